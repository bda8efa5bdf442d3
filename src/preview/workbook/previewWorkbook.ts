import { IEditorBridgeService } from '@univerjs/preset-sheets-core';
import { Cancelled, TimeSlicer } from '../../workbook/timeSlicer';
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

/** The workbook in the preview's grid. As in Excel, it is out of reach while the user types into a cell. */
export function previewWorkbook(grid: Grid, host: Host): Workbook {
  let writing = false;

  /** Changes the workbook without telling those who watch for the user's changes. */
  function asOurs(change: () => void): void {
    writing = true;
    try {
      change();
    } finally {
      writing = false;
    }
  }

  async function reach<T>(work: () => T | Promise<T>, sheet?: string): Promise<T> {
    // The pane of a workbook that has just been closed may still ask.
    if (grid.isClosed()) throw new WorkbookRefused('failed', sheet, undefined);
    if (isEditing(grid)) throw new WorkbookRefused('busy', sheet, undefined);
    try {
      return await work();
    } catch (error) {
      throw error instanceof WorkbookRefused || error instanceof Cancelled
        ? error
        : new WorkbookRefused('failed', sheet, error);
    }
  }

  return {
    host,
    sheets: (slicer = new TimeSlicer()) =>
      reach(async () => {
        await grid.calculated();
        return readSheets(grid, slicer);
      }),
    read: (sheet, fromRow, slicer = new TimeSlicer()) =>
      reach(() => readRows(grid, sheet, fromRow, slicer), sheet.name),
    write: (plan, slicer = new TimeSlicer()) => reach(() => writeSheets(grid, plan, slicer, asOurs)),
    selection: () => reach(() => readSelection(grid)),
    watchSelection: async listener => (grid.isClosed() ? nothing : watchSelection(grid, listener)),
    watchChanges: async listener => (grid.isClosed() ? nothing : watchChanges(grid, () => writing, listener)),
    readSetting: name => reach(() => readSetting(grid, name)),
    writeSetting: (name, value) => reach(() => writeSetting(grid, name, value)),
    recalculate: () => reach(() => grid.recalculate()),
    reveal: (name, row, column) => reach(() => reveal(grid, name, row, column), name),
  };
}

const nothing = (): void => undefined;

function isEditing({ injector }: Grid): boolean {
  return injector.get(IEditorBridgeService).isVisible().visible;
}

function reveal({ api, unitId }: Grid, name: string, row: number, column: number): void {
  const sheet = api.getWorkbook(unitId)?.getSheetByName(name);
  if (!sheet) throw new WorkbookRefused('sheetGone', name, undefined);
  sheet.activate();
  sheet.getRange(row, column).activate();
  const { startRow, endRow, startColumn, endColumn } = sheet.getVisibleRange() ?? NOWHERE;
  if (row < startRow || row > endRow || column < startColumn || column > endColumn) {
    sheet.scrollToCell(Math.max(0, row - MARGIN.rows), Math.max(0, column - MARGIN.columns));
  }
}
