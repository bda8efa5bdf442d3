import { lossRates, rollRates, rollRatesWhy } from '../../../src/functions/plan/rollRates';
import { column, errorSaying, single } from '../../support/customFunctions';

const none = undefined;

describe('ROLLRATES', () => {
  test('headings name the buckets, or the policy does, or numbers', () => {
    expect(
      rollRates([
        ['现在', '逾期'],
        [100, 0],
        [0, 50],
      ]),
    ).toEqual([
      ['Bucket', 'Roll rate', 'Loss rate'],
      ['现在', 0.5, 0.5],
      ['逾期', '', 1],
    ]);
    expect(
      rollRates(
        [
          [100, 0],
          [0, 50],
        ],
        [[0.6]],
      ).slice(1),
    ).toEqual([
      ['1', 0.5, 0.3],
      ['2', '', 0.6],
    ]);
    expect(
      rollRates([
        [1, 1, 1, 1, 1],
        [1, 1, 1, 1, 1],
      ]).map(([name]) => name),
    ).toEqual(['Bucket', 'Not due', '1-30', '31-60', '61-90', '91+']);
  });

  test('blank balances are none, anything else is an error', () => {
    expect(
      rollRates([
        [100, ''],
        [null, 50],
      ])[1],
    ).toEqual(['1', 0.5, 0.5]);
    expect(
      single(
        rollRates([
          [100, 'x'],
          [0, 50],
        ]),
      ),
    ).toEqual(errorSaying('#VALUE!', 'Balance, row 1'));
    expect(single(rollRates([[100, 0]]))).toEqual(errorSaying('#N/A', 'Roll rates need two months'));
  });

  test('why, month by month', () => {
    expect(
      rollRatesWhy(
        [
          ['A', 'B'],
          [100, 0],
          [400, 50],
          [0, 100],
        ],
        none,
        [['Roll rates are averaged', 'by balance']],
      ),
    ).toEqual([
      ['Months', 'A', 'B'],
      ['1-2', 0.5, ''],
      ['2-3', 0.25, ''],
      ['Roll rate', 0.3, ''],
      ['Loss rate', 0.3, 1],
    ]);
  });
});

test('LOSSRATES keeps the shape of its argument', () => {
  expect(lossRates([[100, 50, 2]])).toEqual([[0.02, 0.04, 1]]);
  expect(lossRates(column(100, 50, 2))).toEqual([[0.02], [0.04], [1]]);
  expect(single(lossRates(column('x', 50)))).toEqual(errorSaying('#VALUE!', 'row 1'));
});
