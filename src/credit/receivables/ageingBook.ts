import type { Day } from '../dates';
import { Totals } from '../money';
import type { AgeingPolicy } from '../policy/ageing';
import { boundsOn, bucketOf } from './ageing';
import { appliedToOldest } from './applyCredits';

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
  /** One line a buyer that has items, in the order of their first one. */
  readonly lines: readonly AgeingLine[];
  /** The sum of the lines, which is the sum of all amounts to the cent. */
  readonly total: AgeingLine;
}

/**
 * Ages open items by buyer: takes them one after the other, then gives the report.
 * Arguments: the names of the buyers; the as-of date; how to age.
 * Result: exact totals per buyer and bucket. In every line the buckets, the undated part and the credits add up to the
 * total, and the totals of all lines to the sum of the amounts: the control total. Credits stand where the policy says:
 * by their own date (the default), in a column of their own, or taken off the buyer's oldest debts; what then remains of
 * them has the column.
 * Errors: none; the caller leaves out items whose amount cannot be read.
 * Source: domain 3.5 ("separate column or applied FIFO by choice") and 2.5 no. 1 (an ageing that ties to the ledger, with a not-due bucket).
 */
export class AgeingBook {
  private readonly totals: Totals;
  /** The columns of a line: the buckets, then these three. */
  private readonly undated: number;
  private readonly credits: number;
  private readonly total: number;
  private readonly bounds: readonly number[];
  /** Buyers with items, in the order of their first one. */
  private readonly seen: number[] = [];
  private readonly isSeen: Uint8Array;
  /** The items, where credits find their place only when all are known. */
  private readonly waiting: { buyers: number[]; due: number[]; amounts: number[] } | undefined;

  constructor(
    private readonly names: readonly string[],
    private readonly asOf: Day,
    private readonly policy: AgeingPolicy,
  ) {
    this.bounds = boundsOn(asOf, policy.bounds);
    this.undated = policy.bounds.length + 2;
    this.credits = this.undated + 1;
    this.total = this.undated + 2;
    this.totals = new Totals(names.length * (this.total + 1));
    this.isSeen = new Uint8Array(names.length);
    if (policy.credits === 'oldestFirst') this.waiting = { buyers: [], due: [], amounts: [] };
  }

  /** Takes an item: its buyer by number; its date, NaN where it is missing; its amount, negative for credits. */
  add(buyer: number, due: Day, amount: number): void {
    if (this.isSeen[buyer] === 0) {
      this.isSeen[buyer] = 1;
      this.seen.push(buyer);
    }
    if (this.waiting) {
      this.waiting.buyers.push(buyer);
      this.waiting.due.push(due);
      this.waiting.amounts.push(amount);
    } else {
      this.place(buyer, due, amount);
    }
  }

  report(): AgeingReport {
    if (this.waiting) {
      const { buyers, due, amounts } = this.waiting;
      appliedToOldest(buyers, due, amounts).forEach((left, i) => this.place(buyers[i], due[i], left));
    }
    const sum = new Totals(this.total + 1);
    const lines = this.seen.map(buyer => {
      const line = buyer * (this.total + 1);
      for (let column = 0; column < this.total; column++) {
        this.totals.addTotal(line + this.total, line + column);
        sum.addTotal(column, line + column, this.totals);
      }
      sum.addTotal(this.total, line + this.total, this.totals);
      return this.lineOf(this.names[buyer], this.totals, line);
    });
    return { lines, total: this.lineOf('', sum, 0) };
  }

  private place(buyer: number, due: Day, amount: number): void {
    const { credits } = this.policy;
    const days = this.asOf - due;
    let column = this.credits;
    if (credits === 'ownDate' || amount >= 0)
      column = Number.isNaN(days) ? this.undated : bucketOf(days, this.bounds);
    this.totals.add(buyer * (this.total + 1) + column, amount);
  }

  private lineOf(buyer: string, totals: Totals, first: number): AgeingLine {
    const buckets = new Array<number>(this.undated);
    for (let bucket = 0; bucket < this.undated; bucket++) buckets[bucket] = totals.get(first + bucket);
    return {
      buyer,
      buckets,
      undated: totals.get(first + this.undated),
      credits: totals.get(first + this.credits),
      total: totals.get(first + this.total),
    };
  }
}
