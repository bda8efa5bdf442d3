import { messageOf } from '../message';
import { keyOf } from '../text/key';
import { UNFIT, type Kind } from './setting';

/** The upper bound of an ageing bucket: days past due, or whole months after the due date. */
export type AgeBound = number | { readonly months: number };

/**
 * Rising upper bounds of ageing buckets: days such as "30/60/90", months and years such as "6m/1y/2y/3y" or "6个月/1年/2年/3年", or days
 * and then months. A number in the cell is refused: it is what remains when a spreadsheet has taken 7/15/30 for a date.
 */
export const buckets: Kind<readonly AgeBound[]> = {
  read: cell => {
    if (typeof cell !== 'string') return UNFIT;
    const bounds = keyOf(cell)
      .replace(/(\d) (?=[a-z个月年天日])/g, '$1')
      .split(/[/,;\s、]+/)
      .filter(Boolean)
      .map(boundOf);
    const rising = bounds.every(
      (bound, i) => bound !== undefined && shortest(bound) > longest(bounds[i - 1]),
    );
    return bounds.length > 0 && rising ? (bounds as AgeBound[]) : UNFIT;
  },
  write: value => value.map(textOfBound).join('/'),
  expects: messageOf('policy.expectsBuckets', {}),
};

const MONTHS_IN: Readonly<Record<string, number>> = {
  m: 1,
  mo: 1,
  month: 1,
  months: 1,
  月: 1,
  个月: 1,
  y: 12,
  yr: 12,
  year: 12,
  years: 12,
  年: 12,
};
const DAYS_ARE = ['', 'd', 'day', 'days', '天', '日'];

function boundOf(text: string): AgeBound | undefined {
  const digits = /^\d{1,5}/.exec(text)?.[0] ?? '';
  const unit = text.slice(digits.length);
  const count = Number(digits);
  if (count === 0) return undefined;
  if (DAYS_ARE.includes(unit)) return count;
  return Object.hasOwn(MONTHS_IN, unit) && count <= 1200 ? { months: count * MONTHS_IN[unit] } : undefined;
}

/** The fewest and the most days that a bound can come to: a month has 28 to 31, a year 365 or 366. */
function shortest(bound: AgeBound): number {
  return typeof bound === 'number' ? bound : Math.ceil((bound.months * 365) / 12) - 3;
}
function longest(bound: AgeBound | undefined): number {
  if (bound === undefined) return 0;
  return typeof bound === 'number' ? bound : Math.ceil((bound.months * 366) / 12) + 1;
}

function textOfBound(bound: AgeBound): string {
  if (typeof bound === 'number') return String(bound);
  return bound.months % 12 === 0 ? `${bound.months / 12}y` : `${bound.months}m`;
}
