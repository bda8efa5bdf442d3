/** What is said about a buyer's books; the statements are made to show it. */
export interface Books {
  /** Sales of the latest year in USD. */
  readonly sales: number;
  /** Growth of sales over the year before, as a fraction. */
  readonly growth: number;
  /** EBIT as a fraction of sales, latest year and the year before. */
  readonly margin: readonly [number, number];
  /** Total liabilities to total assets, latest year and the year before. */
  readonly debt: readonly [number, number];
  /** Current assets to current liabilities, latest year and the year before. */
  readonly current: readonly [number, number];
  /** Inventory and receivables as shares of current assets; the rest is cash. */
  readonly stock: number;
  readonly owed: number;
  /** Retained earnings to total assets at the end of the latest year. */
  readonly retained: number;
  /** Operating cash flow to total liabilities, latest year and the year before. */
  readonly cashFlow: readonly [number, number];
  /** Sales to total assets in the latest year. */
  readonly turnover: number;
}

/** One year's statements in whole US dollars. */
export interface Statement {
  readonly totalAssets: number;
  readonly currentAssets: number;
  readonly inventory: number;
  readonly receivables: number;
  readonly currentLiabilities: number;
  readonly totalLiabilities: number;
  readonly retainedEarnings: number;
  readonly equity: number;
  readonly sales: number;
  readonly ebit: number;
  readonly depreciation: number;
  readonly interestExpense: number;
  readonly netIncome: number;
  readonly operatingCashFlow: number;
}

const INTEREST_RATE = 0.045;
const TAX_RATE = 0.25;
/** Share of the profit that stays in the company. */
const RETENTION = 0.7;
const SHORT_TERM_SHARE = 0.75;
/** Of the assets that are not current, a year. */
const DEPRECIATION_RATE = 0.08;

/**
 * Two years of statements, latest first, that hold together: assets are liabilities plus equity, the parts are no
 * larger than the whole, retained earnings and equity move by the profit that stays, the profit follows from EBIT,
 * interest and tax.
 */
export function statementsOf(books: Books): [Statement, Statement] {
  const assets = thousands(books.sales / books.turnover);
  const latest = statementOf(books, 0, assets, thousands(books.sales), thousands(books.retained * assets));
  const kept = latest.netIncome > 0 ? thousands(RETENTION * latest.netIncome) : latest.netIncome;
  const equityBefore = latest.equity - kept;
  const assetsBefore = thousands(equityBefore / (1 - books.debt[1]));
  const salesBefore = thousands(books.sales / (1 + books.growth));
  const before = statementOf(books, 1, assetsBefore, salesBefore, latest.retainedEarnings - kept);
  return [latest, { ...before, equity: equityBefore, totalLiabilities: assetsBefore - equityBefore }];
}

function statementOf(
  books: Books,
  year: 0 | 1,
  totalAssets: number,
  sales: number,
  retained: number,
): Statement {
  const totalLiabilities = thousands(books.debt[year] * totalAssets);
  const currentLiabilities = thousands(SHORT_TERM_SHARE * totalLiabilities);
  const currentAssets = thousands(books.current[year] * currentLiabilities);
  const ebit = thousands(books.margin[year] * sales);
  const interestExpense = thousands(INTEREST_RATE * totalLiabilities);
  const beforeTax = ebit - interestExpense;
  return {
    totalAssets,
    currentAssets,
    inventory: thousands(books.stock * currentAssets),
    receivables: thousands(books.owed * currentAssets),
    currentLiabilities,
    totalLiabilities,
    retainedEarnings: retained,
    equity: totalAssets - totalLiabilities,
    sales,
    ebit,
    depreciation: thousands(DEPRECIATION_RATE * (totalAssets - currentAssets)),
    interestExpense,
    netIncome: beforeTax > 0 ? thousands((1 - TAX_RATE) * beforeTax) : beforeTax,
    operatingCashFlow: thousands(books.cashFlow[year] * totalLiabilities),
  };
}

function thousands(amount: number): number {
  return Math.round(amount / 1000) * 1000;
}
