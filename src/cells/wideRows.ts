import { isFault, type Fault } from '../credit/fault';
import type { Result } from './answer';
import { eachRow, type AnyColumn } from './column';

/** What a function shows of what its rule found in a row. */
export type CellsOf<Found> = (found: Found) => readonly Result[];

/** Rows of several cells. */
export type WideRows = (readonly (Result | Fault)[])[];

/** What a rule found in each row as its cells; a fault stands alone in the first one. */
export function wideRows<Found>(
  rows: readonly (readonly (Found | Fault)[])[],
  cells: CellsOf<Found>,
): WideRows {
  return rows.map(([found]) => (isFault(found) ? [found] : cells(found)));
}

/**
 * As `eachRow` and `wideRows` in one: what was found is let go of at once, so that a million rows keep nothing but their
 * cells.
 */
export function eachWideRow<Found>(
  columns: readonly AnyColumn[],
  rule: (row: number) => Found | Fault,
  cells: CellsOf<Found>,
  order?: ArrayLike<number>,
): WideRows {
  const shown = (row: number) => {
    const found = rule(row);
    return isFault(found) ? found : cells(found);
  };
  return wideRows(eachRow(columns, shown, order), row => row);
}
