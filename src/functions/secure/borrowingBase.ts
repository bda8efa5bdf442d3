import { answer } from '../call/answer';
import { rowsOf } from '../call/column';
import { readAmountOrAll } from '../../cells/decode';
import { dateColumn, numberColumn, textColumn } from '../call/columns';
import { asFirstWritten } from '../call/nameColumn';
import { TotalRowWatch } from '../call/totalRow';
import { single } from '../call/single';
import { fault, isFault, type Fault } from '../../credit/fault';
import type { BorrowingPolicy } from '../../credit/policy/borrowing';
import {
  borrowingBase as baseOf,
  type BorrowingBase,
  type PledgedItem,
} from '../../credit/secure/borrowingBase';
import { formatMessage, term, termRow } from '../../locales/formatMessage';

/**
 * What can be borrowed on receivables: the eligible ones times the advance rate.
 * @customfunction BORROWINGBASE
 * @param {any[][]} buyer Buyer of each item: a column of names or numbers.
 * @param {any[][]} due Due date of each item; without one it counts as too old.
 * @param {any[][]} amount Open amount of each item, credit notes negative.
 * @param {any[][]} asOf The date at which the books are read: one cell.
 * @param {any[][]} [insured] Insured part of each item, where the policy counts insured receivables only.
 * @param {any[][]} [disputed] Disputed part of each item, or yes for all of it.
 * @param {any[][]} [policy] Policy range. Blank means 85% of what is at most 90 days past due, one buyer at most 25%.
 * @returns {any[][]} The borrowing base.
 * @example =BORROWINGBASE({"A";"B";"C";"D";"E"}, "2026-01-31", {100;100;100;100;100}, "2026-02-10") → 425
 */
export function borrowingBase(
  buyer: any[][],
  due: any[][],
  amount: any[][],
  asOf: any[][],
  insured?: any[][],
  disputed?: any[][],
  policy?: any[][],
): any[][] {
  const base = pledged(buyer, due, amount, asOf, insured, disputed);
  return answer(policy, ({ borrowing }) => {
    const found = base(borrowing);
    return isFault(found) ? found : [[found.base]];
  });
}

/**
 * Why so much can be borrowed: from all receivables, what is left out and why, to what is eligible and the base.
 * @customfunction BORROWINGBASEWHY
 * @returns {any[][]} A table with a heading: item, amount, reason.
 * @example =BORROWINGBASEWHY({"A";"A";"B"}, {"2026-01-31";"2025-06-30";"2026-01-31"}, {900;100;500}, "2026-02-10")
 */
export function borrowingBaseWhy(
  buyer: any[][],
  due: any[][],
  amount: any[][],
  asOf: any[][],
  insured?: any[][],
  disputed?: any[][],
  policy?: any[][],
): any[][] {
  const base = pledged(buyer, due, amount, asOf, insured, disputed);
  return answer(policy, ({ borrowing, general: { language } }) => {
    const found = base(borrowing);
    if (isFault(found)) return found;
    return [
      termRow(['item', 'amount', 'reason'], language),
      ...found.lines.map(({ line, amount: sum, reason }) => [
        term(line, language),
        sum,
        formatMessage(reason, language),
      ]),
    ];
  });
}

/** The items of a borrowing base. A row without money is left out; one that cannot be read is the answer. */
function pledged(
  buyer: any,
  due: any,
  amount: any,
  asOf: any,
  insured: any,
  disputed: any,
): (policy: BorrowingPolicy) => BorrowingBase | Fault {
  const buyers = textColumn(buyer, 'buyer');
  const dues = dateColumn(due, 'due');
  const amounts = numberColumn(amount, 'amount');
  const insureds = numberColumn(insured, 'insured');
  const disputes = numberColumn(disputed, 'disputed', readAmountOrAll);
  const day = single(dateColumn(asOf, 'asOf'));
  const columns = [buyers, dues, amounts, insureds, disputes];
  const read = (): PledgedItem[] | Fault => {
    const items: PledgedItem[] = [];
    const rows = rowsOf(columns);
    const [buyerAt] = asFirstWritten([buyers]);
    const watch = new TotalRowWatch();
    for (let row = 0; row < rows; row++) {
      for (const column of columns) {
        const failed = column.faultAt(row, rows);
        if (failed) return failed;
      }
      if (Number.isNaN(amounts.at(row)) || amounts.at(row) === 0) continue;
      watch.see(row, buyers.at(row), amounts.at(row), buyers.at(row) !== '' && !Number.isNaN(dues.at(row)));
      if (buyers.at(row) === '' && !watch.fault)
        return fault('missing', 'cell.missing', { argument: 'buyer' });
      items.push({
        buyer: buyerAt(row),
        due: dues.at(row),
        amount: amounts.at(row),
        insured: insureds.at(row),
        disputed: disputes.at(row),
      });
    }
    return watch.fault ?? items;
  };
  return policy => {
    if (isFault(day)) return day;
    const items = read();
    return isFault(items) ? items : baseOf(items, day, policy);
  };
}
