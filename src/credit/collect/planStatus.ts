import type { Day } from '../dates';
import { fault, type Fault } from '../fault';
import { isBelowZero } from '../figure';
import { plus, sumOf } from '../money';
import { choice } from '../policy/kinds';
import type { PaymentPlanPolicy } from '../policy/paymentPlan';

export type PlanStatus = 'completed' | 'onTrack' | 'inGrace' | 'broken';

export const PLAN_STATUS = choice<PlanStatus>({
  completed: { en: 'Completed', zh: '已完成' },
  onTrack: { en: 'On track', zh: '正常履行' },
  inGrace: { en: 'In grace', zh: '宽限期内' },
  broken: { en: 'Broken', zh: '已违约' },
});

/** An instalment as a plan has it. */
export interface PlannedPayment {
  readonly due: Day;
  readonly amount: number;
}

/** An instalment with what of it is paid. */
export interface PlanItem extends PlannedPayment {
  readonly paid: number;
  readonly open: number;
  /** Days since its date, where more than the tolerance is open on it; 0 before its date or when it is paid. */
  readonly daysLate: number;
  /** How the plan would stand if there were this instalment alone. */
  readonly status: PlanStatus;
}

export interface PlanStanding {
  readonly status: PlanStatus;
  /** In the order of their dates. */
  readonly items: readonly PlanItem[];
  /** The first instalment that is not paid; undefined when the plan is completed. */
  readonly next: PlanItem | undefined;
  /** What should have been paid by the as-of date and is not. */
  readonly behind: number;
  /** What has been received beyond the whole plan. */
  readonly surplus: number;
}

/**
 * How a payment plan stands.
 * Arguments: the instalments in any order; what has been received on the plan in all, which pays the oldest instalments
 * first; the as-of date; the policy's days of grace and tolerance.
 * Result: completed when all is paid; on track when every instalment whose date has come is paid (an instalment is not
 * late on its own day); in grace for the policy's days after the date of one that is not; broken from the next day on. It
 * is judged as it stands: a plan that has been caught up with is on track again.
 * Errors: `missing` without a date, an amount or an instalment; `domain` for an instalment or receipts below zero. An instalment
 * of 0.00, which a plan of a few cents has, is paid.
 * Source: domain 3.12 (on track, in grace, broken; a broken plan reinstates the deserved stage).
 */
export function planStatus(
  payments: readonly PlannedPayment[],
  received: number,
  asOf: Day,
  policy: PaymentPlanPolicy,
): PlanStanding | Fault {
  if (payments.length === 0) return fault('missing', 'collect.planEmpty', {});
  if (Number.isNaN(asOf)) return fault('missing', 'cell.missing', { argument: 'asOf' });
  if (isBelowZero(received)) return fault('domain', 'collect.negativeReceipts', { received });
  for (const { due, amount } of payments) {
    if (Number.isNaN(due)) return fault('missing', 'cell.missing', { argument: 'due' });
    if (Number.isNaN(amount)) return fault('missing', 'cell.missing', { argument: 'amount' });
    if (isBelowZero(amount)) return fault('domain', 'collect.instalmentNotPositive', { amount });
  }
  let left = received;
  const items = [...payments]
    .sort((a, b) => a.due - b.due)
    .map(({ due, amount }): PlanItem => {
      const paid = Math.min(left, amount);
      left = plus(left, -paid);
      const open = plus(amount, -paid);
      const daysLate = open > policy.tolerance ? Math.max(0, asOf - due) : 0;
      return { due, amount, paid, open, daysLate, status: statusOf(open, daysLate, policy) };
    });
  return {
    status: worst(items),
    items,
    next: items.find(({ status }) => status !== 'completed'),
    behind: sumOf(items.filter(({ due }) => due <= asOf).map(({ open }) => open)),
    surplus: left,
  };
}

function statusOf(open: number, daysLate: number, { graceDays, tolerance }: PaymentPlanPolicy): PlanStatus {
  if (open <= tolerance) return 'completed';
  if (daysLate === 0) return 'onTrack';
  return daysLate <= graceDays ? 'inGrace' : 'broken';
}

const FROM_WORST: readonly PlanStatus[] = ['broken', 'inGrace', 'onTrack', 'completed'];

function worst(items: readonly PlanItem[]): PlanStatus {
  return FROM_WORST.find(status => items.some(item => item.status === status))!;
}
