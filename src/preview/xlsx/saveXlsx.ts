import type { ICellData, IWorkbookData, IWorksheetData, Nullable } from '@univerjs/core';
import type { Rectangle } from '../../workbook/rectangle';
import { TimeSlicer } from '../../workbook/timeSlicer';
import type { FileSheet } from '../../workbook/xlsx/book';
import type { FileCell } from '../../workbook/xlsx/cell';
import type {
  SavedCell,
  SavedColumns,
  SavedContent,
  SavedFormat,
  SavedRow,
  SavedSheet,
} from '../../workbook/xlsx/write/saved';
import type * as StoredFormulas from '../../workbook/xlsx/write/storedFormula';
import { CELL_TYPE } from '../cellType';
import { columnCharacters, points } from '../extent';
import { valueOf } from '../workbook/cellValue';
import { cellFormatOf } from './cellFormat';
import { typedFormula } from './formula';
import type { KeptFormula } from './keptFormula';
import { formatOf } from './looks';
import { sheetIds, snapshotOf, type Knows } from './readXlsx';

type GridRows = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>> | undefined>>;

/** A workbook in the grid, as it is to be saved. */
export interface GridBook {
  readonly snapshot: IWorkbookData;
  /** By sheet the cells that formulas spill into. */
  readonly spilled: (sheetId: string) => GridRows;
  /** The area that the formula in a cell fills, undefined where it fills its own cell. */
  readonly areaAt: (sheetId: string, row: number, column: number) => Rectangle | undefined;
  /** The file that was opened, undefined for a workbook that came from none. */
  readonly file: Uint8Array | undefined;
  readonly knows: Knows;
  /** Whether a function, by its name in capitals, is one of ours. */
  readonly isOurs: (functionName: string) => boolean;
}

/**
 * The bytes of an .xlsx file of the workbook as it stands in the grid. Sheets on which nothing changed since the file
 * was opened, and all that the grid does not know, keep the file's bytes. Works in slices.
 */
export async function saveXlsx(book: GridBook, slicer = new TimeSlicer()): Promise<Uint8Array> {
  const [{ readBook }, { saveBook }, formulas] = await Promise.all([
    import('../../workbook/xlsx/book'),
    import('../../workbook/xlsx/write/saveBook'),
    import('../../workbook/xlsx/write/storedFormula'),
  ]);
  // What changed is told by reading the file again: it cannot be missed, whoever made the change.
  const opened = book.file && (await readBook(book.file, slicer));
  const before = opened && (await snapshotOf(opened, '', book.knows, slicer));
  const ids = opened ? sheetIds(opened) : [];
  const sheets: SavedSheet[] = [];
  for (const id of book.snapshot.sheetOrder) {
    const now = book.snapshot.sheets[id];
    const from = opened?.sheets[ids.indexOf(id)];
    const reader = new GridSheetReader(book, id, now, from, before?.sheets[id], formulas);
    const content = await reader.content(slicer);
    sheets.push({ name: now.name ?? id, hidden: now.hidden === 1, from, content });
  }
  return saveBook(sheets, opened, slicer);
}

/** Tells what a sheet of the grid holds now, and whether that is what the file has. */
class GridSheetReader {
  private readonly fileRows: ReadonlyMap<number, FileSheet['rows'][number]>;
  private changed: boolean;

  constructor(
    private readonly book: GridBook,
    private readonly id: string,
    private readonly now: Partial<IWorksheetData>,
    private readonly from: FileSheet | undefined,
    private readonly before: Partial<IWorksheetData> | undefined,
    private readonly formulas: typeof StoredFormulas,
  ) {
    this.fileRows = new Map(from?.rows.map(row => [row.row, row]));
    this.changed = !from;
  }

  /** The sheet's content, undefined where the file has the same. */
  async content(slicer: TimeSlicer): Promise<SavedContent | undefined> {
    const rows = await this.rows(slicer);
    const { now, before } = this;
    const isNew = !before;
    const columns = isNew || differ(columnsOf(now), columnsOf(before)) ? this.columns() : undefined;
    const merges = isNew || differ(mergesOf(now), mergesOf(before)) ? mergesOf(now) : undefined;
    const view = isNew || differ(viewOf(now), viewOf(before)) ? viewOf(now) : undefined;
    if (!this.changed && !columns && !merges && !view) return undefined;
    return { rows, columns, merges, view, tab: now.tabColor || undefined };
  }

  private async rows(slicer: TimeSlicer): Promise<SavedRow[]> {
    const { now } = this;
    const kept = (now.cellData ?? {}) as GridRows;
    const spilled = this.book.spilled(this.id);
    const numbers = new Set<number>(this.fileRows.keys());
    for (const layer of [kept, spilled, now.rowData ?? {}]) {
      for (const key of Object.keys(layer)) numbers.add(Number(key));
    }
    const rows: SavedRow[] = [];
    for (const row of Array.from(numbers).sort((a, b) => a - b)) {
      await slicer.rest();
      const file = this.fileRows.get(row);
      const cells = this.cells(row, kept[row], spilled[row], file?.cells ?? []);
      const { hidden, height } = this.rowLook(row);
      if (cells.length > 0 || hidden || height) rows.push({ row, hidden, height, cells });
    }
    return rows;
  }

  private rowLook(row: number): Pick<SavedRow, 'hidden' | 'height'> {
    const [now, before] = [this.now, this.before].map(sheet => sheet?.rowData?.[row]);
    const file = this.fileRows.get(row);
    const hidden = now?.hd === 1;
    if (hidden !== (before?.hd === 1)) this.changed = true;
    if (this.from && now?.h === before?.h) return { hidden, height: file?.height };
    this.changed = true;
    return { hidden, height: now?.h === undefined ? undefined : points(now.h) };
  }

  private cells(
    row: number,
    kept: GridRows[number] = {},
    spilled: GridRows[number] = {},
    file: readonly FileCell[],
  ): SavedCell[] {
    const inFile = new Map(file.map(cell => [cell.column, cell]));
    const columns = new Set([...Object.keys(kept), ...Object.keys(spilled)].map(Number));
    const cells: SavedCell[] = [];
    for (const column of Array.from(columns).sort((a, b) => a - b)) {
      const was = inFile.get(column);
      const cell = this.cell(row, column, kept[column], spilled[column], was);
      inFile.delete(column);
      if (cell.value === '' && cell.formula === undefined && cell.format === 0) {
        if (was) this.changed = true;
        continue;
      }
      cells.push(cell);
    }
    // What the grid has no place for, far out and blank, stays in the file.
    for (const cell of inFile.values()) {
      if (cell.column < (this.before?.columnCount ?? 0) && row < (this.before?.rowCount ?? 0))
        this.changed = true;
      else cells.push({ ...cell, value: cell.value ?? '', formula: cell.formula, array: cell.array });
    }
    return cells;
  }

  private cell(
    row: number,
    column: number,
    kept: Nullable<ICellData>,
    spilled: Nullable<ICellData>,
    was: FileCell | undefined,
  ): SavedCell {
    const own = valueOf(kept);
    const value = own === '' ? valueOf(spilled) : own;
    const typed = kept?.f ?? keptFormula(kept, own);
    const format = this.format(kept?.s);
    const sameFormula = typed === (was?.formula === undefined ? undefined : typedFormula(was.formula));
    const sameValue = value === (was?.value ?? '');
    if (was && sameFormula && sameValue && format === was.format) {
      return { ...was, value: was.value ?? '', formula: was.formula, array: was.array };
    }
    this.changed = true;
    const isError = kept?.t !== CELL_TYPE.forcedText && ERRORS.has(String(value));
    const cell: SavedCell = { column, format, value, isError };
    if (typed === undefined) return cell;
    // A formula that nobody changed keeps how the file says it.
    const array = this.book.areaAt(this.id, row, column);
    if (was && sameFormula)
      return { ...cell, formula: was.formula, array: array ?? was.array, metadata: was.metadata };
    const { isOurs } = this.book;
    const spills = array !== undefined || this.formulas.callsAddIn(typed, isOurs);
    return { ...cell, formula: this.formulas.storedFormula(typed, isOurs), array, spills };
  }

  private columns(): SavedColumns[] {
    const columns: SavedColumns[] = [];
    for (const [key, data] of Object.entries(this.now.columnData ?? {})) {
      const at = Number(key);
      if (!data) continue;
      const same = this.from?.columns.find(({ from, to }) => at >= from && at <= to);
      const was = this.before?.columnData?.[at];
      const width = same && was?.w === data.w ? same.width : data.w && columnCharacters(data.w);
      const hidden = data.hd === 1;
      const format = this.format(data.s);
      if (width || hidden || format !== 0) columns.push({ from: at, to: at, width, hidden, format });
    }
    return columns.sort((a, b) => a.from - b.from);
  }

  private format(look: ICellData['s']): SavedFormat {
    if (!look) return 0;
    const number = this.book.file && formatOf(look);
    if (number !== undefined) return number;
    const style = typeof look === 'string' ? this.book.snapshot.styles[look] : look;
    return style ? cellFormatOf(style) : 0;
  }
}

/** The errors that a cell can hold (ECMA-376 part 1, 18.18.11; the last three since dynamic arrays). */
const ERRORS = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
]);

/** The formula of a cell that the grid cannot calculate, unless the user has overwritten its value. */
function keptFormula(cell: Nullable<ICellData>, value: unknown): string | undefined {
  const kept = cell?.custom as KeptFormula | null | undefined;
  if (!kept?.formula) return undefined;
  const was = valueOf({ ...cell, v: kept.value });
  return was === value ? kept.formula : undefined;
}

function columnsOf({ columnData = {} }: Partial<IWorksheetData>): unknown {
  return Object.entries(columnData)
    .filter(([, column]) => column && (column.w || column.hd || column.s))
    .map(([at, column]) => [Number(at), column!.w, column!.hd === 1, column!.s ?? null])
    .sort((a, b) => Number(a[0]) - Number(b[0]));
}

function mergesOf({ mergeData = [] }: Partial<IWorksheetData>): Rectangle[] {
  return mergeData
    .map(({ startRow, startColumn, endRow, endColumn }) => ({
      row: startRow,
      column: startColumn,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

function viewOf({ freeze, showGridlines }: Partial<IWorksheetData>): NonNullable<SavedContent['view']> {
  return {
    frozen: { rows: freeze?.ySplit ?? 0, columns: freeze?.xSplit ?? 0 },
    gridLines: showGridlines !== 0,
  };
}

function differ(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}
