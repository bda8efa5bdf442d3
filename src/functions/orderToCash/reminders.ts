import { RecordShape, date } from '../call/records';
import { answer } from '../call/answer';
import { serialOfDay } from '../../cells/decode';
import { reminderDates as datesOf } from '../../credit/orderToCash/reminders';

const INVOICE = new RecordShape({ due: date, invoiceDate: date });

/**
 * The days on which a buyer is reminded before each invoice is due, by default 7 and 3 days before and on the day.
 * @customfunction REMINDERDATES
 * @param {any[][]} due Due date of each invoice: one cell or a column.
 * @param {any[][]} [invoiceDate] Date of each invoice; reminders that would lie before it are left out.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means 7, 3 and 0 days before.
 * @returns {any[][]} One date a reminder, one row an invoice: give the cells a date format.
 * @example =REMINDERDATES("2026-03-02") → {2026-02-23,2026-02-27,2026-03-02}
 */
export function reminderDates(due: any[][], invoiceDate?: any[][], policy?: any[][]): any[][] {
  const invoices = INVOICE.read({ due, invoiceDate });
  return answer(policy, ({ orderToCash }) =>
    invoices.eachWide(
      row => datesOf(row.due, row.invoiceDate, orderToCash.reminderDays),
      days => days.map(day => (day === undefined ? '' : (serialOfDay(day) ?? ''))),
    ),
  );
}
