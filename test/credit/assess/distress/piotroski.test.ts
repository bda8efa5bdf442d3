import fc from 'fast-check';
import { DistressJudge } from '../../../../src/credit/assess/distress/judge';
import { piotroskiModel, type PiotroskiVariant } from '../../../../src/credit/assess/distress/piotroski';
import { factTableOf, policyOf, type Known } from '../../../support/facts';

// A firm that passes every test against its beginning-of-year assets, by hand.
const STRONG: Known = {
  totalAssets: [120, 110, 100],
  netIncome: [12, 8],
  operatingCashFlow: 15,
  longTermDebt: [10, 20],
  currentAssets: [60, 50],
  currentLiabilities: [30, 30],
  sharesOutstanding: [100, 100],
  grossProfit: [50, 40],
  sales: [125, 110],
};

function tests(known: Known, variant: PiotroskiVariant = 'original') {
  const judge = new DistressJudge(piotroskiModel(variant, policyOf().distress), factTableOf(known));
  return {
    found: judge.judge(0),
    passed: Object.fromEntries(judge.terms(0).map(({ term, figure }) => [term.name, figure])),
  };
}

describe("Piotroski's nine tests", () => {
  test('a firm that passes them all has 9 and is strong', () => {
    expect(tests(STRONG).found).toMatchObject({ score: 9, zone: 'zoneStrong' });
  });

  // Domain 3.1: equal values score 0, but an equal number of shares scores 1.
  test.each<[string, Known]>([
    ['testReturn', { netIncome: [0, -1] }],
    ['testCashFlow', { operatingCashFlow: 0 }],
    ['testReturnRises', { netIncome: [11, 10] }],
    ['testAccruals', { operatingCashFlow: 12 }],
    ['testDebtFalls', { longTermDebt: [11.5, 10.5] }],
    ['testLiquidityRises', { currentAssets: [50, 50] }],
    ['testMarginRises', { grossProfit: [50, 44] }],
    ['testTurnoverRises', { sales: [121, 110] }],
    ['testNoNewShares', { sharesOutstanding: [101, 100] }],
  ])('%s is not passed at equality, or with one new share', (name, known) => {
    expect(tests(STRONG).passed[name]).toBe(1);
    expect(tests({ ...STRONG, ...known }).passed[name]).toBe(0);
  });

  // YCharts prints the test of accruals the other way round (domain 3.1, trap).
  test('accruals pass where cash flow is above income', () => {
    expect(tests({ ...STRONG, operatingCashFlow: 12.01 }).passed.testAccruals).toBe(1);
    expect(tests({ ...STRONG, operatingCashFlow: 11.99 }).passed.testAccruals).toBe(0);
  });

  test('the original needs assets of three years, the year-end variant of two', () => {
    const twoYears = { ...STRONG, totalAssets: [120, 110] };
    expect(tests(twoYears).found).toMatchObject({
      code: 'missing',
      message: { figures: { papers: { figures: { fact: 'totalAssets', year: 'yearBefore' } } } },
    });
    // 12 ÷ 120 rises over 8 ÷ 110, 125 ÷ 120 over 110 ÷ 110, 10 ÷ 120 falls under 20 ÷ 110.
    expect(tests(twoYears, 'yearEnd').found).toMatchObject({ score: 9 });
  });

  test('sales less cost of sales stand in for gross profit', () => {
    const given = { ...STRONG, grossProfit: NaN, costOfSales: [75, 70] };
    expect(tests(given).found).toMatchObject({ score: 9 });
  });

  test('is a whole number from 0 to 9, and zones follow it', () => {
    const pair = fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 }));
    const signed = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }));
    const firm = fc.record({
      netIncome: signed,
      operatingCashFlow: signed,
      longTermDebt: pair,
      currentAssets: pair,
      currentLiabilities: pair,
      sharesOutstanding: pair,
      grossProfit: signed,
      sales: pair,
    });
    fc.assert(
      fc.property(firm, known => {
        const { found } = tests({ ...known, totalAssets: [100, 90, 80] });
        const { score, zone } = found as { score: number; zone: string };
        expect(Number.isInteger(score) && score >= 0 && score <= 9).toBe(true);
        expect(zone).toBe(score >= 8 ? 'zoneStrong' : score <= 1 ? 'zoneWeak' : 'zoneMiddling');
      }),
    );
  });
});
