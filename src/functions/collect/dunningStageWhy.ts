import { RecordShape } from '../call/records';
import { STAGED } from './dunnedInvoices';
import { answer, type Result } from '../call/answer';
import { serialOfDay } from '../../cells/decode';
import { explainStage, type StageExplanation } from '../../credit/collect/explainStage';
import type { Language } from '../../credit/language';
import { formatMessage } from '../../locales/formatMessage';

const INVOICE = new RecordShape(STAGED);

/**
 * Why each invoice stands at its collection stage: the reason, the days counted, the amount that is dunned, what holds it
 * back, the next stage and its date (give that column a date format), and what would change the stage.
 * @customfunction DUNNINGSTAGEWHY
 * @returns {any[][]} Seven columns, one row an invoice.
 * @example =DUNNINGSTAGEWHY("2026-01-01", "2026-01-16", 1000, 400)
 */
export function dunningStageWhy(
  due: any[][],
  asOf: any[][],
  amount?: any[][],
  disputed?: any[][],
  promise?: any[][],
  lastStage?: any[][],
  policy?: any[][],
): any[][] {
  const invoices = INVOICE.read({ due, asOf, amount, disputed, promise, lastStage });
  return answer(policy, ({ dunning: rules, general: { language } }) =>
    invoices.eachWide(
      invoice => explainStage(invoice, invoice.asOf, rules),
      why => reasons(why, language),
    ),
  );
}

function reasons(why: StageExplanation, language: Language): Result[] {
  const { reason, daysCounted, amount, heldBack, next, change } = why;
  return [
    formatMessage(reason, language),
    daysCounted,
    Number.isNaN(amount) ? '' : amount,
    heldBack ? formatMessage(heldBack, language) : '',
    next ? next.stage : '',
    (next && serialOfDay(next.on)) ?? '',
    formatMessage(change, language),
  ];
}
