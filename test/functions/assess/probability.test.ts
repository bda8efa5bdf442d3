import {
  defaultProb,
  defaultProbWhy,
  lateProb,
  lateProbWhy,
} from '../../../src/functions/assess/probability';
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

describe('LATEPROB', () => {
  const RECORD = ['Share paid late', 'Average days late'];

  test('is late at all where no days are given, and higher for the later payer', () => {
    const [[prompt], [late]] = lateProb(
      [
        [0, -3],
        [0.9, 25],
      ],
      [RECORD],
    );
    expect(late).toBeGreaterThan(prompt);
    expect(lateProb([[0, -3]], [RECORD])).toEqual(lateProb([[0, -3]], [RECORD], [[0]]));
  });

  test('names the days there is a model for, and the facts it needs', () => {
    expect(single(lateProb([[0, -3]], [RECORD], [[14]]))).toEqual(errorSaying('#NUM!', 'Choose 0, 7, 30'));
    expect(single(lateProb([['', '']], [RECORD]))).toEqual(errorSaying('#N/A', 'how this buyer pays'));
  });
});

describe('LATEPROBWHY', () => {
  const RECORD = ['Share paid late', 'Average days late', 'Invoices seen'];
  const lines = (table: any[][]) => new Map(table.map(([item, ...cells]) => [item, cells]));

  test('the odds of the base rate times those of every figure are the odds of LATEPROB', () => {
    for (const days of [0, 7, 30]) {
      const [heading, ...table] = lateProbWhy([[0.4, 6, 12]], [RECORD], [[days]]);
      expect(heading).toEqual(['Item', 'Figure', 'Odds times', 'Reason']);
      const chance = single(lateProb([[0.4, 6, 12]], [RECORD], [[days]])) as unknown as number;
      const items = lines(table);
      const rate = items.get('Base rate')![0];
      const times = table.map(([, , factor]) => factor).filter(factor => factor !== '');
      const odds = times.reduce((product, factor) => product * factor, rate / (1 - rate));
      expect(items.get('Chance of late payment')![0]).toBe(chance);
      expect(odds / (1 + odds)).toBeCloseTo(chance, 3);
    }
  });

  test('names what is not known, and steps that lower the chance to what LATEPROB then gives', () => {
    const table = lateProbWhy([[0.4, 6, 12]], [RECORD], [[7]]);
    const items = lines(table);
    expect(items.get('Spread of days to pay')).toEqual([
      '',
      1,
      expect.stringMatching(/^Not known: counts as average\. Needs /),
    ]);
    const lower = table.filter(([item]) => item === 'What would lower it').map(cells => cells[3]);
    expect(lower.at(-1)).toMatch(/^Not known and counted as average: /);
    const step = /^Average days late below ([\d.]+) brings ([\d.]+)%\.$/.exec(lower[0])!;
    const there = single(
      lateProb([[0.4, Number(step[1]) - 0.001, 12]], [RECORD], [[7]]),
    ) as unknown as number;
    expect(100 * there).toBeCloseTo(Number(step[2]), 0);
  });

  test('refuses what LATEPROB refuses', () => {
    expect(single(lateProbWhy([[0, -3, 5]], [RECORD], [[14]]))).toEqual(
      errorSaying('#NUM!', 'Choose 0, 7, 30'),
    );
    expect(lateProbWhy([['', '', '']], [RECORD])[1][0]).toEqual(errorSaying('#N/A', 'how this buyer pays'));
  });
});
