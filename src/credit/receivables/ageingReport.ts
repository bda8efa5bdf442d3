import type { Day } from '../dates';
import { Totals } from '../money';
import type { AgeingPolicy } from '../policy/ageing';
import { bucketOf } from './ageing';
import { appliedToOldest } from './applyCredits';

/** Open items, one per index, the three arrays equally long. NaN marks a due date that is missing. */
export interface OpenItems {
  readonly buyers: readonly string[];
  readonly due: Float64Array;
  /** Signed amounts: credit notes and unapplied cash are negative. */
  readonly amounts: Float64Array;
}

export interface AgeingLine {
  readonly buyer: string;
  /** Not due first, then the policy's buckets, then the open one. */
  readonly buckets: readonly number[];
  /** What has no due date and so belongs to no bucket. */
  readonly undated: number;
  /** Credit notes and unapplied cash that the policy keeps out of the buckets: zero or negative. */
  readonly credits: number;
  readonly total: number;
}

export interface AgeingReport {
  /** One line a buyer, in the order in which the buyers first appear. */
  readonly lines: readonly AgeingLine[];
  /** The sum of the lines, which is the sum of all amounts to the cent. */
  readonly total: AgeingLine;
}

/**
 * Ages open items by buyer.
 * Arguments: the items; the as-of date; how to age.
 * Result: exact totals per buyer and bucket. In every line the buckets, the undated part and the credits add up to the
 * total, and the totals of all lines to the sum of the amounts: the control total. Credits stand where the policy says:
 * by their own date (the default), in a column of their own, or taken off the buyer's oldest debts; what then remains of
 * them has the column.
 * Errors: none; the caller has taken out items whose amount cannot be read.
 * Source: domain 3.5 ("separate column or applied FIFO by choice") and 2.5 no. 1 (an ageing that ties to the ledger, with a not-due bucket).
 */
export function ageingReport(items: OpenItems, asOf: Day, policy: AgeingPolicy): AgeingReport {
  const { buyers, due, amounts } = items;
  const lineOf = new Map<string, number>();
  const line = new Uint32Array(buyers.length);
  for (let i = 0; i < buyers.length; i++) {
    let index = lineOf.get(buyers[i]);
    if (index === undefined) lineOf.set(buyers[i], (index = lineOf.size));
    line[i] = index;
  }

  const bucketCount = policy.bounds.length + 2;
  const [undated, credits, width] = [bucketCount, bucketCount + 1, bucketCount + 2];
  const all = lineOf.size;
  const totals = new Totals((all + 1) * width);
  const sums = new Totals(all + 1);
  const inBuckets = policy.credits === 'ownDate';
  const left = policy.credits === 'oldestFirst' ? appliedToOldest(line, due, amounts) : amounts;
  for (let i = 0; i < line.length; i++) {
    const dated = Number.isNaN(due[i]) ? undated : bucketOf(asOf - due[i], policy.bounds);
    const column = inBuckets || left[i] >= 0 ? dated : credits;
    totals.add(line[i] * width + column, left[i]);
    sums.add(line[i], amounts[i]);
  }
  for (let index = 0; index < all; index++) {
    for (let column = 0; column < width; column++)
      totals.addTotal(all * width + column, index * width + column);
    sums.addTotal(all, index);
  }

  const lineAt = (index: number, buyer: string): AgeingLine => {
    const buckets = new Array<number>(bucketCount);
    for (let bucket = 0; bucket < bucketCount; bucket++) buckets[bucket] = totals.get(index * width + bucket);
    return {
      buyer,
      buckets,
      undated: totals.get(index * width + undated),
      credits: totals.get(index * width + credits),
      total: sums.get(index),
    };
  };
  return { lines: [...lineOf].map(([buyer, index]) => lineAt(index, buyer)), total: lineAt(all, '') };
}
