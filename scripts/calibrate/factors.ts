import type { FactorId } from '../../src/credit/policy/factors';
import type { Sign } from './stats/bins';

/** The financial factors that are fitted, with the sign that finance expects of each. */
export const FINANCIAL_SIGNS = {
  equityToLiabilities: 'higher is safer',
  cashFlowMargin: 'higher is safer',
  quickRatio: 'higher is safer',
  liquidityNextYear: 'higher is safer',
  cashToAssets: 'higher is safer',
  inventoryDays: 'lower is safer',
  profitTrend: 'higher is safer',
  lossYears: 'lower is safer',
  debtRatioChange: 'lower is safer',
  salesGrowth: 'higher is safer',
} as const satisfies Partial<Record<FactorId, Sign>>;

export type FinancialId = keyof typeof FINANCIAL_SIGNS;
export const FINANCIAL_IDS = Object.keys(FINANCIAL_SIGNS) as FinancialId[];
