import { fault, isFault, type Fault } from '../../credit/fault';
import type { Cell, Cells } from '../../cells/cell';
import type { NumberColumn } from './column';

/** The value of an argument that is one cell and has to be there. */
export function single(column: NumberColumn): number | Fault {
  const value = column.faultAt(0, 1) ?? column.at(0);
  if (isFault(value)) return value;
  return Number.isNaN(value) ? fault('missing', 'cell.missing', { argument: column.argument }) : value;
}

/** All cells of a row, a column or a block as one column, row after row. */
export function asColumn(cells: Cells | Cell): Cells | Cell {
  return Array.isArray(cells) ? cells.flat().map(cell => [cell]) : cells;
}
