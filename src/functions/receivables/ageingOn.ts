import { rowsOf, type NumberColumn, type TextColumn } from '../call/column';
import { lengthsFault } from '../call/columnsTogether';
import { asFirstWritten } from '../call/nameColumn';
import { TotalRowWatch } from '../call/totalRow';
import type { Day } from '../../credit/dates';
import { fault, isFault, type Fault } from '../../credit/fault';
import type { AgeingPolicy } from '../../credit/policy/ageing';
import { AgeingBook } from '../../credit/receivables/ageingBook';
import { openAsOf, type Posting, type Receipt } from '../../credit/receivables/openAsOf';
import type { SheetAgeing } from './ageingTable';
import type { TermId } from '../../credit/message';

/** Postings and receipts as a sheet holds them. */
export interface SheetLedger {
  readonly postings: {
    readonly number: TextColumn;
    readonly buyer: TextColumn;
    readonly date: NumberColumn;
    readonly due: NumberColumn;
    readonly amount: NumberColumn;
  };
  readonly receipts: {
    readonly number: TextColumn;
    readonly date: NumberColumn;
    readonly amount: NumberColumn;
    readonly buyer: TextColumn;
  };
}

/**
 * Ages what was open on a day, and says what could not be read of it. A row whose amount or posting date is not known makes its
 * buyer's total, and the whole, an error; one whose due date cannot be read is undated.
 * Errors: columns of unequal length.
 */
export function ageingOn(asOf: Day, ledger: SheetLedger, policy: AgeingPolicy): SheetAgeing | Fault {
  const amountFaults = new Map<string, Fault>();
  const dateFaults = new Map<string, Fault>();
  let nameFault: Fault | undefined;
  const failed = (buyer: string, why: Fault) => amountFaults.has(buyer) || amountFaults.set(buyer, why);

  const postings: Posting[] = [];
  const { number, buyer, date, due, amount } = ledger.postings;
  const paper = [number, buyer, date, due, amount];
  const receiptColumns = Object.values(ledger.receipts);
  const unequal = lengthsFault(paper) ?? lengthsFault(receiptColumns);
  if (unequal) return unequal;
  const rows = rowsOf(paper);
  const [buyerAt, paidBuyerAt] = asFirstWritten([buyer, ledger.receipts.buyer]);
  const watch = new TotalRowWatch();
  for (let row = 0; row < rows; row++) {
    const owner = buyerAt(row);
    const why =
      amount.faultAt(row, rows) ?? number.faultAt(row, rows) ?? dateFault(date, row, rows, 'invoiceDate');
    if (isEmpty(amount, row, rows)) continue;
    nameFault ??= buyer.faultAt(row, rows);
    watch.see(row, owner, amount.at(row), owner !== '' && !Number.isNaN(date.at(row)));
    if (why) {
      failed(owner, why);
      continue;
    }
    const from = policy.basis === 'due' ? due : date;
    const unread = from.faultAt(row, rows);
    if (unread && date.at(row) <= asOf && !dateFaults.has(owner)) dateFaults.set(owner, unread);
    const ages = unread ? NaN : from.at(row);
    postings.push({
      number: number.at(row),
      buyer: owner,
      posted: date.at(row),
      ages,
      amount: amount.at(row),
    });
  }

  const receipts: Receipt[] = [];
  const { receipts: cash } = ledger;
  const received = rowsOf(receiptColumns);
  for (let row = 0; row < received; row++) {
    if (isEmpty(cash.amount, row, received)) continue;
    const owner = paidBuyerAt(row);
    const why =
      cash.amount.faultAt(row, received) ??
      cash.number.faultAt(row, received) ??
      cash.buyer.faultAt(row, received) ??
      dateFault(cash.date, row, received, 'paidDate');
    if (why) failed(owner, why);
    else
      receipts.push({
        number: cash.number.at(row),
        buyer: owner,
        on: cash.date.at(row),
        amount: cash.amount.at(row),
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

function isEmpty(amount: NumberColumn, row: number, rows: number): boolean {
  return !isFault(amount.faultAt(row, rows)) && (Number.isNaN(amount.at(row)) || amount.at(row) === 0);
}

function dateFault(date: NumberColumn, row: number, rows: number, argument: TermId): Fault | undefined {
  const unread = date.faultAt(row, rows);
  return unread ?? (Number.isNaN(date.at(row)) ? fault('missing', 'cell.missing', { argument }) : undefined);
}
