import { RecordShape, number, date } from '../call/records';
import type { Cells } from '../../cells/cell';
import { answer } from '../call/answer';
import { anyFault, numbersOf } from '../call/columnsTogether';
import { rowsOf } from '../call/column';
import { serialOfDay } from '../../cells/decode';
import { numberColumn } from '../call/columns';
import { single } from '../call/single';
import { isFault, type Fault } from '../../credit/fault';
import { countBack, countBackDays } from '../../credit/receivables/performance/countBack';
import { firstDayOf, readMonths, type Month } from '../../credit/receivables/performance/months';
import { term, termRow } from '../../locales/formatMessage';

const MONTH = new RecordShape({ sales: number, months: date, days: number });

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
      termRow(['month', 'before', 'sales', 'counted', 'after'], language),
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
  receivables: Cells,
  sales: Cells,
  months: Cells,
  days: Cells,
): { receivables: number; months: readonly Month[] } | Fault {
  const open = single(numberColumn(receivables, 'receivables'));
  const { all, columns } = MONTH.read({ sales, months, days });
  const unfit = anyFault(all);
  if (unfit) return unfit;
  if (isFault(open)) return open;
  const rows = rowsOf([columns.sales, columns.months]);
  const read = readMonths(
    numbersOf(columns.months, rows),
    numbersOf(columns.sales, rows),
    row => columns.days.at(row) || NaN,
  );
  return isFault(read) ? read : { receivables: open, months: read };
}
