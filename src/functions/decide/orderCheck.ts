import { answer, type Result } from '../call/answer';
import { numberColumn } from '../call/columns';
import { orBlank } from '../call/shown';
import { checkOrder, type OrderCheck } from '../../credit/decide/orderCheck';
import { messageOf } from '../../credit/message';
import { isFault, type Fault } from '../../credit/fault';
import { sentences } from '../../credit/sentences';
import { formatMessage, term, termRow } from '../../locales/formatMessage';
import { evidenceRows } from './evidenceRows';

/**
 * May each order go on credit? The buyer's credit status with the order on top, what is left of the effective limit, the loss to be
 * expected, the price that makes up for loss and funding, and why.
 * @customfunction ORDERCHECK
 * @param {any[][]} order The order: one cell, or one a buyer.
 * @param {any[][]} [days] Days of credit. Blank means the policy's days.
 * @param {any[][]} [values] Facts: one row a buyer, as for CREDITSTATUS. Without headers its first row is the header row.
 * @param {any[][]} [headers] The header row, such as "Credit limit", "Insured limit", "Lawsuits", "Average days late".
 * @param {any[][]} [exposure] What is at risk before the order.
 * @param {any[][]} [overdue] What is past due.
 * @param {any[][]} [daysPastDue] Days past due of the oldest open invoice.
 * @param {any[][]} [stage] The dunning stage reached.
 * @param {any[][]} [asOf] The date at which the books are read.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means the default.
 * @returns {any[][]} Five columns, one row a buyer: status, headroom, expected loss, price, reasons; below labels where the header row is part of the values.
 * @example =ORDERCHECK(200, 60, {1000,3}, {"Credit limit","Average days late"}, 850)
 */
export function orderCheck(
  order: any[][],
  days?: any[][],
  values?: any[][],
  headers?: any[][],
  exposure?: any[][],
  overdue?: any[][],
  daysPastDue?: any[][],
  stage?: any[][],
  asOf?: any[][],
  policy?: any[][],
): any[][] {
  const ledger = { exposure, overdue, daysPastDue, stage, order, asOf };
  const terms = numberColumn(days, 'days');
  return answer(policy, rules => {
    const { language } = rules.general;
    const rows = evidenceRows(values, headers, ledger, rules);
    if (isFault(rows)) return rows;
    const { facts, hasHeaderRow } = rows.read;
    const labels = ['creditStatus', 'freeLimit', 'expectedLoss', 'creditPrice', 'reason'] as const;
    const checked = Array.from({ length: facts.rows }, (_, row): readonly (Result | Fault)[] => {
      const known = rows.at(row);
      const found = isFault(known)
        ? known
        : (terms.faultAt(row, facts.rows) ??
          checkOrder(
            known.evidence,
            known.score,
            { amount: known.evidence.order, days: terms.at(row) },
            rules,
          ));
      return isFault(found) ? [found] : cellsOf(found);
    });
    return hasHeaderRow ? [termRow(labels, language), ...checked] : checked;

    function cellsOf({ status, reasons, headroom, expectedLoss, price }: OrderCheck): Result[] {
      const why =
        reasons.length > 0
          ? sentences(reasons.map(reason => reason.why))
          : messageOf('decide.nothingAgainst', {});
      return [
        term(status, language),
        orBlank(headroom),
        orBlank(expectedLoss),
        orBlank(price),
        formatMessage(why, language),
      ];
    }
  });
}
