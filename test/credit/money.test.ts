import BigDecimal from 'decimal.js';
import fc from 'fast-check';
import {
  decimalOf,
  plus,
  roundedDown,
  sumOf,
  timesToCents,
  toCents,
  Totals,
  wholeCents,
} from '../../src/credit/money';

/** The sum as decimal.js gives it over the fifteen digits that a spreadsheet shows of each amount. */
function reference(amounts: readonly number[]): BigDecimal {
  const Wide = BigDecimal.clone({ precision: 60 });
  return amounts.reduce((sum, amount) => sum.plus(new Wide(amount.toPrecision(15))), new Wide(0));
}

const cents = fc.integer({ min: -(10 ** 13), max: 10 ** 13 }).map(n => n / 100);
const fourDecimals = fc.integer({ min: -(10 ** 12), max: 10 ** 12 }).map(n => n / 10_000);
const huge = fc.integer({ min: -9e15, max: 9e15 }).map(n => n / 100);
const noisy = fc.tuple(cents, cents).map(([a, b]) => a + b);
const threeDecimals = fc.integer({ min: -(10 ** 15) + 1, max: 10 ** 15 - 1 }).map(n => n / 1000);
const anyDouble = fc
  .double({ min: 0.001, max: 1e13, noNaN: true })
  .chain(each => fc.constantFrom(each, -each));
const amount = fc.oneof(cents, threeDecimals, fourDecimals, huge, noisy, anyDouble);

describe('exact money', () => {
  test('a column adds up to what decimal.js says, whatever the amounts', () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 60 }), amounts => {
        const totals = new Totals(1);
        for (const each of amounts) totals.add(0, each);
        expect(totals.exact(0).toString()).toBe(reference(amounts).toString());
        expect(totals.get(0)).toBe(reference(amounts).toNumber());
      }),
      { numRuns: 500 },
    );
  });

  test('totals added together are the total of all their amounts', () => {
    fc.assert(
      fc.property(
        fc.array(amount, { maxLength: 30 }),
        fc.array(amount, { maxLength: 30 }),
        (first, second) => {
          const totals = new Totals(2);
          for (const each of first) totals.add(0, each);
          for (const each of second) totals.add(1, each);
          totals.addTotal(0, 1);
          expect(totals.exact(0).toString()).toBe(reference([...first, ...second]).toString());
        },
      ),
    );
  });

  test('the order of the amounts does not matter', () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 30 }), amounts => {
        expect(sumOf([...amounts].reverse())).toBe(sumOf(amounts));
      }),
    );
  });

  test.each([
    [[0.1, 0.2], 0.3],
    [[0.1 + 0.2, -0.3], 0],
    [[1.005, 1.005], 2.01],
    [[1e13, 0.01, -1e13], 0.01],
    [Array.from({ length: 1000 }, () => 0.01), 10],
    [[], 0],
    // ERPNext test_accounts_receivable.py: invoice 100, receipt 99.99 leaves a cent that must show.
    [[100, -99.99], 0.01],
  ])('%j comes to %d', (amounts, total) => expect(sumOf(amounts)).toBe(total));

  test('totals stay exact where whole cents leave the integers a double can hold', () => {
    const most = 9_999_999_999_999.99;
    expect(sumOf(Array.from({ length: 20 }, () => most))).toBe(199_999_999_999_999.8);
  });

  test('amounts of three and four decimals are added as they stand, beyond the range of whole cents too', () => {
    expect(sumOf([1.0001, -0.0002, 2.005])).toBe(3.0049);
    expect(sumOf([90_000_000_000_000, 99_999_999_999.999, 0.0001, -90_000_000_000_000])).toBe(
      99_999_999_999.9991,
    );
    expect(sumOf([0.0001, -0.0001])).toBe(0);
  });

  test('totals of one column keep apart', () => {
    const totals = new Totals(2);
    totals.add(0, 1.5);
    totals.add(1, 0.0001);
    totals.add(0, 2);
    expect([totals.get(0), totals.get(1)]).toEqual([3.5, 0.0001]);
  });
});

describe('cents', () => {
  test('an amount of whole cents is found, noise is not', () => {
    expect(wholeCents(19.99)).toBe(1999);
    expect(wholeCents(-0.07)).toBe(-7);
    expect(wholeCents(0.1 + 0.2)).toBeNaN();
    expect(wholeCents(0.005)).toBeNaN();
    expect(wholeCents(NaN)).toBeNaN();
    expect(wholeCents(Infinity)).toBeNaN();
  });

  test('whole cents say the same as the decimal of the amount', () => {
    fc.assert(
      fc.property(amount, each => {
        const found = wholeCents(each);
        if (!Number.isNaN(found)) expect(decimalOf(each).times(100).toNumber()).toBe(found);
      }),
    );
  });

  // Halves away from zero: the rounding of ledgers, and of Excel's ROUND (ROUND(2.15, 1) = 2.2, ROUND(-1.475, 2) = -1.48).
  test.each([
    [0.005, 0.01],
    [-0.005, -0.01],
    [1.005, 1.01],
    [-1.475, -1.48],
    [2.675, 2.68],
    [0.0049, 0],
  ])('%d is rounded to %d', (exact, rounded) => expect(toCents(decimalOf(exact)).toNumber()).toBe(rounded));

  test('a product counts decimal digits, not binary noise', () => {
    expect(timesToCents(100, 1.005)).toBe(100.5);
    expect(timesToCents(0.5, 0.01)).toBe(0.01);
    // 10,000 at 10 % for 111 of 365 days (domain: 304.11 = 10000 x 0.1 x 111 / 365, cut to cents by hand).
    expect(timesToCents(10_000, (0.1 * 111) / 365)).toBe(304.11);
  });
});

describe('one amount with another', () => {
  test('a sum of two is what decimal.js says', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(plus(a, b)).toBe(reference([a, b]).toNumber());
      }),
    );
    expect([plus(0.1, 0.2), plus(0.1 + 0.2, -0.3), plus(5, 0)]).toEqual([0.3, 0, 5]);
    expect([plus(NaN, 1), plus(1, NaN)]).toEqual([NaN, NaN]);
  });

  const Wide = BigDecimal.clone({ precision: 60, rounding: BigDecimal.ROUND_HALF_UP });
  const factor = fc.oneof(
    fc.integer({ min: -2_000_000, max: 2_000_000 }).map(n => n / 1_000_000),
    fc.double({ min: 0.0001, max: 500, noNaN: true }),
    fc.integer({ min: 0, max: 400 }),
  );

  test('amount times factor by divisor, to the cent, is what decimal.js says', () => {
    fc.assert(
      fc.property(amount, factor, fc.constantFrom(1, 2, 3, 4, 12, 365), (each, share, divisor) => {
        const exact = new Wide(each.toPrecision(15)).times(share.toPrecision(15)).dividedBy(divisor);
        // A zero has no sign here: -0.004 rounds to 0.
        expect(timesToCents(each, share, divisor) + 0).toBe(exact.toDecimalPlaces(2).toNumber() + 0);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    [1000, 1, 3, 333.33],
    [2000, 1, 3, 666.67],
    [0.01, 1, 2, 0.01],
    [-0.01, 1, 2, -0.01],
    [365_000, 50, 365, 50_000],
    [33.35, 0.7, 1, 23.35],
  ])('%d × %d ÷ %d is %d', (each, share, divisor, expected) => {
    expect(timesToCents(each, share, divisor)).toBe(expected);
  });

  test('rounding down gives the largest multiple that is not above', () => {
    const money = fc.integer({ min: 0, max: 10 ** 12 }).map(n => n / 100);
    const unit = fc.oneof(
      fc.integer({ min: 1, max: 10_000 }),
      fc.integer({ min: 1, max: 99 }).map(n => n / 1000),
    );
    fc.assert(
      fc.property(money, unit, (each, step) => {
        const exact = new Wide(each.toPrecision(15));
        expect(roundedDown(each, step)).toBe(exact.minus(exact.modulo(step)).toNumber());
      }),
    );
    expect([roundedDown(999.99, 0), roundedDown(0.3, 0.1), roundedDown(1999.99, 1000)]).toEqual([
      999.99, 0.3, 1000,
    ]);
  });
});
