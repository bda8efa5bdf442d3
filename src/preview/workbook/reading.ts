import { mapInSlices, type Slices } from '../../credit/slices';
import type { TimeSlicer } from '../../workbook/timeSlicer';
import { TOP_ROWS, WorkbookRefused, type CellValue, type SheetInfo } from '../../workbook/workbook';
import type { Grid } from '../grid/grid';
import { cellsOf, type SheetCells } from './cells';
import { productIdIn, stateOf } from './state';

/** The area of a sheet that holds nothing. */
const EMPTY = { row: 0, column: 0, rows: 0, columns: 0 };

export async function readSheets(grid: Grid, slicer: TimeSlicer): Promise<SheetInfo[]> {
  const { owned } = stateOf(grid);
  const infos: SheetInfo[] = [];
  for (const sheet of grid.workbook.getSheets()) {
    const productId = productIdIn(owned, sheet.getSheetId());
    if (sheet.isSheetHidden() && productId === undefined) continue;
    const cells = cellsOf(grid, sheet);
    const used = (await slicer.run(cells.used())) ?? (productId === undefined ? undefined : EMPTY);
    if (!used) continue;
    const top = await slicer.run(block(cells, used, used.row, Math.min(TOP_ROWS, used.rows)));
    infos.push({ name: sheet.getName(), ...used, top, owned: productId !== undefined, productId });
  }
  return infos;
}

export async function readRows(
  grid: Grid,
  sheet: SheetInfo,
  fromRow: number,
  slicer: TimeSlicer,
): Promise<CellValue[][]> {
  const found = grid.workbook.getSheetBySheetName(sheet.name);
  if (!found) throw new WorkbookRefused('sheetGone', sheet.name, undefined);
  const first = Math.max(fromRow, sheet.row);
  return slicer.run(block(cellsOf(grid, found), sheet, first, Math.max(0, sheet.row + sheet.rows - first)));
}

function block(
  cells: SheetCells,
  { column, columns }: { column: number; columns: number },
  firstRow: number,
  rows: number,
): Slices<CellValue[][]> {
  const numbers = Array.from({ length: rows }, (_, row) => firstRow + row);
  return mapInSlices(numbers, row =>
    Array.from({ length: columns }, (_, at) => cells.valueAt(row, column + at)),
  );
}
