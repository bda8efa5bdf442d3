import type { ICellData, IFreeze, IWorksheetData } from '@univerjs/core';
import type { TimeSlicer } from '../../workbook/timeSlicer';
import type { CellValue } from '../../workbook/workbook';
import type { FileSheet } from '../../workbook/xlsx/book';
import type { FileCell } from '../../workbook/xlsx/cell';
import type { FileColumns, FileRow } from '../../workbook/xlsx/sheet';
import { CELL_TYPE } from '../cellType';
import { columnPixels, extentFor, pixels } from '../extent';
import { linesOf, rowHeightFor } from '../rowHeight';
import { typedFormula } from './formula';
import type { KeptFormula } from './keptFormula';
import type { Looks } from './looks';
import { Merges } from './merges';
import { Spills, type CellRows } from './spills';

/** What a sheet's cells are told with. */
export interface SheetTools {
  readonly looks: Looks;
  /** Whether the grid can calculate a formula, as typed. */
  readonly calculates: (formula: string) => boolean;
}

/** A sheet of a file as Univer keeps one. */
export async function sheetOf(
  sheet: FileSheet,
  id: string,
  { looks, calculates }: SheetTools,
  slicer: TimeSlicer,
): Promise<Partial<IWorksheetData>> {
  const extent = extentFor(...(await usedBy(sheet.rows, slicer)));
  const merges = new Merges(sheet.merges, extent);
  const widths = new Widths(sheet.columns);
  const spills = new Spills();
  const cellData: CellRows = {};
  const rowData: IWorksheetData['rowData'] = {};
  for (const row of sheet.rows) {
    await slicer.rest();
    if (row.row >= extent.rowCount) continue;
    const height = heightOf(row, looks, merges, widths);
    if (row.hidden || height) {
      rowData[row.row] = { ...(row.hidden && { hd: 1 }), ...(height && { h: height }) };
    }
    let cells: Record<number, ICellData> | undefined;
    for (const cell of row.cells) {
      if (cell.column >= extent.columnCount) break;
      const s = looks.idOf(cell.format);
      const content = contentOf(cell, calculates);
      if (!s && !content) continue;
      (cells ??= {})[cell.column] = { ...content, ...(s && { s }) };
      if (cell.array && content?.f) spills.note(cell.array);
    }
    if (cells) cellData[row.row] = cells;
  }
  spills.clear(cellData, sheet.rows);
  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility === 'visible' ? 0 : 1,
    cellData,
    rowData,
    columnData: columnDataOf(sheet.columns, extent.columnCount, looks),
    ...extent,
    mergeData: merges.ranges,
    freeze: freezeOf(sheet, extent),
    showGridlines: sheet.gridLines ? 1 : 0,
    ...(sheet.tab && { tabColor: sheet.tab }),
  };
}

/** How many rows and columns reach as far as the cells that hold anything. */
async function usedBy(
  rows: readonly FileRow[],
  slicer: TimeSlicer,
): Promise<[rows: number, columns: number]> {
  let [lastRow, lastColumn] = [-1, -1];
  for (const { row, cells } of rows) {
    await slicer.rest();
    const last = cells.findLast(({ value, formula }) => value !== undefined || formula !== undefined);
    if (!last) continue;
    lastRow = row;
    lastColumn = Math.max(lastColumn, last.column);
  }
  return [lastRow + 1, lastColumn + 1];
}

/** What a cell holds, without its look; undefined for a blank one. */
function contentOf(
  { value, formula }: FileCell,
  calculates: (formula: string) => boolean,
): ICellData | undefined {
  const content = value === undefined ? undefined : valueOf(value);
  if (formula === undefined) return content;
  const typed = typedFormula(formula);
  if (calculates(typed)) return { ...content, f: typed };
  return { ...content, custom: { formula: typed, value: content?.v ?? '' } satisfies KeptFormula };
}

function valueOf(value: CellValue): ICellData {
  switch (typeof value) {
    case 'number':
      return { v: value, t: CELL_TYPE.number };
    case 'boolean':
      return { v: value ? 1 : 0, t: CELL_TYPE.boolean };
    default:
      return { v: value, t: CELL_TYPE.text };
  }
}

/** The widths of columns in characters, undefined where the file leaves them to the program. */
class Widths {
  constructor(private readonly columns: readonly FileColumns[]) {}

  at(column: number): number | undefined {
    return this.columns.find(({ from, to }) => column >= from && column <= to)?.width;
  }
}

function columnDataOf(
  columns: readonly FileColumns[],
  columnCount: number,
  looks: Looks,
): IWorksheetData['columnData'] {
  const data: IWorksheetData['columnData'] = {};
  for (const { from, to, width, hidden, format } of columns) {
    const s = looks.idOf(format);
    if (!width && !hidden && !s) continue;
    for (let at = from; at <= Math.min(to, columnCount - 1); at++) {
      data[at] = { ...(width && { w: columnPixels(width) }), ...(hidden && { hd: 1 }), ...(s && { s }) };
    }
  }
  return data;
}

/** Files give most rows Excel's own height in points, which is too low for the grid's font. */
const USUAL_POINTS = { from: 12, to: 18 };

/** A row's height in pixels: the file's, or what its text needs where the file leaves that to Excel. */
function heightOf(
  { row, cells, height }: FileRow,
  looks: Looks,
  merges: Merges,
  widths: Widths,
): number | undefined {
  if (height) {
    return height >= USUAL_POINTS.from && height <= USUAL_POINTS.to ? undefined : pixels(height);
  }
  let needed: number | undefined;
  for (const { column, format, value } of cells) {
    if (value === undefined) continue;
    const wraps = looks.wraps(format) && typeof value === 'string' && !merges.has(row, column);
    const lines = wraps ? linesOf(value, widths.at(column)) : 1;
    const h = rowHeightFor(lines, looks.pointsOf(format));
    if (h && h > (needed ?? 0)) needed = h;
  }
  return needed;
}

function freezeOf(
  { frozen }: FileSheet,
  { rowCount, columnCount }: { readonly rowCount: number; readonly columnCount: number },
): IFreeze {
  const ySplit = Math.min(frozen.rows, rowCount - 1);
  const xSplit = Math.min(frozen.columns, columnCount - 1);
  return { xSplit, ySplit, startRow: ySplit || -1, startColumn: xSplit || -1 };
}
