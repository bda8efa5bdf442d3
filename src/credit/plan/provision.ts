import type { Day } from '../dates';
import { fault, isFault, type Fault } from '../fault';
import { needed, notNegative, shareIn } from '../figure';
import { certainCents, plus, timesToCents, Totals } from '../money';
import type { AgeingPolicy } from '../policy/ageing';
import type { Policy } from '../policy/policy';
import { boundsOn, bucketName, bucketOf, daysPastDue } from '../receivables/ageing';
import { messageOf, type Message } from '../message';
import { sentences } from '../sentences';

/** An open item; NaN for what is not given. */
export interface ProvidedItem {
  readonly due: Day;
  readonly amount: number;
  /** Loss rate of an item judged on its own (disputed, insolvent). 0 is none given: some hosts hand blanks over as 0. */
  readonly specificRate: number;
  /** The part of the amount that an insurer bears. */
  readonly insured: number;
}

/** What is provided for an item, and why. */
export class ItemProvision {
  constructor(
    /** The ageing bucket; undefined for an item with a specific rate. */
    readonly bucket: number | undefined,
    private readonly bounds: AgeingPolicy['bounds'],
    readonly rate: number,
    private readonly amount: number,
    /** The part of the amount that an insurer bears. */
    private readonly insured: number,
  ) {}

  get gross(): number {
    return timesToCents(Math.max(this.amount, 0), this.rate);
  }

  get net(): number {
    return this.insured === 0 ? this.gross : timesToCents(plus(this.amount, -this.insured), this.rate);
  }

  get reason(): Message {
    const { bucket, rate, bounds, insured } = this;
    const rule =
      this.amount < 0
        ? messageOf('plan.noRiskInCredit', {})
        : bucket === undefined
          ? messageOf('plan.specificRate', { rate })
          : messageOf('plan.matrixRate', { rate, bucket: bucketName(bucket, bounds) });
    return insured > 0 ? sentences([rule, messageOf('plan.insuredPart', { insured })]) : rule;
  }
}

type Rules = Pick<Policy, 'ageing' | 'provision'>;

/** The loss rate of every bucket with the outlook, at most 100 %; a fault where rates and buckets do not match. */
export function matrixRates({ ageing: { bounds }, provision: { rates, outlook } }: Rules): number[] | Fault {
  const buckets = bounds.length + 2;
  if (rates.length !== buckets)
    return fault('wrong', 'plan.ratesForBuckets', { rates: rates.length, buckets });
  return rates.map(rate => Math.min(1, Number((rate * (1 + outlook)).toPrecision(15))));
}

/**
 * The provision for open items by the matrix of loss rates.
 *
 * An item with a specific rate leaves the matrix and is provided for at that rate. Every other item has the rate of its
 * ageing bucket. Net of cover, the insured part of the item is left out. A credit note carries no credit risk. Every
 * item is rounded to cents, so that a column adds up to the matrix.
 * Errors: `missing` without an amount, or without a date that the bucket needs; `domain` for a specific rate outside 0 to 1
 * or a negative insured part; `wrong` where the policy has not one rate for every bucket.
 * Source: IFRS 9 5.5.15 and B5.5.35 (simplified matrix), 5.5.17 (outlook); domain 3.10. Whether insurance may lessen the
 * provision depends on B5.5.55, so gross and net stand side by side.
 */
export class ProvisionMatrix {
  private constructor(
    private readonly bounds: AgeingPolicy['bounds'],
    private readonly rates: readonly number[],
  ) {}

  static of(rules: Rules): ProvisionMatrix | Fault {
    const rates = matrixRates(rules);
    return isFault(rates) ? rates : new ProvisionMatrix(rules.ageing.bounds, rates);
  }

  provide({ due, amount, specificRate, insured }: ProvidedItem, asOf: Day): ItemProvision | Fault {
    const unfit =
      needed('amount', amount) ?? shareIn('specificRate', specificRate) ?? notNegative('insured', insured);
    if (unfit) return unfit;
    const covered = Number.isNaN(insured) ? 0 : Math.min(plus(insured, 0), Math.max(amount, 0));
    if (specificRate > 0) return new ItemProvision(undefined, this.bounds, specificRate, amount, covered);
    const days = daysPastDue(due, asOf);
    if (isFault(days)) return days;
    const bucket = bucketOf(days, boundsOn(asOf, this.bounds));
    return new ItemProvision(bucket, this.bounds, this.rates[bucket], amount, covered);
  }

  /**
   * The gross provisions of many items without a specific rate.
   * Arguments: due dates and amounts of `count` items; where their provisions are put.
   * Result: NaN for an item that `provide` has to be asked about, for want of a figure or because doubles do not tell the cents.
   */
  quickGross(due: Float64Array, amounts: Float64Array, count: number, into: Float64Array, asOf: Day): void {
    const { rates } = this;
    const bounds = boundsOn(asOf, this.bounds);
    for (let i = 0; i < count; i++) {
      const days = asOf - due[i];
      if (Number.isNaN(days + amounts[i])) into[i] = NaN;
      else into[i] = amounts[i] > 0 ? certainCents(amounts[i] * rates[bucketOf(days, bounds)]) : 0;
    }
  }

  /** The rate of a bucket. */
  rateOf(bucket: number): number {
    return this.rates[bucket];
  }

  get buckets(): number {
    return this.rates.length;
  }
}

export interface ProvisionLine {
  /** The ageing bucket; undefined for what is provided for specifically, and for the total. */
  readonly bucket: number | undefined;
  /** NaN where the line has no one rate. */
  readonly rate: number;
  readonly amount: number;
  readonly gross: number;
  readonly net: number;
}

/** Adds up items and their provisions by bucket, to the cent. */
export class ProvisionTotals {
  private readonly sums: readonly [amount: Totals, gross: Totals, net: Totals];

  constructor(private readonly matrix: ProvisionMatrix) {
    const size = matrix.buckets + 2;
    this.sums = [new Totals(size), new Totals(size), new Totals(size)];
  }

  add(amount: number, { bucket, gross, net }: ItemProvision): void {
    const specific = this.matrix.buckets;
    for (const line of [bucket ?? specific, specific + 1]) {
      this.sums[0].add(line, amount);
      this.sums[1].add(line, gross);
      this.sums[2].add(line, net);
    }
  }

  /** One line a bucket, then what is specific, then the total. */
  lines(): ProvisionLine[] {
    const { buckets } = this.matrix;
    return Array.from({ length: buckets + 2 }, (_, line) => ({
      bucket: line < buckets ? line : undefined,
      rate: line < buckets ? this.matrix.rateOf(line) : NaN,
      amount: this.sums[0].get(line),
      gross: this.sums[1].get(line),
      net: this.sums[2].get(line),
    }));
  }
}
