import { optional, whole, yesNo } from './kinds';
import { plainSection, setting } from './setting';

/**
 * What holds a granted limit back (S5.4, S5.6, domain 3.8 nos. 7 to 10). That an insurer's limit alone does not is ours: what
 * stands above it is the house's own risk, which the credit status tells.
 */
export interface EffectiveLimitPolicy {
  /** Whether the limit is never more than the insured limit and the own retention. */
  readonly insurerHolds: boolean;
  /** Whether the limit is never more than the group has left. */
  readonly groupHolds: boolean;
  /** Months of a clean period of a new buyer, counted from its first day; undefined stages nobody by age. A quarter is ours. */
  readonly periodMonths: number | undefined;
}

export const EFFECTIVE_LIMIT = plainSection<EffectiveLimitPolicy>({
  insurerHolds: setting('Effective limit: insurer holds', '有效额度：以保险限额为上限', yesNo, false),
  groupHolds: setting('Effective limit: group holds', '有效额度：以集团余额为上限', yesNo, true),
  periodMonths: setting(
    'Staged limit: months of a clean period',
    '分阶段额度：一个周期的月数',
    optional(whole(1, 60)),
    3,
  ),
});
