import type { Rectangle } from '../rectangle';

/** The size of a sheet since Excel 2007. */
export const SHEET_SIZE = { rows: 1_048_576, columns: 16_384 };

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?(\d{1,7})$/;

/** A column's number from its letters: "A" is 0, "AA" is 26. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** A cell's place from its address, for example "B2" or "$b$2"; undefined where it is none. */
export function cellPlace(address: string): { row: number; column: number } | undefined {
  const [, letters, digits] = CELL.exec(address) ?? [];
  return letters === undefined ? undefined : { row: Number(digits) - 1, column: columnNumber(letters) };
}

/** The cells of an address such as "B2:D9", "B2", "B:D" or "2:9" as far as the sheet goes; undefined where it is none. */
export function areaOf(address: string): Rectangle | undefined {
  const [from, to = from] = address.trim().split(':');
  const first = corner(from, 'first');
  const last = corner(to, 'last');
  if (!first || !last) return undefined;
  const row = Math.max(0, Math.min(first.row, last.row));
  const column = Math.max(0, Math.min(first.column, last.column));
  const bottom = Math.min(SHEET_SIZE.rows - 1, Math.max(first.row, last.row));
  const right = Math.min(SHEET_SIZE.columns - 1, Math.max(first.column, last.column));
  if (row > bottom || column > right) return undefined;
  return { row, column, rows: bottom - row + 1, columns: right - column + 1 };
}

function corner(address: string, end: 'first' | 'last'): { row: number; column: number } | undefined {
  const letters = COLUMN.exec(address)?.[1];
  if (letters) return { row: end === 'first' ? 0 : SHEET_SIZE.rows - 1, column: columnNumber(letters) };
  const digits = ROW.exec(address)?.[1];
  if (digits) return { row: Number(digits) - 1, column: end === 'first' ? 0 : SHEET_SIZE.columns - 1 };
  return cellPlace(address);
}
