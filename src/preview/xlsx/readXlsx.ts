import type { IWorkbookData } from '@univerjs/core';
import type { Workbook } from 'exceljs';
import { paletteOf } from './colour';
import { Looks } from './looks';
import { sheetOf, type Knows } from './sheet';
import { assertWorkbookFile, FileUnreadable } from './unreadable';

/**
 * Reads an .xlsx file into a snapshot that the grid opens. Refuses with `FileUnreadable`.
 * Formulas that the grid does not know keep the value that the file has for them.
 */
export async function readXlsx(bytes: Uint8Array, name: string, knows: Knows): Promise<IWorkbookData> {
  assertWorkbookFile(bytes);
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.Workbook();
  try {
    await book.xlsx.load(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
    );
  } catch (error) {
    throw new FileUnreadable('damaged', error);
  }
  if (book.worksheets.length === 0) throw new FileUnreadable('notWorkbook');
  return snapshotOf(book, name, knows);
}

/** The theme is in the reader's workbook, but not in its types. */
interface Themed {
  readonly model: { readonly themes?: Readonly<Record<string, string>> };
}

function snapshotOf(book: Workbook, name: string, knows: Knows): IWorkbookData {
  const looks = new Looks(paletteOf((book as unknown as Themed).model.themes?.theme1));
  const sheets = book.worksheets.map((sheet, index) => sheetOf(sheet, `sheet${index + 1}`, looks, knows));
  // A workbook shows at least one sheet, whatever the file says.
  if (sheets.every(({ hidden }) => hidden)) sheets[0].hidden = 0;
  return {
    id: 'workbook',
    name,
    appVersion: '',
    locale: 'enUS' as IWorkbookData['locale'],
    styles: looks.styles,
    sheetOrder: sheets.map(({ id }) => id!),
    sheets: Object.fromEntries(sheets.map(sheet => [sheet.id, sheet])),
    resources: [{ name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(definedNamesOf(book)) }],
  };
}

interface DefinedName {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
}

/** The names of ranges, by an id, as Univer keeps them. Excel's own names, such as print areas, stay out. */
function definedNamesOf(book: Workbook): Record<string, DefinedName> {
  const names = book.definedNames.model as readonly { name: string; ranges: readonly string[] }[];
  return Object.fromEntries(
    names
      .filter(({ name, ranges }) => ranges.length === 1 && !name.startsWith('_xlnm.'))
      .map(({ name, ranges }, index) => {
        const id = `name${index + 1}`;
        return [id, { id, name, formulaOrRefString: ranges[0] }];
      }),
  );
}
