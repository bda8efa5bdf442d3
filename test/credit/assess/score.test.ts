import BigDecimal from 'decimal.js';
import fc from 'fast-check';
import { FACTS, type FigureId } from '../../../src/credit/assess/facts';
import { ScoreExplainer, type ScoreExplanation } from '../../../src/credit/assess/explainScore';
import { ScoreJudge } from '../../../src/credit/assess/judgeScore';
import { gradeFrom } from '../../../src/credit/assess/grade';
import { factsOfScore, Scorer } from '../../../src/credit/assess/score';
import { weighedDimensions } from '../../../src/credit/assess/weigh';
import { isFault } from '../../../src/credit/fault';
import { FACTOR_IDS, FACTORS, type FactorId } from '../../../src/credit/policy/factors';
import { pointsFor } from '../../../src/credit/policy/points';
import type { Policy } from '../../../src/credit/policy/policy';
import { factTableOf, policyOf, type Known } from '../../support/facts';

const STANDARD = policyOf();

const score = (known: Known, policy = STANDARD) => new Scorer(factTableOf(known), policy.score).scoreRow(0);

function explained(known: Known, policy = STANDARD): ScoreExplanation {
  const explanation = new ScoreExplainer(factTableOf(known), policy).explain(0);
  if (isFault(explanation)) throw new Error(explanation.message.id);
  return explanation;
}

const KNOWN: Known = { licence: 1, debtRatio: 0.55, averageDaysLate: 7 };

describe('a score', () => {
  // By hand from the weights and scales of the preset "expert". Points: licence 100, debt ratio of 55 % 65, seven days late 75.
  // Not at all: 0.2 × 100 + 0.45 × 65 + 0.35 × 75.
  // Neutral:    0.2 × (3×100 + 6×50)/9 + 0.45 × (3×65 + 11×50)/14 + 0.35 × (4×75 + 6×50)/10 = 58.2798.
  // Worst:      0.2 × (3×100 + 3×10)/9 + 0.45 × 3×65/14 + 0.35 × 4×75/10 = 24.1012.
  test.each([
    ['not at all', 75.5],
    ['neutral', 58.3],
    ['worst', 24.1],
  ])('missing facts count %s: %d', (rule, expected) => {
    expect(score(KNOWN, policyOf([['Missing facts count', rule]]))).toBe(expected);
  });

  test('a dimension of which nothing is known is left out when missing facts do not count', () => {
    expect(score({ debtRatio: 0.55 }, policyOf([['Missing facts count', 'not at all']]))).toBe(65);
  });

  test('weights are shares of their sum, whatever they add up to', () => {
    const rows = [
      ['Weight of qualification', 1],
      ['Weight of financial health', 1],
      ['Weight of credit record', 0],
      ['Missing facts count', 'not at all'],
    ] as const;
    expect(score(KNOWN, policyOf(rows))).toBe(82.5);
  });

  test('a factor without weight does not count, known or not', () => {
    const without = policyOf([['Weight: Average days late', 0]]);
    expect(score(KNOWN, without)).toBe(score({ ...KNOWN, averageDaysLate: 90 }, without));
    expect(score({ averageDaysLate: 3 }, without)).toBeNaN();
  });

  test('without a single known factor there is no score', () => {
    expect(score({})).toBeNaN();
    expect(score({ annualPurchases: 100, insuredLimit: 5 })).toBeNaN();
    expect(isFault(new ScoreExplainer(factTableOf({}), STANDARD).explain(0))).toBe(true);
  });

  // 0.5 × 65 + 0.5 × 75.1 = 70.05: halves go up, although 70.05 is less than that in binary.
  test('is rounded to one decimal, halves up', () => {
    const rows = [
      ['Weight of qualification', 0],
      ['Weight of financial health', 0.5],
      ['Weight of credit record', 0.5],
      ['Points: Average days late', '75.1 | 60: 0'],
      ['Missing facts count', 'not at all'],
    ] as const;
    expect(score(KNOWN, policyOf(rows))).toBe(70.1);
  });
});

describe('knock-outs', () => {
  const GOOD: Known = Object.fromEntries(
    FACTOR_IDS.map(id => {
      const { edges, scores } = STANDARD.score.factors[id].points;
      const best = scores.indexOf(Math.max(...scores));
      return [id, best === 0 ? edges[0] - 1 : edges[best - 1]];
    }),
  );

  test('the best of all buyers has 100', () => expect(score(GOOD)).toBe(100));

  test.each<[string, Known, number]>([
    ['insolvency', { insolvency: 1 }, 0],
    ['negative equity', { equity: -1 }, 59],
    ['liabilities above assets', { totalAssets: 100, totalLiabilities: 100.01 }, 59],
    ['a debt ratio above one, equity not being known', { debtRatio: 1.01, debtRatioChange: -1 }, 59],
    ['a lawsuit', { litigation: 1 }, 79],
    ['both, the lower holding', { equity: -1, litigation: 1 }, 59],
  ])('%s holds the score down', (_, known, cap) => {
    expect(score({ ...GOOD, ...known })).toBe(cap);
    const { caps, uncapped, score: held } = explained({ ...GOOD, ...known });
    expect(held).toBe(cap);
    expect(Math.min(...caps.map(each => each.cap))).toBe(cap);
    expect(uncapped).toBeGreaterThan(cap);
  });

  test.each<[string, Known]>([
    ['no insolvency', { insolvency: 0 }],
    ['equity above zero', { equity: 1, debtRatio: 0.1 }],
    [
      'assets that cover the liabilities to the cent',
      { totalAssets: 100, totalLiabilities: 100, debtRatio: 0.1 },
    ],
    ['no lawsuit', { litigation: 0 }],
  ])('%s does not', (_, known) => expect(score({ ...GOOD, ...known })).toBe(100));

  test('a knock-out is enough for a score, and never raises one', () => {
    expect(score({ insolvency: 1 })).toBe(0);
    expect(score({ equity: -1 })).toBe(50);
    expect(score({ insolvency: 0 })).toBeNaN();
  });

  test('a bound between two tenths is rounded down, so that it holds', () => {
    expect(score({ ...GOOD, litigation: 1 }, policyOf([['Lawsuits hold the score at', 79.96]]))).toBe(79.9);
  });

  // One of ten parts of the record earns 40 instead of 100: 100 - 0.35 × 60 / 10.
  test('a bound of 100 holds nothing', () => {
    expect(score({ ...GOOD, litigation: 1 }, policyOf([['Lawsuits hold the score at', 100]]))).toBe(97.9);
  });
});

/** A figure near the edges of a factor's scale, or not known. */
function aroundEdges(id: FactorId): fc.Arbitrary<number> {
  const { edges } = FACTORS[id].points;
  const near = edges.flatMap(edge => [edge - 1e-6, edge, edge + 1e-6]);
  return fc.oneof(fc.constant(NaN), fc.constantFrom(...near), fc.double({ min: -1, max: 5, noNaN: true }));
}

const anyBuyer: fc.Arbitrary<Known> = fc
  .record({
    ...Object.fromEntries(FACTOR_IDS.map(id => [id, aroundEdges(id)])),
    insolvency: fc.constantFrom(NaN, 0, 0, 1),
    equity: fc.constantFrom(NaN, 5, -5),
    totalAssets: fc.constantFrom(NaN, 10),
    sales: fc.constantFrom(NaN, 7),
    ebit: fc.constantFrom(NaN, 1, -1),
  })
  .map(known => known as Known);

const anyPolicy: fc.Arbitrary<Policy> = fc
  .record({
    rule: fc.constantFrom('neutral', 'worst', 'not at all'),
    preset: fc.constantFrom('', '3+1A', '3+1B'),
    weights: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 18, maxLength: 18 }),
    points: fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 6, maxLength: 6 }),
  })
  .map(({ rule, preset, weights, points }) => {
    const scale = points.slice(1).map((each, i) => `${i / 2}: ${each / 10}`);
    return policyOf([
      ['Preset', preset],
      ['Missing facts count', rule],
      ...FACTOR_IDS.slice(0, 6).map((id, i) => [`Weight: ${FACTORS[id].en}`, 1 + weights[i] / 10] as const),
      ['Points: Debt ratio', [points[0] / 10, ...scale].join(' | ')],
    ]);
  });

/** The score as a weighed sum of 60 digits, rounded as a ledger would. */
function reference(known: Known, { score: policy }: Policy): number {
  const Wide = BigDecimal.clone({ precision: 60, rounding: BigDecimal.ROUND_HALF_UP });
  const explanation = explained(known, { ...STANDARD, score: policy });
  let sum = new Wide(0);
  let weights = new Wide(0);
  for (const { dimension, weight, factors } of weighedDimensions(policy)) {
    const marks = explanation.dimensions.find(each => each.dimension === dimension)!.factors;
    let points = new Wide(0);
    let own = new Wide(0);
    for (const id of factors) {
      const { points: earned } = marks.find(mark => mark.id === id)!;
      if (Number.isNaN(earned)) continue;
      points = points.plus(new Wide(policy.factors[id].weight).times(earned));
      own = own.plus(policy.factors[id].weight);
    }
    if (own.isZero()) continue;
    sum = sum.plus(points.times(weight).dividedBy(own));
    weights = weights.plus(weight);
  }
  const uncapped = weights.isZero() ? new Wide(50) : sum.dividedBy(weights);
  const cap = Math.min(100, ...explanation.caps.map(each => each.cap));
  return Math.min(uncapped.toDecimalPlaces(1).toNumber(), cap);
}

describe('scores of any buyer under any policy', () => {
  test('the plain and the explained score are the same, and its parts add up to it', () => {
    fc.assert(
      fc.property(anyBuyer, anyPolicy, (known, policy) => {
        const plain = score(known, policy);
        if (Number.isNaN(plain)) {
          expect(isFault(new ScoreExplainer(factTableOf(known), policy).explain(0))).toBe(true);
          return;
        }
        const explanation = explained(known, policy);
        expect(explanation.score).toBe(plain);
        expect(explanation.grade).toBe(gradeFrom(plain, policy.grades));
        const factors = explanation.dimensions.flatMap(dimension => dimension.factors);
        const counted = factors.filter(({ weight }) => weight > 0);
        if (counted.length === 0) return;
        const total = (list: readonly number[]) => list.reduce((sum, each) => sum + each, 0);
        const sum = total(counted.map(({ contribution }) => contribution));
        expect(Math.abs(sum - explanation.uncapped)).toBeLessThan(0.05 + 1e-9);
        expect(total(counted.map(({ weight }) => weight))).toBeCloseTo(1, 9);
        expect(total(explanation.dimensions.map(({ weight }) => weight))).toBeCloseTo(1, 9);
        for (const { id, figure, points } of factors) {
          if (!Number.isNaN(figure)) expect(points).toBe(pointsFor(figure, policy.score.factors[id].points));
        }
      }),
      { numRuns: 200 },
    );
  });

  test('the judgement without reasons is that of the explanation', () => {
    fc.assert(
      fc.property(anyBuyer, anyPolicy, (known, policy) => {
        const judged = new ScoreJudge(factTableOf(known), policy).judge(0);
        const because = new ScoreExplainer(factTableOf(known), policy).explain(0);
        if (isFault(because)) expect(judged).toEqual(because);
        else expect(because).toMatchObject(judged);
      }),
      { numRuns: 200 },
    );
  });

  test('the score is the exact weighed sum, rounded once', () => {
    fc.assert(
      fc.property(anyBuyer, anyPolicy, (known, policy) => {
        const plain = score(known, policy);
        if (!Number.isNaN(plain)) expect(plain).toBe(reference(known, policy));
      }),
      { numRuns: 200 },
    );
  });

  test('score and completeness stay in their bounds, and knock-outs hold', () => {
    fc.assert(
      fc.property(anyBuyer, anyPolicy, (known, policy) => {
        const plain = score(known, policy);
        if (Number.isNaN(plain)) return;
        expect(plain).toBeGreaterThanOrEqual(0);
        expect(plain).toBeLessThanOrEqual(100);
        const { caps, completeness, uncapped } = explained(known, policy);
        for (const { cap } of caps) expect(plain).toBeLessThanOrEqual(cap);
        expect(plain).toBeLessThanOrEqual(uncapped);
        expect(completeness).toBeGreaterThanOrEqual(0);
        expect(completeness).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });

  test('an improvement brings what it says', () => {
    fc.assert(
      fc.property(anyBuyer, anyPolicy, (known, policy) => {
        if (Number.isNaN(score(known, policy))) return;
        const { improvements, uncapped } = explained(known, policy);
        for (const { id, edge, direction, gain } of improvements) {
          // The debt ratio also gives equity to liabilities where that is not given, which brings more than the step.
          if (id === 'debtRatio' && Number.isNaN(known.equityToLiabilities)) continue;
          const better = explained({ ...known, [id]: direction === 'reach' ? edge : edge - 1e-6 }, policy);
          // Two scores of one decimal each.
          expect(Math.abs(better.uncapped - uncapped - gain)).toBeLessThan(0.11);
        }
      }),
      { numRuns: 60 },
    );
  });

  // Sales growth is left out: growing by more than 60 % is worse than by 10 %.
  const monotone = FACTOR_IDS.filter(id => id !== 'salesGrowth');

  test.each(monotone)('a better %s never lowers the score', id => {
    const { scores } = STANDARD.score.factors[id].points;
    const rising = scores[scores.length - 1] > scores[0];
    const figures = fc.double({ min: -2, max: 120, noNaN: true });
    fc.assert(
      fc.property(anyBuyer, figures, figures, (known, a, b) => {
        const [worse, better] = rising ? [Math.min(a, b), Math.max(a, b)] : [Math.max(a, b), Math.min(a, b)];
        const scoreWith = (figure: number) => score({ ...known, [id]: figure });
        expect(scoreWith(better)).toBeGreaterThanOrEqual(scoreWith(worse));
      }),
      { numRuns: 40 },
    );
  });

  test('a score rests on no fact that it does not name', () => {
    const named = factsOfScore(STANDARD.score);
    const others = (Object.keys(FACTS) as FigureId[]).filter(id => !named.has(id));
    expect(others).toContain('annualPurchases');
    const known: Known = { ...KNOWN, ...Object.fromEntries(others.map(id => [id, 1])) };
    expect(score(known)).toBe(score(KNOWN));
  });
});
