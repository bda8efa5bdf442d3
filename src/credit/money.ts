import DecimalBase from 'decimal.js';

/**
 * Exact money. decimal.js defines every monetary result; the faster paths below are taken only for amounts for
 * which they are proved equal.
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
 * Three ways, of which the first that can tell the cents does: doubles away from half a cent; whole cents times whole
 * millionths, an exact integer below 2^53 whose remainder decides the rounding; decimals.
 */
export function timesToCents(amount: number, factor: number, divisor = 1): number {
  const certain = certainCents((amount * factor) / divisor);
  if (!Number.isNaN(certain)) return certain;
  const cents = Math.abs(wholeCents(amount));
  const millionths = Math.abs(Math.round(factor * MILLIONTHS));
  const product = cents * millionths;
  const whole = divisor * MILLIONTHS;
  const fits = cents < FIFTEEN_DIGITS && product <= MOST_CENTS && Number.isSafeInteger(whole);
  if (!fits || millionths / MILLIONTHS !== Math.abs(factor)) {
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

/** What parts of a unit an amount may be a whole number of, beside cents: those of the fast path of `Totals`. */
const FINER_THAN_CENTS = [1e4, 1e3] as const;

/**
 * Exact running totals, one per index. Amounts of whole cents are added as integers, cents that leave the exact range of
 * integers being set aside as a decimal; so are amounts of three or four decimals, their hundredths of cents by themselves.
 * Proof: as for `wholeCents`. Any other amount goes through decimal.js.
 */
export class Totals {
  private readonly cents: Float64Array;
  private hundredthsOfCents: Float64Array | undefined;
  private readonly rest = new Map<number, Decimal>();

  constructor(readonly size: number) {
    this.cents = new Float64Array(size);
  }

  add(index: number, amount: number): void {
    const cents = wholeCents(amount);
    const next = this.cents[index] + cents;
    if (Math.abs(next) <= MOST_CENTS) this.cents[index] = next;
    else if (Number.isNaN(cents)) this.addFiner(index, amount);
    else this.setAside(index, cents);
  }

  /** Adds the total of an index, of these totals or of others. */
  addTotal(index: number, from: number, totals: Totals = this): void {
    const cents = totals.cents[from];
    const next = this.cents[index] + cents;
    if (Math.abs(next) <= MOST_CENTS) this.cents[index] = next;
    else this.setAside(index, cents);
    if (totals.hundredthsOfCents) this.finer()[index] += totals.hundredthsOfCents[from];
    const rest = totals.rest.size > 0 ? totals.rest.get(from) : undefined;
    if (rest) this.addDecimal(index, rest);
  }

  exact(index: number): Decimal {
    const whole = new Decimal(this.cents[index]).dividedBy(100);
    const hundredths = this.hundredthsOfCents?.[index] ?? 0;
    const total = hundredths === 0 ? whole : whole.plus(new Decimal(hundredths).dividedBy(10_000));
    const rest = this.rest.get(index);
    return rest ? total.plus(rest) : total;
  }

  /** The total as the nearest double, which prints as the exact total up to 15 digits. */
  get(index: number): number {
    if (this.rest.size > 0 && this.rest.has(index)) return this.exact(index).toNumber();
    const hundredths = this.hundredthsOfCents?.[index] ?? 0;
    if (hundredths === 0) return this.cents[index] / 100;
    const whole = this.cents[index] * 100 + hundredths;
    return Math.abs(whole) <= MOST_CENTS ? whole / 10_000 : this.exact(index).toNumber();
  }

  private addFiner(index: number, amount: number): void {
    for (const parts of FINER_THAN_CENTS) {
      const count = Math.round(amount * parts);
      if (count / parts !== amount || Math.abs(count) >= TOO_MANY_CENTS) continue;
      const ofACent = count % (parts / 100);
      this.finer()[index] += ofACent * (10_000 / parts);
      const cents = (count - ofACent) / (parts / 100);
      const next = this.cents[index] + cents;
      if (Math.abs(next) <= MOST_CENTS) this.cents[index] = next;
      else this.setAside(index, cents);
      return;
    }
    this.addDecimal(index, decimalOf(amount));
  }

  private finer(): Float64Array {
    return (this.hundredthsOfCents ??= new Float64Array(this.size));
  }

  /** Starts the integer anew with `cents`, its value so far going to the decimals. */
  private setAside(index: number, cents: number): void {
    this.addDecimal(index, new Decimal(this.cents[index]).dividedBy(100));
    this.cents[index] = cents;
  }

  private addDecimal(index: number, amount: Decimal): void {
    const rest = this.rest.get(index);
    this.rest.set(index, rest ? rest.plus(amount) : amount);
  }
}
