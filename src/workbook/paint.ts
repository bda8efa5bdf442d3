import type { CellStyle, Format, StyleName } from './workbook';
import type { Rectangle } from './rectangle';

/** Rectangles of the same style: its names lie over one another in their order. */
export interface Painted<T> {
  readonly style: T;
  readonly rectangles: readonly Rectangle[];
}

/**
 * Turns overlapping styles into rectangles that do not overlap, those of the same style together, so that a host
 * needs one request per style and not one per row.
 */
export function paintStyles(styles: readonly CellStyle[]): Painted<readonly StyleName[]>[] {
  return paint<StyleName, readonly StyleName[]>(
    styles.filter(entry => entry.style !== undefined),
    entry => entry.style!,
    (under, style) => [...(under ?? []).filter(other => other !== style), style],
  );
}

/** As `paintStyles`, for number formats: of two formats the later one holds. */
export function paintFormats(styles: readonly CellStyle[]): Painted<Format>[] {
  return paint<Format, Format>(
    styles.filter(entry => entry.format !== undefined),
    entry => entry.format!,
    (_, format) => format,
  );
}

function paint<Style, State>(
  styles: readonly CellStyle[],
  styleOf: (entry: CellStyle) => Style,
  over: (under: State | undefined, style: Style) => State,
): Painted<State>[] {
  // Between two edges all rows look the same, and so do all columns: one cell stands for the whole of such a band.
  const rowEdges = edgesOf(styles.flatMap(entry => [entry.row, entry.row + entry.rows]));
  const columnEdges = edgesOf(styles.flatMap(entry => [entry.column, entry.column + entry.columns]));
  const columns = columnEdges.at.length - 1;
  const cells = new Uint16Array(Math.max(0, rowEdges.at.length - 1) * Math.max(0, columns));
  // A cell holds the number of its state; 0 is bare.
  const states: (State | undefined)[] = [undefined];
  const numbers = new Map<string, number>();

  for (const entry of styles) {
    const style = styleOf(entry);
    const after = new Map<number, number>();
    const stateOver = (before: number): number => {
      const known = after.get(before);
      if (known !== undefined) return known;
      const state = over(states[before], style);
      const key = JSON.stringify(state);
      const number = numbers.get(key) ?? states.push(state) - 1;
      numbers.set(key, number);
      after.set(before, number);
      return number;
    };
    const [top, bottom] = [entry.row, entry.row + entry.rows].map(row => rowEdges.bandOf.get(row)!);
    const [left, right] = [entry.column, entry.column + entry.columns].map(at => columnEdges.bandOf.get(at)!);
    for (let row = top; row < bottom; row++) {
      for (let column = left; column < right; column++) {
        const at = row * columns + column;
        cells[at] = stateOver(cells[at]);
      }
    }
  }

  const found = states.map((): Rectangle[] => []);
  for (const { state, row, column, ...bands } of rectanglesOf(cells, columns)) {
    const rectangle = {
      row: rowEdges.at[row],
      column: columnEdges.at[column],
      rows: rowEdges.at[row + bands.rows] - rowEdges.at[row],
      columns: columnEdges.at[column + bands.columns] - columnEdges.at[column],
    };
    found[state].push(rectangle);
  }
  return states.flatMap((state, number) =>
    state === undefined || found[number].length === 0 ? [] : [{ style: state, rectangles: found[number] }],
  );
}

interface Edges {
  /** Where bands begin and end, in order. */
  readonly at: readonly number[];
  /** The number of the band that begins at an edge. */
  readonly bandOf: ReadonlyMap<number, number>;
}

function edgesOf(places: readonly number[]): Edges {
  const at = [...new Set(places)].sort((a, b) => a - b);
  return { at, bandOf: new Map(at.map((place, band) => [place, band])) };
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
    const state = cells[row * columns + column];
    let end = column + 1;
    while (end < columns && cells[row * columns + end] === state) end++;
    if (state !== 0) runs.push({ state, row, column, rows: 1, columns: end - column });
    column = end;
  }
  return runs;
}
