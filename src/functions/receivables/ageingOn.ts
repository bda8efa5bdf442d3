import { RecordShape, number, date, text, called, type RecordsOf } from '../call/records';
import { isWithoutMoney } from '../call/withoutMoney';
import type { NumberColumn } from '../call/column';
import { lengthsFault } from '../call/columnsTogether';
import { asFirstWritten } from '../call/nameColumn';
import { TotalRowWatch } from '../call/totalRow';
import type { Day } from '../../credit/dates';
import { fault, type Fault } from '../../credit/fault';
import type { AgeingPolicy } from '../../credit/policy/ageing';
import { AgeingBook } from '../../credit/receivables/ageingBook';
import { openAsOf, type Posting, type Receipt } from '../../credit/receivables/openAsOf';
import type { SheetAgeing } from './ageingTable';

export const POSTING = new RecordShape({
  number: text,
  buyer: text,
  invoiceDate: date,
  due: date,
  amount: number,
});
export const RECEIPT = new RecordShape({
  number: called('paidNumber', text),
  paidDate: date,
  amount: called('paidAmount', number),
  buyer: called('paidBuyer', text),
});

/** Postings and receipts as a sheet holds them. */
export interface SheetLedger {
  readonly postings: RecordsOf<typeof POSTING>;
  readonly receipts: RecordsOf<typeof RECEIPT>;
}

/**
 * Ages what was open on a day, and says what could not be read of it. A row whose amount or posting date is not known makes its
 * buyer's total, and the whole, an error; one whose due date cannot be read is undated.
 * Errors: columns of unequal length.
 */
export function ageingOn(
  asOf: Day,
  { postings: paper, receipts: cash }: SheetLedger,
  policy: AgeingPolicy,
): SheetAgeing | Fault {
  const amountFaults = new Map<string, Fault>();
  const dateFaults = new Map<string, Fault>();
  let nameFault: Fault | undefined;
  const failed = (buyer: string, why: Fault) => amountFaults.has(buyer) || amountFaults.set(buyer, why);

  const postings: Posting[] = [];
  const { number, buyer, invoiceDate, due, amount } = paper.columns;
  const unequal = lengthsFault(paper.all) ?? lengthsFault(cash.all);
  if (unequal) return unequal;
  const { rows } = paper;
  const [buyerAt, paidBuyerAt] = asFirstWritten([buyer, cash.columns.buyer]);
  const watch = new TotalRowWatch();
  for (let row = 0; row < rows; row++) {
    const owner = buyerAt(row);
    const why = amount.faultAt(row, rows) ?? number.faultAt(row, rows) ?? dateFault(invoiceDate, row, rows);
    if (isWithoutMoney(amount, row, rows)) continue;
    nameFault ??= buyer.faultAt(row, rows);
    watch.see(row, owner, amount.at(row), owner !== '' && !Number.isNaN(invoiceDate.at(row)));
    if (why) {
      failed(owner, why);
      continue;
    }
    const from = policy.basis === 'due' ? due : invoiceDate;
    const unread = from.faultAt(row, rows);
    if (unread && invoiceDate.at(row) <= asOf && !dateFaults.has(owner)) dateFaults.set(owner, unread);
    const ages = unread ? NaN : from.at(row);
    postings.push({
      number: number.at(row),
      buyer: owner,
      posted: invoiceDate.at(row),
      ages,
      amount: amount.at(row),
    });
  }

  const receipts: Receipt[] = [];
  const received = cash.columns;
  for (let row = 0; row < cash.rows; row++) {
    if (isWithoutMoney(received.amount, row, cash.rows)) continue;
    const owner = paidBuyerAt(row);
    const why =
      received.amount.faultAt(row, cash.rows) ??
      received.number.faultAt(row, cash.rows) ??
      received.buyer.faultAt(row, cash.rows) ??
      dateFault(received.paidDate, row, cash.rows);
    if (why) failed(owner, why);
    else
      receipts.push({
        number: received.number.at(row),
        buyer: owner,
        on: received.paidDate.at(row),
        amount: received.amount.at(row),
      });
  }

  const { items, ambiguous } = openAsOf(postings, receipts, asOf);
  for (const each of ambiguous) failed('', fault('missing', 'receivables.ambiguousNumber', { number: each }));
  const names = [...new Set(items.map(item => item.buyer))];
  const numberOf = new Map(names.map((name, i) => [name, i]));
  const book = new AgeingBook(names, asOf, policy);
  for (const item of items) book.add(numberOf.get(item.buyer)!, item.ages, item.amount);
  return { report: book.report(), amountFaults, dateFaults, nameFault, totalRow: watch.fault };
}

function dateFault(date: NumberColumn, row: number, rows: number): Fault | undefined {
  const { argument } = date;
  const unread = date.faultAt(row, rows);
  return unread ?? (Number.isNaN(date.at(row)) ? fault('missing', 'cell.missing', { argument }) : undefined);
}
