import type { Known } from '../../../support/facts';

/** The statement for which the field guide gives the scores of every model (domain 3.1). */
export const STATEMENT: Known = {
  currentAssets: 4000,
  currentLiabilities: 2000,
  totalAssets: 10_000,
  totalLiabilities: 5500,
  equity: 4500,
  accumulatedEarnings: 1800,
  ebit: 900,
  profitBeforeTax: 700,
  netIncome: [520, 430],
  sales: 14_000,
  marketValue: 6000,
  fundsFromOperations: 800,
};
