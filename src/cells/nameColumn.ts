import { isFault, type Fault } from '../credit/fault';
import type { Cell, Cells } from './cell';
import type { PerRow } from './column';
import { cellRows, readText } from './decode';

/** A per-row argument of names of which many are the same, such as the buyer of each invoice. */
export interface NameColumn extends PerRow {
  /** Every name once; '' is a name that is missing or cannot be read. */
  readonly names: readonly string[];
  /** The number of each row's name, or the one number that serves every row. */
  readonly numbers: Uint32Array;
  readonly faults: ReadonlyMap<number, Fault>;
}

/**
 * Reads names as numbers. A text that has been seen is known by itself, so that it is trimmed once, however many rows bear
 * it; texts that differ by the blanks round them are the same name.
 */
export function nameColumn(cells: Cells | Cell, argument: string): NameColumn {
  const rows = cellRows(cells);
  const numbers = new Uint32Array(rows.length);
  const numberOf = new Map<string, number>();
  const seen = new Map<string, number>();
  const faults = new Map<number, Fault>();
  for (let row = 0; row < rows.length; row++) {
    const cell: Cell = rows[row][0];
    let number = typeof cell === 'string' ? seen.get(cell) : undefined;
    if (number === undefined) {
      const read = readText(cell, argument, row);
      const name = isFault(read) ? '' : read;
      number = numberOf.get(name);
      if (number === undefined) numberOf.set(name, (number = numberOf.size));
      if (isFault(read)) faults.set(row, read);
      else if (typeof cell === 'string') seen.set(cell, number);
    }
    numbers[row] = number;
  }
  return { argument, length: rows.length, names: [...numberOf.keys()], numbers, faults };
}
