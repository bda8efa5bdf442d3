import { RecordShape, amountOrAll, date, number, text, type RecordsOf } from '../call/records';
import { answer } from '../call/answer';
import { dateColumn } from '../call/columns';
import { asFirstWritten } from '../call/nameColumn';
import { TotalRowWatch } from '../call/totalRow';
import { single } from '../call/single';
import type { Day } from '../../credit/dates';
import { fault, isFault, type Fault } from '../../credit/fault';
import type { BorrowingPolicy } from '../../credit/policy/borrowing';
import {
  borrowingBase as baseOf,
  type BorrowingBase,
  type PledgedItem,
} from '../../credit/secure/borrowingBase';
import { formatMessage, term, termRow } from '../../locales/formatMessage';

const ITEM = new RecordShape({
  buyer: text,
  due: date,
  amount: number,
  insured: number,
  disputed: amountOrAll,
});

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
  const items = ITEM.read({ buyer, due, amount, insured, disputed });
  const day = single(dateColumn(asOf, 'asOf'));
  return answer(policy, ({ borrowing }) => {
    const found = baseUnder(borrowing, items, day);
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
  const items = ITEM.read({ buyer, due, amount, insured, disputed });
  const day = single(dateColumn(asOf, 'asOf'));
  return answer(policy, ({ borrowing, general: { language } }) => {
    const found = baseUnder(borrowing, items, day);
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
function baseUnder(policy: BorrowingPolicy, items: Items, day: Day | Fault): BorrowingBase | Fault {
  if (isFault(day)) return day;
  const pledged = pledgedItems(items);
  return isFault(pledged) ? pledged : baseOf(pledged, day, policy);
}

type Items = RecordsOf<typeof ITEM>;

/** The items of a borrowing base. A row without money is left out; one that cannot be read is the answer. */
function pledgedItems(items: Items): PledgedItem[] | Fault {
  const pledged: PledgedItem[] = [];
  const [buyerAt] = asFirstWritten([items.columns.buyer]);
  const watch = new TotalRowWatch();
  for (let row = 0; row < items.rows; row++) {
    const failed = items.faultAt(row);
    if (failed) return failed;
    const item = items.copy(row);
    if (Number.isNaN(item.amount) || item.amount === 0) continue;
    watch.see(row, item.buyer, item.amount, item.buyer !== '' && !Number.isNaN(item.due));
    if (item.buyer === '' && !watch.fault) return fault('missing', 'cell.missing', { argument: 'buyer' });
    pledged.push({ ...item, buyer: buyerAt(row) });
  }
  return watch.fault ?? pledged;
}
