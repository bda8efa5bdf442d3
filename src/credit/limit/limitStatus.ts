import { fault, type Fault } from '../fault';
import { decimalOf, plus } from '../money';
import type { LimitPolicy } from '../policy/limit';

export type LimitStatus = 'limitOk' | 'limitWatch' | 'limitOver' | 'limitNone';

/** Differences beyond this share of the figures are real; closer ones are decided in decimals. */
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
  if (limit < 0) return fault('domain', 'limit.negative', { item: 'limit', amount: limit });
  if (Number.isNaN(limit)) return 'limitNone';
  const total = plus(exposure, Number.isNaN(order) ? 0 : order);
  const most = plus(limit, 0);
  if (total > most) return 'limitOver';
  return total > 0 && reaches(total, watchLine, most) ? 'limitWatch' : 'limitOk';
}

/** Share of the limit in use; NaN where no limit is set, infinite where there is exposure and no credit. */
export function limitUsage(exposure: number, limit: number): number {
  return limit === 0 ? (exposure > 0 ? Infinity : 0) : exposure / limit;
}

function reaches(total: number, share: number, limit: number): boolean {
  const line = share * limit;
  if (Math.abs(total - line) > CLOSE * limit) return total > line;
  return decimalOf(total).greaterThanOrEqualTo(decimalOf(limit).times(decimalOf(share)));
}
