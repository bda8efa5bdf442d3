import type { Dress, Format, Look } from './workbook';
import type { Rectangle } from './rectangle';

/** Rectangles that look the same, and how: the looks lie over one another in their order. */
export interface Painted<T> {
  readonly dress: T;
  readonly rectangles: readonly Rectangle[];
}

/**
 * Turns overlapping dresses into rectangles that do not overlap, those of equal looks together, so that a host
 * needs one request per look and not one per row.
 */
export function paintLooks(dress: readonly Dress[]): Painted<readonly Look[]>[] {
  return paint<Look, readonly Look[]>(
    dress.filter(entry => entry.look !== undefined),
    entry => entry.look!,
    (under, look) => [...(under ?? []).filter(other => other !== look), look],
  );
}

/** As `paintLooks`, for number formats: of two formats the later one holds. */
export function paintFormats(dress: readonly Dress[]): Painted<Format>[] {
  return paint<Format, Format>(
    dress.filter(entry => entry.format !== undefined),
    entry => entry.format!,
    (_, format) => format,
  );
}

function paint<Coat, State>(
  dress: readonly Dress[],
  coatOf: (entry: Dress) => Coat,
  over: (under: State | undefined, coat: Coat) => State,
): Painted<State>[] {
  const rows = Math.max(0, ...dress.map(entry => entry.row + entry.rows));
  const columns = Math.max(0, ...dress.map(entry => entry.column + entry.columns));
  const cells = new Uint16Array(rows * columns);
  // A cell holds the number of its state; 0 is bare.
  const states: (State | undefined)[] = [undefined];
  const numbers = new Map<string, number>();

  for (const entry of dress) {
    const coat = coatOf(entry);
    const after = new Map<number, number>();
    const coated = (before: number): number => {
      const known = after.get(before);
      if (known !== undefined) return known;
      const state = over(states[before], coat);
      const key = JSON.stringify(state);
      const number = numbers.get(key) ?? states.push(state) - 1;
      numbers.set(key, number);
      after.set(before, number);
      return number;
    };
    for (let row = entry.row; row < entry.row + entry.rows; row++) {
      for (let column = entry.column; column < entry.column + entry.columns; column++) {
        const at = row * columns + column;
        cells[at] = coated(cells[at]!);
      }
    }
  }

  const found = states.map((): Rectangle[] => []);
  for (const { state, ...rectangle } of rectanglesOf(cells, columns)) found[state]!.push(rectangle);
  return states.flatMap((state, number) =>
    state === undefined || found[number]!.length === 0 ? [] : [{ dress: state, rectangles: found[number]! }],
  );
}

interface Run extends Rectangle {
  readonly state: number;
}

/** The painted cells as rectangles: runs along each row, grown downwards while the next row has the same run. */
function rectanglesOf(cells: Uint16Array, columns: number): Run[] {
  const finished: Run[] = [];
  let open = new Map<number, Run>();
  for (let row = 0; row * columns < cells.length; row++) {
    const next = new Map<number, Run>();
    for (const run of runsOf(cells, columns, row)) {
      const above = open.get(run.column);
      const grows = above?.state === run.state && above.columns === run.columns;
      next.set(run.column, grows ? { ...above, rows: above.rows + 1 } : run);
      if (grows) open.delete(run.column);
    }
    finished.push(...open.values());
    open = next;
  }
  return [...finished, ...open.values()];
}

function runsOf(cells: Uint16Array, columns: number, row: number): Run[] {
  const runs: Run[] = [];
  for (let column = 0; column < columns;) {
    const state = cells[row * columns + column]!;
    let end = column + 1;
    while (end < columns && cells[row * columns + end] === state) end++;
    if (state !== 0) runs.push({ state, row, column, rows: 1, columns: end - column });
    column = end;
  }
  return runs;
}
