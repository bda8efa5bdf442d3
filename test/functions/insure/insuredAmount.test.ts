import { insuredAmount, insuredAmountWhy } from '../../../src/functions/insure/insuredAmount';
import { column, errorSaying, single } from '../../support/customFunctions';

const none = undefined;

describe('INSUREDAMOUNT', () => {
  test('one limit cell is shared by all items, in the order of the rows', () => {
    expect(insuredAmount(column(60_000, 50_000, 30_000), [[100_000]])).toEqual([[54_000], [36_000], [0]]);
  });

  test('a column of limits gives each item its own, unless buyers are named', () => {
    const amounts = column(80, 80, 80);
    expect(insuredAmount(amounts, column(100, 100, 50), none, none, none, [[1]])).toEqual([[80], [80], [50]]);
    expect(insuredAmount(amounts, column(100, 100, 50), column('A', 'A', 'B'), none, none, [[1]])).toEqual([
      [80],
      [20],
      [50],
    ]);
  });

  test('dates decide what is covered first, and each result stays beside its item', () => {
    const dates = column('2026-03-01', '2026-01-01', '2026-02-01');
    expect(insuredAmount(column(60, 50, 30), [[100]], none, dates, none, [['100%']])).toEqual([
      [20],
      [50],
      [30],
    ]);
  });

  test('exclusions as amount or yes', () => {
    expect(insuredAmount(column(100, 100, 100), [[1000]], none, none, column(40, 'yes', ''), [[1]])).toEqual([
      [60],
      [0],
      [100],
    ]);
  });

  test('a bad row is an error of its own', () => {
    expect(insuredAmount(column(60, 'much', 60), [[100]], column('A', 'A', 'A'), none, none, [[1]])).toEqual([
      [60],
      [errorSaying('#VALUE!', 'Amount, row 2: "much" is not a number')],
      [40],
    ]);
    expect(insuredAmount(column(60, 60), column(100, ''), column('A', '')).flat()).toEqual([
      54,
      errorSaying('#N/A', 'Buyer is missing.'),
    ]);
    expect(single(insuredAmount([[60]], [['']]))).toEqual(errorSaying('#N/A', 'Insured limit is missing.'));
    expect(single(insuredAmount([[60]], [[-1]]))).toEqual(errorSaying('#NUM!', 'is below zero'));
  });

  test.each(['', null])('blanks as %j beside an item change nothing', blank => {
    expect(insuredAmount([[100]], [[60]], [[blank]], [[blank]], [[blank]], [[blank]])).toEqual([[54]]);
  });

  test('the policy sets the share; why stands to the right', () => {
    const rows = [['Insured share', '60%']];
    expect(insuredAmount([[100]], [[60]], none, none, none, none, rows)).toEqual([[36]]);
    expect(insuredAmountWhy([[100]], [[60]], none, none, none, none, rows)).toEqual([
      [
        60,
        36,
        64,
        '60.00 of 100.00 lies within the limit 60.00, of which 0.00 was in use before; 60% of it is insured.',
      ],
    ]);
    expect(insuredAmountWhy([[100]], [[60]], none, none, none, none, [['zh']])[0][3]).toMatch(
      /^100.00 中有 60.00 在限额/,
    );
  });
});
