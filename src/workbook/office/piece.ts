/** A piece of work on a staging sheet and about how many bytes of a request it takes. */
export interface Piece {
  readonly bytes: number;
  apply(sheet: Excel.Worksheet): void;
}
