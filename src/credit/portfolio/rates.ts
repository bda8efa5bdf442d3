import { timesToCents } from '../money';

/** How much one unit of a currency is worth in the policy's currency. */
export type Rates = ReadonlyMap<string, number>;

/**
 * An amount in the policy's currency, rounded to cents.
 * Arguments: the amount and its currency code ('' is the policy's own); the rate table; the policy's currency.
 * Result: the converted amount, or undefined where the table has no rate: amounts in two currencies are never
 * added without one (domain 4.2).
 */
export function inBaseCurrency(
  amount: number,
  currency: string,
  rates: Rates,
  base: string,
): number | undefined {
  if (currency === '' || currency === base) return amount;
  const rate = rates.get(currency);
  return rate === undefined ? undefined : timesToCents(amount, rate);
}
