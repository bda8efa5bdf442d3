import { FINANCIAL_IDS, FINANCIAL_SIGNS, type FinancialId } from './factors';
import type { Companies } from './data/companies';
import { binOf, monotoneBins, type Bin, type BinOptions, type Sign } from './stats/bins';
import { fitLogistic } from './stats/logistic';

export interface CardFactor<Id extends string = string> {
  readonly id: Id;
  readonly sign: Sign;
  readonly bins: readonly Bin[];
  /** What a unit of weight of evidence counts in the sum of all factors; never below zero. */
  readonly coefficient: number;
}

export type Card<Id extends string = string> = readonly CardFactor<Id>[];

const BINS: BinOptions = { leastGood: 0.04, leastBad: 0.05, most: 8, leastGap: 0.1 };
const RIDGE = 3;

/** Anything a card can be fitted on: figures by name, and outcomes. */
export interface Cases<Id extends string> {
  readonly rows: number;
  readonly bad: ArrayLike<number>;
  readonly figures: Readonly<Record<Id, ArrayLike<number>>>;
}

/**
 * Fits a card: monotone bins per factor, then a ridge logistic regression of the outcome on the weights of evidence,
 * coefficients held at zero or above. A missing figure counts zero evidence.
 * Arguments: the cases; the factors and their signs; the weight of each row; how finely to cut.
 */
export function fitCard<Id extends string>(
  cases: Cases<Id>,
  signs: Readonly<Record<Id, Sign>>,
  weights: ArrayLike<number>,
  options: BinOptions = BINS,
): Card<Id> {
  const ids = Object.keys(signs) as Id[];
  const bins = ids.map(id => monotoneBins(cases.figures[id], cases.bad, weights, signs[id], options));
  const risk = ids.map((id, i) => evidenceColumn(cases.figures[id], bins[i]).map(woe => -woe));
  const { coefficients } = fitLogistic(risk, cases.bad, { weights, ridge: RIDGE, notNegative: true });
  return ids.map((id, i) => ({ id, sign: signs[id], bins: bins[i], coefficient: coefficients[i] }));
}

/** The evidence of a card for every row: the change it makes to ln(odds of good against bad). */
export function evidenceOf<Id extends string>(
  card: Card<Id>,
  figures: Readonly<Record<Id, ArrayLike<number>>>,
  rows: number,
): Float64Array {
  const sum = new Float64Array(rows);
  for (const { id, bins, coefficient } of card) {
    if (coefficient === 0) continue;
    const column = evidenceColumn(figures[id], bins);
    for (let row = 0; row < rows; row++) sum[row] += coefficient * column[row];
  }
  return sum;
}

function evidenceColumn(figures: ArrayLike<number>, bins: readonly Bin[]): Float64Array {
  const edges = bins.slice(1).map(({ from }) => from);
  return Float64Array.from(figures, figure =>
    Number.isNaN(figure) || bins.length < 2 ? 0 : bins[binOf(figure, edges)].woe,
  );
}

/** Companies as cases. */
export function casesOf(companies: Companies): Cases<FinancialId> {
  return { rows: companies.rows, bad: companies.failed, figures: companies.figures };
}

/** One card for one country. */
export function fitCountry(companies: Companies): Card<FinancialId> {
  return fitCard(casesOf(companies), FINANCIAL_SIGNS, new Float64Array(companies.rows).fill(1));
}

/**
 * One card for several countries. Every country counts alike: its good rows together weigh as much as its bad ones,
 * so that neither the size of a data set nor its rate of failure decides, and no figure can tell the countries apart.
 */
export function fitTogether(countries: readonly Companies[]): Card<FinancialId> {
  const failures = countries.map(({ failed }) => failed.reduce((sum, one) => sum + one, 0));
  const each = failures.reduce((sum, one) => sum + one, 0) / (2 * countries.length);
  const weights = countries.map(({ failed, rows }, i) =>
    Array.from(failed, one => each / (one ? failures[i] : rows - failures[i])),
  );
  const figures = Object.fromEntries(
    FINANCIAL_IDS.map(id => [id, countries.flatMap(country => Array.from(country.figures[id]))]),
  ) as Record<FinancialId, number[]>;
  const bad = countries.flatMap(({ failed }) => Array.from(failed));
  return fitCard({ rows: bad.length, bad, figures }, FINANCIAL_SIGNS, weights.flat());
}
