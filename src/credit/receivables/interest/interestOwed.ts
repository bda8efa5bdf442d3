import type { Day } from '../../dates';
import { isFault, type Fault } from '../../fault';
import { certainCents, Decimal, toCents } from '../../money';
import type { LateInterestPolicy } from '../../policy/lateInterest';
import {
  debtOf,
  interestOn,
  lastDay,
  lateStretches,
  unfitClaim,
  withRates,
  type Claim,
  type Rated,
} from './lateInterest';
import type { RateTable } from './rateTable';
import type { Regime } from './regime';

/**
 * The interest of `lateInterest` without its account, for columns of claims.
 * Arguments, result and errors: as there.
 * The fast path calculates in doubles and is taken where the cents are certain whatever the doubles are off by.
 */
export function interestOwed(
  claim: Claim,
  asOf: Day,
  regime: Regime,
  rates: RateTable,
  policy: LateInterestPolicy,
): number | Fault {
  const rate = claim.payments.length === 0 ? onlyRate(claim.agreedRate, regime, policy) : NaN;
  if (!Number.isNaN(rate)) {
    return interestAtOneRate(claim, rate, asOf, regime, policy);
  }
  const dayCount = dayCountUnder(regime, policy);
  const stretches = lateStretches(claim, asOf, policy);
  if (isFault(stretches)) return stretches;
  if (stretches.length === 0) return 0;
  const rated = withRates(stretches, claim.agreedRate, asOf, regime, rates, policy);
  if (isFault(rated)) return rated;
  const certain = certainCents(roughSum(rated, dayCount));
  return Number.isNaN(certain) ? exactCents(rated, dayCount) : certain;
}

/** The rate that holds for all days whatever the rate table says; NaN where there is none. */
export function onlyRate(agreedRate: number, regime: Regime, policy: LateInterestPolicy): number {
  if (!Number.isNaN(agreedRate)) return agreedRate;
  return regime.references.length === 0 ? regime.yearlyRate(NaN, policy) : NaN;
}

/** The interest on a claim without payments under `onlyRate`. */
function interestAtOneRate(
  claim: Claim,
  rate: number,
  asOf: Day,
  regime: Regime,
  policy: LateInterestPolicy,
): number | Fault {
  const unfit = unfitClaim(claim, asOf);
  if (unfit) return unfit;
  const [balance, from, to] = [debtOf(claim), claim.due + 1, lastDay(asOf, policy.paymentDayCounts)];
  if (balance <= 0 || to < from) return 0;
  const dayCount = dayCountUnder(regime, policy);
  const certain = certainCents(roughInterest(balance, rate, to - from + 1, dayCount));
  return Number.isNaN(certain) ? exactCents([{ balance, rate, from, to }], dayCount) : certain;
}

/**
 * `interestOwed` for many claims without payments or dispute, of one rate, as-of date and law.
 * Arguments: amounts and due dates of `count` claims; where their interest is put.
 * Result: NaN for a claim that `interestOwed` has to be asked about, for want of a figure or because doubles do not tell
 * the cents.
 */
export function quickInterest(
  amounts: Float64Array,
  due: Float64Array,
  count: number,
  into: Float64Array,
  rate: number,
  asOf: Day,
  regime: Regime,
  policy: LateInterestPolicy,
): void {
  const last = lastDay(asOf, policy.paymentDayCounts);
  const daysOfYear = DAYS_OF_YEAR[dayCountUnder(regime, policy)];
  for (let i = 0; i < count; i++) {
    const days = last - due[i];
    const owes = amounts[i] > 0 && days > 0;
    if (owes) into[i] = certainCents((amounts[i] * rate * days) / daysOfYear);
    else into[i] = Number.isNaN(amounts[i] + days) ? NaN : 0;
  }
}

function dayCountUnder(regime: Regime, policy: LateInterestPolicy): LateInterestPolicy['dayCount'] {
  return regime.daily ? 'year365' : policy.dayCount;
}

/** By day count, the days of a year; where they differ from year to year there is no rough interest. */
const DAYS_OF_YEAR: Readonly<Record<LateInterestPolicy['dayCount'], number>> = {
  year365: 365,
  year360: 360,
  actual: NaN,
};

function roughInterest(
  balance: number,
  rate: number,
  days: number,
  dayCount: LateInterestPolicy['dayCount'],
): number {
  return (balance * rate * days) / DAYS_OF_YEAR[dayCount];
}

/** Pieces up to which their rough sum, none being negative, is within what `certainCents` takes doubles to be off by. */
const MOST_PIECES = 50;

function roughSum(rated: readonly Rated[], dayCount: LateInterestPolicy['dayCount']): number {
  if (rated.length > MOST_PIECES) return NaN;
  let sum = 0;
  for (const { balance, rate, from, to } of rated) {
    if (rate < 0) return NaN;
    sum += roughInterest(balance, rate, to - from + 1, dayCount);
  }
  return sum;
}

function exactCents(rated: readonly Rated[], dayCount: LateInterestPolicy['dayCount']): number {
  const exact = rated.reduce((sum, piece) => sum.plus(interestOn(piece, dayCount)), new Decimal(0));
  return toCents(exact).toNumber();
}
