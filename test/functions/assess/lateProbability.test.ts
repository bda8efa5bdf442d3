import { lateProb, lateProbWhy } from '../../../src/functions/assess/lateProbability';
import { errorSaying, single } from '../../support/customFunctions';

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
