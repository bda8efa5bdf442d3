import { rowsOf, type NumberColumn } from './column';
import { anyFault, numbersOf } from './columnsTogether';
import type { Fault } from '../../credit/fault';

/** Columns of one length, single cells repeated. */
export function together(columns: readonly NumberColumn[]): Float64Array[] | Fault {
  const rows = rowsOf(columns);
  return anyFault(columns) ?? columns.map(column => numbersOf(column, rows));
}
