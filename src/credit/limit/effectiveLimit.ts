import { addMonths, type Day } from '../dates';
import { fault, isFault, type Fault } from '../fault';
import { notNegative, or } from '../figure';
import { plus, timesToCents } from '../money';
import { perPolicy } from '../policy/perPolicy';
import type { Policy } from '../policy/policy';
import type { StagedLimitPolicy } from '../policy/stagedLimit';
import { messageOf, type Message } from '../message';
import { cutLimit, overdueEffect } from './overdueCut';
import { roundingReason } from './rounding';
import { Ramp } from './stagedLimit';

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
  /** Customer since. */
  readonly since: Day;
  /** Periods in a row in which everything was paid on time; where not given, those since the first day. */
  readonly cleanPeriods: number;
  /** What an insurer covers. */
  readonly insuredLimit: number;
}

export type LimitSource =
  'ownLimit' | 'stagedLimit' | 'temporaryLimit' | 'cutLimit' | 'insuredLimit' | 'groupLimit' | 'limitNone';

export interface EffectiveLimit {
  /** NaN where no limit is set at all. */
  readonly limit: number;
  /** What the limit comes from in the end. */
  readonly source: LimitSource;
  readonly reasons: readonly Message[];
}

export type EffectiveLimitRules = Pick<Policy, 'stagedLimit' | 'effectiveLimit' | 'limit'>;

const rampOf = perPolicy((policy: StagedLimitPolicy) => new Ramp(policy));

/**
 * The limit that counts on a day.
 * Arguments: the limits and what they depend on; the day; the policy's ramp, cut, caps and rounding.
 * Result: the temporary limit from its first to its last day, else the buyer's own, which a new buyer has only in stages; cut
 * to the policy's share where an invoice is too long overdue; held to the insured limit where the policy says so; never more
 * than the group has left for this buyer, which is the group's limit less what the others in it owe. Not set and not in a
 * group means no limit.
 * Errors: `missing` without a day where a temporary limit has a first or last one; `domain` where its last day is before
 * its first, and for negative limits.
 * Source: domain 3.8 nos. 7 to 10 (insurer, ramp, temporary limit; group headroom as in D365), S5.4 (staged), S5.6 (cut on
 * overdue), S5.5 (500万 to 80万).
 */
export function effectiveLimit(
  limits: LimitsInForce,
  asOf: Day,
  { stagedLimit, effectiveLimit: holds, limit: rounding }: EffectiveLimitRules,
): EffectiveLimit | Fault {
  const { ownRetention } = rounding;
  const { temporaryLimit, from, to, groupLimit, insuredLimit, daysPastDue } = limits;
  const unfit =
    notNegative('limit', limits.limit) ??
    notNegative('temporaryLimit', temporaryLimit) ??
    notNegative('groupLimit', groupLimit) ??
    notNegative('insuredLimit', insuredLimit);
  if (isFault(unfit)) return unfit;
  if (from > to) return fault('domain', 'limit.endsBeforeStart', { from, to });
  const hasTemporary = !Number.isNaN(temporaryLimit);
  const dated = hasTemporary && !(Number.isNaN(from) && Number.isNaN(to));
  if (dated && Number.isNaN(asOf)) return fault('missing', 'cell.missing', { argument: 'asOf' });

  const reasons: Message[] = [];
  let { limit } = limits;
  let source: LimitSource = Number.isNaN(limit) ? 'limitNone' : 'ownLimit';
  if (!Number.isNaN(limit)) reasons.push(messageOf('limit.own', { limit }));
  const isTemporary = hasTemporary && !(asOf < from || asOf > to);
  if (isTemporary) {
    [limit, source] = [temporaryLimit, 'temporaryLimit'];
    reasons.push(
      Number.isNaN(to)
        ? messageOf('limit.temporary', { limit })
        : messageOf('limit.temporaryUntil', { limit, until: to }),
    );
  } else {
    if (hasTemporary) reasons.push(messageOf('limit.temporaryIdle', { limit: temporaryLimit }));
    const periods = cleanPeriodsOf(limits, asOf, holds.periodMonths);
    const isNew = Number.isFinite(periods) && !Number.isNaN(limit);
    const staged = isNew ? rampOf(stagedLimit).limit(limit, periods, rounding) : limit;
    if (staged < limit) {
      reasons.push(messageOf('limit.staged', { limit: staged, full: limit, periods }));
      [limit, source] = [staged, 'stagedLimit'];
    }
  }
  if (!Number.isNaN(limit) && overdueEffect(daysPastDue, stagedLimit) === 'cut') {
    reasons.push(
      messageOf('limit.cut', { days: daysPastDue, from: limit, share: stagedLimit.cutShare }),
      ...roundingReason(timesToCents(limit, stagedLimit.cutShare), rounding),
    );
    [limit, source] = [cutLimit(limit, stagedLimit, rounding), 'cutLimit'];
  }
  if (holds.insurerHolds && limit > plus(or(insuredLimit, Infinity), ownRetention)) {
    reasons.push(messageOf('limit.heldToInsured', { insured: insuredLimit, retention: ownRetention }));
    [limit, source] = [plus(insuredLimit, ownRetention), 'insuredLimit'];
  }
  if (holds.groupHolds && !Number.isNaN(groupLimit)) {
    const others = plus(or(limits.groupExposure, 0), -or(limits.exposure, 0));
    const left = Math.max(0, plus(groupLimit, -others));
    reasons.push(messageOf('limit.group', { limit: groupLimit, others, left }));
    if (Number.isNaN(limit) || left < limit) [limit, source] = [left, 'groupLimit'];
  }
  return { limit, source, reasons: reasons.length > 0 ? reasons : [messageOf('limit.noneSet', {})] };
}

/** The clean periods of a buyer on its way to the full limit; Infinity for one that is not new, or not known to be. */
function cleanPeriodsOf(
  { cleanPeriods, since }: LimitsInForce,
  asOf: Day,
  months: number | undefined,
): number {
  if (cleanPeriods >= 0) return Math.floor(cleanPeriods);
  if (months === undefined || Number.isNaN(since) || Number.isNaN(asOf)) return Infinity;
  let periods = 0;
  while (periods < MOST_PERIODS && addMonths(since, (periods + 1) * months) <= asOf) periods++;
  return periods < MOST_PERIODS ? periods : Infinity;
}

/** More periods than any ramp that is worth its name has steps. */
const MOST_PERIODS = 60;
