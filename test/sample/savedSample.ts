import { readFile } from 'node:fs/promises';
import ExcelJS, { type Cell } from 'exceljs';
import type { CellValue } from '../../src/workbook/workbook';

/** The sheets of a workbook file as rows of the values last calculated; '' is a blank, dates are serial numbers. */
export type SavedSheets = ReadonlyMap<string, readonly (readonly CellValue[])[]>;

/** One row of a table by its headers. */
export type SavedRecord = Readonly<Record<string, CellValue>>;

export const SAMPLE_FILE = 'assets/sample.xlsx';

export async function readSheets(bytes: Uint8Array): Promise<SavedSheets> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ArrayBuffer);
  return new Map(
    book.worksheets.map(sheet => {
      // The reader counts its columns anew each time it is asked.
      const { name, rowCount, columnCount } = sheet;
      const rows = Array.from({ length: rowCount }, (_, row) =>
        Array.from({ length: columnCount }, (_, column) => valueOf(sheet.getCell(row + 1, column + 1))),
      );
      return [name, rows];
    }),
  );
}

export async function savedSample(): Promise<SavedSheets> {
  return readSheets(await readFile(SAMPLE_FILE));
}

/** The rows of a sheet whose headers stand in its first row. */
export function recordsOf(sheets: SavedSheets, name: string): SavedRecord[] {
  const [headers, ...rows] = sheets.get(name) ?? [];
  return rows.map(row => Object.fromEntries(headers.map((header, i) => [header, row[i]])));
}

const UNIX_EPOCH = 25569;
const DAY_MS = 86400000;

function valueOf({ value, formula, result }: Cell): CellValue {
  // The reader leaves out a result of zero.
  const plain = formula ? (result ?? 0) : value;
  if (plain instanceof Date) return plain.getTime() / DAY_MS + UNIX_EPOCH;
  if (plain === null || plain === undefined) return '';
  return typeof plain === 'object' ? (plain as { error: string }).error : plain;
}
