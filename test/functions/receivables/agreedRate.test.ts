import { lateRateCheck, lateRateCheckWhy } from '../../../src/functions/receivables/agreedRate';
import { column, errorSaying, single } from '../../support/customFunctions';

// The one-year LPR as the National Interbank Funding Center published it: 3.1 % on 2024-10-21, 3.0 % on 2025-05-20.
const LPR = [
  ['Reference', 'From', 'Rate'],
  ['LPR', '2024-10-21', '3.1%'],
  ['LPR', '2025-05-20', '3%'],
];

describe('LATERATECHECK', () => {
  // domain 3.7: the agreed rate of 保障中小企业款项支付条例 is not below the one-year LPR at signing.
  test('compares with the LPR on the day of signing, not with a later one', () => {
    expect(
      lateRateCheck(
        column(0.031, 0.0309, 0.03, 0.03, ''),
        column('2025-05-19', '2025-05-19', '2025-05-19', '2025-05-20', ''),
        LPR,
      ),
    ).toEqual([['OK'], ['Too low'], ['Too low'], ['OK'], ['None agreed']]);
  });

  test('the reason names the LPR, and the rate a day where none is agreed', () => {
    expect(lateRateCheckWhy(column(0.02, ''), [['2025-03-01']], LPR)).toEqual([
      ['Too low', 0.031, -0.011, expect.stringMatching(/2% .*3\.1%.*2025-03-01/)],
      ['None agreed', '', '', expect.stringMatching(/0\.05%.*18\.25%/)],
    ]);
  });

  test('an LPR that does not reach back, no day of signing, a negative rate, no table', () => {
    expect(
      lateRateCheck(column(0.04, 0.04, -0.01, 'x'), column('2020-01-01', '', '2025-06-01', ''), LPR),
    ).toEqual([
      [errorSaying('#N/A', 'no rate for lpr on 2020-01-01')],
      [errorSaying('#N/A', 'Signed on is missing.')],
      [errorSaying('#NUM!', '-1%')],
      [errorSaying('#VALUE!', 'Agreed rate, row 4')],
    ]);
    expect(single(lateRateCheck([[0.04]], [['2025-06-01']], [['x']]))).toEqual(
      errorSaying('#VALUE!', 'three columns'),
    );
  });

  test('speaks Chinese', () => {
    expect(lateRateCheck([[0.02]], [['2025-06-01']], LPR, [['zh']])).toEqual([['过低']]);
  });
});
