import { messageOf, type Message } from '../message';
import { roundedDown } from '../money';
import type { LimitPolicy } from '../policy/limit';

export type LimitRounding = Pick<LimitPolicy, 'roundTo' | 'roundingTakes'>;

/** The least that a limit is rounded to. */
const CENT = 0.01;

/**
 * The unit to which a limit is rounded down: the policy's, or where that would take more of the limit than the policy lets it,
 * the tenth of it, the hundredth and so on. A limit of 800 is not rounded to thousands, which would leave nothing: 0 means
 * that no credit is given.
 * Result: 0 for no rounding.
 */
export function roundingUnit(limit: number, { roundTo, roundingTakes }: LimitRounding): number {
  let unit = roundTo;
  while (unit > 0 && limit - roundedDown(limit, unit) > roundingTakes * limit) {
    unit = unit / 10 < CENT ? 0 : Number((unit / 10).toPrecision(15));
  }
  return unit;
}

/** A limit rounded down to the unit that fits it. */
export function roundedLimit(limit: number, rounding: LimitRounding): number {
  return roundedDown(limit, roundingUnit(limit, rounding));
}

/** Says to what a limit is rounded where that is finer than the policy's unit; nothing where it is as usual. */
export function roundingReason(limit: number, rounding: LimitRounding): Message[] {
  const unit = roundingUnit(limit, rounding);
  if (unit === rounding.roundTo) return [];
  return [messageOf('limit.roundedFiner', { unit: unit || CENT, usual: rounding.roundTo })];
}
