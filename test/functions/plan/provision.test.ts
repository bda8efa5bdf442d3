import { provision, provisionMatrix, provisionWhy } from '../../../src/functions/plan/provision';
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
