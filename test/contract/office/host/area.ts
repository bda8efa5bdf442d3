import type { Rectangle } from '../../../../src/workbook/rectangle';
import { BookError, type Book } from '../../../support/book/book';
import { SHEET_COLUMNS, SHEET_ROWS, type Sheet } from '../../../support/book/sheet';
import type { Thing } from './thing';

/** A range: a rectangle of a sheet. */
export interface Area extends Rectangle {
  readonly book: Book;
  readonly sheet: Sheet;
}

/** Several ranges of one sheet, as RangeAreas or as the format of a range. */
export interface Areas {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly areas: readonly Rectangle[];
}

export function area(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  rows: number,
  columns: number,
): Thing<'Range', Area> {
  const inside =
    row >= 0 &&
    column >= 0 &&
    rows > 0 &&
    columns > 0 &&
    row + rows <= SHEET_ROWS &&
    column + columns <= SHEET_COLUMNS;
  if (!inside) throw new BookError('InvalidArgument', 'not a range of the sheet');
  return { kind: 'Range', of: { book, sheet, row, column, rows, columns } };
}

/** Reads "B2" or "B2:D9". */
export function parseAddress(address: string): Rectangle {
  const match = address.match(/^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/);
  if (!match) throw new BookError('InvalidArgument', address);
  const row = Number(match[2]) - 1;
  const column = columnOf(match[1]);
  return {
    row,
    column,
    rows: Number(match[4] ?? match[2]) - row,
    columns: columnOf(match[3] ?? match[1]) - column + 1,
  };
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
