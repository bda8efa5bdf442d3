import { answer, type Result } from '../cells/answer';
import { eachRow } from '../cells/column';
import { dateColumn, numberColumn, readAmountOrAll, serialOfDay } from '../cells/decode';
import * as dunning from '../credit/collect/dunningStage';
import { explainStage, type StageExplanation } from '../credit/collect/explainStage';
import { isFault } from '../credit/fault';
import { tell, type Language } from '../locales/tell';

/**
 * The collection stage of each invoice: 0 for none, 1 for the policy's first stage, and so on, by days past due less
 * grace days. Credit notes, paid, wholly disputed, too small and promised invoices are at 0.
 * @customfunction DUNNINGSTAGE
 * @param {any[][]} due Due date of each invoice: one cell or a column of dates.
 * @param {any[][]} asOf The date at which the books are read.
 * @param {any[][]} [amount] Open amount of each invoice. Left out, the days alone decide.
 * @param {any[][]} [disputed] Disputed part of each invoice, or yes for the whole of it. Only the rest is dunned.
 * @param {any[][]} [promise] Date for which payment is promised. Once it has passed, the deserved stage is back.
 * @param {any[][]} [lastStage] Stage last issued; it counts where the policy climbs one step at a time.
 * @param {any[][]} [policy] Policy range, or the name of a preset such as "30/60/90". Blank means the default 7/15/30.
 * @returns {any[][]} The stage, one a row.
 * @example =DUNNINGSTAGE(DATE(2026,1,1), DATE(2026,1,16))
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
  const facts = invoiceFacts(due, asOf, amount, disputed, promise, lastStage);
  return answer(policy, ({ dunning: rules }) =>
    eachRow(Object.values(facts), row =>
      dunning.dunningStage(
        facts.due.at(row),
        facts.asOf.at(row),
        facts.amount.at(row),
        facts.disputed.at(row),
        facts.promise.at(row),
        facts.lastStage.at(row),
        rules,
      ),
    ),
  );
}

/**
 * Why each invoice stands at its collection stage: the reason, the days counted, the amount that is dunned, what holds it
 * back, the next stage and its date (give that column a date format), and what would change the stage.
 * @customfunction DUNNINGSTAGEWHY
 * @param {any[][]} due Due date of each invoice: one cell or a column of dates.
 * @param {any[][]} asOf The date at which the books are read.
 * @param {any[][]} [amount] Open amount of each invoice. Left out, the days alone decide.
 * @param {any[][]} [disputed] Disputed part of each invoice, or yes for the whole of it. Only the rest is dunned.
 * @param {any[][]} [promise] Date for which payment is promised. Once it has passed, the deserved stage is back.
 * @param {any[][]} [lastStage] Stage last issued; it counts where the policy climbs one step at a time.
 * @param {any[][]} [policy] Policy range, or the name of a preset such as "30/60/90". Blank means the default 7/15/30.
 * @returns {any[][]} Seven columns, one row an invoice.
 * @example =DUNNINGSTAGEWHY(DATE(2026,1,1), DATE(2026,1,16), 1000, 400)
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
  const facts = invoiceFacts(due, asOf, amount, disputed, promise, lastStage);
  return answer(policy, ({ dunning: rules, general: { language } }) =>
    eachRow(Object.values(facts), row => {
      const invoice = {
        due: facts.due.at(row),
        amount: facts.amount.at(row),
        disputed: facts.disputed.at(row),
        promise: facts.promise.at(row),
        lastStage: facts.lastStage.at(row),
      };
      return explainStage(invoice, facts.asOf.at(row), rules);
    }).map(([why]) => (isFault(why) ? [why] : reasons(why, language))),
  );
}

function invoiceFacts(due: any, asOf: any, amount: any, disputed: any, promise: any, lastStage: any) {
  return {
    due: dateColumn(due, 'due'),
    asOf: dateColumn(asOf, 'asOf'),
    amount: numberColumn(amount, 'amount'),
    disputed: numberColumn(disputed, 'disputed', readAmountOrAll),
    promise: dateColumn(promise, 'promise'),
    lastStage: numberColumn(lastStage, 'lastStage'),
  };
}

function reasons(why: StageExplanation, language: Language): Result[] {
  const { reason, daysCounted, amount, heldBack, next, change } = why;
  return [
    tell(reason, language),
    daysCounted,
    Number.isNaN(amount) ? '' : amount,
    heldBack ? tell(heldBack, language) : '',
    next ? next.stage : '',
    (next && serialOfDay(next.on)) ?? '',
    tell(change, language),
  ];
}
