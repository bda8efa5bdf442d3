import { answer } from '../call/answer';
import { anyFault, numbersOf } from '../call/columnsTogether';
import { eachRow, rowsOf } from '../call/column';
import { serialOfDay } from '../../cells/decode';
import { dateColumn, numberColumn } from '../call/columns';
import { single } from '../call/single';
import { wordChoice } from '../call/wordChoice';
import { isFault, type Fault } from '../../credit/fault';
import { or } from '../../credit/figure';
import { choice } from '../../credit/policy/kinds';
import { collectionIndex as indexOf, turnover } from '../../credit/receivables/performance/collection';
import { countBack, countBackDays } from '../../credit/receivables/performance/countBack';
import * as dsoRules from '../../credit/receivables/performance/dso';
import { firstDayOf, readMonths, type Month } from '../../credit/receivables/performance/months';
import { rollingDso } from '../../credit/receivables/performance/rolling';
import { term } from '../../locales/formatMessage';

const YEAR = 365;

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

function daysSales(receivables: any[][], name: string, sales: any[][], days: any[][]): any[][] {
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
 * Count-back DSO: the latest month's sales are taken off the receivables and its days counted, then the month before,
 * until nothing is left. Where the months end before the receivables do, the error says "at least" how many days.
 * @customfunction DSOCOUNTBACK
 * @param {any[][]} receivables Receivables at the end of the latest month, of zero or more: one cell.
 * @param {any[][]} sales Credit sales of each month, less credit notes. 0 is a month without sales.
 * @param {any[][]} months Any date in each month, in any order and without gaps.
 * @param {any[][]} [days] Days of each month, or of all, where not those of the calendar.
 * @returns {any[][]} Days.
 * @example =DSOCOUNTBACK(2100000, {900000;800000;700000}, {"2026-03-31";"2026-02-28";"2026-01-31"}) → 76.714
 * @example =DSOCOUNTBACK(212000, {100000;80000;70000}, {"2026-03-31";"2026-02-28";"2026-01-31"}, 30) → 73.714
 */
export function dsoCountBack(receivables: any[][], sales: any[][], months: any[][], days?: any[][]): any[][] {
  return answer(null, () => {
    const read = monthsOfSales(receivables, sales, months, days);
    return isFault(read) ? read : [[countBackDays(read.receivables, read.months)]];
  });
}

/**
 * The count-back DSO month by month: what was open before, the month's sales, the days counted, what is left.
 * @customfunction DSOCOUNTBACKWHY
 * @param {any[][]} receivables Receivables at the end of the latest month, of zero or more: one cell.
 * @param {any[][]} sales Credit sales of each month, less credit notes. 0 is a month without sales.
 * @param {any[][]} months Any date in each month, in any order and without gaps.
 * @param {any[][]} [days] Days of each month, or of all, where not those of the calendar.
 * @param {any[][]} [policy] Policy range, or the name of a preset; only its language counts.
 * @returns {any[][]} A table with a heading; the last row has the days, or the least they can be.
 * @example =DSOCOUNTBACKWHY(212000, {100000;80000;70000}, {"2026-03-31";"2026-02-28";"2026-01-31"}, 30)
 */
export function dsoCountBackWhy(
  receivables: any[][],
  sales: any[][],
  months: any[][],
  days?: any[][],
  policy?: any[][],
): any[][] {
  return answer(policy, ({ general: { language } }) => {
    const read = monthsOfSales(receivables, sales, months, days);
    if (isFault(read)) return read;
    const found = countBack(read.receivables, read.months);
    if (isFault(found)) return found;
    const last = found.left > 0 ? 'countBackAtLeast' : 'countBackDso';
    return [
      ['month', 'before', 'sales', 'counted', 'after'].map(word => term(word, language)),
      ...found.steps.map(({ month, before, counted, after }) => [
        serialOfDay(firstDayOf(month)) ?? '',
        before,
        month.sales,
        counted,
        after,
      ]),
      [term(last, language), '', '', found.days, found.left],
    ];
  });
}

function monthsOfSales(
  receivables: any[][],
  sales: any[][],
  months: any[][],
  days: any[][] | undefined,
): { receivables: number; months: readonly Month[] } | Fault {
  const open = single(numberColumn(receivables, 'receivables'));
  const sold = numberColumn(sales, 'sales');
  const dates = dateColumn(months, 'months');
  const own = numberColumn(days, 'days');
  const unfit = anyFault([sold, dates, own]);
  if (unfit) return unfit;
  if (isFault(open)) return open;
  const rows = rowsOf([sold, dates]);
  const read = readMonths(numbersOf(dates, rows), numbersOf(sold, rows), row => own.at(row) || NaN);
  return isFault(read) ? read : { receivables: open, months: read };
}

/**
 * Lifetime DSO as Odoo shows it: receivables ÷ all that was ever invoiced × days since the first invoice. No DSO of a
 * period; it serves to reconcile with such a system.
 * @customfunction DSOLIFETIME
 * @param {any[][]} receivables Open receivables: one cell or a column of buyers.
 * @param {any[][]} invoiced All that was ever invoiced.
 * @param {any[][]} firstInvoice Date of the first invoice.
 * @param {any[][]} asOf The date at which the books are read.
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

/**
 * Collection effectiveness index (CEI): what was collected as a share of what could have been, in per cent; 100 is best.
 * @customfunction COLLECTIONINDEX
 * @param {any[][]} opening Receivables at the beginning of the period: one cell or a column.
 * @param {any[][]} sales Credit sales of the period.
 * @param {any[][]} closing Receivables at the end of the period.
 * @param {any[][]} closingNotDue The part of the closing receivables that is not yet due.
 * @param {any[][]} [periods] Number of months in the period, by which sales are divided. Left out, 1.
 * @returns {any[][]} Per cent from 0 to 100, one a row.
 * @example =COLLECTIONINDEX(500, 1200, 450, 380) → 94.697
 */
export function collectionIndex(
  opening: any[][],
  sales: any[][],
  closing: any[][],
  closingNotDue: any[][],
  periods?: any[][],
): any[][] {
  const begin = numberColumn(opening, 'opening');
  const sold = numberColumn(sales, 'sales');
  const end = numberColumn(closing, 'closing');
  const current = numberColumn(closingNotDue, 'closingNotDue');
  const count = numberColumn(periods, 'periods');
  return answer(null, () =>
    eachRow([begin, sold, end, current, count], row =>
      indexOf(begin.at(row), sold.at(row), end.at(row), current.at(row), or(count.at(row) || NaN, 1)),
    ),
  );
}

const MEASURE = choice({
  turnoverRate: { en: 'rate', zh: '周转率' },
  turnoverDays: { en: 'days', zh: '周转天数' },
});

/**
 * Receivables turnover: sales ÷ average receivables, a number of times (应收账款周转率), or the days of one turn
 * (应收账款周转天数). A DSO is days, never the rate.
 * @customfunction ARTURNOVER
 * @param {any[][]} sales Net credit sales of the period: one cell or a column.
 * @param {any[][]} opening Receivables at the beginning of the period.
 * @param {any[][]} closing Receivables at the end of the period.
 * @param {any[][]} [measure] "rate" for times a period, or "days" for the days of one turn. Left out, rate.
 * @param {any[][]} [days] Days of the period, for the measure in days. Left out, 365.
 * @returns {any[][]} Times or days, one a row.
 * @example =ARTURNOVER(1200, 110, 130) → 10
 * @example =ARTURNOVER(1200, 110, 130, "days") → 36.5
 */
export function arTurnover(
  sales: any[][],
  opening: any[][],
  closing: any[][],
  measure?: any[][],
  days?: any[][],
): any[][] {
  const sold = numberColumn(sales, 'sales');
  const begin = numberColumn(opening, 'opening');
  const end = numberColumn(closing, 'closing');
  const period = numberColumn(days, 'days');
  const wanted = wordChoice(measure, 'measure', MEASURE, 'turnoverRate');
  return answer(null, () =>
    isFault(wanted)
      ? wanted
      : eachRow([sold, begin, end, period], row =>
          turnover(sold.at(row), begin.at(row), end.at(row), wanted, or(period.at(row) || NaN, YEAR)),
        ),
  );
}

/**
 * Cash that fewer days of sales outstanding set free: (days before − days after) ÷ 365 × yearly sales.
 * @customfunction CASHFREED
 * @param {any[][]} daysBefore DSO or days to collect now: one cell or a column.
 * @param {any[][]} daysAfter The days they become.
 * @param {any[][]} sales Credit sales of a year.
 * @param {any[][]} [yearDays] Days of the year. Left out, 365.
 * @returns {any[][]} The amount, one a row; negative where the days grow.
 * @example =CASHFREED(72, 45, 3650000) → 270000
 */
export function cashFreed(
  daysBefore: any[][],
  daysAfter: any[][],
  sales: any[][],
  yearDays?: any[][],
): any[][] {
  const before = numberColumn(daysBefore, 'daysBefore');
  const after = numberColumn(daysAfter, 'daysAfter');
  const sold = numberColumn(sales, 'sales');
  const year = numberColumn(yearDays, 'yearDays');
  return answer(null, () =>
    eachRow([before, after, sold, year], row =>
      dsoRules.cashFreed(before.at(row), after.at(row), sold.at(row), or(year.at(row) || NaN, YEAR)),
    ),
  );
}
