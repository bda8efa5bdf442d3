import { dayOfText } from '../../../src/credit/text/date';
import { paymentRecord, RECORD_FIGURES, type RecordFigureId } from '../../../src/credit/assess/paymentRecord';
import { readDelimited } from './delimited';

/** Invoices with what was known of the buyer when each was issued, and how late each was paid in the end. */
export interface Payments {
  readonly name: string;
  readonly rows: number;
  readonly issued: Float64Array;
  readonly paid: Float64Array;
  readonly daysLate: Float64Array;
  readonly buyer: readonly string[];
  readonly figures: Readonly<Record<RecordFigureId, Float64Array>>;
}

interface Invoices {
  readonly buyer: readonly string[];
  readonly issued: Float64Array;
  readonly due: Float64Array;
  readonly paid: Float64Array;
  readonly amounts: Float64Array;
}

/** Stands in for the posting date, which this file does not have (its README). */
const DAYS_FROM_POSTING_TO_DUE = 15;

/** Settled invoices of one large seller; repeated rows left out. The licence is not stated: no row is copied. */
export function readBusinessInvoices(path: string): Payments {
  const table = readDelimited(path);
  const repeated = table.numbers('dup_candidate');
  const rows = Array.from({ length: table.rows }, (_, row) => row).filter(row => repeated[row] === 0);
  const due = days(table.text('due_date'));
  const paid = days(table.text('clear_date'));
  const amounts = table.numbers('amount');
  const buyer = table.text('cust_number');
  return withRecord('invoices-b2b', {
    buyer: rows.map(row => buyer[row]),
    issued: Float64Array.from(rows, row => due[row] - DAYS_FROM_POSTING_TO_DUE),
    due: Float64Array.from(rows, row => due[row]),
    paid: Float64Array.from(rows, row => paid[row]),
    amounts: Float64Array.from(rows, row => amounts[row]),
  });
}

/** Settled invoices of a hundred customers, month first in the dates. Another seller: used to judge, never to fit. */
export function readSampleReceivables(path: string): Payments {
  const table = readDelimited(path);
  return withRecord('ibm-accounts-receivable', {
    buyer: table.text('customerID'),
    issued: days(table.text('InvoiceDate').map(yearFirst)),
    due: days(table.text('DueDate').map(yearFirst)),
    paid: days(table.text('SettledDate').map(yearFirst)),
    amounts: table.numbers('InvoiceAmount'),
  });
}

/** The invoices that are named, in their order. */
export function pickPayments(payments: Payments, rows: ArrayLike<number>): Payments {
  const taken = (column: Float64Array) => Float64Array.from(rows, row => column[row]);
  return {
    name: payments.name,
    rows: rows.length,
    issued: taken(payments.issued),
    paid: taken(payments.paid),
    daysLate: taken(payments.daysLate),
    buyer: Array.from(rows, row => payments.buyer[row]),
    figures: Object.fromEntries(
      RECORD_FIGURES.map(id => [id, taken(payments.figures[id])]),
    ) as Payments['figures'],
  };
}

/** Every invoice with the record of its buyer at the end of the day before it was issued. */
function withRecord(name: string, { buyer, issued, due, paid, amounts }: Invoices): Payments {
  const rowsOf = new Map<string, number[]>();
  buyer.forEach((one, row) => rowsOf.set(one, [...(rowsOf.get(one) ?? []), row]));
  const figures = Object.fromEntries(
    RECORD_FIGURES.map(id => [id, new Float64Array(buyer.length).fill(NaN)]),
  ) as Record<RecordFigureId, Float64Array>;
  for (const rows of rowsOf.values()) {
    const own = (column: Float64Array) => Float64Array.from(rows, row => column[row]);
    const invoices = { due: own(due), paid: own(paid), amounts: own(amounts) };
    for (const row of rows) {
      const record = paymentRecord(invoices, issued[row] - 1);
      for (const id of RECORD_FIGURES) figures[id][row] = record[id];
    }
  }
  return {
    name,
    rows: buyer.length,
    issued,
    paid,
    daysLate: paid.map((day, row) => day - due[row]),
    buyer,
    figures,
  };
}

function days(texts: readonly string[]): Float64Array {
  return Float64Array.from(texts, text => dayOfText(text) ?? NaN);
}

function yearFirst(monthFirst: string): string {
  const [month, day, year] = monthFirst.split('/');
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
