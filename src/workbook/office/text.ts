import type { CellValue } from '../workbook';

/**
 * A value as Excel must be given it so that it stays what it is. Excel reads "=1+1", "+1" and "@x" as formulas,
 * "00123", "1/2" and "3%" as numbers, and what looks like a date depends on the user's language; after an
 * apostrophe everything is text, and reading the cell gives the text without it.
 */
export function asWritten(value: CellValue): CellValue {
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}
