import { civilOf, dayOf, type Day } from '../../dates';
import { fault, type Fault } from '../../fault';
import type { PaymentIndexPolicy } from '../../policy/paymentIndex';

/** Payments of one calendar month. */
export interface MonthPaid {
  readonly firstDay: Day;
  readonly payments: number;
  readonly amount: number;
  /** Days late, weighed by amount. */
  readonly daysLate: number;
  /** Running sum of the days by which months were later than the months before the recent ones (CUSUM, never below 0). */
  readonly drift: number;
}

export type TrendReading = 'paysLater' | 'paysSooner' | 'paysSame';

export interface PaymentTrend {
  /** Days late of the recent months less those of the months before: above zero the buyer pays later than it did. */
  readonly change: number;
  readonly recent: number;
  readonly earlier: number;
  /** Days late gained each month: the slope of the line through the months. NaN with fewer than two months. */
  readonly slope: number;
  readonly reading: TrendReading;
  readonly months: readonly MonthPaid[];
}

interface Sum {
  payments: number;
  amount: number;
  days: number;
}

/**
 * Whether a buyer has begun to pay later.
 * Arguments: the day of each payment (for an invoice that is still open and overdue: the as-of day), its days late, its
 * amount; the as-of day; how many months the policy compares.
 * Result: the month of the as-of day and those before it are the recent ones; the months before them are what is
 * compared. Payments after the as-of day are not known yet; credits do not count.
 * Errors: `missing` without an as-of day, or where one of the two has no payment.
 * Source: domain 3.3 (last three months against the twelve before, slope of monthly days beyond terms, CUSUM).
 */
export function paymentTrend(
  paid: ArrayLike<Day>,
  daysLate: ArrayLike<number>,
  amounts: ArrayLike<number>,
  asOf: Day,
  { recentMonths, earlierMonths, trendDays }: PaymentIndexPolicy,
): PaymentTrend | Fault {
  if (Number.isNaN(asOf)) return fault('missing', 'cell.missing', { argument: 'asOf' });
  const sums = Array.from({ length: recentMonths + earlierMonths }, (): Sum => ({
    payments: 0,
    amount: 0,
    days: 0,
  }));
  const now = monthOf(asOf);
  for (let row = 0; row < paid.length; row++) {
    const day = paid[row];
    if (!(day <= asOf) || !(amounts[row] > 0) || Number.isNaN(daysLate[row])) continue;
    const sum = sums[now - monthOf(day)] as Sum | undefined;
    if (!sum) continue;
    sum.payments++;
    sum.amount += amounts[row];
    sum.days += amounts[row] * daysLate[row];
  }

  const recent = average(sums.slice(0, recentMonths));
  const earlier = average(sums.slice(recentMonths));
  if (Number.isNaN(recent)) return fault('missing', 'payment.noRecent', { months: recentMonths });
  if (Number.isNaN(earlier)) return fault('missing', 'payment.noEarlier', { months: earlierMonths });

  const change = recent - earlier;
  const months = monthsOf(sums, now, earlier);
  return {
    change,
    recent,
    earlier,
    slope: slopeOf(months),
    reading: change > trendDays ? 'paysLater' : change < -trendDays ? 'paysSooner' : 'paysSame',
    months,
  };
}

/** The months with payments, oldest first. */
function monthsOf(sums: readonly Sum[], now: number, earlier: number): MonthPaid[] {
  let drift = 0;
  return sums
    .map((sum, back) => ({ ...sum, firstDay: firstDayOf(now - back), daysLate: sum.days / sum.amount }))
    .filter(({ payments }) => payments > 0)
    .reverse()
    .map(({ firstDay, payments, amount, daysLate }) => {
      drift = Math.max(0, drift + daysLate - earlier);
      return { firstDay, payments, amount, daysLate, drift };
    });
}

function average(sums: readonly Sum[]): number {
  const total = sums.reduce((all, sum) => ({ days: all.days + sum.days, amount: all.amount + sum.amount }), {
    days: 0,
    amount: 0,
  });
  return total.days / total.amount;
}

/** Least squares through the months, each counted once. */
function slopeOf(months: readonly MonthPaid[]): number {
  if (months.length < 2) return NaN;
  const times = months.map(({ firstDay }) => monthOf(firstDay));
  const middle = times.reduce((sum, time) => sum + time, 0) / times.length;
  const spread = times.reduce((sum, time) => sum + (time - middle) ** 2, 0);
  return months.reduce((sum, { daysLate }, i) => sum + (times[i] - middle) * daysLate, 0) / spread;
}

/** Months since the year 0. */
function monthOf(day: Day): number {
  const { year, month } = civilOf(day);
  return year * 12 + month - 1;
}

function firstDayOf(month: number): Day {
  return dayOf(Math.floor(month / 12), (month % 12) + 1, 1);
}
