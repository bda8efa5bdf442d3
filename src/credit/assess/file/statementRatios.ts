import { messageOf, type Message, type TermId } from '../../message';
import type { FactTable } from '../factTable';
import { YEARS, type FactId, type FigureId } from '../facts';
import { factsBehindItem, itemColumns } from '../statementItems';

/** A ratio that analysts read off a year's statements. */
export interface StatementRatio {
  /** Its key among the words of the locales. */
  readonly name: TermId;
  readonly plus: readonly FigureId[];
  readonly minus: readonly FigureId[];
  readonly over: FigureId;
  readonly times: number;
}

const DAYS_A_YEAR = 365;

/** Standard ratios on figures at the year's end, liquidity first. Source: domain 3.1, 3.2 (S3.5) and 3.12. */
export const STATEMENT_RATIOS: readonly StatementRatio[] = [
  ratio('ratioCurrent', ['currentAssets'], 'currentLiabilities'),
  ratio('ratioQuick', ['currentAssets'], 'currentLiabilities', ['inventory']),
  ratio('ratioCash', ['cash'], 'currentLiabilities'),
  ratio('ratioDebt', ['totalLiabilities'], 'totalAssets'),
  ratio('ratioEquity', ['equity'], 'totalAssets'),
  ratio('ratioDebtToEquity', ['totalLiabilities'], 'equity'),
  ratio('ratioInterestCover', ['ebit'], 'interestExpense'),
  ratio('ratioGrossMargin', ['grossProfit'], 'sales'),
  ratio('ratioOperatingMargin', ['ebit'], 'sales'),
  ratio('ratioNetMargin', ['netIncome'], 'sales'),
  ratio('ratioReturnOnAssets', ['netIncome'], 'totalAssets'),
  ratio('ratioReturnOnEquity', ['netIncome'], 'equity'),
  ratio('ratioCashFlowToDebt', ['operatingCashFlow'], 'totalLiabilities'),
  ratio('ratioAssetTurnover', ['sales'], 'totalAssets'),
  ratio('ratioReceivableDays', ['receivables'], 'sales', [], DAYS_A_YEAR),
  ratio('ratioInventoryDays', ['inventory'], 'costOfSales', [], DAYS_A_YEAR),
  ratio('ratioPayableDays', ['payables'], 'costOfSales', [], DAYS_A_YEAR),
];

export interface RatioFound {
  readonly ratio: StatementRatio;
  /** This year's first; NaN where an item is not known or the divisor is not above zero. */
  readonly years: readonly number[];
}

/** Reads the ratios of the buyers of a table. */
export function ratioReader(facts: FactTable): (row: number) => readonly RatioFound[] {
  const item = itemColumns(facts);
  const prepared = STATEMENT_RATIOS.map(ratio => ({
    ratio,
    years: Array.from({ length: YEARS }, (_, year) => ({
      plus: ratio.plus.map(fact => item(fact, year)),
      minus: ratio.minus.map(fact => item(fact, year)),
      over: item(ratio.over, year),
    })),
  }));
  return row =>
    prepared.map(({ ratio, years }) => ({
      ratio,
      years: years.map(({ plus, minus, over }) => {
        const top = total(plus, row) - total(minus, row);
        return over[row] > 0 ? (top * ratio.times) / over[row] : NaN;
      }),
    }));
}

/** The facts that the ratios are read from. */
export const FACTS_OF_RATIOS: ReadonlySet<FactId> = new Set(
  STATEMENT_RATIOS.flatMap(({ plus, minus, over }) => [...plus, ...minus, over].flatMap(factsBehindItem)),
);

/** How a ratio is computed. */
export function ratioFormula({ plus, minus, over, times }: StatementRatio): Message {
  const top = messageOf('assess.fact', { fact: plus[0] });
  const all = minus.length === 0 ? top : messageOf('file.less', { top, less: minus[0] });
  return times === 1
    ? messageOf('file.quotient', { top: all, bottom: over })
    : messageOf('file.quotientDays', { top: all, bottom: over, days: times });
}

function ratio(
  name: TermId,
  plus: readonly FigureId[],
  over: FigureId,
  minus: readonly FigureId[] = [],
  times = 1,
): StatementRatio {
  return { name, plus, minus, over, times };
}

function total(columns: readonly ArrayLike<number>[], row: number): number {
  return columns.reduce((sum, column) => sum + column[row], 0);
}
