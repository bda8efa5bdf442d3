import { dayOfText } from '../../../src/credit/text/date';
import { cashForecast, cashForecastWhy } from '../../../src/functions/plan/cashForecast';
import { column, errorSaying, single } from '../../support/customFunctions';

const none = undefined;

const day = (text: string) => dayOfText(text)!;

describe('CASHFORECAST', () => {
  const due = column('2026-03-31', '2026-03-10', '2025-01-01', '2026-12-31', '');
  const amount = column(1000, 500, 70, 30, '');

  test('week by week, tied to the items', () => {
    const table = cashForecast(due, amount, [['2026-03-20']], column(5, '', '', '', ''));
    expect(table[0]).toEqual(['Week', 'From', 'To', 'Expected', 'Expected so far']);
    expect(table[2]).toEqual([2, day('2026-03-28'), day('2026-04-03'), 500, 500]);
    expect(table[3]).toEqual([3, day('2026-04-04'), day('2026-04-10'), 1000, 1500]);
    expect(table.slice(-3)).toEqual([
      ['Later', '', '', 30, ''],
      ['Not expected', '', '', 70, ''],
      ['Total', '', '', 1600, ''],
    ]);
    expect(table).toHaveLength(17);
  });

  test('as many weeks as the policy says', () => {
    expect(
      cashForecast(due, amount, [['2026-03-20']], none, none, none, [['Forecast weeks', 2]]),
    ).toHaveLength(6);
  });

  test('an item that cannot be read is the answer', () => {
    expect(single(cashForecast(column('soon'), column(1), [['2026-03-20']]))).toEqual(
      errorSaying('#VALUE!', 'Due date, row 1'),
    );
    expect(single(cashForecast(due, amount, [['']]))).toEqual(errorSaying('#N/A', 'As-of date is missing.'));
  });

  test('why, an item a row', () => {
    expect(cashForecastWhy(due, amount, [['2026-03-20']]).map(row => row.slice(0, 4))).toEqual([
      [day('2026-03-31'), 2, 1000, 0],
      [day('2026-04-03'), 2, 500, 0],
      ['', '', 0, 70],
      [day('2026-12-31'), 'Later', 30, 0],
      [errorSaying('#N/A', 'Amount is missing.'), '', '', ''],
    ]);
  });
});
