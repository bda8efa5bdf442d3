/** A line of one of two sides, with its amount. */
interface Line {
  readonly place: number;
  readonly amount: number;
  readonly isTheirs: boolean;
}

/**
 * Pairs the amounts of two sides, always the two that are nearest to each other next, until one side has none left.
 * Arguments: the amounts of both sides; who takes each pair, by the places of the amounts.
 * Result: each amount stands in one pair at most; equal amounts go together in their order, and of pairs equally near the smaller
 * amounts come first.
 * Cost: n log n. The nearest two of different sides are neighbours in the order of amounts, so that neighbours alone are held,
 * and where a pair leaves, the two beside it become neighbours.
 */
export function nearestPairs(
  theirs: readonly number[],
  ours: readonly number[],
  pair: (their: number, our: number) => void,
): void {
  const lines = withoutEquals(theirs, ours, pair);
  lines.sort((a, b) => a.amount - b.amount || Number(b.isTheirs) - Number(a.isTheirs) || a.place - b.place);
  const next = lines.map((_, i) => i + 1);
  const before = lines.map((_, i) => i - 1);
  const gone = new Uint8Array(lines.length);
  const waiting = new Heap();
  const neighbours = (left: number, right: number) => {
    if (left < 0 || right >= lines.length || lines[left].isTheirs === lines[right].isTheirs) return;
    waiting.add({ apart: lines[right].amount - lines[left].amount, left, right });
  };
  lines.forEach((_, i) => neighbours(i, i + 1));
  for (let nearest = waiting.take(); nearest; nearest = waiting.take()) {
    const { left, right } = nearest;
    if (gone[left] || gone[right]) continue;
    gone[left] = gone[right] = 1;
    const [one, other] = lines[left].isTheirs ? [lines[left], lines[right]] : [lines[right], lines[left]];
    pair(one.place, other.place);
    const [outerLeft, outerRight] = [before[left], next[right]];
    if (outerLeft >= 0) next[outerLeft] = outerRight;
    if (outerRight < lines.length) before[outerRight] = outerLeft;
    neighbours(outerLeft, outerRight);
  }
}

/** Pairs equal amounts; what is left of both sides. */
function withoutEquals(
  theirs: readonly number[],
  ours: readonly number[],
  pair: (their: number, our: number) => void,
): Line[] {
  const byAmount = new Map<number, number[]>();
  for (let place = ours.length - 1; place >= 0; place--) {
    const same = byAmount.get(ours[place]);
    if (same) same.push(place);
    else byAmount.set(ours[place], [place]);
  }
  const lines: Line[] = [];
  theirs.forEach((amount, place) => {
    const our = byAmount.get(amount)?.pop();
    if (our === undefined) lines.push({ place, amount, isTheirs: true });
    else pair(place, our);
  });
  for (const [amount, places] of byAmount) {
    for (const place of places) lines.push({ place, amount, isTheirs: false });
  }
  return lines;
}

interface Neighbours {
  readonly apart: number;
  readonly left: number;
  readonly right: number;
}

/** The nearest of all that wait, first; a binary heap. */
class Heap {
  private readonly items: Neighbours[] = [];

  add(item: Neighbours): void {
    let at = this.items.push(item) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isBefore(item, this.items[parent])) break;
      this.items[at] = this.items[parent];
      at = parent;
    }
    this.items[at] = item;
  }

  take(): Neighbours | undefined {
    const [first] = this.items;
    const last = this.items.pop();
    if (!last || this.items.length === 0) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.items.length) break;
      if (child + 1 < this.items.length && isBefore(this.items[child + 1], this.items[child])) child++;
      if (!isBefore(this.items[child], last)) break;
      this.items[at] = this.items[child];
      at = child;
    }
    this.items[at] = last;
    return first;
  }
}

function isBefore(a: Neighbours, b: Neighbours): boolean {
  return a.apart < b.apart || (a.apart === b.apart && a.left < b.left);
}
