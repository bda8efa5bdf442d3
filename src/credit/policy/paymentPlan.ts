import { amount, choice, whole } from './kinds';
import { plainSection, setting } from './setting';

/** How a payment plan is spread, and when it is broken. */
export interface PaymentPlanPolicy {
  /** How a plan with interest is spread: every payment the same, or the same principal with falling interest. */
  readonly spread: 'equalPayments' | 'equalPrincipal';
  /** Days after an instalment's date for which the plan is in grace before it is broken. */
  readonly graceDays: number;
  /** An instalment counts as paid when no more than this is open on it, for bank charges and rounding. */
  readonly tolerance: number;
}

/** Payment plans (domain 3.12, S12). The days of grace are ours: the sources name the status, not its length. */
export const PAYMENT_PLAN = plainSection<PaymentPlanPolicy>({
  spread: setting(
    'Plan with interest',
    '计息还款方式',
    choice({
      equalPayments: { en: 'equal payments', zh: '等额本息' },
      equalPrincipal: { en: 'equal principal', zh: '等额本金' },
    }),
    'equalPayments',
  ),
  graceDays: setting('Plan grace days', '还款计划宽限天数', whole(0, 90), 5),
  tolerance: setting('Plan tolerance', '还款计划容差', amount, 0),
});
