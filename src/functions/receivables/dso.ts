import { answer } from '../call/answer';
import { anyFault, numbersOf } from '../call/columnsTogether';
import { eachRow, rowsOf } from '../call/column';
import { dateColumn, numberColumn } from '../call/columns';
import { isFault } from '../../credit/fault';
import { or } from '../../credit/figure';
import * as dsoRules from '../../credit/receivables/performance/dso';
import { readMonths } from '../../credit/receivables/performance/months';
import { rollingDso } from '../../credit/receivables/performance/rolling';
import type { TermId } from '../../credit/message';

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
  return daysSales(receivables, 'receivables', sales, days);
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
  return daysSales(notDue, 'notDue', sales, days);
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
  return daysSales(overdue, 'overdue', sales, days);
}

function daysSales(receivables: any[][], name: TermId, sales: any[][], days: any[][]): any[][] {
  const [open, sold, period] = [
    numberColumn(receivables, name),
    numberColumn(sales, 'sales'),
    numberColumn(days, 'days'),
  ];
  return answer(null, () =>
    eachRow([open, sold, period], row => dsoRules.daysSales(open.at(row), sold.at(row), period.at(row))),
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
  const open = numberColumn(receivables, 'receivables');
  const current = numberColumn(notDue, 'notDue');
  const sold = numberColumn(sales, 'sales');
  const period = numberColumn(days, 'days');
  return answer(null, () =>
    eachRow([open, current, sold, period], row =>
      dsoRules.averageDaysDelinquent(open.at(row), current.at(row), sold.at(row), period.at(row)),
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
  const open = numberColumn(receivables, 'receivables');
  const sold = numberColumn(sales, 'sales');
  const dates = dateColumn(months, 'months');
  const windows = numberColumn(window, 'window');
  return answer(null, () => {
    const rows = rowsOf([open, sold, dates]);
    const unfit = anyFault([sold, dates]) ?? windows.faultAt(0, 1);
    if (unfit) return unfit;
    const read = readMonths(numbersOf(dates, rows), numbersOf(sold, rows), () => NaN);
    if (isFault(read)) return read;
    const length = Math.max(1, Math.floor(or(windows.at(0) || NaN, 3)));
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
  const open = numberColumn(receivables, 'receivables');
  const total = numberColumn(invoiced, 'invoiced');
  const first = dateColumn(firstInvoice, 'firstInvoice');
  const asOfDates = dateColumn(asOf, 'asOf');
  return answer(null, () =>
    eachRow([open, total, first, asOfDates], row =>
      dsoRules.lifetimeDso(open.at(row), total.at(row), first.at(row), asOfDates.at(row)),
    ),
  );
}
