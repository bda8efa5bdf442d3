import type { Day } from '../dates';
import { fault, isFault, type Fault } from '../fault';
import { notNegative, or } from '../figure';
import { plus, timesToCents } from '../money';
import type { StagedLimitPolicy } from '../policy/stagedLimit';
import { messageOf, type Message } from '../message';
import { cutLimit, overdueEffect } from './overdueCut';
import { roundingReason, type LimitRounding } from './rounding';

/** The limits that a buyer has, NaN where one is not set. */
export interface LimitsInForce {
  readonly limit: number;
  readonly temporaryLimit: number;
  /** First and last day of the temporary limit; NaN for one without beginning or end. */
  readonly from: Day;
  readonly to: Day;
  readonly groupLimit: number;
  /** What the whole group owes, this buyer included. */
  readonly groupExposure: number;
  /** What this buyer owes. */
  readonly exposure: number;
  /** Days past due of the buyer's oldest invoice. */
  readonly daysPastDue: number;
}

export type LimitSource = 'ownLimit' | 'temporaryLimit' | 'cutLimit' | 'groupLimit' | 'limitNone';

export interface EffectiveLimit {
  /** NaN where no limit is set at all. */
  readonly limit: number;
  /** What the limit comes from in the end. */
  readonly source: LimitSource;
  readonly reasons: readonly Message[];
}

/**
 * The limit that counts on a day.
 * Arguments: the limits and what they depend on; the day; the policy's cut; how a cut limit is rounded down.
 * Result: the temporary limit from its first to its last day, else the buyer's own; cut to the policy's share where an
 * invoice is too long overdue; never more than the group has left for this buyer, which is the group's limit less what
 * the others in it owe. Not set and not in a group means no limit.
 * Errors: `missing` without a day where a temporary limit has a first or last one; `domain` where its last day is before
 * its first, and for negative limits.
 * Source: domain 3.8 nos. 9 and 10 (temporary limit; group headroom as in D365), S5.6 (cut on overdue).
 */
export function effectiveLimit(
  limits: LimitsInForce,
  asOf: Day,
  policy: StagedLimitPolicy,
  rounding: LimitRounding,
): EffectiveLimit | Fault {
  const { temporaryLimit, from, to, groupLimit, daysPastDue } = limits;
  const unfit =
    notNegative('limit', limits.limit) ??
    notNegative('temporaryLimit', temporaryLimit) ??
    notNegative('groupLimit', groupLimit);
  if (isFault(unfit)) return unfit;
  if (from > to) return fault('domain', 'limit.endsBeforeStart', { from, to });
  const dated = !Number.isNaN(temporaryLimit) && !(Number.isNaN(from) && Number.isNaN(to));
  if (dated && Number.isNaN(asOf)) return fault('missing', 'cell.missing', { argument: 'asOf' });

  const reasons: Message[] = [];
  let limit = limits.limit;
  let source: LimitSource = Number.isNaN(limit) ? 'limitNone' : 'ownLimit';
  if (!Number.isNaN(limit)) reasons.push(messageOf('limit.own', { limit }));
  if (!Number.isNaN(temporaryLimit)) {
    if (asOf < from || asOf > to) reasons.push(messageOf('limit.temporaryIdle', { limit: temporaryLimit }));
    else {
      [limit, source] = [temporaryLimit, 'temporaryLimit'];
      reasons.push(messageOf('limit.temporary', { limit }));
    }
  }
  if (!Number.isNaN(limit) && overdueEffect(daysPastDue, policy) === 'cut') {
    reasons.push(
      messageOf('limit.cut', { days: daysPastDue, from: limit, share: policy.cutShare }),
      ...roundingReason(timesToCents(limit, policy.cutShare), rounding),
    );
    [limit, source] = [cutLimit(limit, policy, rounding), 'cutLimit'];
  }
  if (!Number.isNaN(groupLimit)) {
    const others = plus(or(limits.groupExposure, 0), -or(limits.exposure, 0));
    const left = Math.max(0, plus(groupLimit, -others));
    reasons.push(messageOf('limit.group', { limit: groupLimit, others, left }));
    if (Number.isNaN(limit) || left < limit) [limit, source] = [left, 'groupLimit'];
  }
  return { limit, source, reasons: reasons.length > 0 ? reasons : [messageOf('limit.noneSet', {})] };
}
