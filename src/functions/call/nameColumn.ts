import { isFault, type Fault } from '../../credit/fault';
import type { Cell, Cells } from '../../cells/cell';
import type { PerRow } from './column';
import { readText } from '../../cells/decode';
import { cellRows } from './columns';

/** A per-row argument of names of which many are the same, such as the buyer of each invoice. */
export interface NameColumn extends PerRow {
  /** Every name once; '' is a name that is missing or cannot be read. */
  readonly names: readonly string[];
  /** The number of each row's name, or the one number that serves every row. */
  readonly numbers: Uint32Array;
  readonly faults: ReadonlyMap<number, Fault>;
}

/**
 * Reads names as numbers. A text that has been seen is known as it stands, so that it is trimmed once, however many rows bear
 * it; texts that differ by the blanks round them are the same name.
 */
export function nameColumn(cells: Cells | Cell, argument: string): NameColumn {
  const rows = cellRows(cells);
  const numbers = new Uint32Array(rows.length);
  const names: string[] = [];
  /** By name, and by each text that is read as one. */
  const numberOf = new Map<string, number>();
  const faults = new Map<number, Fault>();
  for (let row = 0; row < rows.length; row++) {
    const cell: Cell = rows[row][0];
    let number = typeof cell === 'string' ? numberOf.get(cell) : undefined;
    if (number === undefined) {
      const read = readText(cell, argument, row);
      if (isFault(read)) faults.set(row, read);
      const name = isFault(read) ? '' : read;
      number = numberOf.get(name);
      if (number === undefined) numberOf.set(name, (number = names.push(name) - 1));
      if (typeof cell === 'string' && cell !== name && !isFault(read)) numberOf.set(cell, number);
    }
    numbers[row] = number;
  }
  return { argument, length: rows.length, names, numbers, faults };
}
