import { civilOf, dayOf, daysInMonth, type Day } from '../../dates';
import { fault, isFault, type Fault } from '../../fault';
import { needed, positive } from '../../figure';

/** A month of sales. */
export interface Month {
  /** Months since the year 0, so that neighbours differ by one. */
  readonly index: number;
  readonly sales: number;
  readonly days: number;
  /** The row of the user's column that gave it, from 0. */
  readonly row: number;
}

/** The first day of a month. */
export function firstDayOf({ index }: Pick<Month, 'index'>): Day {
  return dayOf(Math.floor(index / 12), (index % 12) + 1, 1);
}

/**
 * Months of sales, oldest first, whatever the order they are given in.
 * Arguments: per row any day of the month, its sales, and its days where they differ from the calendar's (NaN: the
 * calendar's). Rows with neither month nor sales are left out.
 * Errors: `missing` for a month without sales or sales without month, and for a month that is left out between others;
 * `wrong` for a month given twice; `domain` for days of zero or less.
 */
export function readMonths(
  days: ArrayLike<Day>,
  sales: ArrayLike<number>,
  ownDays: (row: number) => number,
): readonly Month[] | Fault {
  const months: Month[] = [];
  for (let row = 0; row < days.length; row++) {
    if (Number.isNaN(days[row]) && (Number.isNaN(sales[row]) || sales[row] === 0)) continue;
    const unfit = needed('months', days[row]) ?? needed('sales', sales[row]);
    if (unfit) return unfit;
    const { year, month } = civilOf(days[row]);
    const own = ownDays(row);
    const wrongDays = positive('days', own);
    if (isFault(wrongDays)) return wrongDays;
    months.push({
      index: year * 12 + month - 1,
      sales: sales[row],
      days: Number.isNaN(own) ? daysInMonth(year, month) : own,
      row,
    });
  }
  months.sort((a, b) => a.index - b.index);
  for (let i = 1; i < months.length; i++) {
    const step = months[i].index - months[i - 1].index;
    if (step === 0) return fault('wrong', 'receivables.monthTwice', { month: firstDayOf(months[i]) });
    if (step > 1) {
      const month = firstDayOf({ index: months[i - 1].index + 1 });
      return fault('missing', 'receivables.monthLeftOut', { month });
    }
  }
  return months;
}
