import { parsePoints, type PointScale } from './points';

/**
 * The dimensions of the score: qualification, financial health and credit record (domain S3.1), and the "+1" of
 * the 3+1 methods (S3.2, S3.3), which weighs nothing by default.
 */
export const DIMENSIONS = ['qualification', 'financial', 'record', 'plusOne'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** What a factor's weight and points rest on: an analyst's judgement, or a fit on real outcomes. */
export type Basis = 'expert' | 'fitted';

export interface FactorStandard {
  readonly dimension: Dimension;
  readonly en: string;
  readonly zh: string;
  /** Weight within the dimension; the engine divides by the dimension's sum. */
  readonly weight: number;
  readonly points: PointScale;
  readonly basis: Basis;
}

/** Expert standards: no source gives weights or points (domain 1.Z), so these are ours and meant to be edited. */
export const FACTORS = {
  licence: expert('qualification', 'Business licence verified', '营业执照核验', 3, '0 | 1: 100'),
  taxRegistration: expert('qualification', 'Tax registration verified', '税务登记核验', 2, '0 | 1: 100'),
  yearsInBusiness: expert('qualification', 'Years in business', '成立年限', 3, '10 | 1: 25 | 3: 50 | 5: 70 | 10: 90 | 20: 100'),
  siteVisit: expert('qualification', 'Site visit', '实地考察', 1, '0 | 20: 20 | 40: 40 | 60: 60 | 80: 80 | 90: 100'),
  debtRatio: expert('financial', 'Debt ratio', '资产负债率', 3, '100 | 0.4: 85 | 0.55: 65 | 0.7: 40 | 0.85: 15 | 1: 0'),
  currentRatio: expert('financial', 'Current ratio', '流动比率', 2, '0 | 0.8: 20 | 1: 45 | 1.25: 65 | 1.5: 85 | 2: 100'),
  returnOnAssets: expert('financial', 'Return on assets', '总资产净利率', 2, '0 | -0.05: 15 | 0: 40 | 0.02: 60 | 0.05: 80 | 0.1: 100'),
  operatingMargin: expert('financial', 'Operating margin', '息税前利润率', 1, '0 | -0.05: 20 | 0: 40 | 0.03: 60 | 0.07: 80 | 0.12: 100'),
  retainedEarnings: expert('financial', 'Retained earnings to assets', '留存收益比总资产', 2, '0 | -0.2: 15 | 0: 40 | 0.1: 60 | 0.25: 80 | 0.4: 100'),
  cashFlowToDebt: expert('financial', 'Operating cash flow to liabilities', '经营现金流负债比', 2, '0 | -0.05: 20 | 0: 40 | 0.1: 65 | 0.2: 85 | 0.4: 100'),
  salesGrowth: expert('financial', 'Sales growth', '营业收入增长率', 1, '0 | -0.3: 20 | -0.1: 45 | 0: 65 | 0.05: 85 | 0.15: 100 | 0.6: 60'),
  debtRatioChange: expert('financial', 'Change of debt ratio', '资产负债率变动', 1, '100 | -0.03: 80 | 0.03: 55 | 0.08: 30 | 0.15: 0'),
  averageDaysLate: expert('record', 'Average days late', '平均逾期天数', 4, '100 | 1: 90 | 5: 75 | 15: 50 | 30: 25 | 60: 0'),
  shareLate: expert('record', 'Share paid late', '逾期付款占比', 2, '100 | 0.1: 85 | 0.25: 60 | 0.5: 30 | 0.75: 0'),
  tradeReferences: expert('record', 'Good trade references', '良好同业参考数', 2, '0 | 1: 40 | 2: 70 | 3: 100'),
  litigation: expert('record', 'Lawsuits as defendant', '被诉案件数', 1, '100 | 1: 40 | 3: 0'),
  externalScore: expert('record', 'External score', '外部信用评分', 1, '0 | 20: 20 | 30: 40 | 50: 65 | 70: 85 | 85: 100'),
  thirdPartyReport: expert('plusOne', 'Third-party score', '第三方信用评分', 1, '0 | 20: 20 | 30: 40 | 50: 65 | 70: 85 | 85: 100'),
} as const; // prettier-ignore

export type FactorId = keyof typeof FACTORS;
export const FACTOR_IDS = Object.keys(FACTORS) as FactorId[];

function expert(dimension: Dimension, en: string, zh: string, weight: number, scale: string): FactorStandard {
  const points = parsePoints(scale);
  if (!points) throw new Error(`the standard scale of ${en} does not read: ${scale}`);
  return { dimension, en, zh, weight, points, basis: 'expert' };
}
