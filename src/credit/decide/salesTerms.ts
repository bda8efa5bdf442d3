import type { Grade } from '../policy/grades';
import type { SalesTermsPolicy } from '../policy/salesTerms';
import { keyOf } from '../text/key';
import { asksForPrepayment } from './creditStatus';

/** How a seller sorts its customers, beside their grades. */
export type Tier = 'tierCore' | 'tierNew' | 'tierRiskMarket';

const TIER_WORDS: Readonly<Record<Tier, readonly string[]>> = {
  tierCore: [
    'core',
    'core customer',
    'key',
    'key account',
    'strategic',
    '核心',
    '核心客户',
    '重点客户',
    '战略客户',
  ],
  tierNew: ['new', 'new customer', 'new buyer', '新', '新客户', '新增客户'],
  tierRiskMarket: [
    'high-risk market',
    'high risk market',
    'risk market',
    'high risk country',
    '高风险市场',
    '高风险地区',
    '高风险国家',
  ],
};

const TIER_OF = new Map(
  Object.entries(TIER_WORDS).flatMap(([tier, words]) =>
    words.map(word => [keyOf(word), tier as Tier] as const),
  ),
);

/** The tier that a word of the sheet means; undefined for a word of the user's own. */
export function tierOf(word: string): Tier | undefined {
  return TIER_OF.get(keyOf(word));
}

export interface SalesTerms {
  /** The most days of credit; 0 is payment in advance. */
  readonly days: number;
  /** The share of the exposure that is to be secured. */
  readonly secured: number;
  readonly mustBeInsured: boolean;
}

/**
 * The terms that the policy grants a buyer.
 * Arguments: its grade; the grades, best first; its tier; the policy.
 * Result: days and security of the grade; no credit where the grade's treatment asks for prepayment, whatever the tier; more days
 * for a core customer, at most so many for a new one; insurance for a high-risk market.
 * Source: S4.1, S4.2.
 */
export function salesTerms(
  grade: Grade,
  grades: readonly Grade[],
  tier: Tier | undefined,
  policy: SalesTermsPolicy,
): SalesTerms {
  const place = grades.findIndex(({ name }) => name === grade.name);
  const own = asksForPrepayment(grade) ? 0 : atPlace(policy.days, place);
  const days = own === 0 ? 0 : tier === 'tierCore' ? own + policy.coreDays : own;
  return {
    days: tier === 'tierNew' ? Math.min(days, policy.newDays) : days,
    secured: atPlace(policy.secured, place),
    mustBeInsured: tier === 'tierRiskMarket' && policy.insureRiskMarkets,
  };
}

function atPlace(list: readonly number[], place: number): number {
  return list[Math.min(place, list.length - 1)];
}
