import type { Day } from '../dates';
import { plus } from '../money';

/** An amount on a day. */
export interface Dated {
  readonly amount: number;
  readonly date: Day;
}

export interface Tolerances {
  readonly amountTolerance: number;
  readonly dateTolerance: number;
}

/**
 * For each line of one side the only line of the other that fits it by amount and date.
 * Arguments: the lines of both sides, all dated; the tolerances.
 * Result: the place of the only one; undefined where none fits, or several.
 * Cost: n log n, however many lines are alike. Both sides go by rising amount, and the dates of the other side's lines whose amounts
 * fit are counted in a binary indexed tree, together with the sum of their places: where one is counted, the sum is its place.
 */
export function soleFits(
  lines: readonly Dated[],
  others: readonly Dated[],
  tolerances: Tolerances,
): (number | undefined)[] {
  const sole = new Array<number | undefined>(lines.length);
  const dates = [...new Set(others.map(({ date }) => date))].sort((a, b) => a - b);
  const counted = new DateCounts(dates);
  const [order, otherOrder] = [byAmount(lines), byAmount(others)];
  let [from, to] = [0, 0];
  for (const place of order) {
    const { amount, date } = lines[place];
    const isBelow = (other: number) =>
      others[other].amount < amount && !agrees(amount, others[other].amount, tolerances);
    const isWithin = (other: number) =>
      others[other].amount <= amount || agrees(amount, others[other].amount, tolerances);
    for (; to < otherOrder.length && isWithin(otherOrder[to]); to++) {
      counted.change(others[otherOrder[to]].date, 1, otherOrder[to]);
    }
    for (; from < to && isBelow(otherOrder[from]); from++) {
      counted.change(others[otherOrder[from]].date, -1, -otherOrder[from]);
    }
    const { dateTolerance } = tolerances;
    const { count, places } = counted.between(date - dateTolerance, date + dateTolerance);
    if (count === 1) sole[place] = places;
  }
  return sole;
}

function byAmount(lines: readonly Dated[]): number[] {
  return lines.map((_, place) => place).sort((a, b) => lines[a].amount - lines[b].amount);
}

export function agrees(one: number, other: number, { amountTolerance }: Tolerances): boolean {
  return Math.abs(plus(one, -other)) <= amountTolerance;
}

/** Lines counted by date, with the sum of their places. */
class DateCounts {
  private readonly counts: Float64Array;
  private readonly places: Float64Array;

  constructor(private readonly dates: readonly Day[]) {
    this.counts = new Float64Array(dates.length + 1);
    this.places = new Float64Array(dates.length + 1);
  }

  change(date: Day, count: number, place: number): void {
    for (let at = this.upTo(date); at < this.counts.length; at += at & -at) {
      this.counts[at] += count;
      this.places[at] += place;
    }
  }

  between(first: Day, last: Day): { count: number; places: number } {
    const [low, high] = [this.sum(this.before(first)), this.sum(this.upTo(last))];
    return { count: high.count - low.count, places: high.places - low.places };
  }

  /** How many dates lie up to and on this one. */
  private upTo(date: Day): number {
    return this.dates.length - this.from(other => other > date);
  }

  private before(date: Day): number {
    return this.dates.length - this.from(other => other >= date);
  }

  /** How many dates lie from the first on that is late enough; once one is, all after it are. */
  private from(isLate: (date: Day) => boolean): number {
    let [low, high] = [0, this.dates.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isLate(this.dates[middle])) high = middle;
      else low = middle + 1;
    }
    return this.dates.length - low;
  }

  private sum(to: number): { count: number; places: number } {
    let [count, places] = [0, 0];
    for (let at = to; at > 0; at -= at & -at) {
      count += this.counts[at];
      places += this.places[at];
    }
    return { count, places };
  }
}
