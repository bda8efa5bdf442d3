import type { Day } from '../../dates';
import { isFault, type Fault } from '../../fault';
import { certainCents, Decimal, toCents } from '../../money';
import type { LateInterestPolicy } from '../../policy/lateInterest';
import { debtOf, interestOn, lastDay, lateStretches, unfitClaim, withRates, type Claim, type Rated } from './lateInterest'; // prettier-ignore
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
  const dayCount = regime.daily ? 'year365' : policy.dayCount;
  const rate = claim.payments.length === 0 ? onlyRate(claim, regime, policy) : NaN;
  if (!Number.isNaN(rate)) {
    const unfit = unfitClaim(claim, asOf);
    if (unfit) return unfit;
    const [balance, from, to] = [debtOf(claim), claim.due + 1, lastDay(asOf, policy.paymentDayCounts)];
    if (balance <= 0 || to < from) return 0;
    const certain = certainCents(roughInterest(balance, rate, to - from + 1, dayCount));
    return Number.isNaN(certain) ? exactCents([{ balance, rate, from, to }], dayCount) : certain;
  }
  const stretches = lateStretches(claim, asOf, policy);
  if (isFault(stretches)) return stretches;
  if (stretches.length === 0) return 0;
  const rated = withRates(stretches, claim.agreedRate, asOf, regime, rates, policy);
  if (isFault(rated)) return rated;
  const certain = certainCents(roughSum(rated, dayCount));
  return Number.isNaN(certain) ? exactCents(rated, dayCount) : certain;
}

/** The rate that holds for all days whatever the rate table says; NaN where there is none. */
function onlyRate({ agreedRate }: Claim, regime: Regime, policy: LateInterestPolicy): number {
  if (!Number.isNaN(agreedRate)) return agreedRate;
  return regime.references.length === 0 ? regime.yearlyRate(NaN, policy) : NaN;
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
