/** A cell that shows something about its column: its place among the cells looked at, counted from 0, and its text. */
export interface Witness {
  readonly row: number;
  readonly text: string;
}

/** How many rows of one kind are named; the others are only counted. */
export const NAMED_ROWS = 5;
