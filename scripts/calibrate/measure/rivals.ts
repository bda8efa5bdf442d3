import { FINANCIAL_IDS } from '../factors';
import type { Companies } from '../data/companies';
import { binOf } from '../stats/bins';
import { fitLogistic, logisticValue } from '../stats/logistic';
import { randomNumbers } from '../stats/random';
import { fitTrees, type TreeOptions } from '../stats/trees';
import type { Fitting } from './judging';

/** The models that the card is measured against. */

type Columns = (companies: Companies) => Float64Array[];

/** The card's own figures. */
export const ownFigures: Columns = ({ figures }) => FINANCIAL_IDS.map(id => figures[id]);

/** The card's figures and every other ratio read, but for market value. */
export const allRatios: Columns = companies => [
  ...ownFigures(companies),
  ...Object.entries(companies.comparison)
    .filter(([name]) => name !== 'marketTl')
    .map(([, column]) => column),
];

/** The 64 ratios of the Polish files. */
export const polishRatios: Columns = ({ comparison }) =>
  Array.from({ length: 64 }, (_, i) => comparison[`Attr${i + 1}`]);

/** Which of the 64 ratios are missing, and nothing else. */
export const missingPattern: Columns = companies =>
  polishRatios(companies).map(column => column.map(figure => (Number.isNaN(figure) ? 1 : 0)));

/**
 * Columns with every missing figure replaced by one drawn at random from those observed, so that a model that looks
 * for gaps finds none.
 */
export function gapsHidden(columns: Columns): Columns {
  return companies => {
    const random = randomNumbers(7);
    return columns(companies).map(column => {
      const known = column.filter(figure => !Number.isNaN(figure));
      return column.map(figure =>
        Number.isNaN(figure) && known.length > 0 ? known[Math.floor(random() * known.length)] : figure,
      );
    });
  };
}

const TREES: TreeOptions = { trees: 200, depth: 3, rate: 0.06, leastRows: 40, ridge: 3 };

export function boostedTrees(columns: Columns): Fitting {
  return train => {
    const trees = fitTrees(columns(train), train.failed, TREES);
    return judged => trees(columns(judged), judged.rows);
  };
}

/** Logistic regression on figures clipped at their 1st and 99th percentile and standardised; missing is average. */
export function clippedLogistic(columns: Columns): Fitting {
  return train => {
    const scales = columns(train).map(scaleOf);
    const scaled = (companies: Companies) =>
      columns(companies).map((column, i) => column.map(figure => scales[i](figure)));
    const model = fitLogistic(scaled(train), train.failed, { ridge: 3 });
    return judged => {
      const figures = scaled(judged);
      return Float64Array.from({ length: judged.rows }, (_, row) =>
        logisticValue(
          model,
          figures.map(column => column[row]),
        ),
      );
    };
  };
}

function scaleOf(column: Float64Array): (figure: number) => number {
  const known = column.filter(figure => !Number.isNaN(figure)).sort();
  if (known.length === 0) return () => 0;
  const low = known[Math.floor(known.length * 0.01)];
  const high = known[Math.floor(known.length * 0.99)];
  const clipped = known.map(figure => Math.min(high, Math.max(low, figure)));
  const average = clipped.reduce((sum, figure) => sum + figure, 0) / clipped.length;
  const deviation = Math.sqrt(
    clipped.reduce((sum, figure) => sum + (figure - average) ** 2, 0) / clipped.length,
  );
  return figure =>
    Number.isNaN(figure) || deviation === 0
      ? 0
      : (Math.min(high, Math.max(low, figure)) - average) / deviation;
}

/**
 * Plain quantile bins of every ratio, without regard to sign, in a logistic regression. `against` says what a bin's
 * evidence is measured against: the rows whose figure is known, or all rows. In the second case the known bins
 * together carry evidence, and a missing figure, though it counts zero, tells the model that it is missing.
 */
export function quantileBins(columns: Columns, against: 'known rows' | 'all rows'): Fitting {
  return train => {
    const scales = columns(train).map(column => quantileEvidence(column, train.failed, against));
    const evidence = (companies: Companies) =>
      columns(companies).map((column, i) => column.map(figure => scales[i](figure)));
    const model = fitLogistic(evidence(train), train.failed, { ridge: 3 });
    return judged => {
      const columnsOf = evidence(judged);
      return Float64Array.from({ length: judged.rows }, (_, row) =>
        logisticValue(
          model,
          columnsOf.map(column => column[row]),
        ),
      );
    };
  };
}

const QUANTILES = 5;

function quantileEvidence(
  column: Float64Array,
  failed: Uint8Array,
  against: 'known rows' | 'all rows',
): (figure: number) => number {
  const known = column.filter(figure => !Number.isNaN(figure)).sort();
  const edges = [
    ...new Set(
      Array.from(
        { length: QUANTILES - 1 },
        (_, i) => known[Math.floor(((i + 1) * known.length) / QUANTILES)],
      ),
    ),
  ];
  const counts = Array.from({ length: edges.length + 1 }, () => [0.5, 0.5]);
  const all = [0, 0];
  column.forEach((figure, row) => {
    const isKnown = !Number.isNaN(figure);
    if (isKnown) counts[binOf(figure, edges)][failed[row]]++;
    if (isKnown || against === 'all rows') all[failed[row]]++;
  });
  const woe = counts.map(([good, bad]) => Math.log(bad / all[1] / (good / all[0])));
  return figure => (Number.isNaN(figure) ? 0 : woe[binOf(figure, edges)]);
}
