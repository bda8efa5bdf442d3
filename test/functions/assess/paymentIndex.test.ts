import { paymentIndex, paymentIndexWhy } from '../../../src/functions/assess/paymentIndex';
import { paymentTrend, paymentTrendWhy } from '../../../src/functions/assess/paymentTrend';
import { column, errorSaying, single } from '../../support/customFunctions';

const NONE = null as never;

describe('PAYMENTINDEX and PAYMENTTREND', () => {
  test('a bad cell makes the index of the whole unfit', () => {
    expect(single(paymentIndex(column(0, 0, 'x'), column(1, 1, 1)))).toEqual(
      errorSaying('#VALUE!', 'row 3: "x"'),
    );
    expect(single(paymentIndex(column(0, 0), column(1, 1)))).toEqual(
      errorSaying('#N/A', 'There are 2 payments; an index needs 3.'),
    );
    expect(single(paymentIndex(column(0, 0, 0), column(1, 1)))).toEqual(
      errorSaying('#N/A', 'Give columns of equal length'),
    );
  });

  test('the reasons group payments by days late', () => {
    const table = paymentIndexWhy(column(-5, 0, 45, 130, 3), column(100, 200, 100, 100, -5));
    expect(table.map(([group]) => group)).toEqual([
      'Days late',
      'Payment index',
      'early',
      '0',
      '31-60',
      '121+',
      'Left out',
    ]);
    expect(table.at(-1)).toEqual(['Left out', 1, '', '', '', expect.stringContaining('1 row is no payment')]);
  });

  test('the trend asks for its day', () => {
    const paid = column('2026-01-10', '2025-06-10');
    expect(single(paymentTrend(paid, column(25, 10), [[100]], NONE))).toEqual(
      errorSaying('#N/A', 'As-of date is missing.'),
    );
    expect(paymentTrend(paid, column(25, 10), [[100]], [['2026-01-31']])).toEqual([[15]]);
    const table = paymentTrendWhy(paid, column(25, 10), [[100]], [['2026-01-31']]);
    expect(table[1]).toEqual([
      'Trend',
      '',
      '',
      15,
      '',
      'Pays later than before: 25 days beyond terms lately, 10 before.',
    ]);
    expect(table.slice(-2).map(row => row.slice(0, 4))).toEqual([
      ['2025-06', 1, 100, 10],
      ['2026-01', 1, 100, 25],
    ]);
  });
});
