import fc from 'fast-check';
import { binOf, monotoneBins } from '../../../scripts/calibrate/stats/bins';

const OPTIONS = { leastGood: 0.04, leastBad: 0.05, most: 8, leastGap: 0.1 };
const ones = (length: number) => new Array(length).fill(1);

const rows = fc.array(
  fc.record({
    figure: fc.oneof(fc.constant(NaN), fc.double({ min: -3, max: 3, noNaN: true })),
    bad: fc.constantFrom(0, 0, 1),
  }),
  { minLength: 60, maxLength: 200 },
);

describe('monotone bins', () => {
  test('run the way finance expects, whatever the data', () => {
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom('higher is safer' as const, 'lower is safer' as const),
        (cases, sign) => {
          const figures = cases.map(({ figure }) => figure);
          const bad = cases.map(one => one.bad);
          if (!bad.includes(1) || !bad.includes(0)) return;
          const bins = monotoneBins(figures, bad, ones(bad.length), sign, OPTIONS);
          const up = sign === 'higher is safer' ? 1 : -1;
          for (let i = 1; i < bins.length; i++) {
            expect(bins[i].from).toBeGreaterThan(bins[i - 1].from);
            expect(up * (bins[i].woe - bins[i - 1].woe)).toBeGreaterThan(0);
          }
          expect(bins.length).toBeLessThanOrEqual(OPTIONS.most);
        },
      ),
      { numRuns: 100 },
    );
  });

  // A missing figure must not shift the evidence of the known ones, or its absence would tell something.
  test('do not change when rows without a figure are added', () => {
    const figures = Array.from({ length: 200 }, (_, i) => i / 10);
    const bad = figures.map((_, i) => (i % 7 === 0 || i < 40 ? 1 : 0));
    const with0 = monotoneBins(figures, bad, ones(200), 'higher is safer', OPTIONS);
    const gaps = new Array(100).fill(NaN);
    const more = monotoneBins(
      [...figures, ...gaps],
      [...bad, ...ones(100)],
      ones(300),
      'higher is safer',
      OPTIONS,
    );
    expect(more).toEqual(with0);
  });

  test('an edge belongs to the bin it opens', () => {
    expect([0.4, 0.5, 0.9, 1].map(figure => binOf(figure, [0.5, 1]))).toEqual([0, 1, 1, 2]);
  });
});
