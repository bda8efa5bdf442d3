import { ratioReader } from '../../../../src/credit/assess/file/statementRatios';
import { factTableOf, type Known } from '../../../support/facts';
import { STATEMENT } from '../distress/statement';

function ratios(known: Known): Record<string, readonly number[]> {
  return Object.fromEntries(
    ratioReader(factTableOf(known))(0).map(({ ratio, years }) => [ratio.name, years]),
  );
}

describe('statement ratios', () => {
  // By hand from the statement of the field guide (domain 3.1), with a few items more.
  test.each([
    ['ratioCurrent', 2],
    ['ratioQuick', 1.5],
    ['ratioCash', 0.25],
    ['ratioDebt', 0.55],
    ['ratioEquity', 0.45],
    ['ratioDebtToEquity', 5500 / 4500],
    ['ratioInterestCover', 4.5],
    ['ratioGrossMargin', 0.3],
    ['ratioOperatingMargin', 900 / 14_000],
    ['ratioNetMargin', 520 / 14_000],
    ['ratioReturnOnAssets', 0.052],
    ['ratioReturnOnEquity', 520 / 4500],
    ['ratioCashFlowToDebt', 0.1],
    ['ratioAssetTurnover', 1.4],
    ['ratioReceivableDays', 73],
    ['ratioInventoryDays', 36.5],
    ['ratioPayableDays', 73],
  ])('%s', (name, expected) => {
    const known = {
      ...STATEMENT,
      inventory: 980,
      receivables: 2800,
      payables: 1960,
      cash: 500,
      costOfSales: 9800,
      interestExpense: 200,
      operatingCashFlow: 550,
    };
    const changed = name === 'ratioQuick' ? { ...known, inventory: 1000 } : known;
    expect(ratios(changed)[name][0]).toBeCloseTo(expected, 9);
  });

  test('each year has its own, and what is not known is not shown', () => {
    expect(ratios({ sales: [200, 100], netIncome: [10, -5] }).ratioNetMargin).toEqual([0.05, -0.05, NaN]);
    expect(ratios({ netIncome: 10, equity: -5 }).ratioReturnOnEquity[0]).toBeNaN();
  });
});
