import type { Day } from '../dates';
import type { PaymentPlanPolicy } from '../policy/paymentPlan';
import { messageOf, type Message } from '../message';
import type { PlanStanding } from './planStatus';

/** Why a payment plan stands as it does. */
export function planReason(
  { status, items, next }: PlanStanding,
  asOf: Day,
  { graceDays }: PaymentPlanPolicy,
): Message {
  if (!next) return messageOf('collect.planCompleted', { instalments: items.length });
  const { open: amount, due, daysLate: days } = next;
  if (status === 'onTrack') return messageOf('collect.planOnTrack', { asOf, amount, due });
  return messageOf(status === 'inGrace' ? 'collect.planLate' : 'collect.planBroken', {
    amount,
    due,
    days,
    grace: graceDays,
  });
}
