import { binOf } from './bins';

/**
 * Gradient boosted trees: what a model without any duty to be readable reaches on the same rows. They serve as the
 * ceiling in the report and are no part of the product. Logistic loss, shallow trees on 64 quantile bins (Friedman,
 * Annals of Statistics 2001, 29, 1189; second-order gains as in Chen and Guestrin, KDD 2016).
 */
export interface TreeOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Fewest rows in a leaf. */
  readonly leastRows: number;
  readonly ridge: number;
}

export type Trees = (columns: readonly ArrayLike<number>[], rows: number) => Float64Array;

interface Split {
  readonly column: number;
  /** Bins up to this one, itself included, go left. */
  readonly bin: number;
  readonly left: Node;
  readonly right: Node;
}
type Node = Split | number;

const BINS = 64;

/** Fits trees to an event. A missing figure is a bin of its own, below all others. */
export function fitTrees(
  columns: readonly ArrayLike<number>[],
  event: ArrayLike<number>,
  { trees: count, depth, rate, leastRows, ridge }: TreeOptions,
): Trees {
  const rows = event.length;
  const edges = columns.map(quantiles);
  const binned = columns.map((column, c) => binned8(column, edges[c], rows));
  const base = Math.log(sumOf(event) / (rows - sumOf(event)));
  const sum = new Float64Array(rows).fill(base);
  const slope = new Float64Array(rows);
  const bend = new Float64Array(rows);
  const forest: Node[] = [];

  const grow = (members: Int32Array, level: number): Node => {
    let allSlope = 0;
    let allBend = 0;
    for (const row of members) {
      allSlope += slope[row];
      allBend += bend[row];
    }
    const value = (rate * allSlope) / (allBend + ridge);
    if (level === 0 || members.length < 2 * leastRows) return leaf(members, value);
    let best = { gain: 1e-6, column: -1, bin: 0 };
    const whole = allSlope ** 2 / (allBend + ridge);
    const slopes = new Float64Array(BINS + 1);
    const bends = new Float64Array(BINS + 1);
    const counts = new Int32Array(BINS + 1);
    binned.forEach((bins, column) => {
      slopes.fill(0);
      bends.fill(0);
      counts.fill(0);
      for (const row of members) {
        slopes[bins[row]] += slope[row];
        bends[bins[row]] += bend[row];
        counts[bins[row]]++;
      }
      let leftSlope = 0;
      let leftBend = 0;
      let leftRows = 0;
      for (let bin = 0; bin < BINS; bin++) {
        leftSlope += slopes[bin];
        leftBend += bends[bin];
        leftRows += counts[bin];
        if (leftRows < leastRows || members.length - leftRows < leastRows) continue;
        const gain =
          leftSlope ** 2 / (leftBend + ridge) +
          (allSlope - leftSlope) ** 2 / (allBend - leftBend + ridge) -
          whole;
        if (gain > best.gain) best = { gain, column, bin };
      }
    });
    if (best.column < 0) return leaf(members, value);
    const bins = binned[best.column];
    return {
      column: best.column,
      bin: best.bin,
      left: grow(
        members.filter(row => bins[row] <= best.bin),
        level - 1,
      ),
      right: grow(
        members.filter(row => bins[row] > best.bin),
        level - 1,
      ),
    };
  };
  const leaf = (members: Int32Array, value: number): number => {
    for (const row of members) sum[row] += value;
    return value;
  };

  const everyone = Int32Array.from({ length: rows }, (_, row) => row);
  for (let tree = 0; tree < count; tree++) {
    for (let row = 0; row < rows; row++) {
      const chance = 1 / (1 + Math.exp(-sum[row]));
      slope[row] = event[row] - chance;
      bend[row] = chance * (1 - chance);
    }
    forest.push(grow(everyone, depth));
  }
  return (others, length) => {
    const placed = others.map((column, c) => binned8(column, edges[c], length));
    return Float64Array.from({ length }, (_, row) =>
      forest.reduce<number>((total, tree) => total + leafOf(tree, placed, row), base),
    );
  };
}

function leafOf(node: Node, binned: readonly Uint8Array[], row: number): number {
  let at = node;
  while (typeof at !== 'number') at = binned[at.column][row] <= at.bin ? at.left : at.right;
  return at;
}

function quantiles(column: ArrayLike<number>): number[] {
  const known = Float64Array.from(Array.from(column).filter(figure => !Number.isNaN(figure))).sort();
  const edges = new Set<number>();
  for (let i = 1; i < BINS; i++) edges.add(known[Math.floor((i * known.length) / BINS)]);
  return [...edges].filter(edge => edge !== undefined);
}

function binned8(column: ArrayLike<number>, edges: readonly number[], rows: number): Uint8Array {
  const bins = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    bins[row] = Number.isNaN(column[row]) ? 0 : 1 + Math.min(BINS - 1, binOf(column[row], edges));
  }
  return bins;
}

function sumOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum;
}
