import { fault, isFault, type Fault } from '../../credit/fault';
import { BLOCK, type Cell } from '../../cells/cell';
import { PlainCheck } from './plainRows';
import type { TermId } from '../../credit/message';

/** The rows of an argument, of each of which the first cell counts. */
export type CellRows = readonly (readonly Cell[])[];

/** How a kind of column is read and held. Missing is NaN or ''. */
export interface ColumnKind<Values> {
  /** Room for so many values. */
  room(length: number): Values;
  /** Reads the cells of rows `from` to before `to` into the beginning of `into`; what cannot be read is missing and told. */
  read(rows: CellRows, from: number, to: number, into: Values, failures: Failures): void;
}

export interface Failures {
  readonly argument: TermId;
  fail(row: number, why: Fault): void;
}

/** What values are held in. */
interface List {
  readonly length: number;
  readonly [row: number]: number | string;
  slice(from: number, to: number): unknown;
}

const NO_FAULTS: ReadonlyMap<number, Fault> = new Map();

/**
 * A per-row argument after decoding: one value that serves every row, or one per row. It is read block by block as its rows
 * are asked for one after the other, so that a million rows are never held twice; asked for `values`, or for a row that it
 * has left behind, it is read as a whole.
 */
export class Column<Values extends List> {
  private block: Values;
  private from = 0;
  private to = 0;
  private whole: Values | undefined;
  private found: Map<number, Fault> | undefined;
  private readonly single: boolean;

  constructor(
    /** The argument's name as the user sees it, for messages. */
    readonly argument: TermId,
    private readonly rows: CellRows,
    private readonly kind: ColumnKind<Values>,
  ) {
    this.single = rows.length === 1;
    this.block = kind.room(Math.min(BLOCK, rows.length));
  }

  get length(): number {
    return this.rows.length;
  }

  at(row: number): Values[number] {
    const place = this.single ? 0 : row;
    if (place < this.from || place >= this.to) this.readFrom(place);
    return this.block[place - this.from];
  }

  get values(): Values {
    if (!this.whole) {
      this.whole = this.kind.room(this.length);
      this.readInto(this.whole, 0, this.length);
    }
    return this.whole;
  }

  /** The values of the rows `from` to before `to` of one block, at the beginning of what is returned; not of a single value. */
  run(from: number, to: number): Values {
    this.at(from);
    return this.from === from ? this.block : (this.block.slice(from - this.from, to - this.from) as Values);
  }

  /** The rows that cannot be read, and why. */
  get faults(): ReadonlyMap<number, Fault> {
    return this.values && (this.found ?? NO_FAULTS);
  }

  /** Whether the column may have no value in some of the rows from `row` to the end of its block, out of so many in all. */
  mayFail(row: number, rows: number): boolean {
    this.at(row);
    return this.found !== undefined || (!this.single && this.length < rows);
  }

  /** Why a row has no value here. A column that ends before the row has none either, as in Excel's own arrays. */
  faultAt(row: number, rows: number): Fault | undefined {
    const place = this.single ? 0 : row;
    if (place >= this.length) {
      return tooShort(this, rows);
    }
    this.at(place);
    return this.found?.get(place);
  }

  fail(row: number, why: Fault): void {
    (this.found ??= new Map()).set(row, why);
  }

  private readFrom(row: number): void {
    if (row >= this.length) return;
    if (row < this.from) void this.values;
    else this.readInto(this.block, row, Math.min(row + BLOCK, this.length));
  }

  private readInto(into: Values, from: number, to: number): void {
    this.kind.read(this.rows, from, to, into, this);
    this.block = into;
    this.from = from;
    this.to = to;
  }
}

export type NumberColumn = Column<Float64Array>;
export type TextColumn = Column<string[]>;

/** An argument that has one value, or one per row. */
export interface PerRow {
  readonly argument: TermId;
  readonly length: number;
}

/** What every column can tell of itself. */
export type AnyColumn = PerRow & Pick<NumberColumn, 'faults' | 'mayFail' | 'faultAt'>;

/** Why an argument has nothing for the last of so many rows. */
export function tooShort({ argument, length }: PerRow, rows: number): Fault {
  return fault('missing', 'cell.lengths', { argument, rows: length, expected: rows });
}

/** The number of rows that per-row arguments have together. */
export function rowsOf(columns: readonly PerRow[]): number {
  let most = 1;
  for (const { length } of columns) if (length > most) most = length;
  return most;
}

/** What a rule finds in a row. */
export type Rule<Found> = (row: number) => Found | Fault;

/**
 * Applies a rule to every row of its arguments.
 * Arguments: the columns; the rule; the order in which the rows are asked, for a rule that remembers earlier rows.
 * Result: one result a row; where an argument has a fault in the row that fault, and the rule is not asked.
 */
export function eachRow<Found>(
  columns: readonly AnyColumn[],
  rule: Rule<Found>,
  order?: ArrayLike<number>,
): (Found | Fault)[][] {
  const check = new PlainCheck();
  const spilled = spilledRows<(Found | Fault)[]>(
    columns,
    row => {
      const found = rule(row);
      check.see(found);
      // Written twice, so that rows of numbers hold them as they are: where texts are made too, each would be boxed.
      return typeof found === 'number' ? [found] : [found];
    },
    check.failed,
    order,
  );
  return check.passed(spilled);
}

/**
 * As `eachRow` for a rule with few possible answers, each given with what is shown for it. Rows with the same answer are one
 * and the same row, so that a million of them take no more room than their list.
 */
export function eachRowAmong<Answer extends string | number, Shown>(
  answers: ReadonlyMap<Answer, Shown>,
  columns: readonly AnyColumn[],
  rule: Rule<Answer>,
): (Shown | Fault)[][] {
  const rowOf = new Map(Array.from(answers, ([answer, shown]) => [answer, [shown]]));
  const check = new PlainCheck();
  for (const shown of answers.values()) check.see(shown);
  const cells = (row: number): (Shown | Fault)[] => {
    const found = rule(row);
    return isFault(found) ? check.failed(found) : rowOf.get(found)!;
  };
  return check.passed(spilledRows(columns, cells, check.failed));
}

/**
 * As `eachRow` for a rule of numbers that has a quick form.
 * Arguments: the columns; the rule; its quick form, which puts the results of the rows `from` to before `to` at the beginning
 * of `into`, and NaN where the rule itself has to be asked, or undefined where there is none. It is not asked about blocks in
 * which an argument has a fault.
 */
export function eachRowQuickly(
  columns: readonly AnyColumn[],
  rule: Rule<number>,
  quick: ((from: number, to: number, into: Float64Array) => void) | undefined,
): (number | Fault)[][] {
  if (!quick) return eachRow(columns, rule);
  const rows = rowsOf(columns);
  const spilled = new Array<(number | Fault)[]>(rows);
  const found = new Float64Array(Math.min(BLOCK, rows));
  const check = new PlainCheck();
  for (let from = 0; from < rows; from += BLOCK) {
    const to = Math.min(from + BLOCK, rows);
    const failing = columns.filter(column => column.mayFail(from, rows));
    if (failing.length > 0) found.fill(NaN);
    else quick(from, to, found);
    for (let row = from; row < to; row++) {
      const result = found[row - from];
      const left = Number.isNaN(result) ? (firstFault(failing, row, rows) ?? rule(row)) : undefined;
      check.see(left ?? result);
      spilled[row] = left === undefined ? [result] : [left];
    }
  }
  return check.passed(spilled);
}

/** The cells of every row; where an argument has a fault in the row what `failed` makes of it, and `cells` is not asked. */
export function spilledRows<Cells extends readonly unknown[]>(
  columns: readonly AnyColumn[],
  cells: (row: number) => Cells,
  failed: (why: Fault) => Cells,
  order?: ArrayLike<number>,
): Cells[] {
  const rows = rowsOf(columns);
  const spilled = new Array<Cells>(rows);
  if (order) for (const column of columns) void column.faults;
  for (let from = 0; from < rows; from += BLOCK) {
    const failing = columns.filter(column => column.mayFail(from, rows));
    for (let i = from; i < from + BLOCK && i < rows; i++) {
      const row = order ? order[i] : i;
      const why = failing.length > 0 ? firstFault(failing, row, rows) : undefined;
      spilled[row] = why ? failed(why) : cells(row);
    }
  }
  return spilled;
}

function firstFault(columns: readonly AnyColumn[], row: number, rows: number): Fault | undefined {
  for (const column of columns) {
    const why = column.faultAt(row, rows);
    if (why) return why;
  }
  return undefined;
}
