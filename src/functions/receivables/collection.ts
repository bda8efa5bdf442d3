import { RecordShape, number } from '../call/records';
import { answer } from '../call/answer';
import { wordChoice } from '../call/wordChoice';
import { isFault } from '../../credit/fault';
import { or } from '../../credit/figure';
import { choice } from '../../credit/policy/kinds';
import { collectionIndex as indexOf, turnover } from '../../credit/receivables/performance/collection';
import * as dsoRules from '../../credit/receivables/performance/dso';

const PERIOD = new RecordShape({
  opening: number,
  sales: number,
  closing: number,
  closingNotDue: number,
  periods: number,
});
const TURNOVER = new RecordShape({ sales: number, opening: number, closing: number, days: number });
const CHANGE = new RecordShape({ daysBefore: number, daysAfter: number, sales: number, yearDays: number });

const YEAR = 365;

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
  const rows = PERIOD.read({ opening, sales, closing, closingNotDue, periods });
  return answer(null, () =>
    rows.each(row =>
      indexOf(row.opening, row.sales, row.closing, row.closingNotDue, or(row.periods || NaN, 1)),
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
  const years = TURNOVER.read({ sales, opening, closing, days });
  const wanted = wordChoice(measure, 'measure', MEASURE, 'turnoverRate');
  return answer(null, () =>
    isFault(wanted)
      ? wanted
      : years.each(year =>
          turnover(year.sales, year.opening, year.closing, wanted, or(year.days || NaN, YEAR)),
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
  const changes = CHANGE.read({ daysBefore, daysAfter, sales, yearDays });
  return answer(null, () =>
    changes.each(change =>
      dsoRules.cashFreed(change.daysBefore, change.daysAfter, change.sales, or(change.yearDays || NaN, YEAR)),
    ),
  );
}
