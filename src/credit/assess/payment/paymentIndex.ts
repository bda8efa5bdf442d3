import { fault, type Fault } from '../../fault';
import { Totals } from '../../money';
import type { PaymentIndexPolicy } from '../../policy/paymentIndex';

/** Days late and the points they earn; between two of them points lie on a line. */
const ANCHORS: readonly (readonly [days: number, points: number])[] = [
  [-30, 100],
  [-20, 90],
  [0, 80],
  [15, 70],
  [22, 60],
  [30, 50],
  [60, 40],
  [90, 30],
  [120, 20],
  [180, 0],
];

const BEST = ANCHORS[0];
const LAST = ANCHORS.length - 1;
/** Later than this a payment has less than 20 points, however little. */
const VERY_LATE = 120;
const MOST_WHEN_VERY_LATE = 19;

/**
 * The points of one payment: 80 on the due date, 100 from 30 days early on, 50 at 30 days late, none from 180 on.
 * Source: domain 3.3, the anchors of a published chart, linear between them; beyond 120 days the chart has 0 to 19, of
 * which a line down to 180 days is ours.
 */
export function pointsOfDaysLate(days: number): number {
  if (days <= BEST[0]) return BEST[1];
  const next = ANCHORS.findIndex(([from]) => days <= from);
  if (next < 0) return ANCHORS[LAST][1];
  const [fromDays, fromPoints] = ANCHORS[next - 1];
  const [toDays, toPoints] = ANCHORS[next];
  const points = fromPoints + ((days - fromDays) * (toPoints - fromPoints)) / (toDays - fromDays);
  return days > VERY_LATE ? Math.min(points, MOST_WHEN_VERY_LATE) : points;
}

/** Payments by how late they were; the upper bounds in days, the last group has none. */
export const DAYS_GROUPS = [-1, 0, 15, 30, 60, 90, 120] as const;

export interface DaysGroup {
  /** Which group: index into the bounds, or one more for those beyond them. */
  readonly group: number;
  readonly payments: number;
  readonly amount: number;
  /** Share of the amount of all payments. */
  readonly share: number;
  /** Points, weighed by amount. */
  readonly points: number;
}

export interface PaymentIndex {
  /** 0 to 100, high is good, with one decimal. */
  readonly index: number;
  readonly payments: number;
  readonly amount: number;
  /** Rows that are no payment: credits, nothing paid, no days. */
  readonly leftOut: number;
  readonly groups: readonly DaysGroup[];
}

/**
 * An index of how a buyer pays: the points of its payments weighed by amount.
 * Arguments: days late of each payment or overdue invoice, early ones negative; its amount; the least number of payments.
 * Result: 80 is punctual. Rows without days, or with an amount of zero or less, are no payments.
 * Errors: `missing` where there are fewer payments than the policy wants (three).
 * Source: domain 3.3. It follows the published anchors of a bureau's index and is not that index.
 */
export function paymentIndex(
  daysLate: ArrayLike<number>,
  amounts: ArrayLike<number>,
  { leastPayments }: PaymentIndexPolicy,
): PaymentIndex | Fault {
  const size = DAYS_GROUPS.length + 1;
  const totals = new Totals(size + 1);
  const counts = new Float64Array(size);
  const weighed = new Float64Array(size);
  let payments = 0;
  for (let row = 0; row < daysLate.length; row++) {
    const days = daysLate[row];
    const amount = amounts[row];
    if (!(amount > 0) || Number.isNaN(days)) continue;
    const group = groupOf(days);
    payments++;
    counts[group]++;
    weighed[group] += amount * pointsOfDaysLate(days);
    totals.add(group, amount);
    totals.add(size, amount);
  }
  if (payments < Math.max(1, leastPayments)) {
    return fault('missing', 'payment.tooFew', { payments, least: Math.max(1, leastPayments) });
  }
  const all = totals.get(size);
  const sum = weighed.reduce((total, group) => total + group, 0);
  return {
    index: oneDecimal(sum / all),
    payments,
    amount: all,
    leftOut: daysLate.length - payments,
    groups: [...counts.keys()]
      .filter(group => counts[group] > 0)
      .map(group => ({
        group,
        payments: counts[group],
        amount: totals.get(group),
        share: totals.get(group) / all,
        points: weighed[group] / totals.get(group),
      })),
  };
}

function groupOf(days: number): number {
  const found = DAYS_GROUPS.findIndex(most => days <= most);
  return found < 0 ? DAYS_GROUPS.length : found;
}

/** Halves up; far below any difference that days and amounts can make, far above binary noise. */
const TIE = 1e-9;

function oneDecimal(index: number): number {
  return Math.floor((index + TIE) * 10 + 0.5) / 10;
}
