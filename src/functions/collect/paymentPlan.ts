import { answer } from '../call/answer';
import { anyFault, numbersOf } from '../call/columnsTogether';
import { rowsOf } from '../call/column';
import { readAmountOrAll, serialOfDay } from '../../cells/decode';
import { dateColumn, numberColumn, textColumn } from '../call/columns';
import { single } from '../call/single';
import { readInterval } from '../../credit/collect/instalmentInterval';
import { paymentPlan as planOf } from '../../credit/collect/paymentPlan';
import { planReason } from '../../credit/collect/planReason';
import { planStatus as statusOf, type PlanStanding } from '../../credit/collect/planStatus';
import type { Day } from '../../credit/dates';
import { fault, isFault, type Fault } from '../../credit/fault';
import { sumOf } from '../../credit/money';
import type { Policy } from '../../credit/policy/policy';
import type { Language } from '../../credit/language';
import { formatMessage, term } from '../../locales/formatMessage';

/**
 * A payment plan as a schedule of down payment and equal instalments, with or without interest, that adds up to the
 * undisputed debt to the cent.
 * @customfunction PAYMENTPLAN
 * @param {any[][]} debt What is owed.
 * @param {any[][]} start Date of the agreement: the down payment is due, the first interval begins.
 * @param {any[][]} instalments Number of instalments, 1 to 360.
 * @param {any[][]} [downPayment] Paid on the first day: an amount, or below 1 a share of the debt such as 30%.
 * @param {any[][]} [rate] Interest a year on what is open, such as 6%. Blank is none.
 * @param {any[][]} [every] What lies between instalments: months, or "week", "2 weeks", "month", "quarter". Blank is a month.
 * @param {any[][]} [disputed] The disputed part of the debt, or yes for the whole of it, which has no plan.
 * @param {any[][]} [policy] Policy range. Blank means equal payments where there is interest.
 * @returns {any[][]} A table with a heading: number, date (give it a date format), payment, interest, principal, balance.
 * @example =PAYMENTPLAN(1000, "2026-01-31", 3)
 * @example =PAYMENTPLAN(10000, "2026-01-31", 12, 0, 12%)
 * @example =PAYMENTPLAN(50000, "2026-03-02", 4, 20%, 0, "2 weeks", 10000)
 */
export function paymentPlan(
  debt: any[][],
  start: any[][],
  instalments: any[][],
  downPayment?: any[][],
  rate?: any[][],
  every?: any[][],
  disputed?: any[][],
  policy?: any[][],
): any[][] {
  const figures = {
    debt: numberColumn(debt, 'debt'),
    start: dateColumn(start, 'start'),
    instalments: numberColumn(instalments, 'instalments'),
    downPayment: numberColumn(downPayment, 'downPayment'),
    rate: numberColumn(rate, 'rate'),
    disputed: numberColumn(disputed, 'disputed', readAmountOrAll),
  };
  const interval = textColumn(every, 'every');
  return answer(policy, ({ paymentPlan: rules, general: { language } }) => {
    const failed = anyFault([...Object.values(figures), interval]);
    if (failed) return failed;
    const found = interval.at(0) || 'month';
    const between = readInterval(found);
    if (!between) return fault('wrong', 'collect.unknownInterval', { found });
    const schedule = planOf(
      {
        debt: figures.debt.at(0),
        start: figures.start.at(0),
        instalments: figures.instalments.at(0),
        downPayment: figures.downPayment.at(0),
        rate: figures.rate.at(0),
        disputed: figures.disputed.at(0),
        every: between,
      },
      rules,
    );
    if (isFault(schedule)) return schedule;
    return [
      ['instalment', 'due', 'planPayment', 'planInterest', 'planPrincipal', 'planBalance'].map(heading =>
        term(heading, language),
      ),
      ...schedule.map(({ number, due, payment, interest, principal, balance }) => [
        number === 0 ? term('downPayment', language) : number,
        serialOfDay(due) ?? '',
        payment,
        interest,
        principal,
        balance,
      ]),
    ];
  });
}

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
 * @param {any[][]} due Date of each instalment: a column.
 * @param {any[][]} amount Payment of each instalment: a column.
 * @param {any[][]} received What has been received on the plan: one cell, or a column that is added up.
 * @param {any[][]} asOf The date at which the plan is read.
 * @param {any[][]} [policy] Policy range with grace days and tolerance. Blank means 5 days and none.
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
      ['due', 'planPayment', 'planPaid', 'planOpen', 'planDaysLate', 'status', 'reason'].map(heading =>
        term(heading, language),
      ),
      [
        term('total', language),
        sum('amount'),
        sum('paid'),
        sum('open'),
        Math.max(...plan.items.map(({ daysLate }) => daysLate)),
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
  due: any,
  amount: any,
  received: any,
  asOf: any,
  { paymentPlan: rules }: Policy,
): { plan: PlanStanding; day: Day } | Fault {
  const dueDates = dateColumn(due, 'due');
  const amounts = numberColumn(amount, 'amount');
  const receipts = numberColumn(received, 'received');
  const day = single(dateColumn(asOf, 'asOf'));
  if (isFault(day)) return day;
  const failed = anyFault([dueDates, amounts]) ?? anyFault([receipts]);
  if (failed) return failed;
  const rows = rowsOf([dueDates, amounts]);
  const sums = numbersOf(amounts, rows);
  const payments = Array.from(numbersOf(dueDates, rows), (on, i) => ({ due: on, amount: sums[i] })).filter(
    payment => !Number.isNaN(payment.due) || !Number.isNaN(payment.amount),
  );
  const plan = statusOf(payments, sumOf(receipts.values.filter(value => !Number.isNaN(value))), day, rules);
  return isFault(plan) ? plan : { plan, day };
}

function planStatusName(status: PlanStanding['status'], language: Language): string {
  return term(`plan-${status}`, language);
}
