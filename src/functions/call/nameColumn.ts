import { isFault, type Fault } from '../../credit/fault';
import type { Cell, Cells } from '../../cells/cell';
import { sameNames } from '../../credit/text/sameNames';
import type { PerRow, TextColumn } from './column';
import { readText } from '../../cells/decode';
import { cellRows } from './columns';
import type { TermId } from '../../credit/message';

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
 * it. Names that differ by width, case, spaces or a customer number's zeros in front are one, as it is first written.
 */
export function nameColumn(cells: Cells | Cell, argument: TermId): NameColumn {
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
  const same = sameNames(names);
  if (same.some((first, i) => first !== i)) {
    for (let row = 0; row < numbers.length; row++) numbers[row] = same[numbers[row]];
  }
  return { argument, length: rows.length, names, numbers, faults };
}

/** The name of each row as it is first written in any of the columns, so that names that mean the same are equal. */
export function asFirstWritten(columns: readonly TextColumn[]): ((row: number) => string)[] {
  const places = new Map<string, number>();
  for (const { values } of columns) {
    for (const name of values) if (!places.has(name)) places.set(name, places.size);
  }
  const names = [...places.keys()];
  const same = sameNames(names);
  return columns.map(column => row => names[same[places.get(column.at(row))!]] ?? '');
}
