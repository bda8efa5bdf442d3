import type { Rectangle } from '../rectangle';

/**
 * A range for use within one round trip. Excel is told not to keep it: otherwise every range costs it a
 * reference, and giving the references back costs a round trip of its own.
 */
export function cells(sheet: Excel.Worksheet, { row, column, rows, columns }: Rectangle): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns).untrack();
}
