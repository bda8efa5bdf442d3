import type { Fault } from '../../credit/fault';
import { rowsOf, tooShort, type AnyColumn, type NumberColumn, type PerRow } from './column';

/** Why columns that are taken together, as one list, cannot be: they differ in length. */
export function lengthsFault(columns: readonly PerRow[]): Fault | undefined {
  const rows = rowsOf(columns);
  const short = columns.find(({ length }) => length !== 1 && length !== rows);
  return short && tooShort(short, rows);
}

/** The first reason why one figure of all rows cannot be given: a length that differs, or any cell that cannot be read. */
export function anyFault(columns: readonly AnyColumn[]): Fault | undefined {
  const unequal = lengthsFault(columns);
  if (unequal) return unequal;
  for (const { faults } of columns) for (const fault of faults.values()) return fault;
  return undefined;
}

/** The numbers of a column for so many rows, one value serving all of them. */
export function numbersOf(column: NumberColumn, rows: number): Float64Array {
  return column.length === rows ? column.values : new Float64Array(rows).fill(column.at(0));
}
