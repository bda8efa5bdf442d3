import { civilOf, dayOf, daysInMonth, type Day } from '../../dates';
import { fault, isFault, type Fault } from '../../fault';
import { needed, notNegative } from '../../figure';
import { Decimal, decimalOf, plus, toCents } from '../../money';
import type { LateInterestPolicy } from '../../policy/lateInterest';
import { cutAt, partsOf, stretchesOf, type Payment, type Stretch } from './balance';
import type { RateTable } from './rateTable';
import type { Regime } from './regime';

/** A debt that may be late; NaN for what is not given. */
export interface Claim {
  readonly amount: number;
  readonly due: Day;
  /** The part in dispute, which bears no interest; Infinity for all of it. */
  readonly disputed: number;
  /** The yearly rate that the contract names; it goes before the law's. */
  readonly agreedRate: number;
  /** Payments and credit notes, in any order. */
  readonly payments: readonly Payment[];
}

/** One line of the account: days `from` to `to`, both counted. */
export interface InterestLine extends Stretch {
  readonly days: number;
  /** For a year, as a fraction of 1. */
  readonly rate: number;
  /** To the cent; the lines add up to the whole. */
  readonly interest: number;
}

export interface LateInterest {
  readonly lines: readonly InterestLine[];
  readonly interest: number;
  /** The fixed sum owed once because the debt was late at all. */
  readonly compensation: number;
  /** What payments have cleared of both, where they clear them before the principal; interest and compensation are then what is left. */
  readonly cleared?: { readonly interest: number; readonly compensation: number };
  /** The principal still owed, told where payments clear costs and interest first. */
  readonly principal?: number;
}

/**
 * The interest on a late debt up to a day.
 * Arguments: the debt; the as-of date, on which it is paid or the books are read; the law; the reference rates; the
 * policy. Simple interest runs from the day after the due date; payments and credit notes bring the balance down piece
 * by piece.
 * Result: the account line by line, its sum, and the fixed compensation. Nothing is owed on the due date or before, nor
 * on an amount of zero or less.
 * Errors: `missing` without amount, due or as-of date, without an agreed rate where the contract is the law, and where
 * the rate table has no rate for a day that needs one; `domain` for a negative dispute.
 * Source: domain 3.7; Directive 2011/7/EU art. 2 to 6, the UK act of 1998, 法释〔2020〕17号 art. 18 and the 2025 regulation
 * on payments to small enterprises. The legal readings are to be confirmed.
 */
export function lateInterest(
  claim: Claim,
  asOf: Day,
  regime: Regime,
  rates: RateTable,
  policy: LateInterestPolicy,
): LateInterest | Fault {
  const stretches = lateStretches(claim, asOf, policy);
  if (isFault(stretches)) return stretches;
  if (stretches.length === 0) return { lines: [], interest: 0, compensation: 0 };
  const rated = withRates(stretches, claim.agreedRate, asOf, regime, rates, policy);
  if (isFault(rated)) return rated;

  let exact = new Decimal(0);
  let told = 0;
  const lines = rated.map(line => {
    exact = exact.plus(interestOn(line, regime.daily ? 'year365' : policy.dayCount));
    const whole = toCents(exact).toNumber();
    const interest = plus(whole, -told);
    told = whole;
    return { ...line, days: line.to - line.from + 1, interest };
  });
  return { lines, interest: told, compensation: regime.compensation(stretches[0].balance, policy) };
}

/** A fault of the figures of a claim, if they have one. */
export function unfitClaim({ amount, due, disputed }: Claim, asOf: Day): Fault | undefined {
  return (
    needed('amount', amount) ??
    needed('due', due) ??
    needed('asOf', asOf) ??
    notNegative('disputed', disputed)
  );
}

/** What bears interest on the first day late, payments before it not yet taken off. */
export function debtOf({ amount, disputed }: Claim): number {
  if (Number.isNaN(disputed)) return amount;
  return disputed === Infinity ? 0 : plus(amount, -disputed);
}

/** A stretch with its yearly rate. */
export type Rated = Stretch & { readonly rate: number };

/** The stretches of days on which something is late; none where nothing is. */
export function lateStretches(
  claim: Claim,
  asOf: Day,
  { paymentDayCounts }: LateInterestPolicy,
): readonly Stretch[] | Fault {
  const unfit = unfitClaim(claim, asOf);
  if (unfit) return unfit;
  const known = claim.payments.filter(({ on }) => on <= asOf);
  const last = lastDay(asOf, paymentDayCounts);
  return stretchesOf(debtOf(claim), claim.due + 1, last, known, paymentDayCounts);
}

/** The last day that bears interest. */
export function lastDay(asOf: Day, paymentDayCounts: boolean): Day {
  return paymentDayCounts ? asOf : asOf - 1;
}

/** Every stretch with its yearly rate, cut where the rate changes. There is one stretch at least. */
export function withRates(
  stretches: readonly Stretch[],
  agreedRate: number,
  asOf: Day,
  regime: Regime,
  rates: RateTable,
  policy: LateInterestPolicy,
): readonly Rated[] | Fault {
  const { from: first } = stretches[0];
  const { to: last } = stretches[stretches.length - 1];
  if (!Number.isNaN(agreedRate)) return stretches.map(stretch => ({ ...stretch, rate: agreedRate }));
  if (regime.references.length === 0) {
    const rate = regime.yearlyRate(NaN, policy);
    if (Number.isNaN(rate)) return fault('missing', 'cell.missing', { argument: 'agreedRate' });
    return stretches.map(stretch => ({ ...stretch, rate }));
  }

  const reading = policy.reading === 'regime' ? regime.usualReading : policy.reading;
  const readingDay: Record<typeof reading, (stretch: Stretch) => Day> = {
    reread: ({ from }) => from,
    fixed: () => first,
    atPayment: ({ to }) => (to === last ? asOf : policy.paymentDayCounts ? to : to + 1),
  };
  const pieces: Record<typeof reading, () => Stretch[]> = {
    reread: () => cutAt(stretches, regime.changes(first, last, rates)),
    fixed: () => [...stretches],
    atPayment: () => partsOf(stretches),
  };
  const rated: Rated[] = [];
  for (const piece of pieces[reading]()) {
    const reference = rates.at(regime.references, regime.referenceDay(readingDay[reading](piece)));
    if (isFault(reference)) return reference;
    rated.push({ ...piece, rate: regime.yearlyRate(reference, policy) });
  }
  return rated;
}

/** Exact, before any rounding. */
export function interestOn(
  { from, to, balance, rate }: Rated,
  dayCount: LateInterestPolicy['dayCount'],
): Decimal {
  const yearly = decimalOf(balance).times(decimalOf(rate));
  if (dayCount !== 'actual') return yearly.times(to - from + 1).dividedBy(dayCount === 'year360' ? 360 : 365);
  let interest = new Decimal(0);
  for (let start = from; start <= to;) {
    const { year } = civilOf(start);
    const end = Math.min(to, dayOf(year, 12, 31));
    const daysOfYear = daysInMonth(year, 2) === 29 ? 366 : 365;
    interest = interest.plus(yearly.times(end - start + 1).dividedBy(daysOfYear));
    start = end + 1;
  }
  return interest;
}
