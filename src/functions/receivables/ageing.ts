import { RecordShape, date } from '../call/records';
import { answer } from '../call/answer';
import { eachRowAmong } from '../call/column';
import { lengthsFault } from '../call/columnsTogether';
import { dateColumn, numberColumn } from '../call/columns';
import { nameColumn } from '../call/nameColumn';
import { single } from '../call/single';
import type { AgeBound } from '../../credit/policy/ageBounds';
import { isFault } from '../../credit/fault';
import * as ageing from '../../credit/receivables/ageing';
import { AgeingBook } from '../../credit/receivables/ageingBook';
import { wordOf } from '../../locales/formatMessage';
import { ageingTable, ageRows } from './ageingTable';

const INVOICE = new RecordShape({ due: date, asOf: date });

/**
 * Days by which each invoice is past due at the as-of date. Zero on the due date, negative before it.
 * @customfunction DAYSPASTDUE
 * @returns {any[][]} Days past due, one a row.
 * @example =DAYSPASTDUE({"2024-02-29";"2024-03-31"}, "2024-03-30") → {30;-1}
 */
export function daysPastDue(due: any[][], asOf: any[][]): any[][] {
  const invoices = INVOICE.read({ due, asOf });
  return answer(null, () => invoices.each(invoice => ageing.daysPastDue(invoice.due, invoice.asOf)));
}

/**
 * The ageing bucket of each invoice at the as-of date, by days past due. The due date itself is not due.
 * @customfunction AGINGBUCKET
 * @param {any[][]} [policy] Policy range, or the name of a preset such as "7/15/30". Blank means the default 30/60/90.
 * @returns {any[][]} The bucket's name, one a row.
 * @example =AGINGBUCKET({"2026-01-31";"2026-01-01";"2025-11-30"}, "2026-01-31")
 * @example =AGINGBUCKET("2026-01-24", "2026-01-31", "7/15/30")
 */
export function agingBucket(due: any[][], asOf: any[][], policy?: any[][]): any[][] {
  const invoices = INVOICE.read({ due, asOf });
  return answer(policy, ({ ageing: { bounds }, general: { language } }) => {
    const names = Array.from(
      { length: bounds.length + 2 },
      (_, bucket) => [bucket, wordOf(ageing.bucketName(bucket, bounds), language)] as const,
    );
    const boundsAt = boundsOfDay(bounds);
    const { all, columns } = invoices;
    // Read from the columns, as a record would cost a third of so small a rule.
    return eachRowAmong(new Map(names), all, row => {
      const day = columns.asOf.at(row);
      const days = ageing.daysPastDue(columns.due.at(row), day);
      return isFault(days) ? days : ageing.bucketOf(days, boundsAt(day));
    });
  });
}

/** The bounds in days on the day asked for; a column has the same day many times over. */
function boundsOfDay(bounds: readonly AgeBound[]): (asOf: number) => readonly number[] {
  let day = NaN;
  let found: readonly number[] = [];
  return asOf => {
    if (asOf !== day) [day, found] = [asOf, ageing.boundsOn(asOf, bounds)];
    return found;
  };
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
  const buyers = nameColumn(buyer, 'buyer');
  const dueDates = dateColumn(due, 'due');
  const amounts = numberColumn(amount, 'amount');
  const asOfDate = dateColumn(asOf, 'asOf');
  return answer(policy, ({ ageing: rules, general: { language } }) => {
    const unequal = lengthsFault([buyers, dueDates, amounts]);
    if (unequal) return unequal;
    const day = single(asOfDate);
    if (isFault(day)) return day;
    const aged = ageRows(buyers, dueDates, amounts, new AgeingBook(buyers.names, day, rules));
    return aged.totalRow ?? ageingTable(aged, rules, language);
  });
}
