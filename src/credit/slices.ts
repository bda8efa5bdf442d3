/**
 * Long work that pauses now and then, saying each time how much of it is done, from 0 to 1. Whoever runs it decides what
 * happens in between: the engine has no clock, and the result does not depend on the pauses.
 */
export type Slices<T> = Generator<number, T, void>;

/** Rows between two pauses: together a millisecond or two of work, so that a pause may come at any moment. */
const ROWS_A_STEP = 200;

/** Does the work without a pause. */
export function runToEnd<T>(steps: Slices<T>): T {
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
  }
}

/** Work that is the part from `from` to `to` of a whole. */
export function* partOf<T>(from: number, to: number, steps: Slices<T>): Slices<T> {
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
    yield from + (to - from) * next.value;
  }
}

/** Does something with every item in turn. */
export function* eachInSlices<T>(items: readonly T[], work: (item: T, place: number) => void): Slices<void> {
  for (let from = 0; from < items.length; from += ROWS_A_STEP) {
    const to = Math.min(from + ROWS_A_STEP, items.length);
    for (let place = from; place < to; place++) work(items[place], place);
    yield to / items.length;
  }
}

/** As `Array.map`. */
export function* mapInSlices<T, R>(items: readonly T[], work: (item: T, place: number) => R): Slices<R[]> {
  const results: R[] = [];
  yield* eachInSlices(items, (item, place) => results.push(work(item, place)));
  return results;
}

/** Items that are sorted at once, by the runtime's own sort. */
const RUN = 1000;

/**
 * As `toSorted`: stable, into a new array.
 * Source: J. von Neumann's merge sort; D. E. Knuth, The Art of Computer Programming, vol. 3, 5.2.4.
 */
export function* sortInSteps<T>(items: readonly T[], compare: (a: T, b: T) => number): Slices<T[]> {
  let runs: T[][] = [];
  for (let from = 0; from < items.length; from += RUN) {
    runs.push(items.slice(from, from + RUN).sort(compare));
    yield 0;
  }
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let i = 0; i < runs.length; i += 2) {
      merged.push(i + 1 < runs.length ? yield* mergedInSteps(runs[i], runs[i + 1], compare) : runs[i]);
    }
    yield 1 / merged.length;
    runs = merged;
  }
  return runs[0] ?? [];
}

function* mergedInSteps<T>(
  left: readonly T[],
  right: readonly T[],
  compare: (a: T, b: T) => number,
): Slices<T[]> {
  const merged: T[] = [];
  let [l, r] = [0, 0];
  while (l < left.length && r < right.length) {
    merged.push(compare(left[l], right[r]) <= 0 ? left[l++] : right[r++]);
    if (merged.length % RUN === 0) yield 0;
  }
  while (l < left.length) merged.push(left[l++]);
  while (r < right.length) merged.push(right[r++]);
  return merged;
}
