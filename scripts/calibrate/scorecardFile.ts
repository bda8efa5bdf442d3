import type { FinancialId } from './factors';
import type { Card, CardFactor } from './card';
import type { Companies } from './data/companies';
import type { LateCard } from './paymentCard';
import { binOf, informationValue } from './stats/bins';

/** One bin of the file: from which figure on, how many rows of each kind, its evidence and its points. */
export interface FileBin {
  /** Lowest figure of the bin; null in the first, which has no lower end. */
  readonly from: number | null;
  readonly good: number;
  readonly bad: number;
  readonly woe: number;
  readonly points: number;
}

export interface FileFactor {
  readonly sign: string;
  readonly weight: number;
  readonly coefficient: number;
  readonly informationValue: number;
  readonly bins: readonly FileBin[];
}

/** The reviewed file that the engine reads: what the points are, and what they were fitted on. */
export interface ScorecardFile {
  readonly version: string;
  readonly data: readonly DataSource[];
  readonly financial: {
    /** Points of the financial dimension that double the odds of staying sound. */
    readonly pointsToDoubleOdds: number;
    readonly factors: Readonly<Record<string, FileFactor>>;
  };
  readonly record: {
    readonly factors: Readonly<Record<string, FileFactor>>;
  };
  readonly late: Readonly<Record<string, LateFile>>;
}

export interface LateFile {
  /** Share of invoices later than this in the data; the policy's base rate replaces it. */
  readonly rate: number;
  readonly centre: number;
  readonly factors: Readonly<
    Record<string, { readonly from: readonly (number | null)[]; readonly evidence: readonly number[] }>
  >;
}

export interface DataSource {
  readonly name: string;
  readonly source: string;
  readonly licence: string;
  readonly rows: number;
  readonly failures: number;
}

const HALF = 50;

/**
 * Restates a card as points. Each factor's points run within 0 to 100 with 50 for no evidence, and its weight is the
 * farthest its evidence reaches, so that weights x points add up to the evidence: one point of the dimension is worth
 * the same odds wherever it comes from. Rounded to what an analyst reads: whole points, weights of one decimal.
 */
export function pointsOf<Id extends string>(
  card: Card<Id>,
  counts: (factor: CardFactor<Id>) => readonly { good: number; bad: number }[],
  weightsSum: number,
): { factors: Record<string, FileFactor>; pointsToDoubleOdds: number } {
  const reaches = card.map(
    ({ bins, coefficient }) => coefficient * Math.max(...bins.map(({ woe }) => Math.abs(woe))),
  );
  const reach = reaches.reduce((sum, one) => sum + one, 0);
  const factors: Record<string, FileFactor> = {};
  card.forEach((factor, i) => {
    const counted = counts(factor);
    factors[factor.id] = {
      sign: factor.sign,
      weight: rounded((weightsSum * reaches[i]) / reach, 1),
      coefficient: rounded(factor.coefficient, 4),
      informationValue: rounded(informationValue(factor.bins), 4),
      bins: factor.bins.map(({ from, woe }, bin) => ({
        from: Number.isFinite(from) ? from : null,
        good: counted[bin].good,
        bad: counted[bin].bad,
        woe: rounded(woe, 4),
        points: reaches[i] > 0 ? Math.round(HALF + (HALF * factor.coefficient * woe) / reaches[i]) : HALF,
      })),
    };
  });
  return { factors, pointsToDoubleOdds: rounded((HALF / reach) * Math.LN2, 2) };
}

/** How many companies stand in each bin of a factor, over all countries, as they are. */
export function companyCounts(countries: readonly Companies[]) {
  return (factor: CardFactor<FinancialId>) =>
    countBins(
      factor,
      countries.map(({ figures, failed }) => ({ figures: figures[factor.id], bad: failed })),
    );
}

export function countBins(
  { bins }: Pick<CardFactor, 'bins'>,
  parts: readonly { figures: ArrayLike<number>; bad: ArrayLike<number> }[],
): { good: number; bad: number }[] {
  const edges = bins.slice(1).map(({ from }) => from);
  const counts = bins.map(() => ({ good: 0, bad: 0 }));
  for (const { figures, bad } of parts) {
    for (let row = 0; row < bad.length; row++) {
      if (!Number.isNaN(figures[row])) counts[binOf(figures[row], edges)][bad[row] ? 'bad' : 'good']++;
    }
  }
  return counts;
}

/** A payment card as the engine adds it up: evidence of lateness by bin, slope taken in. */
export function lateFile({ card, rate, centre, slope }: LateCard): LateFile {
  return {
    rate: rounded(rate, 4),
    centre: rounded(centre, 4),
    factors: Object.fromEntries(
      card
        .filter(({ coefficient, bins }) => coefficient > 0 && bins.length > 1)
        .map(({ id, bins, coefficient }) => [
          id,
          {
            from: bins.map(({ from }) => (Number.isFinite(from) ? from : null)),
            evidence: bins.map(({ woe }) => rounded(-slope * coefficient * woe, 4)),
          },
        ]),
    ),
  };
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits)) + 0;
}
