import { creditGrade } from '../../../src/functions/assess/grade';
import { creditScore } from '../../../src/functions/assess/score';
import { column, errorSaying, single } from '../../support/customFunctions';

const HEADERS = ['Buyer ID', 'Business licence', 'Debt ratio', 'Average days late'];

// 0.2 × 100 + 0.45 × 65 + 0.35 × 75, by hand from the weights and scales of the preset "expert".
const BUYER = [1042, 'yes', 0.55, 7];

// The preset of round, hand-made points: the standard ones are fitted and change with the next fit.
const EXPERT = 'expert';

describe('CREDITGRADE', () => {
  test('grades a column, each row on its own', () => {
    expect(creditGrade(column(90, 80, '75', 59.9, '', 101, 'good', '#N/A'), [[EXPERT]])).toEqual([
      ['AAA'],
      ['AA'],
      ['A'],
      ['C'],
      [errorSaying('#N/A', 'Score is missing.')],
      [errorSaying('#NUM!', '101 is not a score')],
      [errorSaying('#VALUE!', 'Score, row 7: "good" is not a number.')],
      [errorSaying('#VALUE!', 'Score, row 8: the cell holds #N/A.')],
    ]);
  });

  test('agrees with the score, knock-outs and all', () => {
    const rows = [BUYER, [1, 'yes', 1.5, 0], [2, 'no', 0.99, 80]];
    for (const [score] of creditScore(rows, [HEADERS], [[EXPERT]])) {
      const [[grade]] = creditGrade([[score]], [[EXPERT]]);
      const [bound] = [
        score >= 90 ? 'AAA' : score >= 80 ? 'AA' : score >= 70 ? 'A' : score >= 60 ? 'B' : 'C',
      ];
      expect(grade).toBe(bound);
    }
  });

  test('uses the grades of the policy', () => {
    expect(single(creditGrade([[85]], [['Grade 1 from score', 85]]))).toBe('AAA');
  });
});
