import type { DistressPolicy } from '../../policy/distress';
import type { MissingPaper } from '../checklist';
import type { FigureId } from '../facts';
import type { DistressModel } from './model';
import { priorYear, thisYear, type DistressData, type DistressTerm } from './term';
import type { TermId } from '../../message';

export const PIOTROSKI_VARIANTS = ['original', 'yearEnd'] as const;
export type PiotroskiVariant = (typeof PIOTROSKI_VARIANTS)[number];

/** A figure of some year, with the items it is made from. */
interface YearFigure {
  needs(year: number): readonly MissingPaper[];
  divisors(year: number): readonly MissingPaper[];
  prepare(data: DistressData, year: number): (row: number) => number;
}

/** An item over total assets: of the year's beginning, the mean of beginning and end, or of its end. */
type AssetsOf = 'beginning' | 'mean' | 'end';

/**
 * Piotroski's nine tests of a firm's year, one point each: 0 to 9. Equal figures earn no point, but the same number of
 * shares does. Accruals pass where cash flow is above income (some pages print it the other way round).
 * Arguments: "original" relates income, cash flow and sales to the assets at the beginning of the year and debt to their
 * mean, which takes total assets of three years; "yearEnd" relates all to the year's end and needs two.
 * Source: domain 3.1; Piotroski, Journal of Accounting Research 38 (2000).
 */
export function piotroskiModel(
  variant: PiotroskiVariant,
  { piotroskiStrong, piotroskiWeak }: DistressPolicy,
): DistressModel {
  const flows: AssetsOf = variant === 'original' ? 'beginning' : 'end';
  const debts: AssetsOf = variant === 'original' ? 'mean' : 'end';
  const returnOnAssets = toAssets('netIncome', flows);
  const tests: DistressTerm[] = [
    above('testReturn', returnOnAssets),
    above('testCashFlow', toAssets('operatingCashFlow', flows)),
    rises('testReturnRises', returnOnAssets),
    aboveItem('testAccruals', 'operatingCashFlow', 'netIncome'),
    rises('testDebtFalls', toAssets('longTermDebt', debts), -1),
    rises('testLiquidityRises', over('currentAssets', 'currentLiabilities')),
    noNewShares(),
    rises('testMarginRises', over('grossProfit', 'sales')),
    rises('testTurnoverRises', toAssets('sales', flows)),
  ];
  return {
    name: 'piotroski',
    constant: 0,
    terms: tests.map(term => ({ term, coefficient: 1 })),
    zone: score =>
      score >= piotroskiStrong ? 'zoneStrong' : score <= piotroskiWeak ? 'zoneWeak' : 'zoneMiddling',
    bounds: [piotroskiWeak + 1, piotroskiStrong],
  };
}

function toAssets(fact: FigureId, assets: AssetsOf): YearFigure {
  const years = (year: number) =>
    assets === 'mean' ? [year, year + 1] : [assets === 'beginning' ? year + 1 : year];
  const divisors = (year: number) => years(year).map(of => ({ fact: 'totalAssets' as const, year: of }));
  return {
    needs: year => [{ fact, year }, ...divisors(year)],
    divisors,
    prepare: ({ item }, year) => {
      const top = item(fact, year);
      const bottoms = years(year).map(of => item('totalAssets', of));
      return row =>
        divided(top[row], bottoms.reduce((sum, assetsOf) => sum + assetsOf[row], 0) / bottoms.length);
    },
  };
}

function over(top: FigureId, bottom: FigureId): YearFigure {
  return {
    needs: year => [
      { fact: top, year },
      { fact: bottom, year },
    ],
    divisors: year => [{ fact: bottom, year }],
    prepare: ({ item }, year) => {
      const tops = item(top, year);
      const bottoms = item(bottom, year);
      return row => divided(tops[row], bottoms[row]);
    },
  };
}

function above(name: TermId, figure: YearFigure): DistressTerm {
  return {
    name,
    needs: figure.needs(0),
    divisors: figure.divisors(0),
    prepare: data => {
      const now = figure.prepare(data, 0);
      return row => point(now(row), 0);
    },
  };
}

function rises(name: TermId, figure: YearFigure, direction: 1 | -1 = 1): DistressTerm {
  return {
    name,
    needs: [...figure.needs(0), ...figure.needs(1)],
    divisors: [...figure.divisors(0), ...figure.divisors(1)],
    prepare: data => {
      const now = figure.prepare(data, 0);
      const before = figure.prepare(data, 1);
      return row => point(direction * now(row), direction * before(row));
    },
  };
}

function aboveItem(name: TermId, high: FigureId, low: FigureId): DistressTerm {
  return {
    name,
    needs: [thisYear(high), thisYear(low)],
    divisors: [],
    prepare: ({ item }) => {
      const [highs, lows] = [item(high, 0), item(low, 0)];
      return row => point(highs[row], lows[row]);
    },
  };
}

function noNewShares(): DistressTerm {
  return {
    name: 'testNoNewShares',
    needs: [thisYear('sharesOutstanding'), priorYear('sharesOutstanding')],
    divisors: [],
    prepare: ({ item }) => {
      const [now, before] = [item('sharesOutstanding', 0), item('sharesOutstanding', 1)];
      return row => (Number.isNaN(now[row] - before[row]) ? NaN : now[row] <= before[row] ? 1 : 0);
    },
  };
}

/** Figures are compared at nine decimals, beyond which a quotient is noise. */
const NOISE = 5e-10;

function point(figure: number, than: number): number {
  return Number.isNaN(figure - than) ? NaN : figure - than > NOISE ? 1 : 0;
}

function divided(top: number, bottom: number): number {
  return bottom > 0 ? top / bottom : NaN;
}
