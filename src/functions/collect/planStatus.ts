import { RecordShape, number, date } from '../call/records';
import type { Cells } from '../../cells/cell';
import { answer } from '../call/answer';
import { anyFault } from '../call/columnsTogether';
import { serialOfDay } from '../../cells/decode';
import { dateColumn, numberColumn } from '../call/columns';
import { single } from '../call/single';
import { planReason } from '../../credit/collect/planReason';
import { planStatus as statusOf, type PlanStanding } from '../../credit/collect/planStatus';
import type { Day } from '../../credit/dates';
import { isFault, type Fault } from '../../credit/fault';
import { sumOf } from '../../credit/money';
import type { Policy } from '../../credit/policy/policy';
import type { Language } from '../../credit/language';
import { formatMessage, term, termRow } from '../../locales/formatMessage';

const INSTALMENT = new RecordShape({ due: date, amount: number });

/**
 * How a payment plan stands, receipts paying the oldest instalments first: On track, In grace, Broken or Completed.
 * @customfunction PLANSTATUS
 * @param {any[][]} due Date of each instalment: a column.
 * @param {any[][]} amount Payment of each instalment: a column.
 * @param {any[][]} received What has been received on the plan: one cell, or a column that is added up.
 * @param {any[][]} asOf The date at which the plan is read.
 * @param {any[][]} [policy] Policy range with grace days and tolerance. Blank means 5 days and none.
 * @returns {any[][]} The status, one cell.
 * @example =PLANSTATUS({"2026-01-31";"2026-02-28"}, {500;500}, 500, "2026-03-03") → In grace
 * @example =PLANSTATUS({"2026-01-31";"2026-02-28"}, {500;500}, 500, "2026-03-06") → Broken
 */
export function planStatus(
  due: any[][],
  amount: any[][],
  received: any[][],
  asOf: any[][],
  policy?: any[][],
): any[][] {
  return answer(policy, rules => {
    const read = readPlan(due, amount, received, asOf, rules);
    return isFault(read) ? read : [[planStatusName(read.plan.status, rules.general.language)]];
  });
}

/**
 * Why a payment plan stands as it does: a row for the plan with the reason, then each instalment with what is paid and open,
 * its days late and its status.
 * @customfunction PLANSTATUSWHY
 * @returns {any[][]} A table with a heading: date (give it a date format), payment, paid, open, days late, status, reason.
 * @example =PLANSTATUSWHY({"2026-01-31";"2026-02-28"}, {500;500}, 600, "2026-03-06")
 */
export function planStatusWhy(
  due: any[][],
  amount: any[][],
  received: any[][],
  asOf: any[][],
  policy?: any[][],
): any[][] {
  return answer(policy, rules => {
    const { language } = rules.general;
    const read = readPlan(due, amount, received, asOf, rules);
    if (isFault(read)) return read;
    const { plan, day } = read;
    const sum = (of: 'amount' | 'paid' | 'open') => sumOf(plan.items.map(item => item[of]));
    return [
      termRow(['due', 'planPayment', 'planPaid', 'planOpen', 'planDaysLate', 'status', 'reason'], language),
      [
        term('total', language),
        sum('amount'),
        sum('paid'),
        sum('open'),
        plan.items.reduce((most, { daysLate }) => Math.max(most, daysLate), 0),
        planStatusName(plan.status, language),
        formatMessage(planReason(plan, day, rules.paymentPlan), language),
      ],
      ...plan.items.map(item => [
        serialOfDay(item.due) ?? '',
        item.amount,
        item.paid,
        item.open,
        item.daysLate,
        planStatusName(item.status, language),
      ]),
    ];
  });
}

function readPlan(
  due: Cells,
  amount: Cells,
  received: Cells,
  asOf: Cells,
  { paymentPlan: rules }: Policy,
): { plan: PlanStanding; day: Day } | Fault {
  const instalments = INSTALMENT.read({ due, amount });
  const receipts = numberColumn(received, 'received');
  const day = single(dateColumn(asOf, 'asOf'));
  if (isFault(day)) return day;
  const failed = anyFault(instalments.all) ?? anyFault([receipts]);
  if (failed) return failed;
  const payments = Array.from({ length: instalments.rows }, (_, row) => instalments.copy(row)).filter(
    payment => !Number.isNaN(payment.due) || !Number.isNaN(payment.amount),
  );
  const plan = statusOf(payments, sumOf(receipts.values.filter(value => !Number.isNaN(value))), day, rules);
  return isFault(plan) ? plan : { plan, day };
}

function planStatusName(status: PlanStanding['status'], language: Language): string {
  return term(`plan-${status}`, language);
}
