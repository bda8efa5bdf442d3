import { fault, isFault, type Fault } from '../fault';
import { needed, notNegative, or } from '../figure';
import { decimalOf, timesToCents } from '../money';
import type { StagedLimitPolicy } from '../policy/stagedLimit';
import { messageOf, type Message } from '../message';
import { roundedLimit, roundingReason, type LimitRounding } from './rounding';
import { sentences } from '../sentences';
import { cutLimit, overdueEffect, type OverdueEffect } from './overdueCut';

/** A buyer on its way to its full limit; NaN for what is not given. */
export interface StagedBuyer {
  /** The limit that the assessment would give an old customer. */
  readonly fullLimit: number;
  /** Periods in a row in which everything was paid on time. */
  readonly cleanPeriods: number;
  /** Days past due of the oldest open invoice. */
  readonly daysPastDue: number;
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
  readonly reason: Message;
}

/** The ramp of a policy: the share of the full limit after 0, 1, 2 ... clean periods. */
export class Ramp {
  /** Shares below the whole, and the whole last where the policy ever gives it. */
  private readonly shares: readonly number[];
  /** Clean periods in a row that give the full limit; NaN where the policy never gives it. */
  readonly periodsToFull: number;

  constructor({ startShare, step }: StagedLimitPolicy) {
    const shares: number[] = [];
    const growth = decimalOf(step);
    const grows = startShare > 0 && step > 1;
    let share = decimalOf(startShare);
    for (; share.lessThan(1) && (grows || shares.length === 0); share = share.times(growth))
      shares.push(share.toNumber());
    const arrives = grows || startShare === 1;
    this.shares = arrives ? [...shares, 1] : shares;
    this.periodsToFull = arrives ? shares.length : NaN;
  }

  /** The limit after so many clean periods. The full limit is given as it is, what lies below it rounded down. */
  limit(full: number, periods: number, rounding: LimitRounding): number {
    const share = this.shareAfter(periods);
    return share === 1 ? full : roundedLimit(timesToCents(full, share), rounding);
  }

  shareAfter(periods: number): number {
    return this.shares[Math.min(periods, this.shares.length - 1)];
  }
}

/**
 * The limit of a new buyer, which starts low and grows with its record.
 * Arguments: the buyer; the policy and its ramp; how limits are rounded down.
 * Result: start × step ^ clean periods, never above the full limit. While an invoice is overdue it does not grow; from the
 * policy's days on it is cut to a share of the limit in force. An assessment that has fallen counts at once.
 * Errors: `missing` without the full limit; `domain` for negative figures, or clean periods that are not whole.
 * Source: domain 3.8 no. 8; S5.4 (staged), S5.6 (overdue), S5.5 (500万 to 80万, the default cut).
 */
export function stagedLimit(
  { fullLimit, cleanPeriods, daysPastDue, presentLimit }: StagedBuyer,
  policy: StagedLimitPolicy,
  steps: Ramp,
  rounding: LimitRounding,
): StagedLimit | Fault {
  const unfit =
    needed('fullLimit', fullLimit) ??
    notNegative('fullLimit', fullLimit) ??
    notNegative('cleanPeriods', cleanPeriods) ??
    notNegative('presentLimit', presentLimit);
  if (isFault(unfit)) return unfit;
  const periods = or(cleanPeriods, 0);
  if (!Number.isInteger(periods)) return fault('domain', 'limit.periodsNotWhole', { found: periods });

  const ramp = steps.limit(fullLimit, periods, rounding);
  const present = Math.min(or(presentLimit, ramp), fullLimit);
  const effect = overdueEffect(daysPastDue, policy);
  const still = Math.min(ramp, present);
  const limit =
    effect === 'cut'
      ? Math.min(still, cutLimit(present, policy, rounding))
      : effect === 'frozen'
        ? still
        : ramp;
  return {
    limit,
    ramp,
    effect,
    periodsToFull: fullLimit === 0 ? 0 : steps.periodsToFull,
    reason: sentences([reasonOf(), ...roundingOf()]),
  };

  function roundingOf(): Message[] {
    const share = steps.shareAfter(periods);
    if (effect === 'cut') return roundingReason(timesToCents(present, policy.cutShare), rounding);
    return share === 1 ? [] : roundingReason(timesToCents(fullLimit, share), rounding);
  }

  function reasonOf(): Message {
    if (effect === 'cut')
      return messageOf('limit.cut', { days: daysPastDue, from: present, share: policy.cutShare });
    if (effect === 'frozen') return messageOf('limit.frozen', { days: daysPastDue });
    if (ramp >= fullLimit) return messageOf('limit.rampDone', { periods });
    return messageOf('limit.ramp', { periods, start: policy.startShare, step: policy.step });
  }
}
