import { isFault, type Fault } from '../credit/fault';
import type { Result } from './answer';

/** Rows of several cells: what a rule found in each row as its cells; a fault stands alone in the first one. */
export function wideRows<Found>(
  rows: readonly (readonly (Found | Fault)[])[],
  cells: (found: Found) => readonly Result[],
): (readonly (Result | Fault)[])[] {
  return rows.map(([found]) => (isFault(found) ? [found] : cells(found)));
}
