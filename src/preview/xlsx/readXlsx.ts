import type { IWorkbookData } from '@univerjs/core';
import { TimeSlicer } from '../../workbook/timeSlicer';
import type { FileBook } from '../../workbook/xlsx/book';
import { gridNames, unknownNames } from './definedNames';
import { isCalculable } from './formula';
import { Looks } from './looks';
import { sheetOf } from './sheet';

/** Whether the grid has a function of that name. */
export type Knows = (functionName: string) => boolean;

/**
 * Reads an .xlsx file, in slices, into a snapshot that the grid opens. Refuses with `FileUnreadable`.
 * Formulas that the grid does not know keep the value that the file has for them.
 */
export async function readXlsx(
  bytes: Uint8Array,
  name: string,
  knows: Knows,
  slicer = new TimeSlicer(),
): Promise<IWorkbookData> {
  const { readBook } = await import('../../workbook/xlsx/book');
  return snapshotOf(await readBook(bytes, slicer), name, knows, slicer);
}

/** A file's workbook as the grid opens one. */
export async function snapshotOf(
  book: FileBook,
  name: string,
  knows: Knows,
  slicer: TimeSlicer,
): Promise<IWorkbookData> {
  const looks = new Looks(book.formats);
  const unknown = unknownNames(book.names);
  const calculates = (formula: string): boolean => isCalculable(formula, knows, unknown);
  const ids = sheetIds(book);
  const sheets: IWorkbookData['sheets'] = {};
  for (const [at, sheet] of book.sheets.entries()) {
    sheets[ids[at]] = await sheetOf(sheet, ids[at], { looks, calculates }, slicer);
  }
  // A workbook shows at least one sheet, whatever the file says.
  if (Object.values(sheets).every(({ hidden }) => hidden)) sheets[ids[0]].hidden = 0;
  return {
    id: 'workbook',
    name,
    appVersion: '',
    locale: 'enUS' as IWorkbookData['locale'],
    styles: looks.styles,
    sheetOrder: ids,
    sheets,
    resources: [{ name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(gridNames(book.names)) }],
  };
}

/** The ids of a file's sheets in the grid, the same each time it is read. */
export function sheetIds({ sheets }: FileBook): string[] {
  const taken = new Set<string>();
  return sheets.map(({ id, place }) => {
    const wanted = `sheet${id}`;
    const free = taken.has(wanted) ? `${wanted}at${place}` : wanted;
    taken.add(free);
    return free;
  });
}
