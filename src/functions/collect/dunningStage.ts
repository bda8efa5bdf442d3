import { answer } from '../call/answer';
import { eachRowAmong } from '../call/column';
import { readAmountOrAll } from '../../cells/decode';
import { dateColumn, numberColumn } from '../call/columns';
import * as dunning from '../../credit/collect/dunningStage';

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
