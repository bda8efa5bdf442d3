import { statementRatios } from '../../../src/functions/assess/statementRatios';

test('STATEMENTRATIOS spills a row a ratio and a column a year', () => {
  const table = statementRatios(
    [[100, 50, 90, 60]],
    [['Current assets 2025', 'Current liabilities 2025', 'Current assets 2024', 'Current liabilities 2024']],
  );
  expect(table[0]).toEqual(['Ratio', 'this year', 'prior year', 'year before that', 'Formula']);
  expect(table[1]).toEqual(['Current ratio', 2, 1.5, '', 'Current assets ÷ Current liabilities']);
});
