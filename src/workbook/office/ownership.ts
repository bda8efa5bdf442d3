import { loadSetting, putSetting, settingValue } from './settings';

const OWNED = 'sheets of Credit Desk';
const MARK = 'creditDesk';

/** For a worksheet's id the name the product gave it. */
type Names = Readonly<Record<string, string>>;

/** Every sheet of the workbook, and which of them are the product's. */
export interface Ownership {
  readonly sheets: readonly Excel.Worksheet[];
  /** The name the product gave a sheet, undefined for a sheet of the user's. The user may have renamed it. */
  given(sheet: Excel.Worksheet): string | undefined;
}

/**
 * Finds the product's sheets in two round trips; `also` adds what the caller wants of each sheet to the second.
 * A sheet is the product's when its id is in the workbook's settings and the sheet itself carries our mark: a
 * user's copy of our sheet has the mark but another id, and Excel on Mac may give a deleted sheet's id to the
 * user's next sheet, which then lacks the mark.
 */
export async function findOwnership(
  context: Excel.RequestContext,
  also: (sheet: Excel.Worksheet, maybeOwned: boolean) => void,
): Promise<Ownership> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  const setting = loadSetting(context, OWNED);
  await context.sync();

  const names = (settingValue(setting) ?? {}) as Names;
  const marks = new Map<string, Excel.WorksheetCustomProperty>();
  for (const sheet of worksheets.items) {
    const maybeOwned = sheet.id in names;
    if (maybeOwned) {
      const mark = sheet.customProperties.getItemOrNullObject(MARK);
      mark.load('key');
      marks.set(sheet.id, mark);
    }
    also(sheet, maybeOwned);
  }
  await context.sync();

  return {
    sheets: worksheets.items,
    given: sheet => (marks.get(sheet.id)?.isNullObject === false ? names[sheet.id] : undefined),
  };
}

/** Marks a sheet as the product's with the next round trip; `putOwned` must go with it. */
export function markOwned(sheet: Excel.Worksheet): void {
  sheet.customProperties.add(MARK, 'owned');
}

/** Keeps the names of the product's sheets, by worksheet id, with the next round trip. */
export function putOwned(context: Excel.RequestContext, names: Names): void {
  putSetting(context, OWNED, names);
}
