import { rowsOf, type AnyColumn, type TextColumn } from '../cells/column';
import { dateColumn, numberColumn, readAmountOrAll, textColumn } from '../cells/decode';
import { paymentsByNumber } from '../cells/payments';
import { rateTable } from '../cells/rateTable';
import type { Day } from '../credit/dates';
import { fault, isFault, type Fault } from '../credit/fault';
import type { LateInterestPolicy } from '../credit/policy/lateInterest';
import type { Payment } from '../credit/receivables/interest/balance';
import { interestOwed } from '../credit/receivables/interest/interestOwed';
import { lateInterest, type Claim, type LateInterest } from '../credit/receivables/interest/lateInterest';
import type { RateTable } from '../credit/receivables/interest/rateTable';
import { readRegime, type Regime } from '../credit/receivables/interest/regime';

/** Late invoices as a formula gives them, ready to be charged row by row. */
export interface LateClaims {
  readonly columns: readonly AnyColumn[];
  /** The account of a row, and its interest alone. */
  readonly account: (row: number, policy: LateInterestPolicy) => LateInterest | Fault;
  readonly interest: (row: number, policy: LateInterestPolicy) => number | Fault;
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

  const read = new Map<string, Regime | Fault>();
  const regimeOf = (text: string): Regime | Fault => {
    let regime = read.get(text);
    if (regime === undefined) read.set(text, (regime = readRegime(text)));
    return regime;
  };
  const charged =
    <Found>(rule: ChargingRule<Found>) =>
    (row: number, policy: LateInterestPolicy): Found | Fault => {
      const regime = regimeOf(regimes.at(row));
      if (isFault(regime)) return regime;
      const own = payments.size === 0 ? NO_PAYMENTS : (payments.get(numbers.at(row)) ?? NO_PAYMENTS);
      if (isFault(own)) return own;
      const claim = {
        amount: amounts.at(row),
        due: due.at(row),
        disputed: disputed.at(row),
        agreedRate: agreed.at(row) || NaN,
        payments: own,
      };
      return rule(claim, asOf.at(row), regime, rates, policy);
    };
  return { columns, account: charged(lateInterest), interest: charged(interestOwed) };
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
