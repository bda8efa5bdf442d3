import {
  expectedLoss,
  expectedLossWhy,
  lossRates,
  provision,
  provisionMatrix,
  provisionWhy,
  rollRates,
  rollRatesWhy,
} from '../../../src/functions/plan/provision';
import { column, errorSaying, single } from '../../support/customFunctions';

const none = undefined;
const AS_OF = [['2026-03-31']];

describe('PROVISION', () => {
  test('one column without cover, gross and net with it, or as the policy says', () => {
    expect(provision(column('2026-03-31', '2026-01-31'), column(1000, 1000), AS_OF)).toEqual([[3], [36]]);
    expect(provision([['2026-01-31']], [[1000]], AS_OF, none, [[900]])).toEqual([[36, 3.6]]);
    expect(
      provision([['2026-01-31']], [[1000]], AS_OF, none, [[900]], [['Losses are shown', 'net of cover']]),
    ).toEqual([[3.6]]);
    expect(provision([['2026-01-31']], [[1000]], AS_OF, none, [[900]], [['损失列示方式', '保险前']])).toEqual(
      [[36]],
    );
  });

  test('a specific rate outside 0 to 1 is an error, given once as well as row by row', () => {
    for (const rate of [-0.5, 1.5]) {
      expect(single(provision([['2026-01-31']], [[1000]], AS_OF, [[rate]]))).toMatchObject({ code: '#NUM!' });
      const dates = column('2026-01-31', '2026-01-31');
      expect(provision(dates, column(1000, 5), AS_OF, [[rate]])[1][0]).toMatchObject({ code: '#NUM!' });
    }
  });

  test('specific rates as percentages; a bad row is an error of its own', () => {
    expect(
      provision(column('', 'soon', '2026-01-31'), column(1000, 1000, 1000), AS_OF, column('50%', '', 0)),
    ).toEqual([[500], [errorSaying('#VALUE!', 'Due date, row 2')], [36]]);
    expect(single(provision([['']], [[1000]], AS_OF))).toEqual(errorSaying('#N/A', 'Due date is missing.'));
  });

  test('rates and buckets at odds are the answer', () => {
    expect(
      single(provision([['2026-01-31']], [[1]], AS_OF, none, none, [['Provision rates', '1% / 2%']])),
    ).toEqual(errorSaying('#VALUE!', 'The policy has 2 provision rates for 5 ageing buckets'));
  });

  test('why', () => {
    expect(provisionWhy([['2026-01-31']], [[1000]], AS_OF, none, [[900]])).toEqual([
      ['31-60', 0.036, 36, 3.6, '3.6% for the bucket 31-60. Net of the insured 900.00.'],
    ]);
    expect(provisionWhy([['2026-01-31']], [[1000]], AS_OF, [[0.5]])[0].slice(0, 3)).toEqual([
      'Specific',
      0.5,
      500,
    ]);
  });

  test('the matrix ties to the items; an item that cannot be judged is an error in the total', () => {
    const due = column('2026-03-31', '2026-01-31', '', '');
    const table = provisionMatrix(due, column(1000, 1000, '', 500), AS_OF, column('', '', '', 1));
    expect(table.map(row => row.slice(0, 4))).toEqual([
      ['Bucket', 'Amount', 'Loss rate', 'Provision, gross'],
      ['Not due', 1000, 0.003, 3],
      ['1-30', 0, 0.016, 0],
      ['31-60', 1000, 0.036, 36],
      ['61-90', 0, 0.066, 0],
      ['91+', 0, 0.106, 0],
      ['Specific', 500, '', 500],
      ['Total', 2500, '', 539],
    ]);
    const broken = provisionMatrix(due, column(1000, 1000, '', 500), AS_OF);
    expect(broken[1][1]).toBe(1000);
    expect(broken.at(-1)).toEqual([
      'Total',
      errorSaying('#N/A', 'Due date is missing.'),
      '',
      expect.anything(),
      expect.anything(),
    ]);
  });
});

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

describe('EXPECTEDLOSS', () => {
  test('gross, and net where something is insured', () => {
    expect(expectedLoss(column(100_000, 'x'), [['4%']], [[0.9]])).toEqual([
      [3600],
      [errorSaying('#VALUE!', 'Exposure, row 2')],
    ]);
    expect(expectedLoss([[100_000]], [[0.04]], [[0.9]], [[80_000]])).toEqual([[3600, 720]]);
    expect(single(expectedLoss([[1]], [[4]], [[0.9]]))).toEqual(
      errorSaying('#NUM!', 'Default probability: 4 is not a share'),
    );
  });

  test('why', () => {
    expect(expectedLossWhy([[100_000]], [[0.04]], [[0.9]])).toEqual([
      [0.04, 3600, 3600, '4% default probability, 90% of 100,000.00 lost in a default.'],
    ]);
  });
});
