import { FACTORS, type FactorId } from '../../../src/credit/policy/factors';
import SCORECARD from '../../../src/credit/policy/scorecard.json';

interface Factor {
  readonly sign: string;
  readonly weight: number;
  readonly coefficient: number;
  readonly bins: readonly { from: number | null; good: number; bad: number; woe: number; points: number }[];
}

const FITTED: readonly [string, Factor][] = [
  ...Object.entries(SCORECARD.financial.factors),
  ...Object.entries(SCORECARD.record.factors),
];

describe('the reviewed scorecard', () => {
  test('has at most twelve financial factors, none of them a market price', () => {
    expect(Object.keys(SCORECARD.financial.factors).length).toBeLessThanOrEqual(12);
    expect(JSON.stringify(Object.keys(SCORECARD.financial.factors))).not.toMatch(/market/i);
  });

  test.each(FITTED)('%s runs one way, with the sign it states', (_, { sign, bins, coefficient }) => {
    const up = sign === 'higher is safer' ? 1 : -1;
    for (let i = 1; i < bins.length; i++) {
      expect(bins[i].from!).toBeGreaterThan(bins[i - 1].from ?? -Infinity);
      expect(up * (bins[i].woe - bins[i - 1].woe)).toBeGreaterThan(0);
      expect(up * (bins[i].points - bins[i - 1].points)).toBeGreaterThanOrEqual(0);
    }
    expect(coefficient).toBeGreaterThanOrEqual(0);
  });

  test.each(FITTED)('%s is what the engine counts', (id, { weight, bins }) => {
    const standard = FACTORS[id as FactorId];
    expect(standard.basis).toBe('fitted');
    expect(standard.weight).toBe(weight);
    expect(standard.points.scores).toEqual(bins.map(({ points }) => points));
    expect(standard.points.edges).toEqual(bins.slice(1).map(({ from }) => from));
  });

  // Points are evidence: weight x (points - 50) in the same proportion for every bin, but for rounding.
  test('a point of the financial dimension is worth the same odds in every factor', () => {
    const factors = Object.values(SCORECARD.financial.factors) as Factor[];
    const all = factors.reduce((sum, { weight }) => sum + weight, 0);
    const perPoint = Math.LN2 / SCORECARD.financial.pointsToDoubleOdds;
    for (const { weight, coefficient, bins } of factors) {
      for (const { woe, points } of bins) {
        const evidence = ((weight * (points - 50)) / all) * perPoint;
        expect(Math.abs(evidence - coefficient * woe)).toBeLessThan(0.01);
      }
    }
  });

  test('names its data, with the attribution that their licence asks for', () => {
    const licences = Object.fromEntries(SCORECARD.data.map(({ name, licence }) => [name, licence]));
    expect(licences).toMatchObject({ Polish: 'CC BY 4.0', American: 'CC BY 4.0' });
    expect(SCORECARD.data.every(({ source, rows }) => source !== '' && rows > 0)).toBe(true);
  });
});
