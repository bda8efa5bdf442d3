import { eachInSlices, type Slices } from '../../credit/slices';
import type {
  CellValue,
  CellStyle,
  Format,
  StyleName,
  ProductSheet,
  SheetContent,
} from '../../workbook/workbook';

/** A column of a table on a sheet. */
export interface PageColumn {
  readonly header: string;
  readonly width: number;
  readonly format?: Format;
}

/** Builds a sheet from the top down and keeps the looks beside the cells. */
export class Page {
  private readonly cells: (readonly CellValue[])[] = [];
  private readonly styles: CellStyle[] = [];
  private frozenRows = 0;

  constructor(
    private readonly sheet: ProductSheet,
    private readonly widths: readonly number[],
  ) {}

  /** The row that comes next, counted from 0. */
  get next(): number {
    return this.cells.length;
  }

  line(cells: readonly CellValue[], style?: StyleName): void {
    if (style) this.paint(this.next, 0, 1, Math.max(cells.length, 1), { style });
    this.cells.push(cells);
  }

  gap(): void {
    this.cells.push([]);
  }

  /** A table with its header: a row for each item, its cells in the columns' order. */
  *table<T>(
    columns: readonly PageColumn[],
    items: readonly T[],
    cellsOf: (item: T) => readonly CellValue[],
    total?: readonly CellValue[],
  ): Slices<void> {
    this.line(
      columns.map(({ header }) => header),
      'header',
    );
    columns.forEach(({ format }, column) => {
      if (isFigure(format)) this.paint(this.next - 1, column, 1, 1, { style: 'right' });
    });
    const first = this.next;
    yield* eachInSlices(items, item => this.line(cellsOf(item)));
    if (total) this.line(total, 'total');
    const height = this.next - first;
    columns.forEach(({ format }, column) => {
      if (format && height > 0) this.paint(first, column, height, 1, { format });
    });
  }

  paint(
    row: number,
    column: number,
    rows: number,
    columns: number,
    as: { style?: StyleName; format?: Format },
  ): void {
    this.styles.push({ row, column, rows, columns, ...as });
  }

  /** Keeps everything written so far and the header that comes next in view while the user scrolls. */
  freezeThroughHeader(): void {
    this.frozenRows = this.next + 1;
  }

  /** The sheet; rows are filled up to one width. */
  content(): SheetContent {
    const width = this.cells.reduce((most, row) => Math.max(most, row.length), this.widths.length);
    const cells = this.cells.map(row =>
      row.length === width ? row : Array.from({ length: width }, (_, i) => row[i] ?? ''),
    );
    return { ...this.sheet, widths: this.widths, cells, styles: this.styles, frozenRows: this.frozenRows };
  }
}

/** Figures stand to the right of their column, and so do their headers. */
function isFigure(format: Format | undefined): boolean {
  return format !== undefined && format !== 'text';
}
