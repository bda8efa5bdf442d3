/** Which way a figure goes with risk. */
export type Sign = 'higher is safer' | 'lower is safer';

/** One bin of a factor: the figures from its edge up to the next bin's edge. */
export interface Bin {
  /** Lowest figure of the bin, itself included; -Infinity in the first. */
  readonly from: number;
  readonly good: number;
  readonly bad: number;
  /** Weight of evidence, ln(share of good / share of bad): above zero is safer than the average. */
  readonly woe: number;
}

export interface BinOptions {
  /** Least share of all good, and of all bad, that a bin holds. */
  readonly leastGood: number;
  readonly leastBad: number;
  readonly most: number;
  /** Neighbours whose weight of evidence differs by less are one bin. */
  readonly leastGap: number;
}

const STEPS = 40;

/**
 * Cuts a figure into bins whose weight of evidence runs one way, the way finance expects: candidate cuts at the
 * quantiles of the good and of the bad, pooled by adjacent violators until monotone, then merged with the nearer
 * neighbour while a bin is too thin. Cuts are rounded to three digits, so that an analyst can read them.
 * Rows whose figure is NaN are left out, so that whether a figure is missing tells nothing.
 * Arguments: figures; 1 where the row is bad; the weight of each row; the sign.
 * Result: the bins, lowest figures first; a single one of no evidence where no cut separates anything.
 * Source: weight of evidence as in domain 3.2 and optbinning; pooling: Ayer et al. 1955.
 */
export function monotoneBins(
  figures: ArrayLike<number>,
  bad: ArrayLike<number>,
  weights: ArrayLike<number>,
  sign: Sign,
  { leastGood, leastBad, most, leastGap }: BinOptions,
): Bin[] {
  const cuts = candidateCuts(figures, bad);
  const counts = cuts.concat(Infinity).map(() => ({ good: 0, bad: 0 }));
  for (let row = 0; row < figures.length; row++) {
    if (Number.isNaN(figures[row])) continue;
    counts[binOf(figures[row], cuts)][bad[row] ? 'bad' : 'good'] += weights[row];
  }
  const all = counts.reduce((sum, { good, bad }) => ({ good: sum.good + good, bad: sum.bad + bad }));
  if (all.good === 0 || all.bad === 0) return [{ from: -Infinity, ...all, woe: 0 }];
  const bins: { from: number; good: number; bad: number }[] = [];
  counts.forEach((count, i) => {
    bins.push({ from: i === 0 ? -Infinity : cuts[i - 1], ...count });
    while (bins.length > 1 && outOfOrder(bins[bins.length - 2], bins[bins.length - 1], sign)) {
      mergeAt(bins, bins.length - 2);
    }
  });
  const woe = (bin: { good: number; bad: number }) => weightOfEvidence(bin, all);
  for (;;) {
    const thin = bins.findIndex(bin => bin.good < leastGood * all.good || bin.bad < leastBad * all.bad);
    if (bins.length === 1) break;
    const gaps = bins.slice(1).map((bin, i) => Math.abs(woe(bin) - woe(bins[i])));
    if (thin < 0 && bins.length <= most && Math.min(...gaps) >= leastGap) break;
    if (thin < 0) mergeAt(bins, gaps.indexOf(Math.min(...gaps)));
    else {
      const left = thin > 0 ? gaps[thin - 1] : Infinity;
      const right = thin < gaps.length ? gaps[thin] : Infinity;
      mergeAt(bins, left <= right ? thin - 1 : thin);
    }
  }
  return bins.map(bin => ({ ...bin, woe: woe(bin) }));
}

/** The weight of evidence of a bin against all rows; an empty side counts as 0.99 of a row, as in R's scorecard. */
export function weightOfEvidence(
  bin: { good: number; bad: number },
  all: { good: number; bad: number },
): number {
  return Math.log((bin.good || 0.99) / all.good / ((bin.bad || 0.99) / all.bad));
}

/** How much a set of bins tells: the sum over bins of (share of good - share of bad) x weight of evidence. */
export function informationValue(bins: readonly { good: number; bad: number }[]): number {
  const all = bins.reduce((sum, { good, bad }) => ({ good: sum.good + good, bad: sum.bad + bad }), {
    good: 0,
    bad: 0,
  });
  return bins.reduce(
    (sum, bin) =>
      sum + ((bin.good || 0.99) / all.good - (bin.bad || 0.99) / all.bad) * weightOfEvidence(bin, all),
    0,
  );
}

/** The bin a figure falls into: the number of edges it has reached. */
export function binOf(figure: number, edges: ArrayLike<number>): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (figure >= edges[middle]) low = middle + 1;
    else high = middle;
  }
  return low;
}

type Counted = { from: number; good: number; bad: number };

function outOfOrder(lower: Counted, upper: Counted, sign: Sign): boolean {
  const difference = lower.bad * (upper.good + upper.bad) - upper.bad * (lower.good + lower.bad);
  return sign === 'higher is safer' ? difference <= 0 : difference >= 0;
}

function mergeAt(bins: Counted[], i: number): void {
  const [lower, upper] = bins.splice(i, 2);
  bins.splice(i, 0, { from: lower.from, good: lower.good + upper.good, bad: lower.bad + upper.bad });
}

function candidateCuts(figures: ArrayLike<number>, bad: ArrayLike<number>): number[] {
  const sides: number[][] = [[], []];
  for (let row = 0; row < figures.length; row++) {
    if (!Number.isNaN(figures[row])) sides[bad[row] ? 1 : 0].push(figures[row]);
  }
  const cuts = new Set<number>();
  for (const side of sides) {
    const sorted = Float64Array.from(side).sort();
    if (sorted.length === 0) continue;
    for (let step = 1; step < STEPS; step++) {
      cuts.add(threeDigits(sorted[Math.floor((step * (sorted.length - 1)) / STEPS)]));
    }
  }
  return [...cuts].sort((a, b) => a - b);
}

function threeDigits(figure: number): number {
  return Math.abs(figure) < 0.001 ? 0 : Number(figure.toPrecision(Math.abs(figure) < 0.1 ? 2 : 3));
}
