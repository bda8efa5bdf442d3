import { RecordShape, date, number } from '../call/records';
import { answer } from '../call/answer';
import { anyFault, numbersOf } from '../call/columnsTogether';
import type { AnyColumn, NumberColumn } from '../call/column';
import { dateColumn } from '../call/columns';
import type { Fault } from '../../credit/fault';
import * as days from '../../credit/receivables/performance/paymentDays';

const INVOICE = new RecordShape({ amount: number, due: date, paid: date });
const DATED_INVOICE = new RecordShape({ amount: number, invoiceDate: date, due: date, paid: date });
const TERMS = new RecordShape({ amount: number, invoiceDate: date, due: date });
const OPEN_INVOICE = new RecordShape({ amount: number, due: date });

/**
 * Days beyond terms (DBT) of a buyer or a ledger: days from due date to payment, weighed by amount. Early payments count
 * as negative and open overdue invoices at the as-of date, unless the policy says otherwise.
 * @customfunction DAYSBEYONDTERMS
 * @param {any[][]} amount Amount of each invoice or payment of one. Credit notes count nothing.
 * @param {any[][]} due Due date of each.
 * @param {any[][]} paid Payment date of each; blank where it is open.
 * @param {any[][]} [asOf] The date at which the books are read; needed where something is open.
 * @returns {any[][]} Days; negative where payment comes early.
 * @example =DAYSBEYONDTERMS({1000;3000}, {"2026-01-31";"2026-01-31"}, {"2026-01-21";"2026-03-02"}) → 20
 */
export function daysBeyondTerms(
  amount: any[][],
  due: any[][],
  paid: any[][],
  asOf?: any[][],
  policy?: any[][],
): any[][] {
  const invoices = INVOICE.read({ amount, due, paid });
  const dues = invoices.columns.due;
  const asOfDate = dateColumn(asOf, 'asOf');
  return answer(policy, ({ payment }) =>
    ofAll(invoices, asOfDate, amounts =>
      days.paymentDays(
        {
          amounts,
          from: row => dues.at(row),
          due: row => dues.at(row),
          paid: row => invoices.columns.paid.at(row),
          fromName: 'due',
        },
        asOfDate.at(0),
        payment,
      ),
    ),
  );
}

/**
 * Average days to pay: days from invoice to payment, weighed by amount, open overdue invoices counted at the as-of date
 * unless the policy says otherwise.
 * @customfunction DAYSTOPAY
 * @param {any[][]} amount Amount of each invoice or payment of one. Credit notes count nothing.
 * @param {any[][]} invoiceDate Invoice date of each.
 * @param {any[][]} due Due date of each.
 * @param {any[][]} paid Payment date of each; blank where it is open.
 * @param {any[][]} [asOf] The date at which the books are read; needed where something is open.
 * @returns {any[][]} Days.
 * @example =DAYSTOPAY({1000;3000}, "2026-01-01", "2026-01-31", {"2026-01-21";"2026-03-02"}) → 50
 */
export function daysToPay(
  amount: any[][],
  invoiceDate: any[][],
  due: any[][],
  paid: any[][],
  asOf?: any[][],
  policy?: any[][],
): any[][] {
  const invoices = DATED_INVOICE.read({ amount, invoiceDate, due, paid });
  const { columns } = invoices;
  const asOfDate = dateColumn(asOf, 'asOf');
  return answer(policy, ({ payment }) =>
    ofAll(invoices, asOfDate, amounts =>
      days.paymentDays(
        {
          amounts,
          from: row => columns.invoiceDate.at(row),
          due: row => columns.due.at(row),
          paid: row => columns.paid.at(row),
          fromName: 'invoiceDate',
        },
        asOfDate.at(0),
        payment,
      ),
    ),
  );
}

/**
 * Average payment terms: days from invoice to due date, weighed by amount. Average days to pay less this is the delay.
 * @customfunction AVERAGETERMS
 * @param {any[][]} amount Amount of each invoice. Credit notes count nothing.
 * @param {any[][]} invoiceDate Invoice date of each.
 * @param {any[][]} due Due date of each.
 * @returns {any[][]} Days.
 * @example =AVERAGETERMS({1000;3000}, "2026-01-01", {"2026-01-31";"2026-03-02"}) → 52.5
 */
export function averageTerms(amount: any[][], invoiceDate: any[][], due: any[][]): any[][] {
  const invoices = TERMS.read({ amount, invoiceDate, due });
  const { columns } = invoices;
  return answer(null, () =>
    ofAll(invoices, columns.invoiceDate, amounts =>
      days.averageTerms(
        amounts,
        row => columns.invoiceDate.at(row),
        row => columns.due.at(row),
      ),
    ),
  );
}

/**
 * How late the open invoices are on average at the as-of date, weighed by open amount; what is not yet due counts as 0.
 * @customfunction DAYSLATE
 * @param {any[][]} amount Open amount of each invoice. Credit notes count nothing.
 * @param {any[][]} due Due date of each.
 * @returns {any[][]} Days.
 * @example =DAYSLATE({1000;3000}, {"2026-03-01";"2026-01-30"}, "2026-01-31") → 0.75
 */
export function daysLate(amount: any[][], due: any[][], asOf: any[][]): any[][] {
  const invoices = OPEN_INVOICE.read({ amount, due });
  const dues = invoices.columns.due;
  const asOfDate = dateColumn(asOf, 'asOf');
  return answer(null, () =>
    ofAll(invoices, asOfDate, amounts => days.averageDaysLate(amounts, row => dues.at(row), asOfDate.at(0))),
  );
}

interface InvoiceColumns {
  readonly all: readonly AnyColumn[];
  readonly columns: { readonly amount: NumberColumn };
  readonly rows: number;
}

/** One figure of all rows: every cell has to be readable, as an average over the rest would be another figure. */
function ofAll(
  { all, columns, rows }: InvoiceColumns,
  asOf: NumberColumn,
  rule: (amounts: Float64Array) => number | Fault,
): (number | Fault)[][] {
  return [[anyFault(all) ?? asOf.faultAt(0, 1) ?? rule(numbersOf(columns.amount, rows))]];
}
