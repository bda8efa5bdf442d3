/**
 * Days as whole numbers, without clock, time zone or `Date`.
 *
 * A `Day` counts days since 1899-12-30, which is what a spreadsheet's serial number says for every date since
 * 1900-03-01. The border turns the two months before, where spreadsheets count a 29 February 1900 that never
 * was, so nothing here has to know about it.
 */
export type Day = number;

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** 0001-01-01 and 9999-12-31, the first and last day that ISO 8601 writes with four digits. */
export const FIRST_DAY: Day = -693593;
export const LAST_DAY: Day = 2958465;

/**
 * 2200-12-31: a number beyond it is no serial number that anyone meant. 260831 is a date without its century, not a day
 * of the year 2614.
 */
export const LAST_PLAUSIBLE_DAY: Day = 109939;

const DAYS_BEFORE_1970 = 25569;
const DAYS_PER_ERA = 146097;

/**
 * The day of a calendar date of the proleptic Gregorian calendar.
 * Errors: none; the caller checks the date with `isCivil`.
 * Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
export function dayOf(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - 719468 + DAYS_BEFORE_1970;
}

/** The calendar date of a day. Source: as `dayOf`, civil_from_days. */
export function civilOf(day: Day): CivilDate {
  const z = day - DAYS_BEFORE_1970 + 719468;
  const era = Math.floor(z / DAYS_PER_ERA);
  const dayOfEra = z - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch + (monthFromMarch < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

export function daysInMonth(year: number, month: number): number {
  return dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayOf(year, month, 1);
}

export function isCivil(year: number, month: number, day: number): boolean {
  return (
    Number.isInteger(year) &&
    year >= 1 &&
    year <= 9999 &&
    Number.isInteger(month) &&
    month >= 1 &&
    month <= 12 &&
    Number.isInteger(day) &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

/** The last day of the month that lies `months` after the month of `day`. */
export function endOfMonth(day: Day, months = 0): Day {
  const { year, month } = civilOf(day);
  return dayOf(year + Math.floor((month - 1 + months + 1) / 12), mod(month - 1 + months + 1, 12) + 1, 1) - 1;
}

/** The same day of the month `months` later, or that month's last day where it is shorter (31 January + 1 = 28 or 29 February). */
export function addMonths(day: Day, months: number): Day {
  const last = endOfMonth(day, months);
  const first = last - civilOf(last).day + 1;
  return Math.min(first + civilOf(day).day - 1, last);
}

/** ISO 8601 text of a day, for example "2026-11-22". */
export function textOfDay(day: Day): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

function mod(a: number, n: number): number {
  return ((a % n) + n) % n;
}
