import { answer, type Result } from '../call/answer';
import { eachRow, rowsOf } from '../call/column';
import { serialOfDay } from '../../cells/decode';
import { dateColumn, numberColumn, textColumn } from '../call/columns';
import { fault, isFault, type Fault } from '../../credit/fault';
import { dueSchedule as instalmentsOf, readInstalments } from '../../credit/receivables/instalments';
import { dueUnder, readTerms, type Terms } from '../../credit/receivables/terms';
import { term } from '../../locales/formatMessage';

/**
 * The due date of each invoice by its payment terms, as a date number: give the cells a date format. "60 EOM" is the end
 * of the month in which 60 days end, "EOM + 60" is 60 days after the invoice month, "2/10 net 30" is the net date.
 * @customfunction DUEDATE
 * @param {any[][]} invoiceDate Date of each invoice: one cell or a column of dates.
 * @param {any[][]} terms Payment terms: "net 30", 30, "60 EOM", "EOM + 45", "due on receipt", "15th of next month", "月结30天".
 * @returns {any[][]} The due date as a date number, one a row.
 * @example =DUEDATE("2019-01-15", "EOM + 45") → 2019-03-17
 */
export function dueDate(invoiceDate: any[][], terms: any[][]): any[][] {
  const invoiceDates = dateColumn(invoiceDate, 'invoiceDate');
  const termTexts = textColumn(terms, 'terms');
  const read = new Map<string, Terms | Fault>();
  return answer(null, () =>
    eachRow([invoiceDates, termTexts], row => {
      const text = termTexts.at(row);
      let rule = read.get(text);
      if (rule === undefined) read.set(text, (rule = readTerms(text)));
      const due = isFault(rule) ? rule : dueUnder(rule, invoiceDates.at(row));
      return isFault(due) ? due : (serialOfDay(due) ?? fault('domain', 'receivables.dueOutOfRange', {}));
    }),
  );
}

/**
 * The due dates and amounts of an invoice with one or several instalments, such as "30% 30 days, 70% 60 days". The amounts
 * add up to the invoice to the cent.
 * @customfunction DUESCHEDULE
 * @param {any[][]} invoiceDate Date of each invoice: one cell or a column.
 * @param {any[][]} terms Terms: "30% 30 days, 70% 60 days", "30% deposit, balance net 60", "30%预付，70%月结60天", or any of DUEDATE.
 * @param {any[][]} [amount] Amount of each invoice. Left out, dates and shares alone are given.
 * @param {any[][]} [policy] Policy range, or the name of a preset; only its language counts.
 * @returns {any[][]} A table with a heading: due date (give it a date format), share, amount.
 * @example =DUESCHEDULE("2026-01-20", "30% 30 days, 70% 60 days", 100.01)
 */
export function dueSchedule(
  invoiceDate: any[][],
  terms: any[][],
  amount?: any[][],
  policy?: any[][],
): any[][] {
  const invoiceDates = dateColumn(invoiceDate, 'invoiceDate');
  const termTexts = textColumn(terms, 'terms');
  const amounts = numberColumn(amount, 'amount');
  return answer(policy, ({ general: { language } }) => {
    const columns = [invoiceDates, termTexts, amounts];
    const several = rowsOf(columns) > 1;
    const headings = ['due', 'share', 'amount'].map(word => term(word, language));
    const table: (Result | Fault)[][] = [several ? [term('row', language), ...headings] : headings];
    const schedules = eachRow(columns, row => {
      const instalments = readInstalments(termTexts.at(row));
      if (isFault(instalments)) return instalments;
      return instalmentsOf(invoiceDates.at(row), instalments, amounts.at(row));
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
