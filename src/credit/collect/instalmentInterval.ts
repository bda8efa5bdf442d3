import { addMonths, type Day } from '../dates';

/** What lies between two instalments: whole months or days. */
export type InstalmentInterval = { readonly months: number } | { readonly days: number };

const UNITS: ReadonlyMap<string, InstalmentInterval> = new Map(
  Object.entries({
    day: { days: 1 },
    week: { days: 7 },
    month: { months: 1 },
    quarter: { months: 3 },
    天: { days: 1 },
    日: { days: 1 },
    周: { days: 7 },
    月: { months: 1 },
    个月: { months: 1 },
    季: { months: 3 },
    季度: { months: 3 },
  }),
);

/** Reads "1", "3", "week", "2 weeks", "month", "quarter", "每月", "2周". A number alone counts months. Undefined where it is no interval. */
export function readInterval(text: string): InstalmentInterval | undefined {
  const match = /^(?:every\s+|每)?\s*(\d{1,3})?\s*([a-z]+?|\p{Script=Han}+)?s?$/iu.exec(text.trim());
  if (!match || text.trim() === '') return undefined;
  const count = Number(match[1] ?? 1);
  const unit = UNITS.get((match[2] ?? 'month').toLowerCase());
  if (!unit || count === 0) return undefined;
  return 'months' in unit ? { months: unit.months * count } : { days: unit.days * count };
}

/** The day that lies so many intervals after a day; months are counted from it, so that 31 January comes back to the 31st. */
export function intervalsAfter(start: Day, interval: InstalmentInterval, count: number): Day {
  return 'months' in interval ? addMonths(start, interval.months * count) : start + interval.days * count;
}

/** The part of a year that an interval is for interest: twelfths, or days of 365. */
export function yearsOf(interval: InstalmentInterval): { readonly count: number; readonly of: number } {
  return 'months' in interval ? { count: interval.months, of: 12 } : { count: interval.days, of: 365 };
}
