import DecimalBase from 'decimal.js';

/**
 * Exact money. decimal.js defines every monetary result; the one faster path below, totals in whole cents, is
 * taken only for amounts for which it is proved equal.
 */
export const Decimal = DecimalBase.clone({ precision: 34, rounding: DecimalBase.ROUND_HALF_UP });
export type Decimal = DecimalBase;

/** Spreadsheets keep 15 significant digits; what a double holds beyond them is noise of binary arithmetic. */
const SIGNIFICANT_DIGITS = 15;

/** Largest count of cents that a double holds exactly, and so the most that a total in cents may come to. */
const MOST_CENTS = Number.MAX_SAFE_INTEGER;

/** From here on an amount has more digits than a spreadsheet keeps, and its cents are noise. */
const TOO_MANY_CENTS = 10 ** SIGNIFICANT_DIGITS;

/** The decimal that a spreadsheet number stands for: 0.1 + 0.2 is 0.3. */
export function decimalOf(amount: number): Decimal {
  return new Decimal(amount.toPrecision(SIGNIFICANT_DIGITS));
}

/**
 * An amount in whole cents, or NaN where it is not a whole number of cents.
 * Proof: n / 100 is correctly rounded, so where it equals `amount`, the double is the one nearest to n cents and
 * stands for exactly n cents, which its fifteen significant digits say as well.
 */
export function wholeCents(amount: number): number {
  const cents = Math.round(amount * 100);
  return cents / 100 === amount && Math.abs(cents) < TOO_MANY_CENTS ? cents : NaN;
}

/** Rounds to cents, halves away from zero, as ledgers do. */
export function toCents(amount: Decimal): Decimal {
  return amount.toDecimalPlaces(2, DecimalBase.ROUND_HALF_UP);
}

/** The most digits of a factor after the point that the fast path below takes. */
const MILLIONTHS = 1e6;

/**
 * More than what doubles can be off by, as a share: two factors cut to 15 digits (5e-15 each) and four operations (1.1e-16
 * each) make less than 1.1e-14.
 */
const DOUBT = 2e-14;

/**
 * An amount rounded to cents, or NaN where its cents cannot be told from a double: `doubt` is the share of it by which it
 * may be off. Proof: where the amount is farther from the nearest half cent than it can be off, every amount it may stand
 * for rounds to the same cent, which the division gives as the nearest double.
 */
export function certainCents(amount: number, doubt = DOUBT): number {
  const cents = Math.abs(amount) * 100;
  const below = Math.floor(cents);
  const off = cents * doubt;
  if (!(off < 0.25) || Math.abs(cents - below - 0.5) <= off) return NaN;
  const rounded = cents - below < 0.5 ? below : below + 1;
  return rounded === 0 ? 0 : (amount < 0 ? -rounded : rounded) / 100;
}

/** Up to here a number of cents has at most the 15 digits that `decimalOf` keeps. */
const FIFTEEN_DIGITS = 1e15;

/**
 * amount × factor ÷ divisor, rounded to cents. The factor's own decimal digits count, not its binary noise.
 * The fast path: whole cents times whole millionths is an exact integer below 2^53; so is its remainder, which
 * decides the rounding.
 */
export function timesToCents(amount: number, factor: number, divisor = 1): number {
  const cents = Math.abs(wholeCents(amount));
  const millionths = Math.abs(Math.round(factor * MILLIONTHS));
  const product = cents * millionths;
  const whole = divisor * MILLIONTHS;
  const fits = cents < FIFTEEN_DIGITS && product <= MOST_CENTS && Number.isSafeInteger(whole);
  if (!fits || millionths / MILLIONTHS !== Math.abs(factor)) {
    const certain = certainCents((amount * factor) / divisor);
    if (!Number.isNaN(certain)) return certain;
    return toCents(decimalOf(amount).times(decimalOf(factor)).dividedBy(divisor)).toNumber();
  }
  const remainder = product % whole;
  const rounded = (product - remainder) / whole + (2 * remainder >= whole ? 1 : 0);
  return rounded === 0 ? 0 : ((amount < 0 !== factor < 0 ? -1 : 1) * rounded) / 100;
}

/** The largest multiple of `unit` not above an amount of zero or more; a unit of 0 leaves the amount as it is. */
export function roundedDown(amount: number, unit: number): number {
  if (unit === 0) return amount;
  const cents = wholeCents(amount);
  const step = wholeCents(unit);
  if (cents < FIFTEEN_DIGITS && step < FIFTEEN_DIGITS) return (cents - (cents % step)) / 100;
  const exact = decimalOf(amount);
  return exact.minus(exact.modulo(decimalOf(unit))).toNumber();
}

/** The exact sum of two amounts; a negative one takes away. */
export function plus(a: number, b: number): number {
  const cents = wholeCents(a) + wholeCents(b);
  return Math.abs(cents) <= MOST_CENTS ? cents / 100 : decimalOf(a).plus(decimalOf(b)).toNumber();
}

/** The exact sum of a few amounts. For a column use `Totals`. */
export function sumOf(amounts: Iterable<number>): number {
  const totals = new Totals(1);
  for (const amount of amounts) totals.add(0, amount);
  return totals.get(0);
}

/**
 * Exact running totals, one per index. Amounts of whole cents are added as integers; any other amount, and any
 * total that would leave the exact range of integers, goes through decimal.js.
 */
export class Totals {
  private readonly cents: Float64Array;
  private readonly rest = new Map<number, Decimal>();

  constructor(readonly size: number) {
    this.cents = new Float64Array(size);
  }

  add(index: number, amount: number): void {
    const cents = wholeCents(amount);
    const next = this.cents[index] + cents;
    if (Math.abs(next) <= MOST_CENTS) this.cents[index] = next;
    else this.addDecimal(index, decimalOf(amount));
  }

  exact(index: number): Decimal {
    const whole = new Decimal(this.cents[index]).dividedBy(100);
    const rest = this.rest.get(index);
    return rest ? whole.plus(rest) : whole;
  }

  /** The total as the nearest double, which prints as the exact total up to 15 digits. */
  get(index: number): number {
    return this.rest.has(index) ? this.exact(index).toNumber() : this.cents[index] / 100;
  }

  private addDecimal(index: number, amount: Decimal): void {
    const rest = this.rest.get(index);
    this.rest.set(index, rest ? rest.plus(amount) : amount);
  }
}
