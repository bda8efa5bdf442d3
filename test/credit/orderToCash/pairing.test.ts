import fc from 'fast-check';
import { nearestPairs } from '../../../src/credit/orderToCash/nearestPairs';
import { agrees, soleFits, type Dated } from '../../../src/credit/orderToCash/soleFits';

/** The pairs by the definition: again and again the nearest two that are left. */
function nearestByDefinition(theirs: number[], ours: number[]): number[] {
  const [left, right] = [theirs.map((_, i) => i), ours.map((_, i) => i)];
  const gaps: number[] = [];
  while (left.length && right.length) {
    let best = [0, 0];
    const apart = ([a, b]: number[]) => Math.abs(theirs[left[a]] - ours[right[b]]);
    left.forEach((_, a) => right.forEach((_, b) => (best = apart([a, b]) < apart(best) ? [a, b] : best)));
    gaps.push(apart(best));
    left.splice(best[0], 1);
    right.splice(best[1], 1);
  }
  return gaps;
}

const amounts = fc.array(fc.integer({ min: 0, max: 1 << 20 }), { maxLength: 8 });

test('the nearest amounts go together, each once', () => {
  fc.assert(
    fc.property(amounts, amounts, (theirs, ours) => {
      const pairs: [number, number][] = [];
      nearestPairs(theirs, ours, (their, our) => pairs.push([their, our]));
      expect(new Set(pairs.map(([their]) => their)).size).toBe(pairs.length);
      expect(new Set(pairs.map(([, our]) => our)).size).toBe(pairs.length);
      expect(pairs).toHaveLength(Math.min(theirs.length, ours.length));
      const gaps = pairs.map(([their, our]) => Math.abs(theirs[their] - ours[our]));
      const distinct = new Set(theirs.flatMap(a => ours.map(b => Math.abs(a - b)))).size;
      if (distinct === theirs.length * ours.length) expect(gaps).toEqual(nearestByDefinition(theirs, ours));
    }),
  );
});

const lines = fc.array(
  fc.record({
    amount: fc.integer({ min: 0, max: 600 }).map(cents => cents / 100),
    date: fc.integer({ min: 0, max: 12 }),
  }),
  { maxLength: 12 },
);

test('the only line within the tolerances is found, and none where there are two', () => {
  const tolerance = fc.record({
    amountTolerance: fc.constantFrom(0, 0.01, 1),
    dateTolerance: fc.constantFrom(0, 2),
  });
  fc.assert(
    fc.property(lines, lines, tolerance, (some, others, tolerances) => {
      const fits = (a: Dated, b: Dated) =>
        agrees(a.amount, b.amount, tolerances) && Math.abs(a.date - b.date) <= tolerances.dateTolerance;
      const expected = some.map(line => {
        const found = others.flatMap((other, i) => (fits(line, other) ? [i] : []));
        return found.length === 1 ? found[0] : undefined;
      });
      expect(soleFits(some, others, tolerances)).toEqual(expected);
    }),
  );
});

// 20,000 lines numbered "PMT" ran out of memory: this many are done at once where nothing is squared.
test('lines that are all alike do not multiply', () => {
  const alike = Array.from({ length: 30_000 }, () => 100);
  let pairs = 0;
  nearestPairs(alike, alike, () => pairs++);
  expect(pairs).toBe(30_000);
  const dated = alike.map(amount => ({ amount, date: 1 }));
  expect(
    soleFits(dated, dated, { amountTolerance: 0, dateTolerance: 5 }).every(fit => fit === undefined),
  ).toBe(true);
});
