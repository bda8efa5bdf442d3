import { DUNNED } from './dunnedInvoices';
import { answer } from '../call/answer';
import { standingOf } from '../../credit/collect/standing';
import { isFault } from '../../credit/fault';
import { actionName } from './actionName';

/**
 * What is to be done now about each invoice: the action of its stage, or none while a hold, a promise, a kept payment plan or a
 * recent letter keeps it back.
 * @customfunction DUNNINGACTION
 * @param {any[][]} [amount] Open amount of each invoice. Left out, the days alone decide.
 * @param {any[][]} [disputed] Disputed part of each invoice, or yes for the whole of it. Only the rest is dunned.
 * @param {any[][]} [promise] Date for which payment is promised. Once it has passed, the deserved stage is back.
 * @param {any[][]} [lastStage] Stage last issued.
 * @param {any[][]} [lastDate] Date of the last letter. With it no stage is issued twice, but as the policy says.
 * @param {any[][]} [holdUntil] Last day on which nothing is sent.
 * @param {any[][]} [planStatus] How a payment plan stands, as PLANSTATUS says it; a broken one holds nothing back.
 * @param {any[][]} [cause] Why it is overdue: "temporary difficulty" (a plan) or "worsening solvency" (sooner).
 * @param {any[][]} [policy] Policy range, or the name of a preset such as "30/60/90". Blank means the default 7/15/30.
 * @returns {any[][]} The action in words, one a row.
 * @example =DUNNINGACTION("2026-01-01", {"2026-01-07";"2026-01-08";"2026-01-16";"2026-01-31"})
 * @example =DUNNINGACTION("2026-01-01", "2026-01-31", 1000,,,,,,, {"temporary difficulty";"worsening solvency"})
 * @example =DUNNINGACTION("2026-01-01", "2026-01-31", 1000,,,,,, {"On track";"Broken"})
 */
export function dunningAction(
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
  return answer(policy, ({ dunning: rules, general: { language } }) =>
    invoices.each(invoice => {
      const standing = standingOf(invoice, invoice.asOf, rules);
      return isFault(standing) ? standing : actionName(standing.stage, standing.action, language);
    }),
  );
}
