import { fault, type Fault } from '../fault';
import { needed, notNegative, or } from '../figure';
import { plus } from '../money';
import { limitUsage } from './limitStatus';

/** A buyer's exposure, its limit (NaN for none set), and an order to be taken on top (NaN for none). */
export interface LimitUse {
  readonly exposure: number;
  readonly limit: number;
  readonly order: number;
}

/**
 * What is left of a limit after the exposure and an order; below zero, what is over. To the cent.
 * Result: the headroom, or NaN where no limit is set.
 * Errors: `missing` without exposure; `domain` for a negative limit. Source: domain 3.8.
 */
export function headroom({ exposure, limit, order }: LimitUse): number | Fault {
  const unfit = needed('exposure', exposure) ?? notNegative('limit', limit);
  return unfit ?? (Number.isNaN(limit) ? NaN : plus(plus(limit, -exposure), -or(order, 0)));
}

/**
 * The share of a limit that is in use, an order included.
 * Result: exposure ÷ limit; NaN where no limit is set; 0 where nothing is owed and no credit given.
 * Errors: as `headroom`; `domain` where something is owed and the limit is 0. Source: domain 3.8.
 */
export function usageOf({ exposure, limit, order }: LimitUse): number | Fault {
  const unfit = needed('exposure', exposure) ?? notNegative('limit', limit);
  if (unfit) return unfit;
  if (Number.isNaN(limit)) return NaN;
  const usage = limitUsage(plus(exposure, or(order, 0)), limit);
  return Number.isFinite(usage) ? usage : fault('domain', 'limit.noCredit', { exposure });
}
