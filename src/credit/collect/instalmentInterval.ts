import { addMonths, type Day } from '../dates';
import { keyOf } from '../text/key';

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

/** No interval is longer than this in words. */
const LONGEST = 40;

/**
 * Reads "1", "3", "week", "every 2 weeks", "month", "quarter", "每月", "2周". A number alone counts months. Undefined where it is no
 * interval.
 */
export function readInterval(text: string): InstalmentInterval | undefined {
  const words = keyOf(text);
  if (words.length > LONGEST) return undefined;
  const each = words.replace(/^(?:every\b|每) ?/, '');
  const digits = /^\d{0,3}/.exec(each)?.[0] ?? '';
  const named = each.slice(digits.length).trim();
  const unit =
    named === '' && digits !== '' ? UNITS.get('month') : (UNITS.get(named) ?? UNITS.get(singular(named)));
  const count = digits === '' ? 1 : Number(digits);
  if (!unit || count === 0) return undefined;
  return 'months' in unit ? { months: unit.months * count } : { days: unit.days * count };
}

function singular(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** The day that lies so many intervals after a day; months are counted from it, so that 31 January comes back to the 31st. */
export function intervalsAfter(start: Day, interval: InstalmentInterval, count: number): Day {
  return 'months' in interval ? addMonths(start, interval.months * count) : start + interval.days * count;
}

/** The part of a year that an interval is for interest: twelfths, or days of 365. */
export function yearsOf(interval: InstalmentInterval): { readonly count: number; readonly of: number } {
  return 'months' in interval ? { count: interval.months, of: 12 } : { count: interval.days, of: 365 };
}
