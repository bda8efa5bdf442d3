import { IPermissionService, type ICellData } from '@univerjs/core';
import {
  SetCellEditVisibleOperation,
  SheetsSelectionsService,
  WorkbookEditablePermission,
} from '@univerjs/preset-sheets-core';
import { CELL_TYPE } from '../../../src/preview/cellType';
import { columnPixels, extentFor } from '../../../src/preview/extent';
import type { Grid } from '../../../src/preview/grid/grid';
import type { CellValue } from '../../../src/workbook/workbook';
import { typed } from '../../support/book/typed';
import type { User } from '../bench';

const WRAP = 3;
const RIGHT = 3;
const GENERAL = 'General';
const TYPES = { string: CELL_TYPE.text, number: CELL_TYPE.number, boolean: CELL_TYPE.boolean };

/** The user of the preview's grid, who works through Univer's own interface. */
export function userOf(grid: Grid): User {
  const book = grid.api.getWorkbook(grid.unitId)!;
  const sheetOf = (name: string) => {
    const sheet = book.getSheetByName(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  let recalculations = 0;
  grid.api.getFormula().calculationStart(forced => {
    if (forced) recalculations++;
  });
  let unnamed: string | undefined = book.getSheets()[0].getSheetId();

  return {
    async addSheet(name, rows) {
      const { rowCount, columnCount } = extentFor(rows.length, Math.max(0, ...rows.map(row => row.length)));
      book.create(name, rowCount, columnCount, { sheet: { cellData: matrixOf(rows) } });
      // A workbook in the grid never is without a sheet.
      if (unnamed) book.deleteSheet(unnamed);
      unnamed = undefined;
      await grid.calculated();
    },
    async type(name, row, column, input) {
      sheetOf(name).getRange(row, column).setValue(cellOf(input));
      await grid.calculated();
    },
    rename: async (name, to) => void sheetOf(name).setName(to),
    remove: async name => void book.deleteSheet(sheetOf(name)),
    duplicate: async (name, copy) => void book.duplicateSheet(sheetOf(name)).setName(copy),
    hide: async name => void sheetOf(name).hideSheet(),
    protect: async name => void (await sheetOf(name).getWorksheetPermission().protect()),
    protectStructure: async () =>
      grid.injector
        .get(IPermissionService)
        .updatePermissionPoint(new WorkbookEditablePermission(grid.unitId).id, false),
    filter: async (name, hiddenRow) => void sheetOf(name).hideRows(hiddenRow),
    select: async (name, row, column) => void sheetOf(name).activate().getRange(row, column).activate(),
    // The grid has no charts; several areas are as little a selection.
    selectChart: async () => {
      const area = (row: number) => ({
        range: { startRow: row, endRow: row, startColumn: 0, endColumn: 0 },
        primary: null,
        style: null,
      });
      grid.injector.get(SheetsSelectionsService).setSelections([area(0), area(2)]);
    },
    edit: async editing =>
      void (await grid.api.executeCommand(SetCellEditVisibleOperation.id, {
        visible: editing,
        eventType: 0,
        unitId: grid.unitId,
      })),

    sheets: async () =>
      book
        .getSheets()
        .filter(sheet => !sheet.isSheetHidden())
        .map(sheet => sheet.getSheetName()),
    hiddenSheets: async () =>
      book
        .getSheets()
        .filter(sheet => sheet.isSheetHidden())
        .map(sheet => sheet.getSheetName()),
    async cell(name, row, column) {
      await grid.calculated();
      const range = sheetOf(name).getRange(row, column);
      const style = range.getCellStyleData() ?? {};
      const formula = range.getFormula();
      return {
        value: range.getValue() ?? '',
        ...(formula && { formula }),
        format: style.n?.pattern ?? GENERAL,
        drawing: {
          ...(style.bl && { bold: true }),
          ...(style.fs && { size: style.fs }),
          ...(style.cl?.rgb && { color: style.cl.rgb }),
          ...(style.bg?.rgb && { fill: style.bg.rgb }),
          ...(style.tb === WRAP && { wrap: true }),
          ...(style.ht === RIGHT && { align: 'right' as const }),
          ...(style.bd?.t?.cl.rgb && { topBorder: style.bd.t.cl.rgb }),
        },
      };
    },
    frozenRows: async name => sheetOf(name).getFreeze().ySplit,
    width: async (name, column) => sheetOf(name).getColumnWidth(column) / columnPixels(1),
    async hiddenRows(name) {
      const sheet = sheetOf(name).getSheet();
      return Array.from({ length: sheet.getRowCount() }, (_, row) => row).filter(
        row => !sheet.getRowVisible(row),
      );
    },
    async standing() {
      const range = book.getActiveRange();
      return range
        ? { sheet: book.getActiveSheet().getSheetName(), row: range.getRow(), column: range.getColumn() }
        : undefined;
    },
    recalculations: async () => recalculations,
    async facts() {
      await grid.calculated();
      const { sheets, ...rest } = book.save();
      return JSON.stringify([rest, ...rest.sheetOrder.map(id => sheets[id])]);
    },
  };
}

function matrixOf(rows: readonly (readonly CellValue[])[]): Record<number, Record<number, ICellData>> {
  return Object.fromEntries(
    rows.map((row, at) => [at, Object.fromEntries(row.map((input, column) => [column, cellOf(input)]))]),
  );
}

/** What the grid's editor makes of what is typed. */
function cellOf(input: CellValue): ICellData {
  if (input === '') return {};
  const { value, formula, format } = typed(input, GENERAL);
  if (formula) return { f: formula };
  return {
    v: value,
    t: TYPES[typeof value as keyof typeof TYPES],
    ...(format && { s: { n: { pattern: format } } }),
  };
}
