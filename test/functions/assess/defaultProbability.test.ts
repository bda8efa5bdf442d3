import { defaultProb, defaultProbWhy } from '../../../src/functions/assess/defaultProbability';
import { column, errorSaying, single } from '../../support/customFunctions';

describe('DEFAULTPROB', () => {
  test('gives each score its probability, 50 points the base rate', () => {
    const found = defaultProb(column(50, '', 'good'), [['Base default rate', '3%']]);
    expect(found[0][0]).toBeCloseTo(0.03, 12);
    expect(found.slice(1)).toEqual([
      [errorSaying('#N/A', 'Score is missing.')],
      [errorSaying('#VALUE!', 'Score, row 3: "good" is not a number.')],
    ]);
  });
});

describe('DEFAULTPROBWHY', () => {
  // domain 3.2: 20 points to double, odds 50:1 at the middle; all weight on financial health.
  const POLICY = [
    ['Base default rate', 1 / 51],
    ['Financial points that double the odds', 20],
    ['Weight of qualification', 0],
    ['Weight of credit record', 0],
  ];

  test('tells the figures of the curve, and agrees with DEFAULTPROB', () => {
    const [above, middle, missing] = defaultProbWhy(column(70, 50, ''), POLICY);
    expect(above.slice(0, 3)).toEqual([single(defaultProb([[70]], POLICY)), 1 / 51, 20]);
    expect(above.slice(3)).toEqual([
      '70 is 20 points above 50, which stands for the base default rate of 2%. Every 20 points halve the odds of default.',
      'Fitted on real failures: the score is financial health alone (100%).',
      '20 points more bring 0.5%, 20 points fewer 2%.',
    ]);
    expect(middle[3]).toBe('50 stands for the base default rate of 2%.');
    expect(missing[0]).toEqual(errorSaying('#N/A', 'Score is missing.'));
  });

  test('says where the policy’s lowest rate holds it up, and what the ends of the scale leave', () => {
    const least = [...POLICY, ['Lowest default rate', '1%']];
    const [held, worst] = defaultProbWhy(column(90, 0), least);
    expect(held[3]).toContain('That would be 0.5%; the policy lets no probability stand below 1%.');
    expect(held[5]).toBe('20 points more or fewer leave it as it is.');
    expect(worst[5]).toBe('20 points more bring 5.4%.');
  });

  test('says that points of the other dimensions count by opinion', () => {
    const [[, , points, , basis]] = defaultProbWhy(
      [[60]],
      [
        ['Financial points that double the odds', 20],
        ['Weight of qualification', 0.5],
        ['Weight of financial health', 0.5],
        ['Weight of credit record', 0],
      ],
    );
    expect(points).toBe(10);
    expect(basis).toContain('50% of the score');
  });
});
