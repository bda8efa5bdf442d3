import { fault, type Fault } from '../credit/fault';

/**
 * A per-row argument after decoding: one value that serves every row, or one per row. Missing is NaN or ''; the
 * few rows that cannot be read have a fault instead.
 */
export class Column<T extends number | string> {
  private readonly single: boolean;

  constructor(
    /** The argument's name as the user sees it, for messages. */
    readonly argument: string,
    readonly values: T extends number ? Float64Array : readonly string[],
    readonly faults: ReadonlyMap<number, Fault>,
  ) {
    this.single = values.length === 1;
  }

  get length(): number {
    return this.values.length;
  }

  at(row: number): T {
    return this.values[this.single ? 0 : row] as T;
  }

  /** Whether any of so many rows has no value here. */
  hasFaults(rows: number): boolean {
    return this.faults.size > 0 || (!this.single && this.length < rows);
  }

  /** Why a row has no value here. A column that ends before the row has none either, as in Excel's own arrays. */
  faultAt(row: number, rows: number): Fault | undefined {
    if (this.single) return this.faults.get(0);
    if (row >= this.length) {
      return fault('missing', 'cell.lengths', { argument: this.argument, rows: this.length, expected: rows });
    }
    return this.faults.size === 0 ? undefined : this.faults.get(row);
  }
}

export type NumberColumn = Column<number>;
export type TextColumn = Column<string>;
export type AnyColumn = NumberColumn | TextColumn;

export const NO_FAULTS: ReadonlyMap<number, Fault> = new Map();

/** The number of rows that per-row arguments have together. */
export function rowsOf(columns: readonly AnyColumn[]): number {
  return columns.reduce((most, { length }) => Math.max(most, length), 1);
}

/**
 * Applies a rule to every row of its arguments.
 * Arguments: the columns; the rule; the order in which the rows are asked, for a rule that remembers earlier rows.
 * Result: one result a row; where an argument has a fault in the row that fault, and the rule is not asked.
 */
export function eachRow<R>(
  columns: readonly AnyColumn[],
  rule: (row: number) => R | Fault,
  order?: ArrayLike<number>,
): (R | Fault)[][] {
  const rows = rowsOf(columns);
  const failing = columns.filter(column => column.hasFaults(rows));
  const spilled = new Array<(R | Fault)[]>(rows);
  for (let i = 0; i < rows; i++) {
    const row = order ? order[i] : i;
    let failed: Fault | undefined;
    for (const column of failing) if ((failed = column.faultAt(row, rows))) break;
    spilled[row] = [failed ?? rule(row)];
  }
  return spilled;
}
