import { fault, isFault, type Fault } from '../fault';
import { needed, notNegative, or } from '../figure';
import { decimalOf, roundedDown, toCents } from '../money';
import type { StagedLimitPolicy } from '../policy/stagedLimit';
import { say, type Saying } from '../say';
import { cutLimit, overdueEffect, type OverdueEffect } from './overdueCut';

/** A buyer on its way to its full limit; NaN for what is not given. */
export interface StagedBuyer {
  /** The limit that the assessment would give an old customer. */
  readonly fullLimit: number;
  /** Periods in a row in which everything was paid on time. */
  readonly cleanPeriods: number;
  /** Days past due of the oldest open invoice. */
  readonly daysOverdue: number;
  /** The limit now in force. */
  readonly presentLimit: number;
}

export interface StagedLimit {
  readonly limit: number;
  /** What the clean periods alone would give. */
  readonly ramp: number;
  readonly effect: OverdueEffect;
  /** Clean periods in a row that give the full limit; NaN where the policy never gives it. */
  readonly periodsToFull: number;
  readonly reason: Saying;
}

/**
 * The limit of a new buyer, which starts low and grows with its record.
 * Arguments: the buyer; the policy; the unit to which limits are rounded down.
 * Result: start × step ^ clean periods, never above the full limit. While an invoice is overdue it does not grow; from the
 * policy's days on it is cut to a share of the limit in force. An assessment that has fallen counts at once.
 * Errors: `missing` without the full limit; `domain` for negative figures, or clean periods that are not whole.
 * Source: domain 3.8 no. 8; S5.4 (staged), S5.6 (overdue), S5.5 (500万 to 80万, the default cut).
 */
export function stagedLimit(
  { fullLimit, cleanPeriods, daysOverdue, presentLimit }: StagedBuyer,
  policy: StagedLimitPolicy,
  roundTo: number,
): StagedLimit | Fault {
  const unfit =
    needed('fullLimit', fullLimit) ??
    notNegative('fullLimit', fullLimit) ??
    notNegative('cleanPeriods', cleanPeriods) ??
    notNegative('presentLimit', presentLimit);
  if (isFault(unfit)) return unfit;
  const periods = or(cleanPeriods, 0);
  if (!Number.isInteger(periods)) return fault('domain', 'limit.periodsNotWhole', { found: periods });

  const ramp = rampLimit(fullLimit, periods, policy, roundTo);
  const present = Math.min(or(presentLimit, ramp), fullLimit);
  const effect = overdueEffect(daysOverdue, policy);
  const still = Math.min(ramp, present);
  const limit =
    effect === 'cut' ? Math.min(still, cutLimit(present, policy, roundTo)) : effect === 'frozen' ? still : ramp;
  return { limit, ramp, effect, periodsToFull: periodsToFull(fullLimit, policy, roundTo), reason: reasonOf() };

  function reasonOf(): Saying {
    if (effect === 'cut') return say('limit.cut', { days: daysOverdue, from: present, share: policy.cutShare });
    if (effect === 'frozen') return say('limit.frozen', { days: daysOverdue });
    if (ramp >= fullLimit) return say('limit.rampDone', { periods });
    return say('limit.ramp', { periods, start: policy.startShare, step: policy.step });
  }
} // prettier-ignore

/** The full limit itself is given as it is; what lies below it is rounded down. */
function rampLimit(full: number, periods: number, { startShare, step }: StagedLimitPolicy, roundTo: number): number {
  const grown = decimalOf(full).times(decimalOf(startShare)).times(decimalOf(step).pow(periods));
  if (grown.greaterThanOrEqualTo(decimalOf(full))) return full;
  return roundedDown(toCents(grown).toNumber(), roundTo);
} // prettier-ignore

/** The first number of clean periods that gives the full limit; NaN where none does. */
function periodsToFull(full: number, policy: StagedLimitPolicy, roundTo: number): number {
  if (full > 0 && (policy.startShare === 0 || (policy.step === 1 && policy.startShare < 1))) return NaN;
  let periods = Math.max(0, Math.floor(Math.log(1 / policy.startShare) / Math.log(policy.step)) - 1 || 0);
  while (rampLimit(full, periods, policy, roundTo) < full) periods++;
  return periods;
}
