import type { Drawing } from '../../src/workbook/styles';
import type { CellValue, Workbook } from '../../src/workbook/workbook';

/**
 * What a case does to a workbook as its user would, past the product, and what it sees there. Rows and columns
 * count from zero. Texts are typed: what looks like a formula, a number or a date becomes one.
 */
export interface User {
  addSheet(name: string, rows: CellValue[][]): Promise<void>;
  type(sheet: string, row: number, column: number, input: CellValue): Promise<void>;
  rename(sheet: string, name: string): Promise<void>;
  remove(sheet: string): Promise<void>;
  duplicate(sheet: string, name: string): Promise<void>;
  hide(sheet: string): Promise<void>;
  protect(sheet: string): Promise<void>;
  protectStructure(): Promise<void>;
  /** Filters the sheet so that a row is hidden. */
  filter(sheet: string, hiddenRow: number): Promise<void>;
  select(sheet: string, row: number, column: number): Promise<void>;
  selectChart(): Promise<void>;
  /** Begins or ends typing into a cell. */
  edit(editing: boolean): Promise<void>;

  /** The visible sheets in tab order. */
  sheets(): Promise<string[]>;
  /** The sheets that are not visible. */
  hiddenSheets(): Promise<string[]>;
  cell(sheet: string, row: number, column: number): Promise<Seen>;
  frozenRows(sheet: string): Promise<number>;
  /** The width of a column in characters. */
  width(sheet: string, column: number): Promise<number>;
  hiddenRows(sheet: string): Promise<number[]>;
  /** Where the user stands: the sheet shown, and the selected cell. */
  standing(): Promise<{ sheet: string; row: number; column: number } | undefined>;
  recalculations(): Promise<number>;
  /** Everything there is to the workbook, as text to compare. */
  facts(): Promise<string>;
}

export interface Seen {
  readonly value: CellValue;
  readonly formula?: string;
  readonly format: string;
  readonly drawing: Drawing;
}

/** How a round trip fails: before the host does anything, or after it did everything and the answer is lost. */
export type Failure = 'refuse' | 'lose';

/** The way between the product and the workbook, where a form has one. */
export interface Wire {
  /** The round trips since the last `restart`, in order. */
  trips(): Promise<Trip[]>;
  /** Counts from zero again, with no failure planned. */
  restart(): Promise<void>;
  /** Lets the round trip of that number, from zero, fail; with `forever` also every later one. */
  failAt(trip: number, how: Failure, forever?: boolean): Promise<void>;
  /** What a form's host takes in one round trip, in bytes. */
  readonly limit: number;
}

/** A fresh, empty workbook, the product's form of it, and its user. */
export interface Bench {
  readonly workbook: Workbook;
  readonly user: User;
  readonly wire: Wire;
  /** Marks sheets as the product's as earlier versions did, with the name they gave each. */
  markAsBefore(names: Readonly<Record<string, string>>): Promise<void>;
}

export interface Trip {
  readonly requestBytes: number;
  readonly responseBytes: number;
}
