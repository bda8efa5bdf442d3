import { parsePoints, type PointScale } from './points';
import SCORECARD from './scorecard.json';

/**
 * The dimensions of the score: qualification, financial health and credit record (domain S3.1), and the "+1" of
 * the 3+1 methods (S3.2, S3.3), which weighs nothing by default.
 */
export const DIMENSIONS = ['qualification', 'financial', 'record', 'plusOne'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** What a factor's weight and points rest on: an analyst's judgement, or a fit on real outcomes. */
export type Basis = 'expert' | 'fitted';

const FINANCIAL = SCORECARD.financial.factors;
const RECORD = SCORECARD.record.factors;

export interface FactorStandard {
  readonly dimension: Dimension;
  readonly en: string;
  readonly zh: string;
  /** Weight within the dimension; the engine divides by the dimension's sum. */
  readonly weight: number;
  readonly points: PointScale;
  readonly basis: Basis;
}

/**
 * The standard factors. Fitted ones have the weights and points of scorecard.json, which `npm run calibrate` writes from
 * real failures and late payments (docs/score.md). Expert ones are an analyst's opinion: no source gives weights or
 * points (domain 1.Z), so they are ours and meant to be edited. The expert financial factors weigh nothing beside the
 * fitted ones; the preset "expert" gives them their weight back.
 */
export const FACTORS = {
  licence: expert('qualification', 'Business licence verified', '营业执照核验', 3, '0 | 1: 100'),
  taxRegistration: expert('qualification', 'Tax registration verified', '税务登记核验', 2, '0 | 1: 100'),
  yearsInBusiness: expert('qualification', 'Years in business', '成立年限', 3, '10 | 1: 25 | 3: 50 | 5: 70 | 10: 90 | 20: 100'),
  siteVisit: expert('qualification', 'Site visit', '实地考察', 1, '0 | 20: 20 | 40: 40 | 60: 60 | 80: 80 | 90: 100'),
  equityToLiabilities: fitted('financial', 'Equity to liabilities', '权益负债比', FINANCIAL.equityToLiabilities),
  cashFlowMargin: fitted('financial', 'Cash flow margin', '现金流利润率', FINANCIAL.cashFlowMargin),
  quickRatio: fitted('financial', 'Quick ratio', '速动比率', FINANCIAL.quickRatio),
  liquidityNextYear: fitted('financial', 'Quick ratio after a year of cash flow', '预计一年后速动比率', FINANCIAL.liquidityNextYear),
  cashToAssets: fitted('financial', 'Cash to assets', '现金资产比', FINANCIAL.cashToAssets),
  inventoryDays: fitted('financial', 'Inventory days', '存货周转天数', FINANCIAL.inventoryDays),
  profitTrend: fitted('financial', 'Operating profit against its average', '营业利润较均值', FINANCIAL.profitTrend),
  lossYears: fitted('financial', 'Share of loss-making years', '亏损年度占比', FINANCIAL.lossYears),
  debtRatioChange: fitted('financial', 'Change of debt ratio', '资产负债率变动', FINANCIAL.debtRatioChange),
  salesGrowth: fitted('financial', 'Sales growth', '营业收入增长率', FINANCIAL.salesGrowth),
  debtRatio: expert('financial', 'Debt ratio', '资产负债率', 0, '100 | 0.4: 85 | 0.55: 65 | 0.7: 40 | 0.85: 15 | 1: 0'),
  currentRatio: expert('financial', 'Current ratio', '流动比率', 0, '0 | 0.8: 20 | 1: 45 | 1.25: 65 | 1.5: 85 | 2: 100'),
  returnOnAssets: expert('financial', 'Return on assets', '总资产净利率', 0, '0 | -0.05: 15 | 0: 40 | 0.02: 60 | 0.05: 80 | 0.1: 100'),
  operatingMargin: expert('financial', 'Operating margin', '息税前利润率', 0, '0 | -0.05: 20 | 0: 40 | 0.03: 60 | 0.07: 80 | 0.12: 100'),
  retainedEarnings: expert('financial', 'Retained earnings to assets', '留存收益比总资产', 0, '0 | -0.2: 15 | 0: 40 | 0.1: 60 | 0.25: 80 | 0.4: 100'),
  cashFlowToDebt: expert('financial', 'Operating cash flow to liabilities', '经营现金流负债比', 0, '0 | -0.05: 20 | 0: 40 | 0.1: 65 | 0.2: 85 | 0.4: 100'),
  averageDaysLate: fitted('record', 'Average days late', '平均逾期天数', RECORD.averageDaysLate),
  shareLate: fitted('record', 'Share paid late', '逾期付款占比', RECORD.shareLate),
  recentDaysLate: fitted('record', 'Recent against long-run days late', '近期逾期天数变化', RECORD.recentDaysLate),
  spreadDaysLate: fitted('record', 'Spread of days to pay', '付款天数波动', RECORD.spreadDaysLate),
  invoicesSeen: fitted('record', 'Invoices seen', '样本发票数', RECORD.invoicesSeen),
  tradeReferences: expert('record', 'Good trade references', '良好合作方评价数', 2, '0 | 1: 40 | 2: 70 | 3: 100'),
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

/** A factor of the reviewed file. */
interface FileFactor {
  readonly weight: number;
  readonly bins: readonly { readonly from: number | null; readonly points: number }[];
}

function fitted(dimension: Dimension, en: string, zh: string, { weight, bins }: FileFactor): FactorStandard {
  const [first, ...others] = bins;
  const points: PointScale = {
    edges: others.map(({ from }) => from as number),
    scores: [first.points, ...others.map(({ points: score }) => score)],
  };
  return { dimension, en, zh, weight, points, basis: 'fitted' };
}

/** What a factor's points rest on under a policy: points that differ from the fitted ones are somebody's opinion. */
export function basisOf(id: FactorId, { edges, scores }: PointScale): Basis {
  const { basis, points } = FACTORS[id];
  const same = (mine: readonly number[], theirs: readonly number[]) =>
    mine.length === theirs.length && mine.every((value, i) => value === theirs[i]);
  return basis === 'fitted' && same(edges, points.edges) && same(scores, points.scores) ? 'fitted' : 'expert';
}
