import type { ICellData, IFreeze, IRange, IWorksheetData } from '@univerjs/core';
import type { Cell, Row, Worksheet } from 'exceljs';
import { columnPixels, extentFor, pixels } from '../extent';
import { linesOf, rowHeightFor } from '../rowHeight';
import { contentOf } from './cell';
import { isCalculable, typedFormula } from './formula';
import type { KeptFormula } from './keptFormula';
import type { Looks } from './looks';
import { Spills, type CellRows } from './spills';

/** Whether the grid has a function of that name. */
export type Knows = (functionName: string) => boolean;

/** A sheet of a file as Univer keeps one. */
export function sheetOf(sheet: Worksheet, id: string, looks: Looks, knows: Knows): Partial<IWorksheetData> {
  const spills = new Spills();
  const cellData: CellRows = {};
  const rowData: IWorksheetData['rowData'] = {};
  sheet.eachRow({ includeEmpty: true }, row => {
    const at = row.number - 1;
    const height = heightOf(row, sheet);
    if (row.hidden || height) rowData[at] = { ...(row.hidden && { hd: 1 }), ...(height && { h: height }) };
    const cells = cellsOf(row, looks, knows, spills);
    if (cells) cellData[at] = cells;
  });
  spills.clear(cellData);
  return {
    id,
    name: sheet.name,
    hidden: sheet.state === 'visible' ? 0 : 1,
    cellData,
    rowData,
    columnData: columnDataOf(sheet, looks),
    ...extentFor(sheet.rowCount, sheet.columnCount),
    mergeData: Object.values((sheet as unknown as MergedSheet)._merges).map(rangeOf),
    freeze: freezeOf(sheet),
    showGridlines: viewOf(sheet)?.showGridLines === false ? 0 : 1,
    ...(sheet.properties.tabColor?.argb && { tabColor: `#${sheet.properties.tabColor.argb.slice(-6)}` }),
  };
}

function columnDataOf(sheet: Worksheet, looks: Looks): IWorksheetData['columnData'] {
  const columns: IWorksheetData['columnData'] = {};
  // The reader counts its columns anew, row by row, each time it is asked.
  const { columnCount } = sheet;
  for (let at = 0; at < columnCount; at++) {
    const { width, hidden, style } = sheet.getColumn(at + 1);
    const look = looks.idOf(style ?? {});
    if (!width && !hidden && !look) continue;
    columns[at] = {
      ...(width && { w: columnPixels(width) }),
      ...(hidden && { hd: 1 }),
      ...(look && { s: look }),
    };
  }
  return columns;
}

/** Files give most rows Excel's own height in points, which is too low for the grid's font. */
const USUAL_POINTS = { from: 12, to: 18 };

/** A row's height in pixels: the file's, or what its text needs where the file leaves that to Excel. */
function heightOf(row: Row, sheet: Worksheet): number | undefined {
  const { height } = row;
  if (height) {
    return height >= USUAL_POINTS.from && height <= USUAL_POINTS.to ? undefined : pixels(height);
  }
  let needed: number | undefined;
  row.eachCell(cell => {
    const { font, alignment } = cell.style;
    const wraps = alignment?.wrapText && !cell.isMerged;
    const lines = wraps ? linesOf(cell.text, sheet.getColumn(cell.col).width) : 1;
    const h = rowHeightFor(lines, font?.size);
    if (h && h > (needed ?? 0)) needed = h;
  });
  return needed;
}

/** Rows that reach this far are read without their blank cells, whose looks are then lost. */
const WIDE = 1000;

function cellsOf(
  row: Row,
  looks: Looks,
  knows: Knows,
  spills: Spills,
): Record<number, ICellData> | undefined {
  let cells: Record<number, ICellData> | undefined;
  row.eachCell({ includeEmpty: row.cellCount <= WIDE }, (cell, column) => {
    const style = looks.idOf(cell.style);
    // A merged cell repeats the value of its first.
    const content = cell.isMerged && cell.master !== cell ? undefined : cellOf(cell, knows, spills);
    if (!style && !content) return;
    (cells ??= {})[column - 1] = { ...content, ...(style && { s: style }) };
  });
  return cells;
}

function cellOf(cell: Cell, knows: Knows, spills: Spills): ICellData | undefined {
  const content = contentOf(cell.value);
  if (!cell.formula) return content;
  const formula = typedFormula(cell.formula);
  if (!isCalculable(formula, knows)) {
    return { ...content, custom: { formula, value: content?.v ?? '' } satisfies KeptFormula };
  }
  spills.note(cell);
  return { ...content, f: formula };
}

/** The merged areas are in the reader's sheet, but not in its types. */
interface MergedSheet {
  readonly _merges: Readonly<Record<string, { top: number; left: number; bottom: number; right: number }>>;
}

function rangeOf({ top, left, bottom, right }: MergedSheet['_merges'][string]): IRange {
  return { startRow: top - 1, startColumn: left - 1, endRow: bottom - 1, endColumn: right - 1 };
}

/** How a sheet is shown; the reader gives null for a sheet that says nothing of it, unlike its types. */
function viewOf(sheet: Worksheet): Worksheet['views'][number] | undefined {
  return (sheet.views as Worksheet['views'] | null)?.[0];
}

function freezeOf(sheet: Worksheet): IFreeze {
  const view = viewOf(sheet);
  if (view?.state !== 'frozen') return { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 };
  const { xSplit = 0, ySplit = 0 } = view;
  return { xSplit, ySplit, startRow: ySplit || -1, startColumn: xSplit || -1 };
}
