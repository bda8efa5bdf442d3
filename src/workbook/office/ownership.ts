import { productIdOf } from '../productSheets';
import { loadSetting, settingValue } from './settings';

/** The custom property of a worksheet that holds what it is for the product, and the worksheet's own id. */
const MARK = 'creditDesk';

/** Earlier versions marked a sheet with this alone and kept its name, by worksheet id, in the workbook's settings. */
const FORMER_MARK = 'owned';
const FORMER_NAMES = 'sheets of Credit Desk';

/** Every sheet of the workbook, and which of them are the product's. */
export interface Ownership {
  readonly sheets: readonly Excel.Worksheet[];
  /** What a sheet of the product's is, undefined for a sheet of the user's. */
  productId(sheet: Excel.Worksheet): string | undefined;
}

/**
 * Finds the product's sheets in two round trips; `also` adds what the caller wants of each sheet to the second.
 * A sheet is the product's when it carries our mark with its own id in it: a user's copy of our sheet has the mark but
 * another id, and Excel on Mac may give a deleted sheet's id to the user's next sheet, which then lacks the mark.
 */
export async function findOwnership(
  context: Excel.RequestContext,
  also: (sheet: Excel.Worksheet) => void,
): Promise<Ownership> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  const setting = loadSetting(context, FORMER_NAMES);
  await context.sync();

  const marks = new Map<string, Excel.WorksheetCustomProperty>();
  for (const sheet of worksheets.items) {
    const mark = sheet.customProperties.getItemOrNullObject(MARK);
    mark.load('value');
    marks.set(sheet.id, mark);
    also(sheet);
  }
  await context.sync();

  const formerNames = (settingValue(setting) ?? {}) as Readonly<Record<string, string | undefined>>;
  return {
    sheets: worksheets.items,
    productId({ id }) {
      const mark = marks.get(id);
      if (!mark || mark.isNullObject) return undefined;
      if (mark.value === FORMER_MARK) return formerIdOf(formerNames[id]);
      const [productId, worksheetId] = String(mark.value).split(' ');
      return worksheetId === id ? productId : undefined;
    },
  };
}

function formerIdOf(name: string | undefined): string | undefined {
  return name === undefined ? undefined : productIdOf(name);
}

/** Marks a sheet as the product's with the next round trip. */
export function markOwned(sheet: Excel.Worksheet, worksheetId: string, productId: string): void {
  sheet.customProperties.add(MARK, `${productId} ${worksheetId}`);
}
