import { timesToCents } from '../money';
import { roundedLimit, type LimitRounding } from './rounding';
import type { StagedLimitPolicy } from '../policy/stagedLimit';

export type OverdueEffect = 'none' | 'frozen' | 'cut';

/** What overdue invoices do to a limit. Days past due of the oldest open invoice; NaN, zero and less are none. */
export function overdueEffect(daysPastDue: number, policy: StagedLimitPolicy): OverdueEffect {
  if (daysPastDue >= policy.cutDays) return 'cut';
  return daysPastDue >= policy.freezeDays ? 'frozen' : 'none';
}

/** What is left of a limit that is cut: the policy's share, rounded down. */
export function cutLimit(limit: number, { cutShare }: StagedLimitPolicy, rounding: LimitRounding): number {
  return roundedLimit(timesToCents(limit, cutShare), rounding);
}
