import { expectedLoss, expectedLossWhy } from '../../../src/functions/plan/expectedLoss';
import { column, errorSaying, single } from '../../support/customFunctions';

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
