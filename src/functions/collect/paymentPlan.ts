import { RecordShape, number, date, text, amountOrAll } from '../call/records';
import { answer } from '../call/answer';
import { anyFault } from '../call/columnsTogether';
import { serialOfDay } from '../../cells/decode';
import { readInterval } from '../../credit/collect/instalmentInterval';
import { paymentPlan as planOf } from '../../credit/collect/paymentPlan';
import { fault, isFault } from '../../credit/fault';
import { term, termRow } from '../../locales/formatMessage';

const PLAN = new RecordShape({
  debt: number,
  start: date,
  instalments: number,
  downPayment: number,
  rate: number,
  disputed: amountOrAll,
  every: text,
});

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
  const plans = PLAN.read({ debt, start, instalments, downPayment, rate, disputed, every });
  return answer(policy, ({ paymentPlan: rules, general: { language } }) => {
    const failed = anyFault(plans.all);
    if (failed) return failed;
    const plan = plans.copy(0);
    const found = plan.every || 'month';
    const between = readInterval(found);
    if (!between) return fault('wrong', 'collect.unknownInterval', { found });
    const schedule = planOf({ ...plan, every: between }, rules);
    if (isFault(schedule)) return schedule;
    return [
      termRow(['instalment', 'due', 'planPayment', 'planInterest', 'planPrincipal', 'planBalance'], language),
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
