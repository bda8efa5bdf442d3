import type { FactorId } from '../policy/factors';
import type { FactTable } from './factTable';
import type { FigureId } from './facts';
import { itemsNeeded, STATEMENT_RECIPES, statementFigure, type StatementRecipe } from './statementFigures';

/** How a factor's figure follows from statement items where it is not given ready-made. */
export type Recipe =
  | { readonly shape: 'ratio'; readonly top: FigureId; readonly bottom: FigureId }
  | { readonly shape: 'growth'; readonly of: FigureId }
  | { readonly shape: 'change'; readonly of: FactorId }
  /** One over a share, less one: what is left beside a share, per unit of it. */
  | { readonly shape: 'restPerShare'; readonly of: FactorId }
  | StatementRecipe;

/** Sources: domain 3.1 (X2, retained earnings to assets), 3.2 (S3.1, S3.5: debt, liquidity, profit, cash flow). */
export const RECIPES: Partial<Record<FactorId, Recipe>> = {
  debtRatio: { shape: 'ratio', top: 'totalLiabilities', bottom: 'totalAssets' },
  currentRatio: { shape: 'ratio', top: 'currentAssets', bottom: 'currentLiabilities' },
  returnOnAssets: { shape: 'ratio', top: 'netIncome', bottom: 'totalAssets' },
  operatingMargin: { shape: 'ratio', top: 'ebit', bottom: 'sales' },
  retainedEarnings: { shape: 'ratio', top: 'accumulatedEarnings', bottom: 'totalAssets' },
  cashFlowToDebt: { shape: 'ratio', top: 'operatingCashFlow', bottom: 'totalLiabilities' },
  salesGrowth: { shape: 'growth', of: 'sales' },
  debtRatioChange: { shape: 'change', of: 'debtRatio' },
  equityToLiabilities: { shape: 'restPerShare', of: 'debtRatio' },
  ...STATEMENT_RECIPES,
};

/** Factors whose figure is a fraction and reads best as a percentage. */
export const IN_PERCENT: ReadonlySet<FactorId> = new Set<FactorId>([
  'debtRatio',
  'returnOnAssets',
  'operatingMargin',
  'retainedEarnings',
  'cashFlowToDebt',
  'salesGrowth',
  'debtRatioChange',
  'shareLate',
  'cashFlowMargin',
  'cashToAssets',
  'profitTrend',
  'lossYears',
]);

/**
 * Reads the figure of a factor for a buyer, NaN where it is not known. A figure given ready-made wins over the one
 * computed from statements, because whoever gives it may know what the statements do not show. Figures are compared
 * at nine decimals: beyond them a quotient or a difference is noise of binary arithmetic, which must not move a
 * buyer across an edge. A quotient needs a divisor above zero, a growth a base above zero.
 */
export type FigureReader = (row: number) => number;

export function figureReaders<Id extends FactorId>(
  facts: FactTable,
  ids: readonly Id[],
): Record<Id, FigureReader> {
  return Object.fromEntries(ids.map(id => [id, figureReader(facts, id)])) as Record<Id, FigureReader>;
}

/** The column that a factor's figures are given in, where no row can have one that is computed. */
export function givenFigures(facts: FactTable, id: FactorId): Float64Array | undefined {
  const others = factsBehind(id).filter(fact => fact !== id);
  return others.some(fact => facts.hasAnyYear(fact)) ? undefined : facts.figures(id);
}

/** Every fact a factor can be read from. */
export function factsBehind(id: FactorId): readonly FigureId[] {
  const recipe = RECIPES[id];
  if (!recipe) return [id];
  if (recipe.shape === 'ratio') return [id, recipe.top, recipe.bottom];
  if (recipe.shape === 'growth') return [id, recipe.of];
  if (recipe.shape === 'change' || recipe.shape === 'restPerShare') return [id, ...factsBehind(recipe.of)];
  return [id, ...new Set(itemsNeeded(recipe).map(({ item }) => item))];
}

function figureReader(facts: FactTable, id: FactorId, year = 0): FigureReader {
  const given = facts.figures(id, year);
  const recipe = RECIPES[id];
  if (!recipe) return row => nineDecimals(given[row]);
  if (recipe.shape === 'ratio') {
    const top = facts.figures(recipe.top, year);
    const bottom = facts.figures(recipe.bottom, year);
    return row => {
      const figure = given[row];
      if (!Number.isNaN(figure)) return nineDecimals(figure);
      return bottom[row] > 0 ? nineDecimals(top[row] / bottom[row]) : NaN;
    };
  }
  if (recipe.shape === 'growth') {
    const now = facts.figures(recipe.of, year);
    const before = facts.figures(recipe.of, year + 1);
    return row => {
      const figure = given[row];
      if (!Number.isNaN(figure)) return nineDecimals(figure);
      return before[row] > 0 ? nineDecimals(now[row] / before[row] - 1) : NaN;
    };
  }
  if (recipe.shape === 'restPerShare') {
    const share = figureReader(facts, recipe.of, year);
    return row => {
      if (!Number.isNaN(given[row])) return nineDecimals(given[row]);
      return share(row) > 0 ? nineDecimals(1 / share(row) - 1) : NaN;
    };
  }
  if (recipe.shape !== 'change') {
    const computed = statementFigure(recipe, (item, back) => facts.figures(item, year + back));
    return row => nineDecimals(Number.isNaN(given[row]) ? computed(row) : given[row]);
  }
  const now = figureReader(facts, recipe.of, year);
  const before = figureReader(facts, recipe.of, year + 1);
  return row => {
    const figure = given[row];
    return nineDecimals(Number.isNaN(figure) ? now(row) - before(row) : figure);
  };
}

const NINE_DECIMALS = 1e9;

/** A figure as it is compared. */
export function nineDecimals(figure: number): number {
  return Math.round(figure * NINE_DECIMALS) / NINE_DECIMALS;
}
