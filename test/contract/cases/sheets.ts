import type { CellValue, CellStyle, SheetContent } from '../../../src/workbook/workbook';

/** What a sheet of that name is to the product; no version marked one with it. */
export function idOf(name: string): string {
  return `the-${name.toLowerCase().replaceAll(' ', '-')}`;
}

/** A small sheet of the product's. */
export function content(
  name: string,
  cells: readonly (readonly CellValue[])[],
  styles: CellStyle[] = [],
): SheetContent {
  return { id: idOf(name), name, cells, styles, widths: [12, 30], frozenRows: 1 };
}
