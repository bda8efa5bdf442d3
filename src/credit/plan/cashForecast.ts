import type { Day } from '../dates';
import { isFault, type Fault } from '../fault';
import { needed, notNegative, or } from '../figure';
import { plus, Totals } from '../money';
import type { CashPolicy } from '../policy/cash';
import { messageOf, type Message } from '../message';
import { sentences } from '../sentences';

/** An open item; NaN for what is not given. */
export interface CollectableItem {
  readonly due: Day;
  readonly amount: number;
  /** Days by which the buyer usually pays late, negative for early. */
  readonly daysLate: number;
  readonly promise: Day;
  /** Infinity for all of it. */
  readonly disputed: number;
}

export interface ExpectedReceipt {
  /** When the undisputed part is expected; NaN where it is not expected at all. */
  readonly on: Day;
  /** Counted from 1, the week after the as-of date; 0 where nothing is expected, one more than the weeks for later. */
  readonly week: number;
  /** The undisputed part where it is expected, else 0. */
  readonly expected: number;
  /** The disputed part, and what is too old. */
  readonly notExpected: number;
  /** Told when it is asked for: most rows are only counted. */
  readonly reason: () => Message;
}

const DAYS_PER_WEEK = 7;

/**
 * When an open item is likely to be paid.
 * Arguments: the item; the as-of date; the policy.
 * Result: a promise that has not passed says the day; else the due date with the days by which the buyer usually is late;
 * where that day has passed, the item is expected within the policy's days for overdue items, unless it is past due by
 * more than the policy still expects. Disputed parts are not expected.
 * Errors: `missing` without an amount, an as-of date, or a due date where no promise stands for it; `domain` for a
 * negative disputed part.
 * Source: domain 3.12 and S19.2; the days for what should have been paid already are ours.
 */
export function expectedReceipt(
  item: CollectableItem,
  asOf: Day,
  policy: CashPolicy,
): ExpectedReceipt | Fault {
  const { due, amount, promise, disputed } = item;
  const promised = promise >= asOf;
  const unfit =
    needed('amount', amount) ??
    needed('asOf', asOf) ??
    notNegative('disputed', disputed) ??
    (promised ? undefined : needed('due', due));
  if (isFault(unfit)) return unfit;

  const usual = due + or(item.daysLate, 0);
  const { on, reason } = promised
    ? { on: promise, reason: () => messageOf('plan.expectedAsPromised', { on: promise }) }
    : usual > asOf
      ? { on: usual, reason: () => messageOf('plan.expectedAsUsual', { on: usual, late: usual - due }) }
      : overdue(asOf - due, asOf, policy);
  const undisputed = amount > 0 && disputed > 0 ? plus(amount, -Math.min(disputed, amount)) : amount;
  const expected = Number.isNaN(on) ? 0 : undisputed;
  const disputedPart = plus(amount, -undisputed);
  return {
    on: undisputed === 0 ? NaN : on,
    week: Number.isNaN(on) || undisputed === 0 ? 0 : weekOf(on, asOf, policy.weeks),
    expected,
    notExpected: plus(amount, -expected),
    reason: () =>
      disputedPart > 0
        ? sentences([reason(), messageOf('plan.disputedPart', { disputed: disputedPart })])
        : reason(),
  };
}

function overdue(
  days: number,
  asOf: Day,
  { overdueDays, oldestDays }: CashPolicy,
): { on: Day; reason: () => Message } {
  if (oldestDays !== undefined && days > oldestDays) {
    return { on: NaN, reason: () => messageOf('plan.notExpected', { days, most: oldestDays }) };
  }
  const on = asOf + overdueDays;
  return { on, reason: () => messageOf('plan.expectedOverdue', { on, days: overdueDays }) };
}

/** The week of a day: the seven days after the as-of date are the first, and the as-of date is in it. */
function weekOf(on: Day, asOf: Day, weeks: number): number {
  return Math.min(Math.max(Math.ceil((on - asOf) / DAYS_PER_WEEK), 1), weeks + 1);
}

export interface ForecastWeek {
  readonly from: Day;
  readonly to: Day;
  readonly expected: number;
  /** This week and all before it. */
  readonly soFar: number;
}

export interface CashForecast {
  readonly weeks: readonly ForecastWeek[];
  readonly later: number;
  readonly notExpected: number;
  /** Weeks, later and not expected together: the sum of the items to the cent. */
  readonly total: number;
}

/** Adds up expected receipts by week, to the cent. */
export class ForecastTotals {
  private readonly sums: Totals;

  constructor(
    private readonly asOf: Day,
    private readonly weeks: number,
  ) {
    this.sums = new Totals(weeks + 3);
  }

  add({ week, expected, notExpected }: ExpectedReceipt): void {
    this.sums.add(0, notExpected);
    if (expected !== 0) this.sums.add(week, expected);
    this.sums.add(this.weeks + 2, plus(expected, notExpected));
  }

  forecast(): CashForecast {
    let soFar = 0;
    const weeks = Array.from({ length: this.weeks }, (_, i) => {
      const expected = this.sums.get(i + 1);
      soFar = plus(soFar, expected);
      return {
        from: this.asOf + i * DAYS_PER_WEEK + 1,
        to: this.asOf + (i + 1) * DAYS_PER_WEEK,
        expected,
        soFar,
      };
    });
    return {
      weeks,
      later: this.sums.get(this.weeks + 1),
      notExpected: this.sums.get(0),
      total: this.sums.get(this.weeks + 2),
    };
  }
}
