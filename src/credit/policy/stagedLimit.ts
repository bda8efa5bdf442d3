import { numberBetween, share, whole } from './kinds';
import { section, setting } from './setting';
import { fault } from '../fault';

/**
 * How the limit of a new buyer grows, and how any limit gives way to overdue invoices (S5.4 to S5.6). The brief names no
 * step; it has one cut, 5,000,000 to 800,000, which is 16 %. The rest is ours.
 */
export interface StagedLimitPolicy {
  /** Share of the full limit that a new buyer starts with. */
  readonly startShare: number;
  /** What each clean period multiplies the limit by. */
  readonly step: number;
  /** Days past due of the oldest invoice from which the limit does not grow. */
  readonly freezeDays: number;
  /** Days past due from which the limit is cut. */
  readonly cutDays: number;
  /** What is left of a limit that is cut. */
  readonly cutShare: number;
}

export const STAGED_LIMIT = section<StagedLimitPolicy, StagedLimitPolicy>(
  {
    startShare: setting('Staged limit: starts at', '分阶段额度：起始比例', share, 0.2),
    step: setting(
      'Staged limit: each clean period times',
      '分阶段额度：每个正常周期倍数',
      numberBetween(1, 100),
      1.5,
    ),
    freezeDays: setting('Limit frozen from days overdue', '额度冻结：逾期天数', whole(1, 3650), 1),
    cutDays: setting('Limit cut from days overdue', '额度削减：逾期天数', whole(1, 3650), 30),
    cutShare: setting('Limit cut to', '额度削减至', share, 0.16),
  },
  values =>
    values.freezeDays <= values.cutDays
      ? values
      : fault('wrong', 'limit.freezeAfterCut', { freeze: values.freezeDays, cut: values.cutDays }),
);
