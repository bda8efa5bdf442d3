import fc from 'fast-check';
import { DistressJudge, type Distress } from '../../../../src/credit/assess/distress/judge';
import { normalDistribution } from '../../../../src/credit/assess/distress/normal';
import { ohlsonModel } from '../../../../src/credit/assess/distress/ohlson';
import { springateModel } from '../../../../src/credit/assess/distress/springate';
import { zmijewskiModel } from '../../../../src/credit/assess/distress/zmijewski';
import { isFault } from '../../../../src/credit/fault';
import type { PolicyRows } from '../../../../src/credit/policy/read';
import { factTableOf, policyOf, type Known } from '../../../support/facts';
import { STATEMENT } from './statement';

function found(judge: DistressJudge): Distress {
  const distress = judge.judge(0);
  if (isFault(distress)) throw new Error(JSON.stringify(distress));
  return distress;
}

const ohlson = (known: Known, index: number, policy?: PolicyRows) =>
  found(new DistressJudge(ohlsonModel(policyOf(policy).distress), factTableOf(known), () => index));
const zmijewski = (known: Known, policy?: PolicyRows) =>
  found(new DistressJudge(zmijewskiModel(policyOf(policy).distress), factTableOf(known)));
const springate = (known: Known) =>
  found(new DistressJudge(springateModel(policyOf().distress), factTableOf(known)));

describe('Ohlson', () => {
  // Domain 3.1: the index and the unit of money change the answer.
  test.each([
    [100, -0.56473, 0.36245],
    [1, -2.43904, 0.08024],
  ])('the statement of the field guide with a price index of %d', (index, score, probability) => {
    const distress = ohlson(STATEMENT, index);
    expect(distress.score).toBeCloseTo(score, 5);
    expect(distress.probability).toBeCloseTo(probability, 5);
    expect(distress.zone).toBe('zoneSafe');
  });

  test('there is no score without an index', () => {
    const judge = new DistressJudge(ohlsonModel(policyOf().distress), factTableOf(STATEMENT));
    expect(judge.judge(0)).toMatchObject({
      code: 'missing',
      message: { figures: { argument: 'priceIndex' } },
    });
  });

  // Own arithmetic of the formula: −1.72 for liabilities above assets, 0.285 for two losses, 0 for an equal income.
  test('the two flags and the change', () => {
    const flags = (known: Known) => {
      const judge = new DistressJudge(
        ohlsonModel(policyOf().distress),
        factTableOf({ ...STATEMENT, ...known }),
        () => 100,
      );
      const terms = new Map(judge.terms(0).map(({ term, figure }) => [term.name, figure]));
      return (['liabilitiesAboveAssets', 'twoLosses', 'incomeChange'] as const).map(name => terms.get(name));
    };
    expect(flags({ totalLiabilities: 10_000 })[0]).toBe(0);
    expect(flags({ totalLiabilities: 10_001 })[0]).toBe(1);
    expect(flags({ netIncome: [-1, -1] }).slice(1)).toEqual([1, 0]);
    expect(flags({ netIncome: [-1, 1] }).slice(1)).toEqual([0, -1]);
    expect(flags({ netIncome: [0, -5] }).slice(1)).toEqual([0, 1]);
    expect(flags({ netIncome: [0, 0] }).slice(1)).toEqual([0, 0]);
    expect(flags({ netIncome: [5] }).slice(1)).toEqual([NaN, NaN]);
  });

  test('net income and depreciation stand in for the funds', () => {
    const without = { ...STATEMENT, fundsFromOperations: NaN, depreciation: 280 };
    expect(ohlson(without, 100).score).toBe(ohlson(STATEMENT, 100).score);
  });

  // Ohlson's own cut of about 3.8 % (domain 3.1, to be confirmed).
  test('the cut is a policy', () => {
    expect(ohlson(STATEMENT, 100, [['Ohlson: distress above probability', '3.8%']]).zone).toBe(
      'zoneDistress',
    );
  });
});

describe('Zmijewski', () => {
  test('the statement of the field guide', () => {
    const distress = zmijewski(STATEMENT);
    expect(distress.score).toBeCloseTo(-1.43923, 5);
    expect(distress.probability).toBeCloseTo(0.07504, 5);
    expect(distress.zone).toBe('zoneSafe');
  });

  // YCharts says that low scores fail; the formula says the opposite: more debt is a higher score (domain 3.1, trap).
  test('more debt is a higher score, and a higher one is worse', () => {
    const indebted = zmijewski({ ...STATEMENT, totalLiabilities: 9500 });
    expect(indebted.score).toBeGreaterThan(zmijewski(STATEMENT).score);
    expect(indebted.zone).toBe('zoneDistress');
  });

  test('the sign of the current ratio is a policy: 2 × 0.004 more or less', () => {
    const minus = zmijewski(STATEMENT, [['Zmijewski: sign of the current ratio', 'minus']]);
    expect(minus.score).toBeCloseTo(zmijewski(STATEMENT).score - 0.016, 9);
  });
});

describe('Springate', () => {
  test('the statement of the field guide', () => {
    expect(springate(STATEMENT)).toMatchObject({ score: 1.2733, zone: 'zoneSafe' });
  });

  test('0.862 itself has not failed', () => {
    const { zone } = springateModel(policyOf().distress);
    expect([0.861999999, 0.862].map(zone)).toEqual(['zoneDistress', 'zoneSafe']);
  });
});

describe('the normal distribution', () => {
  // Abramowitz and Stegun, Handbook of Mathematical Functions, table 26.1.
  test.each([
    [0, 0.5],
    [1, 0.841344746068543],
    [1.96, 0.97500210485178],
    [-3, 0.00134989803163],
    [8, 1 - 6.220960574e-16],
  ])('at %d', (x, expected) => expect(normalDistribution(x)).toBeCloseTo(expected, 12));

  test('adds up to one on both sides and rises', () => {
    fc.assert(
      fc.property(fc.double({ min: -40, max: 40, noNaN: true }), x => {
        expect(normalDistribution(x) + normalDistribution(-x)).toBeCloseTo(1, 12);
        expect(normalDistribution(x + 0.01)).toBeGreaterThanOrEqual(normalDistribution(x));
      }),
    );
  });
});
