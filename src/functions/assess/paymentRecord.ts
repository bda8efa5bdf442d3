import { RecordShape, number, date, text, type RecordsOf } from '../call/records';
import { answer } from '../call/answer';
import { lengthsFault } from '../call/columnsTogether';
import { dateColumn } from '../call/columns';
import { asFirstWritten } from '../call/nameColumn';
import { TotalRowWatch } from '../call/totalRow';
import { orBlank } from '../call/shown';
import { single } from '../call/single';
import { RECORD_FIGURES } from '../../credit/assess/paymentRecord';
import { paymentRecords, type BuyersInvoice } from '../../credit/assess/paymentRecords';
import { fault, isFault } from '../../credit/fault';
import { term, termRow } from '../../locales/formatMessage';

const INVOICE = new RecordShape({ buyer: text, due: date, paid: date, amount: number });

/**
 * How each buyer has paid by the as-of date, from its invoices: the facts that CREDITSCORE and LATEPROB read, under headers that
 * they know. Invoices paid by then count at their days late, open ones past due at the days so far; those not yet due tell nothing.
 * @customfunction PAYMENTRECORD
 * @param {any[][]} buyer Buyer of each invoice: a column of names or numbers.
 * @param {any[][]} due Due date of each invoice.
 * @param {any[][]} paid Payment date of each invoice; blank where it is open.
 * @param {any[][]} amount Amount of each invoice. Credits and zeros are no invoices.
 * @param {any[][]} asOf The date at which the books are read: one cell.
 * @param {any[][]} [policy] Policy range, or the name of a preset. It gives the language of the headers.
 * @returns {any[][]} A table with a heading: buyer, share paid late, average, recent and spread of days late, invoices seen.
 * @example =PAYMENTRECORD({"North";"North";"South"}, {"2026-01-10";"2026-01-20";"2026-01-10"}, {"2026-01-08";"";"2026-01-25"}, {1000;500;800}, "2026-01-31")
 */
export function paymentRecord(
  buyer: any[][],
  due: any[][],
  paid: any[][],
  amount: any[][],
  asOf: any[][],
  policy?: any[][],
): any[][] {
  const invoices = INVOICE.read({ buyer, due, paid, amount });
  const asOfDate = dateColumn(asOf, 'asOf');
  return answer(policy, ({ general: { language } }) => {
    const day = single(asOfDate);
    if (isFault(day)) return day;
    const failed = lengthsFault(invoices.all);
    if (failed) return failed;
    const watch = new TotalRowWatch();
    const records = paymentRecords(buyersInvoices(invoices, watch), day);
    if (watch.fault) return watch.fault;
    return [
      [term('buyer', language), ...termRow(RECORD_FIGURES, language)],
      ...records.map(([name, record]) => [
        name || term('noBuyer', language),
        ...(isFault(record) ? [record] : RECORD_FIGURES.map(id => orBlank(record[id]))),
      ]),
    ];
  });
}

/** The rows that hold an invoice; one without a due date cannot be judged. */
function* buyersInvoices(invoices: RecordsOf<typeof INVOICE>, watch: TotalRowWatch): Iterable<BuyersInvoice> {
  const [buyerAt] = asFirstWritten([invoices.columns.buyer]);
  for (let row = 0; row < invoices.rows; row++) {
    const unread = invoices.faultAt(row);
    const invoice = invoices.copy(row);
    if (!unread && !(invoice.amount > 0)) continue;
    const undated = Number.isNaN(invoice.due)
      ? fault('missing', 'cell.missing', { argument: 'due' })
      : undefined;
    const buyer = buyerAt(row);
    watch.see(row, buyer, invoice.amount, buyer !== '' && !undated);
    yield { buyer, invoice: unread ?? undated ?? invoice };
  }
}
