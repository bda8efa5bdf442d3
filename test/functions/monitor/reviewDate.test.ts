import { reviewDate, reviewDateWhy } from '../../../src/functions/monitor/reviewDate';
import { column, errorSaying } from '../../support/customFunctions';

const NONE = null as never;

describe('REVIEWDATE', () => {
  test('a column of buyers', () => {
    // 46127 is 2026-04-15, 46037 2026-01-15.
    expect(
      reviewDate(
        column('2026-01-15', '2026-01-15', '', '2026-01-15'),
        column('A', 'D', 'A', 'A'),
        NONE,
        column('', '', '', 60),
        [['2026-01-15']],
      ),
    ).toEqual([
      [46_127],
      [errorSaying('#VALUE!', '"D" is none of the grades of the policy')],
      [errorSaying('#N/A', 'Last review is missing.')],
      [46_037],
    ]);
  });

  test('the reasons tell the rule', () => {
    expect(reviewDateWhy([['2026-01-15']], [['A']], [['2020-01-01']])).toEqual([
      [46_218, 6, 'Grade A: 3 months, times 2 for a customer of more than 3 years: a review every 6 months.'],
    ]);
    expect(reviewDateWhy([['2026-01-15']], [['AAA']], NONE, [[55]], [['2026-02-01']], [['zh']])[0][2]).toBe(
      '立即复评：预警分为 55。否则为 2027-01-15。',
    );
  });
});
