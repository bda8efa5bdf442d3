import fc from 'fast-check';
import { isFault, type Fault } from '../../../src/credit/fault';
import {
  breakEvenDiscount,
  discountApr,
  type BreakEven,
} from '../../../src/credit/receivables/earlyDiscount';

const even = (...args: Parameters<typeof breakEvenDiscount>): BreakEven => {
  const found = breakEvenDiscount(...args);
  if (isFault(found)) throw new Error(found.code);
  return found;
};

// Domain 3.9.
test.each([
  [0.02, 'simple', 365, 0.37245],
  [0.02, 'simple', 360, 0.36735],
  [0.02, 'effective', 365, 0.44585],
  [0.01, 'simple', 365, 0.18434],
  [0.01, 'effective', 365, 0.20132],
] as const)('%d in 10, net 30, %s over %d days: %d a year', (discount, method, year, expected) => {
  expect(discountApr(discount, 10, 30, method, year)).toBeCloseTo(expected, 5);
});

test.each<[Parameters<typeof discountApr>, Fault['code']]>([
  [[NaN, 10, 30, 'simple', 365], 'missing'],
  [[0.02, NaN, 30, 'simple', 365], 'missing'],
  [[0.02, 10, 10, 'simple', 365], 'domain'],
  [[0.02, 30, 10, 'simple', 365], 'domain'],
  [[0.02, -1, 10, 'simple', 365], 'domain'],
  [[1, 10, 30, 'simple', 365], 'domain'],
  [[2, 10, 30, 'simple', 365], 'domain'],
  [[-0.01, 10, 30, 'simple', 365], 'domain'],
  [[0.02, 10, 30, 'simple', 0], 'domain'],
])('%j is refused as %s', (args, code) => expect(discountApr(...args)).toMatchObject({ code }));

test('a day between is enough, no discount costs nothing', () => {
  expect(discountApr(0.5, 29, 30, 'simple', 365)).toBe(365);
  expect(discountApr(0, 10, 30, 'effective', 365)).toBe(0);
});

describe('the break-even discount', () => {
  // 10 % for 73 days are 2 % of what is received: 1 − 1 ÷ 1.02.
  test('on the days buyers really take', () => {
    expect(even(10, 83, 0.1, 0, 365).discount).toBeCloseTo(1 - 1 / 1.02, 12);
    expect(even(10, 83, 0.1, 0, 365).daysSooner).toBe(73);
    expect(even(10, 30, 0.1, 0, 365).discount).toBeLessThan(even(10, 45, 0.1, 0, 365).discount);
  });

  // (1 − d) × 1.02 = 0.99.
  test('with an expected loss saved', () => {
    const { discount, financing, loss } = even(10, 83, 0.1, 0.01, 365);
    expect(discount).toBeCloseTo(1 - 0.99 / 1.02, 12);
    expect(financing + loss).toBeCloseTo(discount, 12);
  });

  test('without a loss it costs the financing rate by the year', () => {
    const days = fc.integer({ min: 0, max: 120 });
    const rate = fc.integer({ min: 1, max: 400 }).map(n => n / 1000);
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 200 }), rate, (early, between, yearly) => {
        const { discount } = even(early, early + between, yearly, 0, 365);
        expect(discountApr(discount, early, early + between, 'simple', 365)).toBeCloseTo(yearly, 8);
      }),
    );
  });

  test.each([
    [10, 10, 0.1, 0],
    [10, 30, -0.1, 0],
    [10, 30, 0.1, 1.5],
  ])('%d, %d, %d, %d is outside the rule', (early, real, rate, loss) => {
    expect(breakEvenDiscount(early, real, rate, loss, 365)).toMatchObject({ code: 'domain' });
  });
});
