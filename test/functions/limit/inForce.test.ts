import { concentration } from '../../../src/functions/limit/concentration';
import { effectiveLimit, effectiveLimitWhy } from '../../../src/functions/limit/effectiveLimit';
import { stagedLimit, stagedLimitWhy } from '../../../src/functions/limit/stagedLimit';
import { column, errorSaying, single } from '../../support/customFunctions';

const NONE = null as never;

describe('limits in force', () => {
  test('STAGEDLIMIT takes columns and keeps each row its own', () => {
    expect(stagedLimit(column(100_000, 100_000, '', 100_000), column(0, '', 1, 1.5))).toEqual([
      [20_000],
      [20_000],
      [errorSaying('#N/A', 'Full limit is missing.')],
      [errorSaying('#NUM!', '1.5 is not a whole number')],
    ]);
    expect(stagedLimitWhy([[100_000]], [[2]])).toEqual([
      [45_000, 45_000, 4, '20% of the full limit, times 1.5 for each of 2 clean periods.'],
    ]);
    expect(stagedLimitWhy([[100_000]], [[2]], [[3]], [[30_000]])[0][3]).toBe(
      'Does not grow: an invoice is 3 days past due.',
    );
  });

  test('EFFECTIVELIMIT is blank without any limit, and needs its day for a temporary one', () => {
    expect(effectiveLimit(column('', 0, 5), NONE)).toEqual([[''], [0], [5]]);
    expect(single(effectiveLimit([[5]], NONE, [[9]], [['2026-01-01']]))).toEqual(
      errorSaying('#N/A', 'As-of date is missing.'),
    );
    expect(
      single(effectiveLimit([[5]], [['2026-01-01']], [[9]], [['2026-02-01']], [['2026-01-01']])),
    ).toEqual(errorSaying('#NUM!', 'ends on 2026-01-01'));
    expect(effectiveLimitWhy([[5]], [['2026-03-01']], [[9]], NONE, [['2026-02-01']])).toEqual([
      [5, 'Own limit', 'The own limit is 5.00. The temporary limit of 9.00 is not in force on the day.'],
    ]);
    expect(effectiveLimitWhy([['']], NONE)).toEqual([['', 'No limit', 'No limit is set.']]);
  });

  test('CONCENTRATION puts the index first', () => {
    const table = concentration(column('A', 'B', 'A', ''), column(10, 60, 20, 10), column('', '', '', ''));
    expect(table.slice(0, 3).map(row => row.slice(0, 2))).toEqual([
      ['Item', 'Figure'],
      ['Herfindahl index', 4600],
      ['Effective names', 2.1739],
    ]);
    expect(table.slice(4)).toEqual([
      ['B', 60, 0.6, 'High'],
      ['A', 30, 0.3, 'High'],
      ['(no buyer)', 10, 0.1, 'OK'],
    ]);
    expect(single(concentration(column('A'), column('x')))).toEqual(
      errorSaying('#VALUE!', '"x" is not a number'),
    );
  });
});
