import type { Day } from '../../dates';
import { plus } from '../../money';

/** Money that came for an invoice, or a credit note against it. */
export interface Payment {
  readonly on: Day;
  readonly amount: number;
}

/** Days from `from` to `to`, both counted, over which the same amount is late. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
  readonly balance: number;
}

/**
 * What is late, stretch by stretch, as payments bring it down.
 * Arguments: the amount late on the first day; that day; the last day that counts; the payments; whether the day of a
 * payment still counts for what is paid.
 * Result: stretches in order, none without a balance. Payments before the first day are taken off at the start.
 */
export function stretchesOf(
  amount: number,
  first: Day,
  last: Day,
  payments: readonly Payment[],
  paymentDayCounts: boolean,
): Stretch[] {
  const stretches: Stretch[] = [];
  let balance = amount;
  let from = first;
  for (const payment of [...payments].sort((a, b) => a.on - b.on)) {
    const to = Math.min(paymentDayCounts ? payment.on : payment.on - 1, last);
    if (to >= from && balance > 0) {
      stretches.push({ from, to, balance });
      from = to + 1;
    }
    balance = plus(balance, -payment.amount);
  }
  if (last >= from && balance > 0) stretches.push({ from, to: last, balance });
  return stretches;
}

/** The same money by the parts in which it was paid: each part is late from the first day to its own payment. */
export function partsOf(stretches: readonly Stretch[]): Stretch[] {
  return stretches.flatMap(({ to, balance }, i) => {
    const part = plus(balance, -(stretches[i + 1]?.balance ?? 0));
    return part > 0 ? [{ from: stretches[0].from, to, balance: part }] : [];
  });
}

/** Cuts stretches before each of the days given. */
export function cutAt(stretches: readonly Stretch[], days: readonly Day[]): Stretch[] {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  return stretches.flatMap(stretch => {
    const starts = sorted.filter(day => day > stretch.from && day <= stretch.to);
    return [stretch.from, ...starts].map((from, i) => ({
      ...stretch,
      from,
      to: i < starts.length ? starts[i] - 1 : stretch.to,
    }));
  });
}
