import { limitCheck } from '../../../src/functions/limit/limitCheck';
import { column, errorSaying, single } from '../../support/customFunctions';

describe('LIMITCHECK', () => {
  test('checks a column against a column', () => {
    const exposures = column(899.99, 900, 1000, 1000.01, 5, 5, '', 'x');
    const limits = column(1000, 1000, 1000, 1000, '', 0, 10, 10);
    expect(limitCheck(exposures, limits)).toEqual([
      ['OK'],
      ['Watch'],
      ['Watch'],
      ['Over'],
      ['No limit'],
      ['Over'],
      [errorSaying('#N/A', 'Exposure is missing.')],
      [errorSaying('#VALUE!', 'Exposure, row 8')],
    ]);
  });

  // Odoo, addons/sale/tests/test_credit_limit.py @011c59f: 1000 of 1000 gives no warning, a further 100 does.
  test('adds an order, blank orders being none', () => {
    expect(limitCheck([[1000]], [[1000]], column('', null, 100))).toEqual([['Watch'], ['Watch'], ['Over']]);
  });

  test.each(['', null, undefined])(
    'a limit of %j is none set, on hosts that tell blanks from zero',
    blank => {
      expect(limitCheck(column(5, 6), column(blank, 10))).toEqual([['No limit'], ['OK']]);
    },
  );

  test('speaks the policy’s language and watches from its line', () => {
    expect(
      limitCheck(column(50, 10), [[100]], undefined, [
        ['Watch from usage', '50%'],
        ['语言', '中文'],
      ]),
    ).toEqual([['预警'], ['正常']]);
  });

  test('a limit below zero is out of range', () => {
    expect(single(limitCheck([[5]], [[-1]]))).toEqual(errorSaying('#NUM!', 'Limit: -1.00 is below zero.'));
  });
});
