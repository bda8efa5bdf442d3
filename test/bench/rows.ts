import { Random } from '../../scripts/sample/random';
import { dayOf, type Day } from '../../src/credit/dates';

/** What every random row of the bench follows from. */
const SEED = 5;

export const AS_OF: Day = dayOf(2026, 6, 30);

const BUYERS = 20_000;

/** Open invoices twice over: as plain arrays, and as the cells that Excel hands to a function. */
export interface Invoices {
  readonly count: number;
  readonly buyers: readonly string[];
  readonly due: Float64Array;
  readonly amounts: Float64Array;
  readonly cells: { readonly buyer: any[][]; readonly due: any[][]; readonly amount: any[][] };
}

export function invoices(count: number): Invoices {
  const random = new Random(SEED);
  const names = Array.from({ length: BUYERS }, (_, i) => `Buyer ${String(i + 1).padStart(5, '0')}`);
  const buyers = Array.from({ length: count }, () => names[random.whole(0, BUYERS - 1)]);
  const due = Float64Array.from({ length: count }, () => AS_OF - random.whole(-60, 200));
  const amounts = Float64Array.from({ length: count }, () => random.whole(-200_000, 5_000_000) / 100 || 0.01);
  return {
    count,
    buyers,
    due,
    amounts,
    // A host parses every cell's text anew.
    cells: { buyer: buyers.map(name => [copied(name)]), due: columnOf(due), amount: columnOf(amounts) },
  };
}

/** A column of whole numbers from `least` to `most`, divided by `divisor`. */
export function figures(count: number, least: number, most: number, divisor: number): Float64Array {
  const random = new Random(SEED + least + most);
  return Float64Array.from({ length: count }, () => random.whole(least, most) / divisor);
}

/** Numbers as the cells of a column. */
export function columnOf(values: ArrayLike<number>): any[][] {
  return Array.from(values, value => [value]);
}

function copied(text: string): string {
  return Buffer.from(text).toString();
}
