import { answer } from '../cells/answer';
import { eachRow, rowsOf } from '../cells/column';
import { dateColumn, numberColumn, serialOfDay, textColumn } from '../cells/decode';
import { fault, isFault, type Fault } from '../credit/fault';
import * as ageing from '../credit/receivables/ageing';
import { ageingReport } from '../credit/receivables/ageingReport';
import { dueUnder, readTerms, type Terms } from '../credit/receivables/terms';
import { term } from '../locales/tell';
import { ageingTable, readItems } from './ageingTable';

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
 * Days by which each invoice is past due at the as-of date. Zero on the due date, negative before it.
 * @customfunction DAYSPASTDUE
 * @param {any[][]} due Due date of each invoice: one cell or a column of dates.
 * @param {any[][]} asOf The date at which the books are read.
 * @returns {any[][]} Days past due, one a row.
 * @example =DAYSPASTDUE({"2024-02-29";"2024-03-31"}, "2024-03-30") → {30;-1}
 */
export function daysPastDue(due: any[][], asOf: any[][]): any[][] {
  const dueDates = dateColumn(due, 'due');
  const asOfDates = dateColumn(asOf, 'asOf');
  return answer(null, () =>
    eachRow([dueDates, asOfDates], row => ageing.daysPastDue(dueDates.at(row), asOfDates.at(row))),
  );
}

/**
 * The ageing bucket of each invoice at the as-of date, by days past due. The due date itself is not due.
 * @customfunction AGINGBUCKET
 * @param {any[][]} due Due date of each invoice: one cell or a column of dates.
 * @param {any[][]} asOf The date at which the books are read.
 * @param {any[][]} [policy] Policy range, or the name of a preset such as "7/15/30". Blank means the default 30/60/90.
 * @returns {any[][]} The bucket's name, one a row.
 * @example =AGINGBUCKET({"2026-01-31";"2026-01-01";"2025-11-30"}, "2026-01-31")
 * @example =AGINGBUCKET("2026-01-24", "2026-01-31", "7/15/30")
 */
export function agingBucket(due: any[][], asOf: any[][], policy?: any[][]): any[][] {
  const dueDates = dateColumn(due, 'due');
  const asOfDates = dateColumn(asOf, 'asOf');
  return answer(policy, ({ ageing: { bounds }, general: { language } }) => {
    const names = Array.from({ length: bounds.length + 2 }, (_, bucket) =>
      term(ageing.bucketName(bucket, bounds), language),
    );
    return eachRow([dueDates, asOfDates], row => {
      const days = ageing.daysPastDue(dueDates.at(row), asOfDates.at(row));
      return isFault(days) ? days : names[ageing.bucketOf(days, bounds)];
    });
  });
}

/**
 * Ages open items by buyer: headings, a row a buyer, totals that tie to the sum of the amounts. Credits stand where the
 * policy says.
 * @customfunction AGINGREPORT
 * @param {any[][]} buyer Buyer of each item: a column of names or numbers.
 * @param {any[][]} due Due date of each item, or its invoice or posting date where the policy counts from that.
 * @param {any[][]} amount Open amount of each item, credit notes and unapplied cash negative.
 * @param {any[][]} asOf The date at which the books are read: one cell.
 * @param {any[][]} [policy] Policy range, or the name of a preset such as "7/15/30". Blank means the default 30/60/90.
 * @returns {any[][]} The table: buyer, not due, the overdue buckets, total.
 * @example =AGINGREPORT({"North";"South";"North"}, {"2026-02-15";"2026-01-10";"2025-10-01"}, {1000.1;250;-40}, "2026-01-31")
 */
export function agingReport(
  buyer: any[][],
  due: any[][],
  amount: any[][],
  asOf: any[][],
  policy?: any[][],
): any[][] {
  const buyers = textColumn(buyer, 'buyer');
  const dueDates = dateColumn(due, 'due');
  const amounts = numberColumn(amount, 'amount');
  const asOfDate = dateColumn(asOf, 'asOf');
  return answer(policy, ({ ageing: rules, general: { language } }) => {
    const columns = [buyers, dueDates, amounts];
    const rows = rowsOf(columns);
    const unequal = columns.find(column => column.length !== 1 && column.length !== rows);
    if (unequal) return unequal.faultAt(rows - 1, rows)!;
    const day = asOfDate.faultAt(0, 1) ?? asOfDate.at(0);
    if (isFault(day)) return day;
    if (Number.isNaN(day)) return fault('missing', 'cell.missing', { argument: 'asOf' });
    const read = readItems(buyers, dueDates, amounts, rows);
    return ageingTable(ageingReport(read.items, day, rules), read, rules, language);
  });
}
