import { columnLetters } from '../rectangle';
import { columnNumber, SHEET_SIZE } from './address';

/**
 * What a formula is made of, as far as a reference must be told from what looks like one: texts, quoted sheet names,
 * brackets, cells, whole columns, whole rows, and names (functions such as LOG10, sheets such as Q1).
 */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[[^[\]]*\]|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(!])|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w.(!])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.])|[A-Z_\\\u0080-\uffff][\w.\\\u0080-\uffff]*|\d[\w.]*/gi;

/**
 * A shared formula as it stands in a cell so many rows below and columns right of the one that holds its text.
 * Fixed parts ($) stay; what runs over an edge of the sheet comes in on the other side, as in Excel.
 */
export function shifted(formula: string, rows: number, columns: number): string {
  const column = (fixed: string, letters: string): string =>
    fixed + (fixed ? letters : columnLetters(wrapped(columnNumber(letters) + columns, SHEET_SIZE.columns)));
  const row = (fixed: string, digits: string): string =>
    fixed + (fixed ? digits : String(wrapped(Number(digits) - 1 + rows, SHEET_SIZE.rows) + 1));
  return formula.replace(TOKEN, (token: string, ...parts: (string | undefined)[]) => {
    const [c$, c, r$, r, from$, from, to$, to, top$, top, bottom$, bottom] = parts;
    // What is beyond the last column is a name.
    if (c !== undefined && columnNumber(c) >= SHEET_SIZE.columns) return token;
    if (c !== undefined) return column(c$!, c) + row(r$!, r!);
    if (from !== undefined) return `${column(from$!, from)}:${column(to$!, to!)}`;
    if (top !== undefined) return `${row(top$!, top)}:${row(bottom$!, bottom!)}`;
    return token;
  });
}

function wrapped(number: number, size: number): number {
  return ((number % size) + size) % size;
}
