import { TOP_ROWS, WorkbookRefused, type CellValue, type SheetInfo } from '../../workbook/workbook';
import type { Grid } from '../grid/grid';
import { cellsOf, type SheetCells } from './cells';
import { stateOf } from './state';

/** The area of a sheet that holds nothing. */
const EMPTY = { row: 0, column: 0, rows: 0, columns: 0 };

export function readSheets(grid: Grid): SheetInfo[] {
  const { owned } = stateOf(grid);
  return grid.workbook.getSheets().flatMap(sheet => {
    const given = owned[sheet.getSheetId()] as string | undefined;
    if (sheet.isSheetHidden() && given === undefined) return [];
    const cells = cellsOf(grid, sheet);
    const used = cells.used() ?? (given === undefined ? undefined : EMPTY);
    if (!used) return [];
    const top = block(cells, used, used.row, Math.min(TOP_ROWS, used.rows));
    return [{ name: sheet.getName(), ...used, top, owned: given !== undefined, given }];
  });
}

export function readRows(grid: Grid, sheet: SheetInfo, fromRow: number): CellValue[][] {
  const found = grid.workbook.getSheetBySheetName(sheet.name);
  if (!found) throw new WorkbookRefused('sheetGone', sheet.name, undefined);
  const first = Math.max(fromRow, sheet.row);
  return block(cellsOf(grid, found), sheet, first, Math.max(0, sheet.row + sheet.rows - first));
}

function block(
  cells: SheetCells,
  { column, columns }: { column: number; columns: number },
  firstRow: number,
  rows: number,
): CellValue[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, at) => cells.valueAt(firstRow + row, column + at)),
  );
}
