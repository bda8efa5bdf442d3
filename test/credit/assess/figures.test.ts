import { factsBehind, figureReaders } from '../../../src/credit/assess/figures';
import type { FactorId } from '../../../src/credit/policy/factors';
import { factTableOf, type Known } from '../../support/facts';

const figure = (id: FactorId, known: Known) => figureReaders(factTableOf(known), [id])[id](0);

// The statement that the vectors of the distress models are computed for (domain 3.1): WC/TA, RE/TA and so on.
const STATEMENT: Known = {
  currentAssets: 4000,
  currentLiabilities: 2000,
  totalAssets: 10000,
  totalLiabilities: 5500,
  accumulatedEarnings: 1800,
  ebit: 900,
  netIncome: 520,
  sales: 14000,
  operatingCashFlow: 825,
};

describe('figures of the factors', () => {
  test.each<[FactorId, number]>([
    ['debtRatio', 0.55],
    ['currentRatio', 2],
    ['returnOnAssets', 0.052],
    ['operatingMargin', 0.064285714],
    ['retainedEarnings', 0.18],
    ['cashFlowToDebt', 0.15],
  ])('%s follows from the statement', (id, expected) => expect(figure(id, STATEMENT)).toBe(expected));

  test('a ratio given ready-made wins over the computed one', () => {
    expect(figure('debtRatio', { ...STATEMENT, debtRatio: 0.61 })).toBe(0.61);
  });

  test('growth and change compare this year with the year before', () => {
    expect(figure('salesGrowth', { sales: [110, 100] })).toBe(0.1);
    expect(figure('debtRatioChange', { totalLiabilities: [58, 55], totalAssets: [100, 100] })).toBe(0.03);
    expect(figure('debtRatioChange', { debtRatio: [0.58, 0.55] })).toBe(0.03);
    expect(figure('salesGrowth', { sales: [110] })).toBeNaN();
    expect(figure('debtRatioChange', { debtRatio: [0.58] })).toBeNaN();
  });

  test.each<[FactorId, Known]>([
    ['debtRatio', { totalLiabilities: 10, totalAssets: 0 }],
    ['currentRatio', { currentAssets: 10, currentLiabilities: 0 }],
    ['operatingMargin', { ebit: 10, sales: -5 }],
    ['salesGrowth', { sales: [10, 0] }],
    ['salesGrowth', { sales: [10, -10] }],
  ])('%s is not known when its divisor is not above zero', (id, known) =>
    expect(figure(id, known)).toBeNaN(),
  );

  test('liabilities above assets are a debt ratio above one, losses a negative return', () => {
    expect(figure('debtRatio', { totalLiabilities: 150, totalAssets: 100 })).toBe(1.5);
    expect(figure('returnOnAssets', { netIncome: -5, totalAssets: 100 })).toBe(-0.05);
  });

  test('equity stands in for liabilities, and liabilities for equity', () => {
    expect(figure('debtRatio', { totalAssets: 100, equity: 45 })).toBe(0.55);
    expect(factTableOf({ totalAssets: 100.1, totalLiabilities: 55.05 }).figures('equity')[0]).toBe(45.05);
    expect(factTableOf({ totalAssets: [9, 100], equity: [1, 45] }).figures('totalLiabilities', 1)[0]).toBe(
      55,
    );
    expect(factTableOf({ totalAssets: 100, totalLiabilities: 55, equity: 44 }).figures('equity')[0]).toBe(44);
  });

  test('a figure on an edge is on it, whatever binary arithmetic makes of the quotient', () => {
    expect(0.58 - 0.55).not.toBe(0.03);
    expect(figure('debtRatio', { totalLiabilities: 0.21, totalAssets: 0.3 })).toBe(0.7);
    expect(figure('debtRatio', { debtRatio: 0.1 + 0.2 })).toBe(0.3);
  });

  test('the facts behind a factor are all it can be read from', () => {
    expect(factsBehind('debtRatioChange')).toEqual([
      'debtRatioChange',
      'debtRatio',
      'totalLiabilities',
      'totalAssets',
    ]);
    expect(factsBehind('licence')).toEqual(['licence']);
  });
});
