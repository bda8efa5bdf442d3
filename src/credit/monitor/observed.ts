import { nineDecimals } from '../assess/figures';
import { messageOf } from '../message';
import type { Grade } from '../policy/grades';
import type { LimitPolicy } from '../policy/limit';
import type { WarningsPolicy } from '../policy/warnings';
import { keyOf } from '../text/key';
import type { ObservedSignals } from './warnings';

/** What a meeting sees of a buyer that can change from one to the next; NaN and '' for what is not known. */
export interface Seen {
  /** Days late of payments on average. */
  readonly daysLate: number;
  /** Days late on average of what is open. */
  readonly openDaysLate: number;
  /** Open orders. */
  readonly orders: number;
  /** The disputed part of what is open, as a share of it. */
  readonly disputedShare: number;
  readonly grade: string;
}

/** What the ledger says at the as-of date. */
export interface SeenNow extends Seen {
  /** Share of the limit in use; infinite where something is owed and no credit given. */
  readonly usage: number;
  /** Open invoices for which payment is promised or planned, those past the promised day, those with a broken plan. */
  readonly promised: number;
  readonly brokenPromises: number;
  readonly brokenPlans: number;
}

/** Meetings whose average is compared with. One meeting's order book is too chancy, so orders need two. Both are ours. */
const MOST_MEETINGS = 3;
const LEAST_MEETINGS_OF_ORDERS = 2;

/**
 * Warning signals that ledger and earlier meetings show, so that nobody has to type them.
 * Arguments: what is seen now; what earlier meetings saw, oldest first; the policy's lines.
 * Result: the signals of which anything can be said. Days late and orders are compared with the average of the last three
 * meetings, grade and disputes with the last one.
 * Source: S9.1 to S9.5 (payment period lengthens, orders swing, downgrade); domain 3.12.
 */
export function observedSignals(
  now: SeenNow,
  before: readonly Seen[],
  policy: WarningsPolicy,
  { watchLine }: Pick<LimitPolicy, 'watchLine'>,
  grades: readonly Grade[],
): ObservedSignals {
  const last = before.at(-1);
  return {
    overWatchLine: overWatchLine(now, watchLine),
    brokenPromises: brokenPromises(now),
    paysLater: paysLater(now, before, policy),
    orderSwing: orderSwing(now, before, policy),
    disputesRise: last && disputesRise(now, last, policy),
    ratingDowngrade: last && downgrade(now.grade, last.grade, grades),
  };
}

function overWatchLine({ usage }: SeenNow, watchLine: number) {
  return Number.isNaN(usage) ? undefined : { on: usage > 0 && usage >= watchLine, figure: usage };
}

function brokenPromises({ promised, brokenPromises: promises, brokenPlans: plans }: SeenNow) {
  if (promised === 0) return undefined;
  const figure = promises + plans;
  return { on: figure > 0, figure, told: messageOf('monitor.brokenPromises', { promises, plans }) };
}

/** Of payments where they are known, else of what is open. */
function paysLater(now: Seen, before: readonly Seen[], { laterDays }: WarningsPolicy) {
  for (const [of, told] of LATER) {
    const earlier = lastFew(before.map(seen => seen[of]));
    const days = nineDecimals(now[of] - average(earlier));
    if (Number.isNaN(days)) continue;
    const figures = { days: Math.round(days), meetings: earlier.length };
    return { on: days > 0 && days >= laterDays, figure: days, told: messageOf(told, figures) };
  }
  return undefined;
}

const LATER = [
  ['daysLate', 'monitor.laterThanMeetings'],
  ['openDaysLate', 'monitor.openLaterThanMeetings'],
] as const;

function orderSwing({ orders }: Seen, before: readonly Seen[], policy: WarningsPolicy) {
  const earlier = lastFew(before.map(seen => seen.orders));
  const usual = average(earlier);
  if (earlier.length < LEAST_MEETINGS_OF_ORDERS || !(usual > 0) || Number.isNaN(orders)) return undefined;
  const change = nineDecimals(orders / usual - 1);
  const told = messageOf('monitor.ordersThanMeetings', { change, meetings: earlier.length });
  return { on: change !== 0 && Math.abs(change) >= policy.orderSwing, figure: change, told };
}

function disputesRise({ disputedShare }: Seen, last: Seen, policy: WarningsPolicy) {
  const rise = nineDecimals(disputedShare - last.disputedShare);
  if (Number.isNaN(rise)) return undefined;
  const told = messageOf('monitor.disputesThanMeeting', { rise });
  return { on: rise > 0 && rise >= policy.disputeRise, figure: rise, told };
}

function downgrade(grade: string, before: string, grades: readonly Grade[]) {
  const told = messageOf('monitor.gradeFell', { from: before, to: grade });
  const fell = hasFallen(before, grade, grades);
  return fell === undefined ? undefined : { on: fell, told };
}

/** Whether the grade is worse than the one before; undefined where the policy does not know both. */
export function hasFallen(before: string, now: string, grades: readonly Grade[]): boolean | undefined {
  const placeOf = (name: string): number => grades.findIndex(grade => keyOf(grade.name) === keyOf(name));
  const [from, to] = [placeOf(before), placeOf(now)];
  return from < 0 || to < 0 ? undefined : to > from;
}

function lastFew(figures: readonly number[]): number[] {
  return figures.slice(-MOST_MEETINGS).filter(figure => !Number.isNaN(figure));
}

function average(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}
