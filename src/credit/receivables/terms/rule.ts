import { addMonths, civilOf, dayOf, endOfMonth, LAST_DAY, type Day } from '../../dates';
import { fault, type Fault } from '../../fault';
import type { Message } from '../../message';
import type { Policy } from '../../policy/policy';
import type { TermsPolicy } from '../../policy/terms';
import { addWorkingDays, isWorkingDay, type SpecialDays, type WorkCalendar } from '../../workingDays';
import type { StartKind } from './token';

/** One step from the date on which terms start to the due date. A day of the month that the month lacks is its last day. */
export type Step =
  | { readonly kind: 'days' | 'workingDays' | 'months'; readonly count: number }
  /** The last day of the month that lies so many months on. */
  | { readonly kind: 'monthEnd'; readonly months: number }
  /** A day of the month that lies so many months on. */
  | { readonly kind: 'monthDay'; readonly months: number; readonly day: number }
  /** The first of these days of the month on or after the date. */
  | { readonly kind: 'nextDay'; readonly days: readonly number[] }
  /** The end of the week (Sunday), ten-day period (10th, 20th, last), half month (15th, last) or quarter. */
  | { readonly kind: 'periodEnd'; readonly period: 'week' | 'decade' | 'halfMonth' | 'quarter' };

/** Payment terms that are understood. */
export interface Terms {
  readonly start: StartKind;
  readonly steps: readonly Step[];
  /** How the terms are read where others read them otherwise, and how to write the other reading. */
  readonly reading?: Message;
}

/** The dates from which terms may count; NaN or left out where it is not known. */
export interface StartDates {
  readonly invoiceDate: Day;
  /** When the buyer received the invoice. */
  readonly receivedDate?: Day;
  /** When the goods arrived. */
  readonly deliveredDate?: Day;
  readonly shippedDate?: Day;
  readonly acceptedDate?: Day;
  /** The date of the bill of lading. */
  readonly blDate?: Day;
  /** What other terms count from: documents presented, order, customs, the buyer's booking, completion. */
  readonly otherDate?: Day;
}

/** How terms are read and dates moved. */
export interface TermsRules {
  readonly terms: TermsPolicy;
  readonly calendar: WorkCalendar;
}

/** The policy's rules; without a list of holidays the weekend alone is not worked. */
export function termsRules(
  { terms, insurance: { weekend } }: Pick<Policy, 'terms' | 'insurance'>,
  { holidays, worked }: SpecialDays = { holidays: new Set(), worked: new Set() },
): TermsRules {
  return { terms, calendar: { weekend, holidays, worked } };
}

const DATE_OF: Readonly<Partial<Record<StartKind, keyof StartDates>>> = {
  invoice: 'invoiceDate',
  received: 'receivedDate',
  delivered: 'deliveredDate',
  shipped: 'shippedDate',
  accepted: 'acceptedDate',
  billOfLading: 'blDate',
};

/**
 * The date from which terms count.
 * Result: the date, and whether it is the one the terms name; where that is not known the invoice date stands in, from which
 * such terms are usually counted until it is. Goods and invoice are the later of both.
 * Errors: `missing` where the invoice date is needed and not there.
 */
export function startOf(
  terms: Terms,
  dates: StartDates,
): { readonly day: Day; readonly isOwn: boolean } | Fault {
  const own = ownDate(terms.start, dates);
  if (!Number.isNaN(own)) return { day: own, isOwn: true };
  return Number.isNaN(dates.invoiceDate)
    ? fault('missing', 'cell.missing', { argument: 'invoiceDate' })
    : { day: dates.invoiceDate, isOwn: false };
}

function ownDate(start: StartKind, dates: StartDates): Day {
  if (start === 'goodsAndInvoice') {
    return Math.max(dates.receivedDate ?? NaN, dates.deliveredDate ?? NaN);
  }
  return dates[DATE_OF[start] ?? 'otherDate'] ?? NaN;
}

/**
 * The due date under terms that are read.
 * Arguments: the terms; the dates of the invoice; the calendar and the policy's weekend rule.
 * Errors: `missing` without the invoice date where it is needed; `domain` beyond the year 9999.
 */
export function dueUnder(terms: Terms, dates: StartDates, rules: TermsRules): Day | Fault {
  const start = startOf(terms, dates);
  if (!('day' in start)) return start;
  let due = start.day;
  for (const step of terms.steps) {
    due = after(due, step, rules.calendar);
    if (due > LAST_DAY) return fault('domain', 'receivables.dueOutOfRange', {});
  }
  due = offWeekend(due, rules);
  return due <= LAST_DAY ? due : fault('domain', 'receivables.dueOutOfRange', {});
}

function after(day: Day, step: Step, calendar: WorkCalendar): Day {
  switch (step.kind) {
    case 'days':
      return day + step.count;
    case 'workingDays':
      return addWorkingDays(day, step.count, calendar);
    case 'months':
      return addMonths(day, step.count);
    case 'monthEnd':
      return endOfMonth(day, step.months);
    case 'monthDay':
      return dayOfMonth(day, step.months, step.day);
    case 'nextDay':
      return nextDay(day, step.days);
    case 'periodEnd':
      return periodEnd(day, step.period);
  }
}

/** A due date on a day that is not worked, as the policy wants it. */
function offWeekend(due: Day, { terms: { weekend }, calendar }: TermsRules): Day {
  if (weekend === 'stays') return due;
  const step = weekend === 'next' ? 1 : -1;
  let moved = due;
  while (!isWorkingDay(moved, calendar)) moved += step;
  return moved;
}

/** A day of the month that lies `months` after the month of `day`. */
function dayOfMonth(day: Day, months: number, nth: number): Day {
  const last = endOfMonth(day, months);
  return Math.min(last - civilOf(last).day + nth, last);
}

function nextDay(day: Day, nths: readonly number[]): Day {
  const onOrAfter = nths.map(nth => {
    const here = dayOfMonth(day, 0, nth);
    return here >= day ? here : dayOfMonth(day, 1, nth);
  });
  return Math.min(...onOrAfter);
}

function periodEnd(day: Day, period: 'week' | 'decade' | 'halfMonth' | 'quarter'): Day {
  const { year, month, day: nth } = civilOf(day);
  switch (period) {
    case 'week':
      return day + ((((1 - day) % 7) + 7) % 7);
    case 'decade':
      return nth <= 10 ? dayOf(year, month, 10) : nth <= 20 ? dayOf(year, month, 20) : endOfMonth(day);
    case 'halfMonth':
      return nth <= 15 ? dayOf(year, month, 15) : endOfMonth(day);
    case 'quarter':
      return endOfMonth(day, (3 - (month % 3)) % 3);
  }
}
