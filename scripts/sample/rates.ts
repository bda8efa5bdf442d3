import { timesToCents } from '../../src/credit/money';

/** What one unit of each currency is worth in USD, the currency of the policy, at the as-of date. */
export const RATES: ReadonlyMap<string, number> = new Map([
  ['USD', 1],
  ['EUR', 1.1625],
]);

/** An amount in USD, to the cent. */
export function inUsd(amount: number, currency: string): number {
  const rate = RATES.get(currency);
  if (rate === undefined) throw new Error(`the sample has no rate for ${currency}`);
  return timesToCents(amount, rate);
}
