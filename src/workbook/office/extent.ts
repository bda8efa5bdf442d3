import type { SheetContent } from '../workbook';

/** The rows and columns that a content fills with cells or dress. */
export function extentOf({ cells, dress }: SheetContent): { rows: number; columns: number } {
  return {
    rows: dress.reduce((most, { row, rows }) => Math.max(most, row + rows), cells.length),
    columns: dress.reduce(
      (most, { column, columns }) => Math.max(most, column + columns),
      cells.reduce((most, row) => Math.max(most, row.length), 0),
    ),
  };
}
