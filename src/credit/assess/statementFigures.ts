/** The items of a balance sheet and an income statement that figures are computed from. */
export type StatementItem =
  | 'totalAssets'
  | 'currentAssets'
  | 'inventory'
  | 'receivables'
  | 'currentLiabilities'
  | 'sales'
  | 'ebit'
  | 'netIncome'
  | 'depreciation';

/** Figures from one to three years of statements that are more than one item over another. */
export const STATEMENT_FIGURES = [
  'cashFlowMargin',
  'quickRatio',
  'liquidityNextYear',
  'cashToAssets',
  'inventoryDays',
  'profitTrend',
  'lossYears',
] as const;
export type StatementFigureId = (typeof STATEMENT_FIGURES)[number];

/** How a figure follows from the items of one to three years. */
export type StatementRecipe =
  | {
      /** Sum of some items less others, over one item, at times in another unit. */
      readonly shape: 'quotient';
      readonly plus: readonly StatementItem[];
      readonly minus: readonly StatementItem[];
      readonly over: StatementItem;
      readonly times: number;
    }
  /** This year's item less its average over the known years, two at least, over an item of this year. */
  | { readonly shape: 'trend'; readonly of: StatementItem; readonly over: StatementItem }
  /** Share of the known years, two at least, in which the item is below zero. */
  | { readonly shape: 'shareBelowZero'; readonly of: StatementItem };

const DAYS_A_YEAR = 365;

/**
 * Sources: domain 3.1 and 3.2 for the families (solvency, liquidity, profit, cash flow, trend); which figures and
 * which points is what the fit decided, docs/score.md. Cash flow is net income and depreciation, which every income
 * statement gives; cash is current assets less inventory and receivables.
 */
export const STATEMENT_RECIPES: Readonly<Record<StatementFigureId, StatementRecipe>> = {
  cashFlowMargin: quotient(['netIncome', 'depreciation'], [], 'sales'),
  quickRatio: quotient(['currentAssets'], ['inventory'], 'currentLiabilities'),
  liquidityNextYear: quotient(['currentAssets', 'netIncome', 'depreciation'], ['inventory'], 'currentLiabilities'),
  cashToAssets: quotient(['currentAssets'], ['inventory', 'receivables'], 'totalAssets'),
  inventoryDays: quotient(['inventory'], [], 'sales', DAYS_A_YEAR),
  profitTrend: { shape: 'trend', of: 'ebit', over: 'totalAssets' },
  lossYears: { shape: 'shareBelowZero', of: 'netIncome' },
}; // prettier-ignore

/** The columns of an item: of this year at 0, of the years before it at 1 and 2. NaN where it is not known. */
export type StatementColumns = (item: StatementItem, year: number) => ArrayLike<number>;

const YEARS = [0, 1, 2];

/**
 * Prepares a figure over columns of statements.
 * Result: the figure of a row, NaN where an item it needs is not known or a divisor is not above zero.
 */
export function statementFigure(recipe: StatementRecipe, columns: StatementColumns): (row: number) => number {
  if (recipe.shape === 'quotient') {
    const plus = recipe.plus.map(item => columns(item, 0));
    const minus = recipe.minus.map(item => columns(item, 0));
    const over = columns(recipe.over, 0);
    return row => {
      let top = 0;
      for (const column of plus) top += column[row];
      for (const column of minus) top -= column[row];
      return divided(top * recipe.times, over[row]);
    };
  }
  const years = YEARS.map(year => columns(recipe.of, year));
  if (recipe.shape === 'shareBelowZero') {
    return row => averageOf(years, row, value => (value < 0 ? 1 : 0));
  }
  const over = columns(recipe.over, 0);
  return row => divided(years[0][row] - averageOf(years, row, value => value), over[row]);
}

/** An item and how many years back it is needed. */
export interface NeededItem {
  readonly item: StatementItem;
  readonly year: number;
}

/** What a figure cannot do without: the items, this year's and, where years are compared, last year's. */
export function itemsNeeded(recipe: StatementRecipe): readonly NeededItem[] {
  const thisYear = (item: StatementItem) => ({ item, year: 0 });
  if (recipe.shape === 'quotient') return [...recipe.plus, ...recipe.minus, recipe.over].map(thisYear);
  const compared = [thisYear(recipe.of), { item: recipe.of, year: 1 }];
  return recipe.shape === 'trend' ? [...compared, thisYear(recipe.over)] : compared;
}

function quotient(
  plus: readonly StatementItem[],
  minus: readonly StatementItem[],
  over: StatementItem,
  times = 1,
): StatementRecipe {
  return { shape: 'quotient', plus, minus, over, times };
}

function divided(top: number, bottom: number): number {
  return bottom > 0 ? top / bottom : NaN;
}

/** Over this year, last year and, where it is known, the year before. */
function averageOf(
  years: readonly ArrayLike<number>[],
  row: number,
  value: (item: number) => number,
): number {
  const [now, last, first] = years.map(year => year[row]);
  if (Number.isNaN(now) || Number.isNaN(last)) return NaN;
  return Number.isNaN(first) ? (value(now) + value(last)) / 2 : (value(now) + value(last) + value(first)) / 3;
}
