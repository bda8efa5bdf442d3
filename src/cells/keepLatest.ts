import type { Cell, Cells } from './cell';

/**
 * Keeps what was last made of an argument, because a sheet passes the same range to thousands of calls.
 * The whole content is compared, so that a result depends on nothing but its argument, and objects,
 * which may have been written to since, count as different.
 */
export function keepLatest<Made>(make: (cells: Cells | Cell) => Made): (cells: Cells | Cell) => Made {
  let latest: { readonly cells: Cells | Cell; readonly made: Made } | undefined;
  return cells => {
    if (!latest || !isSame(cells, latest.cells)) latest = { cells: copyOf(cells), made: make(cells) };
    return latest.made;
  };
}

function isSame(cells: Cells | Cell, known: Cells | Cell): boolean {
  if (!Array.isArray(cells) || !Array.isArray(known)) return cells === known && !isObject(cells);
  if (cells.length !== known.length) return false;
  for (let row = 0; row < cells.length; row++) {
    const [given, kept] = [cells[row], known[row]];
    if (given.length !== kept.length) return false;
    for (let column = 0; column < given.length; column++) {
      if (given[column] !== kept[column] || isObject(given[column])) return false;
    }
  }
  return true;
}

function isObject(cell: Cell): boolean {
  return typeof cell === 'object' && cell !== null;
}

/** Rows of its own, since a caller may write to those that it gave. */
function copyOf(cells: Cells | Cell): Cells | Cell {
  return Array.isArray(cells) ? cells.map(row => [...row]) : cells;
}
