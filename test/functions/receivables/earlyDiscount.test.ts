import {
  discountApr,
  earlyDiscount,
  earlyDiscountWhy,
} from '../../../src/functions/receivables/earlyDiscount';
import { column, errorSaying } from '../../support/customFunctions';

test('DISCOUNTAPR takes columns, a method in either language and a year of 360 days', () => {
  const run = (...more: any[]) => (discountApr as any)([[0.02]], [[10]], [[30]], ...more)[0][0];
  expect(discountApr(column('2%', ''), [[10]], [[30]])).toEqual([
    [expect.closeTo(0.37245, 5)],
    [errorSaying('#N/A', 'Discount is missing')],
  ]);
  expect(run([['复利']])).toBeCloseTo(0.44585, 5);
  expect(run(null, [[360]])).toBeCloseTo(0.36735, 5);
  expect(run([['daily']])).toEqual(
    errorSaying('#VALUE!', 'Method: "daily" is not known. Enter one of: simple'),
  );
});

test('EARLYDISCOUNT and why', () => {
  expect(earlyDiscount([[10]], column(83, 10), [['10%']])).toEqual([
    [expect.closeTo(1 - 1 / 1.02, 10)],
    [errorSaying('#NUM!', 'Payment after 10 days is not later than the 10 days')],
  ]);
  expect(earlyDiscountWhy([[10]], [[83]], [[0.1]], [[0.01]])).toEqual([
    [
      'A discount of up to 2.9% pays for money 73 days sooner at 10% a year.',
      73,
      expect.closeTo(1 - 1 / 1.02, 10),
      expect.closeTo(0.01 / 1.02, 10),
      expect.closeTo(1 - 0.99 / 1.02, 10),
    ],
  ]);
});
