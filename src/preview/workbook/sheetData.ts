import type { ICellData, IStyleData, IWorksheetData } from '@univerjs/core';
import { eachInSlices, partOf, type Slices } from '../../credit/slices';
import { FORMATS, STYLES, type Drawing } from '../../workbook/styles';
import { paintFormats, paintStyles } from '../../workbook/paint';
import type { Rectangle } from '../../workbook/rectangle';
import type { CellValue, SheetContent } from '../../workbook/workbook';
import { CELL_TYPE } from '../cellType';
import { columnPixels, extentFor } from '../extent';
import { linesOf, rowHeightFor } from '../rowHeight';

export type CellRows = Record<number, Record<number, ICellData>>;

/** Rows that get a look between two pauses. */
const ROWS_A_STEP = 500;

const WRAP = 3;
const RIGHT = 3;
const THIN = 1;

/** A product sheet as Univer keeps one, without its id and its name. */
export function* sheetDataOf({
  cells,
  styles,
  widths,
  frozenRows,
}: SheetContent): Slices<Partial<IWorksheetData>> {
  const columns = cells.reduce((most, row) => Math.max(most, row.length), widths.length);
  return {
    cellData: yield* cellRowsOf({ cells, styles }),
    rowData: rowDataOf({ cells, styles, widths }),
    columnData: Object.fromEntries(widths.map((characters, at) => [at, { w: columnPixels(characters) }])),
    freeze: { xSplit: 0, ySplit: frozenRows, startRow: frozenRows || -1, startColumn: -1 },
    ...extentFor(cells.length, columns),
  };
}

/** The cells of a content with their looks, starting at a row of the sheet. */
export function* cellRowsOf(
  { cells, styles }: Pick<SheetContent, 'cells' | 'styles'>,
  atRow = 0,
): Slices<CellRows> {
  const rows: CellRows = {};
  const cellAt = (row: number, column: number): ICellData => ((rows[atRow + row] ??= {})[column] ??= {});
  const put = (row: readonly CellValue[], at: number): void =>
    row.forEach((value, column) => {
      if (value !== '') (rows[atRow + at] ??= {})[column] = contentOf(value);
    });
  yield* partOf(0, 0.5, eachInSlices(cells, put));
  const lay = function* (rectangle: Rectangle, over: (under: IStyleData) => IStyleData): Slices<void> {
    const made = new Map<unknown, IStyleData>();
    for (let row = rectangle.row; row < rectangle.row + rectangle.rows; row++) {
      if (row % ROWS_A_STEP === 0) yield 0.5;
      for (let column = rectangle.column; column < rectangle.column + rectangle.columns; column++) {
        const cell = cellAt(row, column);
        const under = (cell.s ?? undefined) as IStyleData | undefined;
        if (!made.has(under)) made.set(under, over(under ?? {}));
        cell.s = made.get(under)!;
      }
    }
  };
  for (const { style: names, rectangles } of paintStyles(styles)) {
    const style = styleOf(names.reduce<Drawing>((under, name) => ({ ...under, ...STYLES[name] }), {}));
    for (const rectangle of rectangles) yield* lay(rectangle, () => style);
  }
  for (const { style: format, rectangles } of paintFormats(styles)) {
    for (const rectangle of rectangles)
      yield* lay(rectangle, under => ({ ...under, n: { pattern: FORMATS[format] } }));
  }
  for (const { style, ...rectangle } of styles) {
    const line = style && STYLES[style].topBorder;
    if (line) {
      const bd = { t: { s: THIN, cl: { rgb: line } } };
      yield* lay({ ...rectangle, rows: 1 }, under => ({ ...under, bd }));
    }
  }
  return rows;
}

/** Text is forced to be text: it never becomes a formula or a number, also when the user edits the cell. */
function contentOf(value: CellValue): ICellData {
  if (typeof value === 'number') return { v: value, t: CELL_TYPE.number };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CELL_TYPE.boolean };
  return { v: value, t: CELL_TYPE.forcedText };
}

function styleOf({ bold, size, color, fill, wrap, align }: Drawing): IStyleData {
  return {
    ...(bold && { bl: 1 }),
    ...(size && { fs: size }),
    ...(color && { cl: { rgb: color } }),
    ...(fill && { bg: { rgb: fill } }),
    ...(wrap && { tb: WRAP }),
    ...(align && { ht: RIGHT }),
  };
}

/** The heights of rows that need more than the usual one. */
function rowDataOf({
  cells,
  styles,
  widths,
}: Pick<SheetContent, 'cells' | 'styles' | 'widths'>): IWorksheetData['rowData'] {
  const heights: Record<number, { h: number }> = {};
  for (const { style, ...area } of styles) {
    const { wrap, size }: Drawing = style ? STYLES[style] : {};
    if (!wrap && !size) continue;
    for (let row = area.row; row < area.row + area.rows; row++) {
      const texts = wrap ? (cells[row] ?? []).slice(area.column, area.column + area.columns) : [];
      const lines = texts.map((value, at) => linesOf(String(value), widths[area.column + at]));
      const h = rowHeightFor(Math.max(1, ...lines), size);
      if (h) heights[row] = { h: Math.max(h, heights[row]?.h ?? 0) };
    }
  }
  return heights;
}
