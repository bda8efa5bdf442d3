import { RecordShape, moment } from '../call/records';
import { answer } from '../call/answer';
import * as lag from '../../credit/orderToCash/invoiceLag';
import { formatMessage, term } from '../../locales/formatMessage';

const INVOICE = new RecordShape({ shipped: moment, invoiced: moment, asOf: moment });

/**
 * Hours from shipping to the invoice; for what is not invoiced, hours up to the as-of date.
 * @customfunction INVOICELAG
 * @param {any[][]} shipped Date and time of shipping: one cell or a column.
 * @param {any[][]} invoiced Date and time of the invoice; blank where there is none.
 * @param {any[][]} [asOf] The moment at which the books are read; needed where there is no invoice.
 * @returns {any[][]} Hours, one a row; negative where the invoice came first.
 * @example =INVOICELAG("2026-03-02 16:00", {"2026-03-03 10:30";"2026-03-02"}) → {18.5;-16}
 */
export function invoiceLag(shipped: any[][], invoiced: any[][], asOf?: any[][]): any[][] {
  const invoices = INVOICE.read({ shipped, invoiced, asOf });
  return answer(null, () => invoices.each(row => lag.invoiceLag(row.shipped, row.invoiced, row.asOf)));
}

/**
 * Whether each invoice went out in time after shipping, by default within 24 hours: in time, late, not yet invoiced, or
 * overdue without an invoice.
 * @customfunction INVOICEONTIME
 * @param {any[][]} shipped Date and time of shipping: one cell or a column.
 * @param {any[][]} invoiced Date and time of the invoice; blank where there is none.
 * @param {any[][]} [asOf] The moment at which the books are read; needed where there is no invoice.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means 24 hours.
 * @returns {any[][]} The status, one a row.
 * @example =INVOICEONTIME("2026-03-02 16:00", {"2026-03-03 16:00";"2026-03-03 16:01"}) → {Invoiced in time;Invoiced late}
 */
export function invoiceOnTime(
  shipped: any[][],
  invoiced: any[][],
  asOf?: any[][],
  policy?: any[][],
): any[][] {
  const invoices = INVOICE.read({ shipped, invoiced, asOf });
  return answer(policy, ({ orderToCash, general: { language } }) =>
    invoices.eachWide(
      row => lag.checkInvoice(row.shipped, row.invoiced, row.asOf, orderToCash),
      ({ status }) => [term(status, language)],
    ),
  );
}

/**
 * Why each invoice is in time or late: the reason, the hours since shipping and the status.
 * @customfunction INVOICEONTIMEWHY
 * @returns {any[][]} Three columns, one row an invoice.
 * @example =INVOICEONTIMEWHY("2026-03-02 16:00", "2026-03-03 17:00")
 */
export function invoiceOnTimeWhy(
  shipped: any[][],
  invoiced: any[][],
  asOf?: any[][],
  policy?: any[][],
): any[][] {
  const invoices = INVOICE.read({ shipped, invoiced, asOf });
  return answer(policy, ({ orderToCash, general: { language } }) =>
    invoices.eachWide(
      row => lag.checkInvoice(row.shipped, row.invoiced, row.asOf, orderToCash),
      ({ reason, hours, status }) => [formatMessage(reason, language), hours, term(status, language)],
    ),
  );
}
