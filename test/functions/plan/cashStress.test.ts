import { cashStress, cashStressWhy } from '../../../src/functions/plan/cashStress';
import { column, errorSaying, single } from '../../support/customFunctions';

const none = undefined;

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
      '销售下降 20%',
      '回款变动 -20%。现金在第 2 周最低，为 440.00，始终不低于 0.00。',
    ]);
  });
});
