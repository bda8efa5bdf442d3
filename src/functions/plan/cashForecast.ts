import { RecordShape, number, date, amountOrAll } from '../call/records';
import { isWithoutMoney } from '../call/withoutMoney';
import { answer, type Result } from '../call/answer';
import { serialOfDay } from '../../cells/decode';
import { single } from '../call/single';
import { isFault } from '../../credit/fault';
import { expectedReceipt, ForecastTotals } from '../../credit/plan/cashForecast';
import { formatMessage, term, termRow } from '../../locales/formatMessage';

const ITEM = new RecordShape({
  due: date,
  amount: number,
  asOf: date,
  daysLate: number,
  promise: date,
  disputed: amountOrAll,
});

/**
 * When open items are likely to be paid, week by week; with what comes later or not, the total is the sum of the items.
 * @customfunction CASHFORECAST
 * @param {any[][]} due Due date of each item: a column of dates.
 * @param {any[][]} amount Open amount of each item, credit notes negative.
 * @param {any[][]} asOf The date at which the books are read: one cell.
 * @param {any[][]} [daysLate] Days by which the buyer usually pays late, negative for early.
 * @param {any[][]} [promise] Date for which payment is promised.
 * @param {any[][]} [disputed] Disputed part of each item, or yes for all of it: not expected.
 * @param {any[][]} [policy] Policy range. Blank means 13 weeks; overdue items within 14 days, none after 90 days past due.
 * @returns {any[][]} A table with a heading: week, from, to (give them a date format), expected, expected so far.
 * @example =CASHFORECAST({"2026-03-31";"2026-03-10"}, {1000;500}, "2026-03-20", {5;0})
 */
export function cashForecast(
  due: any[][],
  amount: any[][],
  asOf: any[][],
  daysLate?: any[][],
  promise?: any[][],
  disputed?: any[][],
  policy?: any[][],
): any[][] {
  const items = ITEM.read({ due, amount, asOf, daysLate, promise, disputed });
  return answer(policy, ({ cash, general: { language } }) => {
    const day = single(items.columns.asOf);
    if (isFault(day)) return day;
    const totals = new ForecastTotals(day, cash.weeks);
    const receipts = items.each(item => expectedReceipt(item, item.asOf, cash));
    for (let row = 0; row < receipts.length; row++) {
      const [found] = receipts[row];
      if (isWithoutMoney(items.columns.amount, row, items.rows)) continue;
      if (isFault(found)) return found;
      totals.add(found);
    }
    const { weeks, later, notExpected, total } = totals.forecast();
    const lines: Result[][] = [termRow(['week', 'from', 'to', 'expected', 'expectedSoFar'], language)];
    weeks.forEach(({ from, to, expected, soFar }, i) => {
      lines.push([i + 1, serialOfDay(from) ?? '', serialOfDay(to) ?? '', expected, soFar]);
    });
    lines.push([term('later', language), '', '', later, '']);
    lines.push([term('notExpected', language), '', '', notExpected, '']);
    lines.push([term('total', language), '', '', total, '']);
    return lines;
  });
}

/**
 * Why each item is expected when it is: the date, the week, what is expected and what not, and the reason.
 * @customfunction CASHFORECASTWHY
 * @param {any[][]} due Due date of each item: one cell or a column of dates.
 * @param {any[][]} asOf The date at which the books are read.
 * @returns {any[][]} Five columns, one row an item: date (give it a date format), week, expected, not expected, reason.
 * @example =CASHFORECASTWHY("2026-03-31", 1000, "2026-03-20", 5) → {46117,3,1000,0,"Expected on 2026-04-05, 5 days after the due date as usual."}
 */
export function cashForecastWhy(
  due: any[][],
  amount: any[][],
  asOf: any[][],
  daysLate?: any[][],
  promise?: any[][],
  disputed?: any[][],
  policy?: any[][],
): any[][] {
  const items = ITEM.read({ due, amount, asOf, daysLate, promise, disputed });
  return answer(policy, ({ cash, general: { language } }) =>
    items.eachWide(
      item => expectedReceipt(item, item.asOf, cash),
      ({ on, week, expected, notExpected, reason }) => [
        (Number.isNaN(on) ? undefined : serialOfDay(on)) ?? '',
        week === 0 ? '' : week > cash.weeks ? term('later', language) : week,
        expected,
        notExpected,
        formatMessage(reason(), language),
      ],
    ),
  );
}
