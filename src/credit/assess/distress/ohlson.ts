import type { DistressPolicy } from '../../policy/distress';
import { WORKING_CAPITAL } from './altman';
import type { DistressModel } from './model';
import { priorYear, quotient, thisYear, type DistressTerm } from './term';
import { DEBT, RETURN } from './zmijewski';

const SIZE: DistressTerm = {
  name: 'logSize',
  needs: [thisYear('totalAssets')],
  divisors: [thisYear('totalAssets')],
  prepare: ({ item, priceIndex }) => {
    const assets = item('totalAssets', 0);
    return row => Math.log(assets[row] / priceIndex(row));
  },
};

const INSOLVENT: DistressTerm = {
  name: 'liabilitiesAboveAssets',
  needs: [thisYear('totalLiabilities'), thisYear('totalAssets')],
  divisors: [],
  prepare: ({ item }) => {
    const liabilities = item('totalLiabilities', 0);
    const assets = item('totalAssets', 0);
    return row => yes(liabilities[row] - assets[row], difference => difference > 0);
  },
};

const TWO_LOSSES: DistressTerm = {
  name: 'twoLosses',
  needs: [thisYear('netIncome'), priorYear('netIncome')],
  divisors: [],
  prepare: ({ item }) => {
    const now = item('netIncome', 0);
    const before = item('netIncome', 1);
    return row => yes(now[row] + before[row], () => now[row] < 0 && before[row] < 0);
  },
};

const CHANGE: DistressTerm = {
  name: 'incomeChange',
  needs: [thisYear('netIncome'), priorYear('netIncome')],
  divisors: [],
  prepare: ({ item }) => {
    const now = item('netIncome', 0);
    const before = item('netIncome', 1);
    return row => {
      const change = now[row] - before[row];
      return change === 0 ? 0 : change / (Math.abs(now[row]) + Math.abs(before[row]));
    };
  },
};

const CURRENT = quotient('currentLiabilitiesToAssets', ['currentLiabilities'], [], 'currentAssets');
const FUNDS = quotient('fundsToLiabilities', ['fundsFromOperations'], [], 'totalLiabilities');

/**
 * Ohlson's logit: the probability of failing within two years is e^O ÷ (1 + e^O).
 * The score depends on the unit of money and on the price index: Ohlson takes total assets in dollars over the GNP
 * price-level index with 1968 = 100. Another unit or base shifts every score, so the index has to be given.
 * Source: domain 3.1; Ohlson, Journal of Accounting Research 18 (1980). Distress above a probability of 0.5; Ohlson's own
 * cut of about 3.8 % is a policy setting away (to be confirmed).
 */
export function ohlsonModel({ ohlsonAbove }: DistressPolicy): DistressModel {
  return {
    name: 'ohlson',
    constant: -1.32,
    terms: [
      { term: SIZE, coefficient: -0.407 },
      { term: DEBT, coefficient: 6.03 },
      { term: WORKING_CAPITAL, coefficient: -1.43 },
      { term: CURRENT, coefficient: 0.0757 },
      { term: INSOLVENT, coefficient: -1.72 },
      { term: RETURN, coefficient: -2.37 },
      { term: FUNDS, coefficient: -1.83 },
      { term: TWO_LOSSES, coefficient: 0.285 },
      { term: CHANGE, coefficient: -0.521 },
    ],
    probability: logistic,
    zone: score => (logistic(score) > ohlsonAbove ? 'zoneDistress' : 'zoneSafe'),
    bounds: [Math.log(ohlsonAbove / (1 - ohlsonAbove))].filter(Number.isFinite),
  };
}

function logistic(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** 1 or 0, NaN where the figure that decides is not known. */
function yes(figure: number, test: (figure: number) => boolean): number {
  return Number.isNaN(figure) ? NaN : test(figure) ? 1 : 0;
}
