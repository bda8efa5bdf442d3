import type { Day } from '../dates';
import { isFault, type Fault } from '../fault';
import { paymentRecord, type PaymentRecord } from './paymentRecord';

/** An invoice of a buyer's history. */
export interface PastInvoice {
  readonly due: Day;
  /** NaN where it is not paid yet. */
  readonly paid: Day;
  readonly amount: number;
}

/** An invoice with its buyer, or why it cannot be read. */
export interface BuyersInvoice {
  readonly buyer: string;
  readonly invoice: PastInvoice | Fault;
}

interface History {
  readonly due: Day[];
  readonly paid: Day[];
  readonly amounts: number[];
  fault?: Fault;
}

/**
 * The payment record of each buyer on a day.
 * Arguments: the invoices; the as-of date.
 * Result: a record a buyer in the order in which they first appear, as `paymentRecord` finds it; a buyer with an invoice that
 * cannot be read has that fault in its place, because an average over the rest would be another figure.
 */
export function paymentRecords(
  invoices: Iterable<BuyersInvoice>,
  asOf: Day,
): (readonly [buyer: string, record: PaymentRecord | Fault])[] {
  const histories = new Map<string, History>();
  for (const { buyer, invoice } of invoices) {
    let history = histories.get(buyer);
    if (!history) histories.set(buyer, (history = { due: [], paid: [], amounts: [] }));
    if (isFault(invoice)) {
      history.fault ??= invoice;
      continue;
    }
    history.due.push(invoice.due);
    history.paid.push(invoice.paid);
    history.amounts.push(invoice.amount);
  }
  return [...histories].map(([buyer, history]) => [buyer, history.fault ?? paymentRecord(history, asOf)]);
}
