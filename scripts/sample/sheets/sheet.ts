import type { Look } from './look';
import type { Cell, Term } from './term';

/** A sheet as it is written: cells and formulas at their places, counted from 0. */
export interface Sheet {
  readonly name: string;
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  /** Rows and columns that stay on the screen. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Heights of rows in points, where they differ from the usual. */
  readonly heights?: ReadonlyMap<number, number>;
  readonly cells: readonly PlacedCell[];
  readonly formulas: readonly PlacedFormula[];
}

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  /** '' leaves the cell blank and gives it its look. */
  readonly value: Exclude<Cell, CustomFunctions.Error>;
  readonly look: Look;
}

/** A formula and the cells it spills into. */
export interface PlacedFormula {
  readonly row: number;
  readonly column: number;
  readonly term: Term;
  /** The look of a cell of the result, by its place in it. */
  readonly look: (row: number, column: number) => Look;
}
