import type { Drawing } from '../../../src/workbook/styles';
import type { Rectangle } from '../../../src/workbook/rectangle';
import type { CellValue } from '../../../src/workbook/workbook';
import { typed } from './typed';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface Cell {
  value: CellValue;
  formula?: string;
  format: string;
  drawing: Drawing;
}

export const GENERAL = 'General';
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** A sheet of the tests' workbook: what its cells hold and how they look. */
export class Sheet {
  visibility: Visibility = 'Visible';
  protected = false;
  filtered = false;
  frozenRows = 0;
  readonly widths = new Map<number, number>();
  readonly marks = new Map<string, string>();
  readonly hiddenRows = new Set<number>();
  private rows: (Cell | undefined)[][] = [];

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Readonly<Cell> {
    return this.rows[row]?.[column] ?? { value: '', format: GENERAL, drawing: {} };
  }

  /** Writes as Excel does: what looks like a formula, a number or a date becomes one. */
  write(row: number, column: number, input: CellValue): void {
    const cell = this.open(row, column);
    const { value, formula, format } = typed(input, cell.format);
    cell.value = value;
    if (formula === undefined) delete cell.formula;
    else cell.formula = formula;
    if (format !== undefined && cell.format === GENERAL) cell.format = format;
  }

  format(area: Rectangle, format: string): void {
    each(area, (row, column) => (this.open(row, column).format = format));
  }

  draw(area: Rectangle, drawing: Drawing): void {
    each(area, (row, column) => {
      const cell = this.open(row, column);
      cell.drawing = { ...cell.drawing, ...drawing };
    });
  }

  copy(from: Sheet, area: Rectangle, toRow: number, toColumn: number): void {
    each(area, (row, column) => {
      const cell = from.cell(row, column);
      Object.assign(
        this.open(toRow + row - area.row, toColumn + column - area.column),
        { formula: undefined },
        cell,
      );
    });
  }

  clear(): void {
    this.rows = [];
  }

  values({ row, column, rows, columns }: Rectangle): CellValue[][] {
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => this.cell(row + r, column + c).value),
    );
  }

  /** The smallest rectangle round every cell that holds something, undefined for an empty sheet. */
  used(): Rectangle | undefined {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    this.rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        if (!cell || (cell.value === '' && cell.formula === undefined)) return;
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
        left = Math.min(left, column);
        right = Math.max(right, column);
      }),
    );
    return bottom < 0
      ? undefined
      : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  rewriteFormulas(rewrite: (formula: string) => string): void {
    for (const cells of this.rows) {
      for (const cell of cells ?? []) if (cell?.formula) cell.formula = rewrite(cell.formula);
    }
  }

  /** Everything there is to this sheet, for comparison. */
  facts(): unknown {
    const { name, visibility, protected: locked, filtered, frozenRows, rows } = this;
    const sets = [this.widths, this.marks, this.hiddenRows].map(set => [...set]);
    return { name, visibility, locked, filtered, frozenRows, sets, rows };
  }

  private open(row: number, column: number): Cell {
    const cells = (this.rows[row] ??= []);
    return (cells[column] ??= { value: '', format: GENERAL, drawing: {} });
  }
}

function each({ row, column, rows, columns }: Rectangle, visit: (row: number, column: number) => void): void {
  for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) visit(r, c);
}
