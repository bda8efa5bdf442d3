import type { Day } from '../../dates';
import { isFault, type Fault } from '../../fault';
import { plus, toCents, Decimal } from '../../money';
import type { LateInterestPolicy } from '../../policy/lateInterest';
import type { Payment } from './balance';
import {
  debtOf,
  interestOn,
  lastDay,
  unfitClaim,
  withRates,
  type Claim,
  type InterestLine,
  type LateInterest,
  type Rated,
} from './lateInterest';
import type { RateTable } from './rateTable';
import type { Regime } from './regime';

/**
 * The interest on a late debt where a part payment clears costs first, then interest, then principal.
 * Arguments, errors: as `lateInterest`.
 * Result: the account line by line on the principal that is left after each payment; of interest and of the fixed compensation, which is
 * the cost, what payments have cleared and what is still owed; the principal still owed. A payment up to the due date meets no
 * interest and clears principal alone. Interest bears none.
 * Source: BGB § 367, Civil Code of China art. 561, unless agreed otherwise (frappe/erpnext#36279); to be confirmed for the contract.
 */
export function interestFirst(
  claim: Claim,
  asOf: Day,
  regime: Regime,
  rates: RateTable,
  policy: LateInterestPolicy,
): LateInterest | Fault {
  const unfit = unfitClaim(claim, asOf);
  if (unfit) return unfit;
  const { paymentDayCounts } = policy;
  const last = lastDay(asOf, paymentDayCounts);
  const first = claim.due + 1;
  const account = new Account(debtOf(claim), first, regime, policy);
  const payments = claim.payments.filter(({ on }) => on <= asOf).sort((a, b) => a.on - b.on);
  for (const payment of payments) {
    const to = Math.min(paymentDayCounts ? payment.on : payment.on - 1, last);
    const failed = account.runTo(to, payment.on, claim.agreedRate, rates);
    if (failed) return failed;
    account.pay(payment);
  }
  return account.runTo(last, asOf, claim.agreedRate, rates) ?? account.result();
}

/** What is owed, day after day. */
class Account {
  private readonly lines: InterestLine[] = [];
  private readonly first: Day;
  private exact = new Decimal(0);
  private accrued = 0;
  private compensation = 0;
  private compensationPaid = 0;
  private interestPaid = 0;

  constructor(
    private principal: number,
    private from: Day,
    private readonly regime: Regime,
    private readonly policy: LateInterestPolicy,
  ) {
    this.first = from;
  }

  /** Lets interest run to the day, both days counted; `read` is the day on which it is paid or read. */
  runTo(to: Day, read: Day, agreedRate: number, rates: RateTable): Fault | undefined {
    if (to < this.from || this.principal <= 0) return undefined;
    if (this.lines.length === 0) this.compensation = this.regime.compensation(this.principal, this.policy);
    const rated = this.ratedTo(to, read, agreedRate, rates);
    if (isFault(rated)) return rated;
    for (const piece of rated) this.add(piece);
    this.from = to + 1;
    return undefined;
  }

  pay({ amount }: Payment): void {
    const costs = Math.min(amount, plus(this.compensation, -this.compensationPaid));
    this.compensationPaid = plus(this.compensationPaid, costs);
    const left = plus(amount, -costs);
    const interest = Math.min(left, plus(this.accrued, -this.interestPaid));
    this.interestPaid = plus(this.interestPaid, interest);
    this.principal = plus(this.principal, -plus(left, -interest));
  }

  result(): LateInterest {
    const { lines, accrued, compensation, compensationPaid, interestPaid, principal } = this;
    return {
      lines,
      interest: plus(accrued, -interestPaid),
      compensation: plus(compensation, -compensationPaid),
      cleared: { interest: interestPaid, compensation: compensationPaid },
      principal: Math.max(principal, 0),
    };
  }

  /**
   * The stretch with its rates. It is rated together with the first day late, from which a rate that is fixed counts.
   */
  private ratedTo(to: Day, read: Day, agreedRate: number, rates: RateTable): readonly Rated[] | Fault {
    const stretch = { from: this.from, to, balance: this.principal };
    const isLater = this.from > this.first;
    const before = isLater ? [{ from: this.first, to: this.from - 1, balance: this.principal }] : [];
    const rated = withRates([...before, stretch], agreedRate, read, this.regime, rates, this.policy);
    if (isFault(rated)) return rated;
    // Of parts that are paid at once, one piece spans both stretches.
    return rated
      .filter(piece => piece.to >= this.from)
      .map(piece => ({ ...piece, from: Math.max(piece.from, this.from) }));
  }

  private add(piece: Rated): void {
    this.exact = this.exact.plus(interestOn(piece, this.regime.daily ? 'year365' : this.policy.dayCount));
    const whole = toCents(this.exact).toNumber();
    const interest = plus(whole, -this.accrued);
    this.accrued = whole;
    this.lines.push({ ...piece, days: piece.to - piece.from + 1, interest });
  }
}
