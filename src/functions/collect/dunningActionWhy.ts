import { DUNNED } from './dunnedInvoices';
import { answer } from '../call/answer';
import { serialOfDay } from '../../cells/decode';
import { explainStage } from '../../credit/collect/explainStage';
import { formatMessage } from '../../locales/formatMessage';
import { actionName } from './actionName';

/**
 * Why each invoice has its action: the action, the stage, the reason, what holds it back, the next action and its date (give
 * that column a date format), and what would change it.
 * @customfunction DUNNINGACTIONWHY
 * @returns {any[][]} Seven columns, one row an invoice.
 * @example =DUNNINGACTIONWHY("2026-01-01", "2026-01-20", 1000,,, 2, "2026-01-16")
 */
export function dunningActionWhy(
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
    invoices.eachWide(
      invoice => explainStage(invoice, invoice.asOf, rules),
      ({ stage, action, reason, heldBack, next, change }) => [
        actionName(stage, action, language),
        stage,
        formatMessage(reason, language),
        heldBack ? formatMessage(heldBack, language) : '',
        next ? actionName(next.stage, next.action, language) : '',
        (next && serialOfDay(next.on)) ?? '',
        formatMessage(change, language),
      ],
    ),
  );
}
