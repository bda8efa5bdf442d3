import fc from 'fast-check';
import { altmanModel } from '../../../../src/credit/assess/distress/altman';
import { DistressJudge } from '../../../../src/credit/assess/distress/judge';
import { isFault } from '../../../../src/credit/fault';
import { ALTMAN_VARIANTS, type AltmanVariant } from '../../../../src/credit/policy/distress';
import type { PolicyRows } from '../../../../src/credit/policy/read';
import { factTableOf, policyOf, type Known } from '../../../support/facts';
import { STATEMENT } from './statement';

function judged(known: Known, variant: AltmanVariant = 'z', policy?: PolicyRows) {
  const model = altmanModel(variant, policyOf(policy).distress);
  const found = new DistressJudge(model, factTableOf(known)).judge(0);
  if (isFault(found)) throw new Error(found.message.id);
  return found;
}

/** A statement with the ratios that a published example gives. */
function withRatios([x1, x2, x3, x4, x5]: readonly number[]): Known {
  return {
    totalAssets: 1000,
    totalLiabilities: 500,
    currentAssets: 100 + 1000 * x1,
    currentLiabilities: 100,
    accumulatedEarnings: 1000 * x2,
    ebit: 1000 * x3,
    marketValue: 500 * x4,
    sales: 1000 * x5,
  };
}

describe("Altman's scores", () => {
  // Domain 3.1, vectors of the statement used there.
  test.each<[AltmanVariant, number, string]>([
    ['z', 2.8435, 'zoneGrey'],
    ['zPrivate', 2.3163, 'zoneGrey'],
    ['zNonManufacturer', 3.3627, 'zoneSafe'],
    ['emerging', 6.6127, 'zoneSafe'],
  ])('%s of the statement of the field guide', (variant, score, zone) => {
    const found = judged(STATEMENT, variant);
    expect(found.score).toBeCloseTo(score, 4);
    expect(found.zone).toBe(zone);
  });

  // Published examples; FinanceToolkit is JerBouma/FinanceToolkit@99e649c, test_get_altman_z_score.csv.
  test.each<[string, number[], number]>([
    ['wizedu 366502', [0.34, 0.15, 0, 0.8, 1.6], 2.698],
    ['FinanceToolkit', [0.2, 0.2, 0.2, 0.2, 0.2], 1.5],
    ['FinanceToolkit', [0.2, 0.3, 0.3, 0.3, 0.3], 2.13],
    ['FinanceToolkit', [0.4, 0.3, 0.3, 0.4, 0.4], 2.53],
    ['FinanceToolkit', [0.5, 0.5, 0.5, 0.3, 0.4], 3.53],
    ['FinanceToolkit', [0.6, 0.6, 0.6, 0.6, 0.6], 4.5],
    ['onlinehomeworkexperts, by its own formula', [0.1, 0.2, 0.13, 0.65, 0.95], 2.169],
  ])('%s', (_, ratios, score) => expect(judged(withRatios(ratios)).score).toBeCloseTo(score, 6));

  // formiax.com prints 11.097, which holds with 0.999 for sales only.
  test('the weight of sales is 1, or 0.999 as the paper prints', () => {
    const ratios = withRatios([1.2, 1.6 / 7, 13 / 7, 1.4, 16.6 / 7]);
    expect(judged(ratios).score).toBeCloseTo(11.1, 4);
    expect(judged(ratios, 'z', [['Altman Z: weight of sales', 0.999]]).score).toBeCloseTo(11.0976, 4);
  });

  // A student's answer on numerade adds the weight of sales where there are no sales and gets 2.062: it is wrong.
  test('no sales add nothing', () => {
    const ratios = [0.07083333333333333, 0.2347222222222222, 0.12222222222222223, 0.4090909090909091, 0];
    expect(judged(withRatios(ratios)).score).toBeCloseTo(1.062399, 6);
  });

  test.each<[AltmanVariant, number, number]>([
    ['z', 1.81, 2.99],
    ['zPrivate', 1.23, 2.9],
    ['zNonManufacturer', 1.1, 2.6],
    ['emerging', 4.35, 5.85],
  ])('a score of %s on a bound is grey', (variant, lower, upper) => {
    const { zone } = altmanModel(variant, policyOf().distress);
    const step = 1e-9;
    expect([lower - step, lower, upper, upper + step].map(zone)).toEqual([
      'zoneDistress',
      'zoneGrey',
      'zoneGrey',
      'zoneSafe',
    ]);
  });

  test('zones are a policy, and bounds at odds are refused', () => {
    expect(judged(STATEMENT, 'z', [['Altman Z: safe above', 2.8]]).zone).toBe('zoneSafe');
    expect(() => policyOf([['Altman Z: distress below', 3]])).toThrow('distress.zonesAtOdds');
  });

  test('an item that is missing is named, and one that divides has to be above zero', () => {
    const model = altmanModel('z', policyOf().distress);
    const fault = (known: Known) => new DistressJudge(model, factTableOf(known)).judge(0);
    expect(fault({ ...STATEMENT, marketValue: NaN })).toMatchObject({
      code: 'missing',
      message: { id: 'distress.missing', figures: { papers: { figures: { fact: 'marketValue' } } } },
    });
    expect(fault({ ...STATEMENT, totalLiabilities: 0 })).toMatchObject({
      code: 'domain',
      message: { id: 'distress.notAboveZero' },
    });
    expect(fault({})).toMatchObject({ code: 'missing' });
  });

  test('the contributions add up to the score, and scale does not matter', () => {
    const amount = fc.integer({ min: 1, max: 1_000_000 });
    const statement = fc.record({
      totalAssets: amount,
      totalLiabilities: amount,
      currentAssets: amount,
      currentLiabilities: amount,
      accumulatedEarnings: amount,
      ebit: amount,
      marketValue: amount,
      sales: amount,
    });
    fc.assert(
      fc.property(statement, fc.constantFrom(...ALTMAN_VARIANTS), (known, variant) => {
        const judge = new DistressJudge(altmanModel(variant, policyOf().distress), factTableOf(known));
        const { score } = judge.judge(0) as { score: number };
        const sum = judge
          .terms(0)
          .reduce((total, { contribution }) => total + contribution, judge.model.constant);
        expect(sum).toBeCloseTo(score, 6);
        const thousandfold = Object.fromEntries(
          Object.entries(known).map(([fact, figure]) => [fact, figure * 1000]),
        );
        expect(judged(thousandfold, variant).score).toBeCloseTo(score, 6);
      }),
    );
  });
});
