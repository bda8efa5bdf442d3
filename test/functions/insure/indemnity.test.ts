import { indemnity, indemnityWhy } from '../../../src/functions/insure/indemnity';
import { column, errorSaying, single } from '../../support/customFunctions';

const none = undefined;

describe('INDEMNITY', () => {
  // Domain 3.11.
  test('both orders of the deductible', () => {
    const first = [['Insurance: deductible is taken', 'before the insured share']];
    expect(single(indemnity([[600_000]], [[500_000]], [[0.9]], [[10_000]]))).toBe(440_000);
    expect(single(indemnity([[600_000]], [[500_000]], [['90%']], [[10_000]], none, first))).toBe(441_000);
  });

  test('rows are the claims of one year', () => {
    const rows = [
      ['Insurance: aggregate first loss', 100],
      ['Insurance: maximum liability', 1000],
    ];
    expect(indemnity(column(1000, 'x', 1000), [[5000]], none, none, none, rows)).toEqual([
      [800],
      [errorSaying('#VALUE!', 'Loss, row 2')],
      [200],
    ]);
  });

  test('why', () => {
    expect(indemnityWhy([[600]], [[500]], [[0.9]], [[10]], [[100]])).toEqual([
      [
        400,
        10,
        0,
        0,
        350,
        150,
        'Of the loss 600.00 only the limit 500.00 is insured. Recoveries of 100.00 are taken off. 90% of the insured loss 400.00, less the deductible 10.00.',
      ],
    ]);
  });
});
