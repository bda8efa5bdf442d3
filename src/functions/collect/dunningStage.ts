import { RecordShape } from '../call/records';
import { STAGED } from './dunnedInvoices';
import { answer } from '../call/answer';
import { eachRowAmong } from '../call/column';
import * as dunning from '../../credit/collect/dunningStage';

const INVOICE = new RecordShape(STAGED);

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
  const { all, columns } = INVOICE.read({ due, asOf, amount, disputed, promise, lastStage });
  return answer(policy, ({ dunning: rules }) => {
    const stages = new Map(Array.from({ length: rules.stages.length + 1 }, (_, stage) => [stage, stage]));
    // Read from the columns, as a record would cost a third of so small a rule.
    return eachRowAmong(stages, all, row =>
      dunning.dunningStage(
        columns.due.at(row),
        columns.asOf.at(row),
        columns.amount.at(row),
        columns.disputed.at(row),
        columns.promise.at(row),
        columns.lastStage.at(row),
        rules,
      ),
    );
  });
}
