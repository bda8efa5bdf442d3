import { warnings, warningsWhy } from '../../../src/functions/monitor/warnings';
import { errorSaying, single } from '../../support/customFunctions';

describe('WARNINGS', () => {
  const headers = [['Bounced payments', '管理层变动', 'Limit usage']];

  test('two columns a buyer, below labels of their own', () => {
    const rows = [
      ['no', 'yes', '95%'],
      ['2025-10-03', '', ''],
      ['', '', ''],
      ['maybe', '', ''],
    ];
    expect(warnings(rows, headers, [['2026-01-01']])).toEqual([
      [25, 'Amber'],
      [20, 'Amber'],
      [errorSaying('#N/A', 'No column tells of a warning signal.'), ''],
      [errorSaying('#VALUE!', 'row 4: "maybe"'), ''],
    ]);
    expect(warnings([headers[0], rows[0]])).toEqual([
      ['Alert score', 'Colour'],
      [25, 'Amber'],
    ]);
    expect(single(warnings([rows[1]], headers))).toEqual(errorSaying('#N/A', 'As-of date is missing.'));
  });

  test('a date is a date as a number too, a small number is how often', () => {
    // 45933 is 2025-10-03.
    expect(warnings([[45_933, '', '']], headers, [[46_023]])).toEqual([[20, 'Amber']]);
    const table = warningsWhy([[3, '', '']], headers);
    expect(table[2]).toEqual(['Bounced payments', 40, 40, 'Seen 3 times.']);
  });

  test('the reasons name what is not known', () => {
    const table = warningsWhy([['2025-10-03', 'yes', '']], headers, [['2026-01-01']]);
    expect(table.slice(1, 4).map(row => row.slice(0, 2))).toEqual([
      ['Alert score: Amber', 30],
      ['Bounced payments', 20],
      ['Change of management', 10],
    ]);
    expect(table.filter(row => String(row[3]).startsWith('Not known'))).toHaveLength(13);
  });
});
