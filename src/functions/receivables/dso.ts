import { RecordShape, number, date } from '../call/records';
import { answer } from '../call/answer';
import { anyFault, numbersOf } from '../call/columnsTogether';
import { numberColumn } from '../call/columns';
import { isFault } from '../../credit/fault';
import { or } from '../../credit/figure';
import * as dsoRules from '../../credit/receivables/performance/dso';
import { readMonths } from '../../credit/receivables/performance/months';
import { rollingDso } from '../../credit/receivables/performance/rolling';

const PERIOD = { sales: number, days: number };
const RECEIVABLES = new RecordShape({ receivables: number, ...PERIOD });
const NOT_DUE = new RecordShape({ notDue: number, ...PERIOD });
const OVERDUE = new RecordShape({ overdue: number, ...PERIOD });
const SPLIT = new RecordShape({ receivables: number, notDue: number, ...PERIOD });
const LIFETIME = new RecordShape({ receivables: number, invoiced: number, firstInvoice: date, asOf: date });
const MONTH = new RecordShape({ receivables: number, sales: number, months: date });

/**
 * Days sales outstanding: receivables ÷ credit sales × days of the period.
 * @customfunction DSO
 * @param {any[][]} receivables Receivables at the end of the period: one cell or a column.
 * @param {any[][]} sales Credit sales of the period; with tax if the receivables have it.
 * @param {any[][]} days Days of the period, such as 90.
 * @returns {any[][]} Days, one a row.
 * @example =DSO(450, 1200, 90) → 33.75
 */
export function dso(receivables: any[][], sales: any[][], days: any[][]): any[][] {
  const periods = RECEIVABLES.read({ receivables, sales, days });
  return answer(null, () =>
    periods.each(period => dsoRules.daysSales(period.receivables, period.sales, period.days)),
  );
}

/**
 * Best possible DSO: receivables not yet due ÷ credit sales × days, the DSO if everybody paid on time.
 * @customfunction BESTDSO
 * @param {any[][]} notDue Receivables not yet due at the end of the period: one cell or a column.
 * @param {any[][]} sales Credit sales of the period.
 * @param {any[][]} days Days of the period.
 * @returns {any[][]} Days, one a row.
 * @example =BESTDSO(380, 1200, 90) → 28.5
 */
export function bestDso(notDue: any[][], sales: any[][], days: any[][]): any[][] {
  const periods = NOT_DUE.read({ notDue, sales, days });
  return answer(null, () =>
    periods.each(period => dsoRules.daysSales(period.notDue, period.sales, period.days)),
  );
}

/**
 * Delinquent DSO: the days of sales that overdue receivables, or each ageing bucket of them, stand for.
 * @customfunction DELINQUENTDSO
 * @param {any[][]} overdue Overdue receivables, or a column of ageing buckets.
 * @param {any[][]} sales Credit sales of the period.
 * @param {any[][]} days Days of the period.
 * @returns {any[][]} Days, one a row.
 * @example =DELINQUENTDSO({40;20;10}, 1200, 90) → {3;1.5;0.75}
 */
export function delinquentDso(overdue: any[][], sales: any[][], days: any[][]): any[][] {
  const periods = OVERDUE.read({ overdue, sales, days });
  return answer(null, () =>
    periods.each(period => dsoRules.daysSales(period.overdue, period.sales, period.days)),
  );
}

/**
 * Average days delinquent: DSO less best possible DSO, the days by which late payers lengthen it.
 * @customfunction AVGDAYSDELINQUENT
 * @param {any[][]} receivables Receivables at the end of the period: one cell or a column.
 * @param {any[][]} notDue The part of them not yet due.
 * @param {any[][]} sales Credit sales of the period.
 * @param {any[][]} days Days of the period.
 * @returns {any[][]} Days, one a row.
 * @example =AVGDAYSDELINQUENT(450, 380, 1200, 90) → 5.25
 */
export function avgDaysDelinquent(
  receivables: any[][],
  notDue: any[][],
  sales: any[][],
  days: any[][],
): any[][] {
  const periods = SPLIT.read({ receivables, notDue, sales, days });
  return answer(null, () =>
    periods.each(period =>
      dsoRules.averageDaysDelinquent(period.receivables, period.notDue, period.sales, period.days),
    ),
  );
}

/**
 * Rolling DSO of each month: receivables at its end ÷ sales of the last months × their calendar days.
 * @customfunction DSOROLLING
 * @param {any[][]} receivables Receivables at the end of each month.
 * @param {any[][]} sales Credit sales of each month.
 * @param {any[][]} months Any date in each month, in any order and without gaps.
 * @param {any[][]} [window] Months looked back on, the month itself included. Left out, 3.
 * @returns {any[][]} Days, one a month; #N/A for months with too few before them.
 * @example =DSOROLLING({400;420;450}, {380;420;400}, {"2026-01-31";"2026-02-28";"2026-03-31"}) → {#N/A;#N/A;33.75}
 */
export function dsoRolling(receivables: any[][], sales: any[][], months: any[][], window?: any[][]): any[][] {
  const { columns, rows } = MONTH.read({ receivables, sales, months });
  const windows = numberColumn(window, 'window');
  return answer(null, () => {
    const unfit = anyFault([columns.sales, columns.months]) ?? windows.faultAt(0, 1);
    if (unfit) return unfit;
    const read = readMonths(numbersOf(columns.months, rows), numbersOf(columns.sales, rows), () => NaN);
    if (isFault(read)) return read;
    const length = Math.max(1, Math.floor(or(windows.at(0) || NaN, 3)));
    const open = columns.receivables;
    const found = rollingDso(row => open.faultAt(row, rows) ?? open.at(row), read, length);
    return Array.from({ length: rows }, (_, row) => [found.get(row) ?? '']);
  });
}

/**
 * Lifetime DSO as Odoo shows it: receivables ÷ all that was ever invoiced × days since the first invoice. No DSO of a
 * period; it serves to reconcile with such a system.
 * @customfunction DSOLIFETIME
 * @param {any[][]} receivables Open receivables: one cell or a column of buyers.
 * @param {any[][]} invoiced All that was ever invoiced.
 * @param {any[][]} firstInvoice Date of the first invoice.
 * @returns {any[][]} Days, one a row.
 * @example =DSOLIFETIME(10000, 100000, "2026-01-01", "2026-04-11") → 10
 */
export function dsoLifetime(
  receivables: any[][],
  invoiced: any[][],
  firstInvoice: any[][],
  asOf: any[][],
): any[][] {
  const books = LIFETIME.read({ receivables, invoiced, firstInvoice, asOf });
  return answer(null, () =>
    books.each(book => dsoRules.lifetimeDso(book.receivables, book.invoiced, book.firstInvoice, book.asOf)),
  );
}
