import { isFault, type Fault } from '../../credit/fault';
import type { Result } from './answer';
import { spilledRows, type AnyColumn, type Rule } from './column';

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
  rule: Rule<Found>,
  cells: CellsOf<Found>,
  order?: ArrayLike<number>,
): WideRows {
  return spilledRows<readonly (Result | Fault)[]>(
    columns,
    row => {
      const found = rule(row);
      return isFault(found) ? [found] : cells(found);
    },
    why => [why],
    order,
  );
}
