import {
  RecordShape,
  number,
  date,
  text,
  amountOrAll,
  type RecordsOf,
  type RecordOf,
  type ShapeOf,
  type Given,
} from '../call/records';
import type { Cells } from '../../cells/cell';
import type { TextColumn } from '../call/column';
import { paymentsByNumber } from '../call/payments';
import { rateTable } from '../call/rateTable';
import type { Day } from '../../credit/dates';
import { fault, isFault, type Fault } from '../../credit/fault';
import type { LateInterestPolicy } from '../../credit/policy/lateInterest';
import type { Payment } from '../../credit/receivables/interest/balance';
import { interestFirst } from '../../credit/receivables/interest/interestFirst';
import { interestOwed, onlyRate, quickInterest } from '../../credit/receivables/interest/interestOwed';
import { lateInterest, type Claim, type LateInterest } from '../../credit/receivables/interest/lateInterest';
import type { RateTable } from '../../credit/receivables/interest/rateTable';
import { readRegime, type Regime } from '../../credit/receivables/interest/regime';

const CLAIM = new RecordShape({
  amount: number,
  due: date,
  asOf: date,
  regime: text,
  number: text,
  disputed: amountOrAll,
  agreedRate: number,
});

type ClaimRecord = RecordOf<typeof CLAIM>;

/** Late invoices as a formula gives them, ready to be charged row by row. */
export interface LateClaims {
  readonly invoices: RecordsOf<typeof CLAIM>;
  /** The account of an invoice, and its interest alone. */
  readonly account: (invoice: ClaimRecord, policy: LateInterestPolicy) => LateInterest | Fault;
  readonly interest: (invoice: ClaimRecord, policy: LateInterestPolicy) => number | Fault;
  /** The interest of many rows at once; undefined where they differ in more than amount and due date. */
  readonly quickly: (
    policy: LateInterestPolicy,
  ) => ((from: number, to: number, into: Float64Array) => void) | undefined;
}

export interface LateArguments extends Given<ShapeOf<typeof CLAIM>> {
  readonly rates: Cells;
  readonly payments: Cells;
}

/** Errors: of the whole, where the rate table or the payments cannot be read, or payments bear no numbers for several invoices. */
export function lateClaims(given: LateArguments): LateClaims | Fault {
  const invoices = CLAIM.read(given);
  const rates = rateTable(given.rates);
  if (isFault(rates)) return rates;
  const payments = paymentsByNumber(given.payments);
  if (isFault(payments)) return payments;
  const numbered = rowsHaveNumbers(invoices.columns.number);
  if (numbered !== !payments.has('') && payments.size > 0) {
    return fault('missing', 'receivables.paymentsNeedNumbers', {});
  }
  if (!numbered && payments.size > 0 && invoices.rows > 1) {
    return fault('missing', 'receivables.paymentsNeedNumbers', {});
  }

  const regimeOf = keptRegimes();
  const charged = <Found>(
    invoice: ClaimRecord,
    policy: LateInterestPolicy,
    rule: ChargingRule<Found>,
  ): Found | Fault => {
    const regime = regimeOf(invoice.regime);
    if (isFault(regime)) return regime;
    const own = payments.get(invoice.number) ?? NO_PAYMENTS;
    if (isFault(own)) return own;
    const { amount, due, disputed, agreedRate } = invoice;
    const claim = { amount, due, disputed, agreedRate, payments: own };
    return rule(claim, invoice.asOf, regime, rates, policy);
  };
  const interestLeft = (invoice: ClaimRecord, policy: LateInterestPolicy) => {
    const account = charged(invoice, policy, interestFirst);
    return isFault(account) ? account : account.interest;
  };
  return {
    invoices,
    account: (invoice, policy) => charged(invoice, policy, accountRule(policy)),
    interest: (invoice, policy) =>
      policy.paymentsClear === 'principal'
        ? charged(invoice, policy, interestOwed)
        : interestLeft(invoice, policy),
    quickly: policy => {
      const { amount, due, asOf, regime: regimes, disputed, agreedRate } = invoices.columns;
      const same = [asOf, regimes, agreedRate, disputed].every(column => column.length === 1);
      const regime = same && payments.size === 0 ? regimeOf(regimes.at(0)) : undefined;
      if (!regime || isFault(regime) || !Number.isNaN(disputed.at(0))) return undefined;
      const rate = onlyRate(agreedRate.at(0), regime, policy);
      if (Number.isNaN(rate) || amount.length !== due.length) return undefined;
      return (from, to, into) =>
        quickInterest(
          amount.run(from, to),
          due.run(from, to),
          to - from,
          into,
          rate,
          asOf.at(0),
          regime,
          policy,
        );
    },
  };
}

/** Reads each regime once. */
function keptRegimes(): (text: string) => Regime | Fault {
  const read = new Map<string, Regime | Fault>();
  return text => {
    let regime = read.get(text);
    if (regime === undefined) read.set(text, (regime = readRegime(text)));
    return regime;
  };
}

function accountRule({ paymentsClear }: LateInterestPolicy): ChargingRule<LateInterest> {
  return paymentsClear === 'principal' ? lateInterest : interestFirst;
}

const NO_PAYMENTS: readonly Payment[] = [];

type ChargingRule<Found> = (
  claim: Claim,
  asOf: Day,
  regime: Regime,
  rates: RateTable,
  policy: LateInterestPolicy,
) => Found | Fault;

function rowsHaveNumbers({ values }: TextColumn): boolean {
  return values.some(number => number !== '');
}
