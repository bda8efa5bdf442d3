import { exposureWhy } from '../../../src/functions/limit/exposureWhy';
import { headroom, limitCheckWhy, limitUsage } from '../../../src/functions/limit/usage';
import { column, errorSaying } from '../../support/customFunctions';

const NONE = null as never;

describe('limits in use', () => {
  test('usage and headroom beside each other, blank where no limit is set', () => {
    const limits = column(1000, '', 0, -1);
    expect(limitUsage([[500]], limits)).toEqual([
      [0.5],
      [''],
      [errorSaying('#NUM!', 'No credit is given')],
      [errorSaying('#NUM!', 'below zero')],
    ]);
    expect(headroom([[500]], limits, [[600]])).toEqual([
      [-100],
      [''],
      [-1100],
      [errorSaying('#NUM!', 'below zero')],
    ]);
  });

  test('LIMITCHECKWHY tells the excess', () => {
    expect(limitCheckWhy(column(1200, 5, 'x'), column(1000, '', 1))).toEqual([
      ['Over', 1.2, -200, '1,200.00 is 200.00 above the limit 1,000.00.'],
      ['No limit', '', '', 'No limit is set.'],
      [errorSaying('#VALUE!', 'Exposure, row 3'), '', '', ''],
    ]);
  });

  test('EXPOSUREWHY leaves out what the policy does not count', () => {
    const policy = [
      ['Exposure counts open orders', 'no'],
      ['Exposure is net of collateral', 'yes'],
    ];
    expect(exposureWhy([[100]], [[10]], [[-5]], [[20]], [[1000]], NONE, [[30]], NONE, policy)).toEqual([
      [75, 100, -10, -5, 20, 0, 0, 0, -30],
    ]);
  });
});
