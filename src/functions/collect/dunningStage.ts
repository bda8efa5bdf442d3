import { answer, type Result } from '../call/answer';
import { eachRowAmong } from '../call/column';
import { readAmountOrAll, serialOfDay } from '../../cells/decode';
import { dateColumn, numberColumn } from '../call/columns';
import { wideRows } from '../call/wideRows';
import * as dunning from '../../credit/collect/dunningStage';
import { explainStage, type StageExplanation } from '../../credit/collect/explainStage';
import type { Language } from '../../credit/language';
import { formatMessage } from '../../locales/formatMessage';
import { DunnedInvoices } from './dunnedInvoices';

/**
 * The collection stage of each invoice: 0 for none, 1 for the policy's first stage, and so on, by days past due less
 * grace days. Credit notes, paid, wholly disputed, too small and promised invoices are at 0.
 * @customfunction DUNNINGSTAGE
 * @param {any[][]} [amount] Open amount of each invoice. Left out, the days alone decide.
 * @param {any[][]} [disputed] Disputed part of each invoice, or yes for the whole of it. Only the rest is dunned.
 * @param {any[][]} [promise] Date for which payment is promised. Once it has passed, the deserved stage is back.
 * @param {any[][]} [lastStage] Stage last issued; it counts where the policy climbs one step at a time.
 * @param {any[][]} [policy] Policy range, or the name of a preset such as "30/60/90". Blank means the default 7/15/30.
 * @returns {any[][]} The stage, one a row.
 * @example =DUNNINGSTAGE("2026-01-01", {"2026-01-07";"2026-01-08";"2026-01-16";"2026-01-31"}) → {0;1;2;3}
 */
export function dunningStage(
  due: any[][],
  asOf: any[][],
  amount?: any[][],
  disputed?: any[][],
  promise?: any[][],
  lastStage?: any[][],
  policy?: any[][],
): any[][] {
  const [dueDates, asOfDates] = [dateColumn(due, 'due'), dateColumn(asOf, 'asOf')];
  const amounts = numberColumn(amount, 'amount');
  const disputes = numberColumn(disputed, 'disputed', readAmountOrAll);
  const promises = dateColumn(promise, 'promise');
  const lastStages = numberColumn(lastStage, 'lastStage');
  return answer(policy, ({ dunning: rules }) => {
    const stages = new Map(Array.from({ length: rules.stages.length + 1 }, (_, stage) => [stage, stage]));
    return eachRowAmong(stages, [dueDates, asOfDates, amounts, disputes, promises, lastStages], row =>
      dunning.dunningStage(
        dueDates.at(row),
        asOfDates.at(row),
        amounts.at(row),
        disputes.at(row),
        promises.at(row),
        lastStages.at(row),
        rules,
      ),
    );
  });
}

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
  const invoices = new DunnedInvoices([due, asOf, amount, disputed, promise, lastStage]);
  return answer(policy, ({ dunning: rules, general: { language } }) =>
    wideRows(
      invoices.each((invoice, day) => explainStage(invoice, day, rules)),
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
