import { SheetsSelectionsService } from '@univerjs/preset-sheets-core';
import { TimeSlicer } from '../../workbook/timeSlicer';
import type { Selection } from '../../workbook/workbook';
import type { Grid } from '../grid/grid';
import { cellsOf } from './cells';

export async function readSelection(grid: Grid): Promise<Selection | undefined> {
  const selections = grid.injector.get(SheetsSelectionsService).getCurrentSelections();
  const sheet = grid.workbook.getActiveSheet();
  if (selections.length !== 1 || !sheet) return undefined;
  const { startRow, startColumn } = selections[0].range;
  // Whole rows and columns have no first column or row.
  const row = startRow || 0;
  const column = startColumn || 0;
  const cells = cellsOf(grid, sheet);
  const used = await new TimeSlicer().run(cells.used());
  const outside = !used || row < used.row || row >= used.row + used.rows;
  return {
    sheet: sheet.getName(),
    row,
    column,
    firstColumn: outside ? column : used.column,
    cells: outside
      ? []
      : Array.from({ length: used.columns }, (_, at) => cells.valueAt(row, used.column + at)),
  };
}
