import type { CellValue, Dress, SheetContent } from '../../../src/workbook/workbook';

/** A small sheet of the product's. */
export function content(
  name: string,
  cells: readonly (readonly CellValue[])[],
  dress: Dress[] = [],
): SheetContent {
  return { name, cells, dress, widths: [12, 30], frozenRows: 1 };
}
