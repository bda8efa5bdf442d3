import { DUNNED } from './dunnedInvoices';
import { answer } from '../call/answer';
import { serialOfDay } from '../../cells/decode';
import { nextStage, standingOf } from '../../credit/collect/standing';
import { isFault } from '../../credit/fault';

/**
 * The next day on which something is to be done about each invoice, as a date number: the as-of date where a stage is due
 * now, blank where time alone brings none.
 * @customfunction NEXTDUNNING
 * @param {any[][]} [amount] Open amount of each invoice. Left out, the days alone decide.
 * @param {any[][]} [disputed] Disputed part of each invoice, or yes for the whole of it. Only the rest is dunned.
 * @param {any[][]} [promise] Date for which payment is promised. Once it has passed, the deserved stage is back.
 * @param {any[][]} [lastStage] Stage last issued.
 * @param {any[][]} [lastDate] Date of the last letter. With it no stage is issued twice, but as the policy says.
 * @param {any[][]} [holdUntil] Last day on which nothing is sent.
 * @param {any[][]} [planStatus] How a payment plan stands, as PLANSTATUS says it; a broken one holds nothing back.
 * @param {any[][]} [cause] Why it is overdue: "temporary difficulty" (a plan) or "worsening solvency" (sooner).
 * @param {any[][]} [policy] Policy range, or the name of a preset such as "30/60/90". Blank means the default 7/15/30.
 * @returns {any[][]} The date as a date number, one a row: give the cells a date format.
 * @example =NEXTDUNNING("2026-01-01", "2026-01-03") → 2026-01-08
 * @example =NEXTDUNNING("2026-01-01", "2026-01-20", 1000,,, 2, "2026-01-16") → 2026-01-31
 */
export function nextDunning(
  due: any[][],
  asOf: any[][],
  amount?: any[][],
  disputed?: any[][],
  promise?: any[][],
  lastStage?: any[][],
  lastDate?: any[][],
  holdUntil?: any[][],
  planStatus?: any[][],
  cause?: any[][],
  policy?: any[][],
): any[][] {
  const invoices = DUNNED.read({
    due,
    asOf,
    amount,
    disputed,
    promise,
    lastStage,
    lastDate,
    holdUntil,
    planStatus,
    cause,
  });
  return answer(policy, ({ dunning: rules }) =>
    invoices.each(invoice => {
      const day = invoice.asOf;
      const standing = standingOf(invoice, day, rules);
      if (isFault(standing)) return standing;
      const on = standing.stage > 0 ? day : nextStage(invoice, day, rules, standing)?.on;
      return (on !== undefined && serialOfDay(on)) || '';
    }),
  );
}
