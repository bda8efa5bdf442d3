import { netExposure, netExposureWhy } from '../../../src/functions/secure/netExposure';
import { column, errorSaying, single } from '../../support/customFunctions';

const none = undefined;

describe('NETEXPOSURE', () => {
  // Haircuts 0, 5 and 20 %: 100 000 − 10 000 − 38 000 − 16 000.
  test('a buyer a row, blanks are no security', () => {
    expect(
      netExposure(
        column(100_000, 500, ''),
        column(10_000, '', ''),
        column(40_000, null, ''),
        column(20_000, '', ''),
      ),
    ).toEqual([[36_000], [500], [errorSaying('#N/A', 'Exposure is missing.')]]);
    expect(
      single(netExposure([[100]], none, none, [['20']], none, none, [['Haircut on guarantees', '50%']])),
    ).toBe(90);
  });

  test('why stands to the right', () => {
    expect(netExposureWhy([[100]], [[10]], none, none, [[50]])).toEqual([
      [10, 0, 0, 30, 0, 60, 'Of 100.00, 40.00 is secured and 60.00 at risk.'],
    ]);
    expect(netExposureWhy(column(100, 'x'))[1]).toEqual([
      errorSaying('#VALUE!', 'Exposure, row 2'),
      '',
      '',
      '',
      '',
      '',
      '',
    ]);
  });
});
