import { sumOf } from '../../src/credit/money';
import { AS_OF } from './calendar';
import type { Invoice } from './invoices';
import { inUsd } from './rates';

/** What a buyer's own invoices say about it. */
export interface PaymentRecord {
  /** Days late of a settled invoice on average, an early payment counting as none; undefined without any. */
  readonly averageDaysLate: number | undefined;
  /** The share of the settled invoices that were paid after their due date. */
  readonly shareLate: number | undefined;
  /** Invoices less credit notes of the last twelve months in USD, to the thousand. */
  readonly annualPurchases: number | undefined;
}

const DAYS_PER_YEAR = 365;

export function paymentRecordOf(invoices: readonly Invoice[]): PaymentRecord {
  const daysLate = invoices.flatMap(({ settled, due, amount }) =>
    settled !== undefined && amount > 0 ? [Math.max(0, settled - due)] : [],
  );
  const recent = invoices.filter(({ date }) => date > AS_OF - DAYS_PER_YEAR);
  const purchases = sumOf(recent.map(({ amount, currency }) => inUsd(amount, currency)));
  return {
    averageDaysLate: daysLate.length ? rounded(average(daysLate), 1) : undefined,
    shareLate: daysLate.length ? rounded(average(daysLate.map(days => (days > 0 ? 1 : 0))), 2) : undefined,
    annualPurchases: recent.length ? rounded(purchases, -3) : undefined,
  };
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0) / numbers.length;
}

function rounded(number: number, decimals: number): number {
  const unit = 10 ** -decimals;
  return Number((Math.round(number / unit) * unit).toFixed(Math.max(decimals, 0)));
}
