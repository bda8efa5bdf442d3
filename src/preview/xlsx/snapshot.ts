/** Where a file's formulas go that the grid cannot calculate: the cell then shows the value kept in the file. */
export interface KeptFormula {
  readonly formula: string;
}
