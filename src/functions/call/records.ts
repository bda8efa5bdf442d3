import { readAmountOrAll, readMoment, type CellReader } from '../../cells/decode';
import type { Cell, Cells } from '../../cells/cell';
import {
  eachRow,
  eachRowQuickly,
  rowsOf,
  type AnyColumn,
  type Column,
  type NumberColumn,
  type TextColumn,
} from './column';
import { dateColumn, numberColumn, textColumn, wordColumn } from './columns';
import { eachWideRow, type CellsOf, type WideRows } from './wideRows';
import type { Fault } from '../../credit/fault';
import type { TermId } from '../../credit/message';

/** A column of whatever kind. */
type ValueColumn = AnyColumn & { at(row: number): unknown };

/** What a per-row argument holds. */
export interface ArgumentKind<C extends ValueColumn = ValueColumn> {
  readonly column: (cells: Cells | Cell, argument: TermId) => C;
}

/** NaN where it is missing, as the next four. */
export const number: ArgumentKind<NumberColumn> = { column: (cells, name) => numberColumn(cells, name) };
export const date: ArgumentKind<NumberColumn> = { column: dateColumn };
/** A date with its time of day as the fraction. */
export const moment: ArgumentKind<NumberColumn> = {
  column: (cells, name) => numberColumn(cells, name, readMoment),
};
/** An amount, or yes for all there is, which is Infinity. */
export const amountOrAll: ArgumentKind<NumberColumn> = {
  column: (cells, name) => numberColumn(cells, name, readAmountOrAll),
};
/** '' where it is missing. */
export const text: ArgumentKind<TextColumn> = { column: textColumn };

/** One of a few words; '' where it is missing. */
export function word<Word extends string>(read: CellReader<Word | ''>): ArgumentKind<Column<(Word | '')[]>> {
  return { column: (cells, name) => wordColumn(cells, name, read) };
}

/** A kind whose errors call the argument by another name than the formula does. */
export function called<C extends ValueColumn>(name: TermId, kind: ArgumentKind<C>): ArgumentKind<C> {
  return { column: cells => kind.column(cells, name) };
}

/** The per-row arguments of a function by their names. */
export type Shape = Readonly<Record<string, ArgumentKind>>;

/** Arguments are called by their terms: a name without words does not compile. */
type NamedByTerms<S> = { readonly [Name in Exclude<keyof S, TermId>]: never };

type ColumnsOf<S extends Shape> = {
  readonly [Name in keyof S]: S[Name] extends ArgumentKind<infer C> ? C : never;
};

/** The values of a row. */
export type RowOf<S extends Shape> = { readonly [Name in keyof S]: ReturnType<ColumnsOf<S>[Name]['at']> };

/** What a formula hands over for each argument; null where it was left out. */
export type Given<S extends Shape> = { readonly [Name in keyof S]: Cells | Cell };

/** Which row the record of a shape stands on. */
interface Place {
  columns: readonly ValueColumn[];
  row: number;
}

const NOWHERE: readonly ValueColumn[] = [];

/**
 * The per-row arguments of a function, declared once. Every rule is handed one and the same record of a shape, which is moved
 * from row to row, so that a million rows make no million objects; its properties are its own, so that `{ ...row }` is a copy
 * for whoever keeps a row.
 */
export class RecordShape<S extends Shape> {
  private readonly names: readonly (keyof S & TermId)[];
  private readonly place: Place = { columns: NOWHERE, row: 0 };
  private readonly record: RowOf<S>;

  private readonly kinds: S;

  constructor(kinds: S & NamedByTerms<S>) {
    this.kinds = kinds;
    this.names = Object.keys(kinds) as (keyof S & TermId)[];
    const { place } = this;
    const properties = this.names.map((name, i) => [
      name,
      { get: () => place.columns[i].at(place.row), enumerable: true },
    ]);
    this.record = Object.defineProperties({}, Object.fromEntries(properties)) as RowOf<S>;
  }

  /** Reads nothing yet: cells are decoded as their rows are asked for. */
  read(given: Given<S>): Records<S> {
    const columns = this.names.map(name => [name, this.kinds[name].column(given[name], name)] as const);
    return new Records(this.names, Object.fromEntries(columns) as ColumnsOf<S>, this.place, this.record);
  }
}

/** The rows of a function's arguments. */
export class Records<S extends Shape> {
  /** The columns in the order of the shape, in which their faults are told. */
  readonly all: readonly ValueColumn[];
  /** How many rows they have together. */
  readonly rows: number;

  constructor(
    private readonly names: readonly string[],
    readonly columns: ColumnsOf<S>,
    private readonly place: Place,
    private readonly record: RowOf<S>,
  ) {
    this.all = Object.values(columns);
    this.rows = rowsOf(this.all);
  }

  /** Why a row cannot be read: the first of its arguments that cannot. */
  faultAt(row: number): Fault | undefined {
    for (const column of this.all) {
      const why = column.faultAt(row, this.rows);
      if (why) return why;
    }
    return undefined;
  }

  /** A row to keep. */
  copy(row: number): RowOf<S> {
    const copy: Record<string, unknown> = {};
    for (let i = 0; i < this.all.length; i++) copy[this.names[i]] = this.all[i].at(row);
    return copy as RowOf<S>;
  }

  /** What a rule finds in every row, as `eachRow` has it. The record is the rule's until it returns. */
  each<Found>(rule: (record: RowOf<S>, row: number) => Found | Fault): (Found | Fault)[][] {
    return this.letGo(eachRow(this.all, row => rule(this.at(row), row)));
  }

  /** As `each`, for rules of numbers that have a quick form. */
  eachQuickly(
    rule: (record: RowOf<S>) => number | Fault,
    quick: Parameters<typeof eachRowQuickly>[2],
  ): (number | Fault)[][] {
    return this.letGo(eachRowQuickly(this.all, row => rule(this.at(row)), quick));
  }

  /** As `each`, with several cells a row, made before the record moves on. */
  eachWide<Found>(
    rule: (record: RowOf<S>, row: number) => Found | Fault,
    cells: CellsOf<Found>,
    order?: ArrayLike<number>,
  ): WideRows {
    return this.letGo(eachWideRow(this.all, row => rule(this.at(row), row), cells, order));
  }

  private at(row: number): RowOf<S> {
    this.place.columns = this.all;
    this.place.row = row;
    return this.record;
  }

  /** Else the record would hold the cells of a long range until the next call. */
  private letGo<Found>(found: Found): Found {
    this.place.columns = NOWHERE;
    return found;
  }
}

/** The shape that was declared, its record, its rows, and what they are read from. */
export type ShapeOf<T> = T extends RecordShape<infer S> ? S : never;
export type RecordOf<T> = RowOf<ShapeOf<T>>;
export type RecordsOf<T> = Records<ShapeOf<T>>;
export type GivenTo<T> = Given<ShapeOf<T>>;
