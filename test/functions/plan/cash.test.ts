import { dayOfText } from '../../../src/credit/text/date';
import {
  cashForecast,
  cashForecastWhy,
  cashRatio,
  cashRatioWhy,
  cashStress,
  cashStressWhy,
  workingCapitalDays,
  workingCapitalNeed,
} from '../../../src/functions/plan/cash';
import { column, errorSaying, single } from '../../support/customFunctions';

const none = undefined;
const day = (text: string) => dayOfText(text)!;

describe('CASHRATIO', () => {
  test('now, and then where overdue receivables are given', () => {
    expect(cashRatio(column(300, 'x'), [[100]], [[1000]])).toEqual([
      [0.4],
      [errorSaying('#VALUE!', 'Cash, row 2')],
    ]);
    expect(cashRatio([[300]], [[100]], [[1000]], [[200]], [['90%']])).toEqual([[0.4, 0.58]]);
    expect(cashRatioWhy([[300]], [['']], [[1000]], [[200]])[0].slice(0, 3)).toEqual([0.3, 200, 0.5]);
    expect(single(cashRatio([[1]], [[1]], [[0]]))).toEqual(errorSaying('#NUM!', 'is not above zero'));
  });
});

test('WORKINGCAPITALNEED and WORKINGCAPITALDAYS', () => {
  expect(workingCapitalNeed(column(500, ''), [[300]], column(350, ''))).toEqual([[450], [300]]);
  expect(workingCapitalDays([[500]], [[300]], [[350]], [[3650]])).toEqual([[45]]);
  expect(single(workingCapitalDays([['']], [['']], [['']], [[3650]]))).toEqual(
    errorSaying('#N/A', 'is missing'),
  );
});

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

describe('CASHSTRESS', () => {
  test('a cell is every week of the policy, a row or a column its own weeks', () => {
    const table = cashStress([[500]], [[100]], [[110]]);
    expect(table[0]).toEqual([
      'Scenario',
      'Lowest cash',
      'In week',
      'Below the minimum in week',
      'Weeks before it',
      'Cash at the end',
      'Response',
    ]);
    expect(table[1]).toEqual(['as planned', 370, 13, '', 13, 370, '']);
    expect(table[3]).toEqual([
      'sales -40 %',
      -150,
      13,
      11,
      10,
      -150,
      'stop investments, draw the credit line',
    ]);
    expect(cashStress([[500]], [[100, 100]], column(110, 110))[1]).toEqual([
      'as planned',
      480,
      2,
      '',
      2,
      480,
      '',
    ]);
    expect(cashStress([[500]], [[100, 100]], [[110]])[1][1]).toBe(480);
  });

  test('blank weeks are none; left out, they are missing', () => {
    expect(cashStress([[500]], [[100, '']], [[110, 110]])[1][1]).toBe(380);
    expect(single(cashStress([[500]], [['']], [[110]]))).toEqual(errorSaying('#N/A', 'Receipts is missing.'));
    expect(single(cashStress([[500]], [[100, 100]], [[110, 110, 110]]))).toEqual(
      errorSaying('#N/A', 'Receipts has 2 rows where other arguments have 3'),
    );
    expect(single(cashStress([['']], [[100]], [[110]]))).toEqual(errorSaying('#N/A', 'Cash is missing.'));
    expect(single(cashStress([[500]], [[100]], [[110]], [[101]]))).toEqual(
      errorSaying('#NUM!', 'Week 1: the largest buyer pays 101.00'),
    );
  });

  test('why, week by week, in the language of the policy', () => {
    const table = cashStressWhy([[500]], [[100, 100]], [[110]], [[40]]);
    expect(table[0]).toEqual(['Scenario', 'Reason', 1, 2]);
    expect(table[6]).toEqual([
      'largest buyer fails',
      'The largest buyer pays nothing. Cash is lowest with 400.00 in week 2 and never below 0.00.',
      450,
      400,
    ]);
    expect(cashStressWhy([[500]], [[100, 100]], [[110]], none, [['zh']])[2].slice(0, 2)).toEqual([
      '销售下降 20 %',
      '回款变动 -20%。现金在第 2 周最低，为 440.00，始终不低于 0.00。',
    ]);
  });
});
