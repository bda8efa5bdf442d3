import type { Day } from '../dates';
import type { PaymentPlanPolicy } from '../policy/paymentPlan';
import { say, type Saying } from '../say';
import type { PlanStanding } from './planStatus';

/** Why a payment plan stands as it does. */
export function planReason(
  { status, items, next }: PlanStanding,
  asOf: Day,
  { graceDays }: PaymentPlanPolicy,
): Saying {
  if (!next) return say('collect.planCompleted', { instalments: items.length });
  const { open: amount, due, daysLate: days } = next;
  if (status === 'onTrack') return say('collect.planOnTrack', { asOf, amount, due });
  return say(status === 'inGrace' ? 'collect.planLate' : 'collect.planBroken', {
    amount,
    due,
    days,
    grace: graceDays,
  });
}
