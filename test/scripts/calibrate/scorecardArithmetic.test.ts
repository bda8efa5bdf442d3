import { informationValue, weightOfEvidence } from '../../../scripts/calibrate/stats/bins';
import { areaUnderRoc } from '../../../scripts/calibrate/stats/auc';
import { fitLogistic } from '../../../scripts/calibrate/stats/logistic';
import { pointsOf } from '../../../scripts/calibrate/scorecardFile';

interface Counted {
  readonly good: number;
  readonly bad: number;
}

const evidences = (bins: readonly Counted[]) => {
  const all = bins.reduce((sum, { good, bad }) => ({ good: sum.good + good, bad: sum.bad + bad }));
  return bins.map(bin => weightOfEvidence(bin, all));
};

describe('weight of evidence', () => {
  // R scorecard, woebin of the German credit data (docs/reference/woebin.html at 5343c21): credit.amount in five bins.
  // R states ln(share of bad / share of good); ours is the other way round, above zero is safer.
  test('as R scorecard has it for the German credit amounts', () => {
    const bins = [
      [185, 82],
      [87, 18],
      [287, 95],
      [120, 76],
      [21, 29],
    ].map(([good, bad]) => ({ good, bad }));
    const published = [0.03366128, -0.7282385, -0.25830746, 0.39053946, 1.17007125];
    evidences(bins).forEach((woe, i) => expect(-woe).toBeCloseTo(published[i], 7));
    expect(informationValue(bins)).toBeCloseTo(0.1812204, 7);
  });

  test('as R scorecard has it for housing: rent, own, for free', () => {
    const bins = [
      [109, 70],
      [527, 186],
      [64, 44],
    ].map(([good, bad]) => ({ good, bad }));
    [0.4044452, -0.194156, 0.4726044].forEach((woe, i) => expect(-evidences(bins)[i]).toBeCloseTo(woe, 6));
    expect(informationValue(bins)).toBeCloseTo(0.08329343, 7);
  });

  // optbinning's README, breast cancer, mean radius: ln(share of non-events / share of events).
  test('as optbinning has it for the mean radius', () => {
    const good = [3, 3, 7, 10, 28, 44, 117];
    const bad = [115, 76, 61, 39, 55, 10, 1];
    const bins = good.map((one, i) => ({ good: one, bad: bad[i] }));
    const published = [-3.12517, -2.71097, -1.64381, -0.839827, -0.153979, 2.00275, 5.28332];
    evidences(bins).forEach((woe, i) => expect(woe).toBeCloseTo(published[i], 5));
    expect(informationValue(bins)).toBeCloseTo(5.04392547, 7);
  });

  // R scorecard counts an empty cell as 0.99 of a row.
  test('an empty side has finite evidence', () => {
    expect(weightOfEvidence({ good: 50, bad: 0 }, { good: 100, bad: 10 })).toBeCloseTo(
      Math.log(0.5 / 0.099),
      12,
    );
  });
});

describe('points to double the odds', () => {
  // domain 3.2: points are evidence x PDO / ln 2. One factor of evidence ±ln 2 reaches 50 points either way, so that
  // 50 points double the odds.
  test('one point is worth the same odds in every factor', () => {
    const bin = (from: number, woe: number) => ({ from, good: 1, bad: 1, woe });
    const card = [
      {
        id: 'a',
        sign: 'higher is safer',
        coefficient: 1,
        bins: [bin(-Infinity, -Math.LN2), bin(1, Math.LN2)],
      },
      {
        id: 'b',
        sign: 'higher is safer',
        coefficient: 0.5,
        bins: [bin(-Infinity, -2 * Math.LN2), bin(3, Math.LN2)],
      },
    ] as const;
    const { factors, pointsToDoubleOdds } = pointsOf(card, ({ bins }) => bins, 100);
    expect(pointsToDoubleOdds).toBe(25);
    expect([factors.a.weight, factors.b.weight]).toEqual([50, 50]);
    expect(factors.a.bins.map(({ points }) => points)).toEqual([0, 100]);
    // Half of ln 2 of the ln 2 that factor b reaches.
    expect(factors.b.bins.map(({ points }) => points)).toEqual([0, 75]);
  });
});

describe('logistic regression', () => {
  // ln(odds) of a yes/no column is the log odds ratio of its two by two table: 30/70 against 10/90.
  test('finds the odds ratio of a table', () => {
    const column = [...new Array(100).fill(1), ...new Array(100).fill(0)];
    const event = [
      ...new Array(30).fill(1),
      ...new Array(70).fill(0),
      ...new Array(10).fill(1),
      ...new Array(90).fill(0),
    ];
    const { intercept, coefficients } = fitLogistic([column], event);
    expect(intercept).toBeCloseTo(Math.log(10 / 90), 6);
    expect(coefficients[0]).toBeCloseTo(Math.log((30 * 90) / (70 * 10)), 6);
  });

  test('a coefficient that would be negative is held at zero', () => {
    expect(fitLogistic([[1, 1, 0, 0, 1, 0]], [0, 0, 1, 1, 1, 0], { notNegative: true }).coefficients).toEqual(
      [0],
    );
  });
});

describe('area under the ROC curve', () => {
  // Five of the six pairs are in order, one is a tie.
  test('counts ordered pairs, ties half', () => {
    expect(areaUnderRoc([3, 2, 2, 1, 0], [1, 1, 0, 0, 0]).auc).toBeCloseTo(5.5 / 6, 12);
  });

  // Two bad of 0.75 and 1 above the good, four good of 1, 1, 1 and 0.5 below the bad: DeLong's variance by hand is
  // 0.03125 / 2 + 0.0625 / 4.
  test('has DeLong’s interval', () => {
    const { auc, low } = areaUnderRoc([4, 2, 3, 1, 1, 0], [1, 1, 0, 0, 0, 0]);
    expect(auc).toBeCloseTo(0.875, 12);
    expect(auc - low).toBeCloseTo(1.959964 * Math.sqrt(0.03125 / 2 + 0.0625 / 4), 9);
  });
});
