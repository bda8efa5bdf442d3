import type { SheetContent } from '../workbook';

/** The rows and columns that a content fills with cells or styles. */
export function extentOf({ cells, styles }: SheetContent): { rows: number; columns: number } {
  return {
    rows: styles.reduce((most, { row, rows }) => Math.max(most, row + rows), cells.length),
    columns: styles.reduce(
      (most, { column, columns }) => Math.max(most, column + columns),
      cells.reduce((most, row) => Math.max(most, row.length), 0),
    ),
  };
}
