import { RecordShape, number, date, text, type RecordOf } from '../call/records';
import { answer, type Result } from '../call/answer';
import { serialOfDay } from '../../cells/decode';
import { specialDays } from '../call/specialDays';
import { fault, isFault, type Fault } from '../../credit/fault';
import { dueSchedule as instalmentsOf } from '../../credit/receivables/instalments';
import { instalmentsReader, termsReader } from '../../credit/receivables/terms/read';
import { dueUnder, termsRules, type StartDates } from '../../credit/receivables/terms/rule';
import { term, termRow } from '../../locales/formatMessage';

const INVOICE = new RecordShape({ invoiceDate: date, terms: text, startDate: date });
const PART_INVOICE = new RecordShape({ invoiceDate: date, terms: text, amount: number, startDate: date });

/**
 * The due date of each invoice by its payment terms, as a date number: give the cells a date format. "60 EOM" is the end
 * of the month in which 60 days end, "EOM + 60" is 60 days after the invoice month, "2/10 net 30" is the net date.
 * @customfunction DUEDATE
 * @param {any[][]} invoiceDate Date of each invoice: one cell or a column of dates.
 * @param {any[][]} terms Payment terms: "net 30", 30, "60 EOM", "EOM + 45", "10 working days", "15th of next month", "月结30天", "票到30天".
 * @param {any[][]} [startDate] Where the terms count from another date than the invoice's, that date: receipt of the invoice, delivery, shipment, acceptance, bill of lading. Blank: the invoice date stands in.
 * @param {any[][]} [policy] Policy range, or the name of a preset: how terms are read, weekend, language.
 * @returns {any[][]} The due date as a date number, one a row.
 * @example =DUEDATE("2019-01-15", "EOM + 45") → 2019-03-17
 */
export function dueDate(
  invoiceDate: any[][],
  terms: any[][],
  startDate?: any[][],
  holidays?: any[][],
  policy?: any[][],
): any[][] {
  const invoices = INVOICE.read({ invoiceDate, terms, startDate });
  return answer(policy, all => {
    const special = specialDays(holidays);
    if (isFault(special)) return special;
    const rules = termsRules(all, special);
    const read = termsReader(all.terms);
    return invoices.each(invoice => {
      const rule = read(invoice.terms);
      if (isFault(rule)) return rule;
      const due = dueUnder(rule, datesOf(invoice), rules);
      return isFault(due) ? due : (serialOfDay(due) ?? fault('domain', 'receivables.dueOutOfRange', {}));
    });
  });
}

/** The dates of an invoice where one column holds whatever date its terms name. */
function datesOf({
  invoiceDate,
  startDate,
}: Pick<RecordOf<typeof INVOICE>, 'invoiceDate' | 'startDate'>): StartDates {
  return {
    invoiceDate,
    receivedDate: startDate,
    deliveredDate: startDate,
    shippedDate: startDate,
    acceptedDate: startDate,
    blDate: startDate,
    otherDate: startDate,
  };
}

/**
 * The due dates and amounts of an invoice with one or several instalments, such as "30% 30 days, 70% 60 days". The amounts
 * add up to the invoice to the cent.
 * @customfunction DUESCHEDULE
 * @param {any[][]} invoiceDate Date of each invoice: one cell or a column.
 * @param {any[][]} terms Terms: "30% 30 days, 70% 60 days", "30% deposit, balance net 60", "30%预付，70%月结60天", or any of DUEDATE.
 * @param {any[][]} [amount] Amount of each invoice. Left out, dates and shares alone are given.
 * @param {any[][]} [startDate] Where the terms count from another date than the invoice's, that date. Blank: the invoice date stands in.
 * @param {any[][]} [policy] Policy range, or the name of a preset: how terms are read, weekend, language.
 * @returns {any[][]} A table with a heading: due date (give it a date format), share, amount.
 * @example =DUESCHEDULE("2026-01-20", "30% 30 days, 70% 60 days", 100.01)
 */
export function dueSchedule(
  invoiceDate: any[][],
  terms: any[][],
  amount?: any[][],
  startDate?: any[][],
  holidays?: any[][],
  policy?: any[][],
): any[][] {
  const invoices = PART_INVOICE.read({ invoiceDate, terms, amount, startDate });
  return answer(policy, all => {
    const { language } = all.general;
    const special = specialDays(holidays);
    if (isFault(special)) return special;
    const rules = termsRules(all, special);
    const read = instalmentsReader(all.terms);
    const several = invoices.rows > 1;
    const headings = termRow(['due', 'share', 'amount'], language);
    const table: (Result | Fault)[][] = [several ? [term('row', language), ...headings] : headings];
    const schedules = invoices.each(invoice => {
      const instalments = read(invoice.terms);
      if (isFault(instalments)) return instalments;
      return instalmentsOf(datesOf(invoice), instalments, invoice.amount, rules);
    });
    schedules.forEach(([found], row) => {
      const lines = isFault(found)
        ? [[found]]
        : found.map(({ due, share, amount: part }) => [
            serialOfDay(due) ?? fault('domain', 'receivables.dueOutOfRange', {}),
            share,
            Number.isNaN(part) ? '' : part,
          ]);
      for (const line of lines) table.push(several ? [row + 1, ...line] : line);
    });
    return table;
  });
}
