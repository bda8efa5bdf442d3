import { LAST_DAY, type Day } from '../dates';
import { fault, isFault, type Fault } from '../fault';
import { needed, notNegative, or } from '../figure';
import { Decimal, decimalOf, plus, timesToCents, toCents } from '../money';
import type { PaymentPlanPolicy } from '../policy/paymentPlan';
import { WHOLE_INVOICE } from './dunningStage';
import { intervalsAfter, yearsOf, type InstalmentInterval } from './instalmentInterval';

/** What is agreed on; NaN for what is not given. */
export interface PlanTerms {
  /** What is owed, in money. */
  readonly debt: number;
  /** The part of it in dispute, which no plan covers; `WHOLE_INVOICE` for all of it. */
  readonly disputed: number;
  /** The day of the agreement: the down payment is due, the first interval and the interest begin. */
  readonly start: Day;
  readonly instalments: number;
  /** Paid on the first day: an amount, or below 1 a share of the debt without its disputed part. */
  readonly downPayment: number;
  /** Interest a year as a share, on what is open. */
  readonly rate: number;
  readonly every: InstalmentInterval;
}

export interface Instalment {
  /** 0 is the down payment. */
  readonly number: number;
  readonly due: Day;
  /** Interest and principal together. */
  readonly payment: number;
  readonly interest: number;
  readonly principal: number;
  /** What is still open after it. */
  readonly balance: number;
}

export const MOST_INSTALMENTS = 360;

/**
 * The schedule of a payment plan.
 * Arguments: the terms; how the policy spreads interest.
 * Result: the down payment where there is one, and the instalments, each an interval after the other. The principal of all
 * adds up to the undisputed debt to the cent. Without interest the instalments differ by a cent at most, the larger ones
 * first. With interest, for each interval on what is open (twelfths of a year, or days of 365), either all payments are the
 * same and the last one takes the rounding, or the principal is the same.
 * Errors: `missing` without debt, start or instalments; `domain` for a debt that is not above zero or wholly disputed, a
 * number of instalments that is none, instalments of less than a cent, a down payment that leaves nothing, a rate
 * outside 0 to 100 %, a schedule past the last date of a sheet.
 * Source: domain 3.12 (equal instalments with down payment, optional interest; no plan on disputed items); the equal
 * payment is the annuity formula of any textbook of finance.
 */
export function paymentPlan(terms: PlanTerms, policy: PaymentPlanPolicy): Instalment[] | Fault {
  const { debt, start, instalments, every } = terms;
  const rate = or(terms.rate, 0);
  const unfit = unfitTerms(terms);
  if (unfit) return unfit;
  const undisputed = centsOf(debt) - centsOf(Math.min(or(terms.disputed, 0), debt));
  if (undisputed <= 0) return fault('domain', 'collect.wholeDebtDisputed', { debt });
  const given = or(terms.downPayment, 0);
  const down = given < 1 ? centsOf(timesToCents(undisputed / 100, given)) : centsOf(given);
  const spread = undisputed - down;
  if (spread <= 0) {
    return fault('domain', 'collect.downPaymentTooLarge', {
      downPayment: down / 100,
      debt: undisputed / 100,
    });
  }
  if (spread < instalments) {
    return fault('domain', 'collect.instalmentsTooSmall', { principal: spread / 100, instalments });
  }
  if (intervalsAfter(start, every, instalments) > LAST_DAY) return fault('domain', 'collect.planTooLong', {});

  const first = {
    number: 0,
    due: start,
    payment: down / 100,
    interest: 0,
    principal: down / 100,
    balance: spread / 100,
  };
  const rows: Instalment[] = down > 0 ? [first] : [];
  const annuity =
    rate > 0 && policy.spread === 'equalPayments' ? equalPayment(spread, rate, terms) : undefined;
  let balance = spread;
  for (let number = 1; number <= instalments; number++) {
    const { count, of } = yearsOf(every);
    const interest = centsOf(timesToCents(balance / 100, rate * count, of));
    const wanted = annuity === undefined ? equalShare(spread, instalments, number) : annuity - interest;
    const principal = number === instalments ? balance : Math.min(Math.max(wanted, 0), balance);
    balance -= principal;
    rows.push({
      number,
      due: intervalsAfter(start, every, number),
      payment: plus(principal / 100, interest / 100),
      interest: interest / 100,
      principal: principal / 100,
      balance: balance / 100,
    });
  }
  return rows;
}

function unfitTerms({ debt, disputed, start, instalments, downPayment, rate }: PlanTerms): Fault | undefined {
  const missing = needed('debt', debt) ?? needed('start', start) ?? needed('instalments', instalments);
  if (missing) return missing;
  if (debt <= 0) return fault('domain', 'collect.debtNotPositive', { debt });
  if (disputed === WHOLE_INVOICE) return fault('domain', 'collect.wholeDebtDisputed', { debt });
  const negative = notNegative('disputed', disputed) ?? notNegative('downPayment', downPayment);
  if (isFault(negative)) return negative;
  if (!Number.isInteger(instalments) || instalments < 1 || instalments > MOST_INSTALMENTS) {
    return fault('domain', 'collect.instalmentCount', { found: instalments, most: MOST_INSTALMENTS });
  }
  return rate < 0 || rate > 1 ? fault('domain', 'collect.rateOutOfRange', { rate }) : undefined;
}

function centsOf(amount: number): number {
  return toCents(decimalOf(amount)).times(100).toNumber();
}

/** The share of an instalment in so many cents; the first ones take the cents that do not divide. */
function equalShare(cents: number, instalments: number, number: number): number {
  const share = Math.floor(cents / instalments);
  return number <= cents - share * instalments ? share + 1 : share;
}

/** The payment that pays off principal and interest in equal payments, in cents: B·i ÷ (1 − (1 + i)^−n). */
function equalPayment(cents: number, rate: number, { instalments, every }: PlanTerms): number {
  const { count, of } = yearsOf(every);
  const interest = decimalOf(rate).times(count).dividedBy(of);
  const discount = new Decimal(1).minus(interest.plus(1).pow(-instalments));
  return interest.times(cents).dividedBy(discount).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber();
}
