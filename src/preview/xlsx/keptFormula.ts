import type { CellValue } from '@univerjs/core';

/** What a cell carries whose formula the grid cannot calculate: it shows the value that the file has for it. */
export interface KeptFormula {
  /** For example "=GETPIVOTDATA(A1)". */
  readonly formula: string;
  /** The value from the file, blank as ''. A cell that shows another was overwritten by the user. */
  readonly value: CellValue;
}
