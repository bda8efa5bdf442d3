import type { Day } from './dates';

/** Days of the week on which nobody works, as a day's number modulo 7: 0 is Saturday, 1 Sunday, 6 Friday. */
export type Weekend = readonly number[];

/** The days that are not what their weekday says. */
export interface SpecialDays {
  readonly holidays: ReadonlySet<Day>;
  /** Days of the weekend that are worked in place of a holiday, as China moves them about (调休). */
  readonly worked: ReadonlySet<Day>;
}

export interface WorkCalendar extends SpecialDays {
  readonly weekend: Weekend;
}

export function isWorkingDay(day: Day, { weekend, holidays, worked }: WorkCalendar): boolean {
  return worked.has(day) || (!weekend.includes(((day % 7) + 7) % 7) && !holidays.has(day));
}

/**
 * The day that lies a number of working days after a day; the day itself does not count.
 * Arguments: the day; the working days, 0 or more; weekend, holidays and worked weekend days.
 * Result: the day; for 0 working days the day itself, a working day or not. Same as WORKDAY of a spreadsheet where no weekend
 * day is worked.
 * Errors: none; at least one day of the week has to be a working day, and the holidays are a list with an end.
 * Source: Microsoft's documentation of WORKDAY.
 */
export function addWorkingDays(day: Day, days: number, calendar: WorkCalendar): Day {
  let found = day;
  for (let left = days; left > 0;) if (isWorkingDay(++found, calendar)) left--;
  return found;
}
