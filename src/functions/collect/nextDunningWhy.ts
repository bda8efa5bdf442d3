import { DUNNED } from './dunnedInvoices';
import { answer } from '../call/answer';
import { serialOfDay } from '../../cells/decode';
import { explainStage } from '../../credit/collect/explainStage';
import { isFault } from '../../credit/fault';
import { formatMessage } from '../../locales/formatMessage';
import { actionName } from './actionName';

/**
 * Why each invoice has its next day: the day (give that column a date format), the stage and the action then, and the
 * reason.
 * @customfunction NEXTDUNNINGWHY
 * @returns {any[][]} Four columns, one row an invoice.
 * @example =NEXTDUNNINGWHY("2026-01-01", "2026-01-10", 1000,, "2026-01-12")
 */
export function nextDunningWhy(
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
      invoice => {
        const why = explainStage(invoice, invoice.asOf, rules);
        return isFault(why) ? why : { ...why, day: invoice.asOf };
      },
      ({ stage, action, reason, change, next, day }) => {
        const [then, done, on, because] =
          stage > 0 ? [stage, action, day, reason] : [next?.stage ?? 0, next?.action ?? '', next?.on, change];
        return [
          (on !== undefined && serialOfDay(on)) || '',
          then,
          actionName(then, done, language),
          formatMessage(because, language),
        ];
      },
    ),
  );
}
