import type { CellValue, CellStyle, SheetContent } from '../../../src/workbook/workbook';

/** A small sheet of the product's. */
export function content(
  name: string,
  cells: readonly (readonly CellValue[])[],
  dress: CellStyle[] = [],
): SheetContent {
  return { name, cells, dress, widths: [12, 30], frozenRows: 1 };
}
