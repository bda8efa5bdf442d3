import { WorkbookRefused, type Host, type Workbook } from '../../workbook/workbook';
import type { Grid } from '../grid/grid';
import { readRows, readSheets } from './reading';
import { readSelection } from './selection';
import { readSetting, writeSetting } from './state';
import { watchChanges, watchSelection } from './watching';
import { writeSheets } from './writing';

const NOWHERE = { startRow: 0, endRow: -1, startColumn: 0, endColumn: -1 };

/** What stays in view above and left of a revealed cell. */
const MARGIN = { rows: 3, columns: 1 };

/** The workbook in the preview's grid. */
export function previewWorkbook(grid: Grid, host: Host): Workbook {
  let writing = false;
  return {
    host,
    sheets: async () => {
      await grid.calculated();
      return readSheets(grid);
    },
    read: async (sheet, fromRow) => readRows(grid, sheet, fromRow),
    write: async plan => {
      writing = true;
      try {
        return writeSheets(grid, plan);
      } finally {
        writing = false;
      }
    },
    selection: async () => readSelection(grid),
    watchSelection: async listener => watchSelection(grid, listener),
    watchChanges: async listener => watchChanges(grid, () => writing, listener),
    readSetting: async name => readSetting(grid, name),
    writeSetting: async (name, value) => writeSetting(grid, name, value),
    recalculate: () => grid.recalculate(),
    reveal: async (name, row, column) => {
      const sheet = grid.api.getWorkbook(grid.unitId)?.getSheetByName(name);
      if (!sheet) throw new WorkbookRefused('sheetGone', name, undefined);
      sheet.activate();
      sheet.getRange(row, column).activate();
      const { startRow, endRow, startColumn, endColumn } = sheet.getVisibleRange() ?? NOWHERE;
      if (row < startRow || row > endRow || column < startColumn || column > endColumn) {
        sheet.scrollToCell(Math.max(0, row - MARGIN.rows), Math.max(0, column - MARGIN.columns));
      }
    },
  };
}
