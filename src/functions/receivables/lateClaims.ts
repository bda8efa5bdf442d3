import { rowsOf, type AnyColumn, type TextColumn } from '../call/column';
import { readAmountOrAll } from '../../cells/decode';
import { dateColumn, numberColumn, textColumn } from '../call/columns';
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

/** Late invoices as a formula gives them, ready to be charged row by row. */
export interface LateClaims {
  readonly columns: readonly AnyColumn[];
  /** The account of a row, and its interest alone. */
  readonly account: (row: number, policy: LateInterestPolicy) => LateInterest | Fault;
  readonly interest: (row: number, policy: LateInterestPolicy) => number | Fault;
  /** The interest of many rows at once; undefined where they differ in more than amount and due date. */
  readonly quickly: (
    policy: LateInterestPolicy,
  ) => ((from: number, to: number, into: Float64Array) => void) | undefined;
}

export interface LateArguments {
  readonly amount: any[][];
  readonly due: any[][];
  readonly asOf: any[][];
  readonly regime: any[][];
  readonly rates?: any[][];
  readonly payments?: any[][];
  readonly number?: any[][];
  readonly disputed?: any[][];
  readonly agreedRate?: any[][];
}

/** Errors: of the whole, where the rate table or the payments cannot be read, or payments bear no numbers for several invoices. */
export function lateClaims(given: LateArguments): LateClaims | Fault {
  const amounts = numberColumn(given.amount, 'amount');
  const due = dateColumn(given.due, 'due');
  const asOf = dateColumn(given.asOf, 'asOf');
  const regimes = textColumn(given.regime, 'regime');
  const numbers = textColumn(given.number, 'number');
  const disputed = numberColumn(given.disputed, 'disputed', readAmountOrAll);
  const agreed = numberColumn(given.agreedRate, 'agreedRate');
  const columns = [amounts, due, asOf, regimes, numbers, disputed, agreed];
  const rates = rateTable(given.rates);
  if (isFault(rates)) return rates;
  const payments = paymentsByNumber(given.payments);
  if (isFault(payments)) return payments;
  const numbered = rowsHaveNumbers(numbers);
  if (numbered !== !payments.has('') && payments.size > 0) {
    return fault('missing', 'receivables.paymentsNeedNumbers', {});
  }
  if (!numbered && payments.size > 0 && rowsOf(columns) > 1) {
    return fault('missing', 'receivables.paymentsNeedNumbers', {});
  }

  const regimeOf = keptRegimes();
  const charged = <Found>(
    row: number,
    policy: LateInterestPolicy,
    rule: ChargingRule<Found>,
  ): Found | Fault => {
    const regime = regimeOf(regimes.at(row));
    if (isFault(regime)) return regime;
    const own = payments.get(numbers.at(row)) ?? NO_PAYMENTS;
    if (isFault(own)) return own;
    const claim = {
      amount: amounts.at(row),
      due: due.at(row),
      disputed: disputed.at(row),
      agreedRate: agreed.at(row),
      payments: own,
    };
    return rule(claim, asOf.at(row), regime, rates, policy);
  };
  const interestLeft = (row: number, policy: LateInterestPolicy) => {
    const account = charged(row, policy, interestFirst);
    return isFault(account) ? account : account.interest;
  };
  return {
    columns,
    account: (row, policy) => charged(row, policy, accountRule(policy)),
    interest: (row, policy) =>
      policy.paymentsClear === 'principal' ? charged(row, policy, interestOwed) : interestLeft(row, policy),
    quickly: policy => {
      const same = [asOf, regimes, agreed, disputed].every(column => column.length === 1);
      const regime = same && payments.size === 0 ? regimeOf(regimes.at(0)) : undefined;
      if (!regime || isFault(regime) || !Number.isNaN(disputed.at(0))) return undefined;
      const rate = onlyRate(agreed.at(0), regime, policy);
      if (Number.isNaN(rate) || amounts.length !== due.length) return undefined;
      return (from, to, into) =>
        quickInterest(
          amounts.run(from, to),
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
