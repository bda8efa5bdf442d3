import { fault, type Fault } from '../fault';
import { isBelowZero } from '../figure';
import { decimalOf, plus } from '../money';
import type { LimitPolicy } from '../policy/limit';

export const LIMIT_STATUSES = ['limitOk', 'limitWatch', 'limitOver', 'limitNone'] as const;
export type LimitStatus = (typeof LIMIT_STATUSES)[number];

/**
 * Differences beyond this share of the figures are real: fifteen digits and three operations on doubles are off by less
 * than 2e-14 of them. Closer ones are decided in decimals.
 */
const CLOSE = 1e-9;

/**
 * How a buyer stands against its limit.
 * Arguments: the exposure; the limit, NaN where none is set, 0 for no credit at all; the amount of an order to be
 * taken on top, NaN for none; the policy's watch line.
 * Result: over when exposure and order exceed the limit (a limit reached to the cent is not exceeded); watch from
 * the watch line on; none where no limit is set. No credit is over as soon as anything is owed.
 * Errors: `missing` without exposure; `domain` for a negative limit.
 * Source: domain 3.8; the warning above, not at, the limit is Odoo's, the watch line of 90 % iDempiere's and
 * metasfresh's; blank and zero differ as in Tryton.
 */
export function limitStatus(
  exposure: number,
  limit: number,
  order: number,
  { watchLine }: Pick<LimitPolicy, 'watchLine'>,
): LimitStatus | Fault {
  if (Number.isNaN(exposure)) return fault('missing', 'cell.missing', { argument: 'exposure' });
  if (isBelowZero(limit)) return fault('domain', 'limit.negative', { item: 'limit', amount: limit });
  if (Number.isNaN(limit)) return 'limitNone';
  const ordered = Number.isNaN(order) ? 0 : order;
  const total = exposure + ordered;
  const off = CLOSE * (Math.abs(exposure) + Math.abs(ordered) + limit);
  const isPlain =
    Math.abs(total) > off && Math.abs(total - limit) > off && Math.abs(total - watchLine * limit) > off;
  if (!isPlain) return exactStatus(plus(exposure, ordered), plus(limit, 0), watchLine);
  return total > limit ? 'limitOver' : total > 0 && total > watchLine * limit ? 'limitWatch' : 'limitOk';
}

/** The rule itself, in decimals. */
function exactStatus(total: number, limit: number, watchLine: number): LimitStatus {
  if (total > limit) return 'limitOver';
  const line = decimalOf(limit).times(decimalOf(watchLine));
  return total > 0 && decimalOf(total).greaterThanOrEqualTo(line) ? 'limitWatch' : 'limitOk';
}

/** Share of the limit in use; NaN where no limit is set, infinite where there is exposure and no credit. */
export function limitUsage(exposure: number, limit: number): number {
  return limit === 0 ? (exposure > 0 ? Infinity : 0) : exposure / limit;
}
