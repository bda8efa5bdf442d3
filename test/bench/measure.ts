import { performance } from 'node:perf_hooks';

const WARM_UP = 5;

type Ways<Name extends string> = Readonly<Record<Name, () => unknown>>;

/**
 * The median milliseconds of several ways to do the same. They take turns, so that all meet the machine as it is; the first
 * rounds warm up and are not counted. Memory is not collected between them: the pages that a forced collection gives back
 * would have to be asked for again by whoever comes next.
 */
export async function medians<Name extends string>(
  ways: Ways<Name>,
  rounds = 7,
): Promise<Record<Name, number>> {
  const names = Object.keys(ways) as Name[];
  const times = Object.fromEntries(names.map(name => [name, []])) as unknown as Record<Name, number[]>;
  globalThis.gc?.();
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const name of names) {
      const start = performance.now();
      await ways[name]();
      if (round >= 0) times[name].push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map(name => [name, median(times[name])])) as Record<Name, number>;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Stops the bench where two ways that must agree do not: what is wrong is not measured. */
export function mustAgree(what: string, ours: unknown, theirs: unknown): void {
  const [a, b] = [JSON.stringify(ours), JSON.stringify(theirs)];
  if (a !== b) throw new Error(`${what}: ${a.slice(0, 200)} is not ${b.slice(0, 200)}`);
}
