import fc from 'fast-check';
import { paymentIndex, pointsOfDaysLate } from '../../../../src/credit/assess/payment/paymentIndex';
import { isFault } from '../../../../src/credit/fault';
import { policyOf } from '../../../support/facts';

const POLICY = policyOf().paymentIndex;

function index(daysLate: number[], amounts: number[]): number {
  const found = paymentIndex(daysLate, amounts, POLICY);
  if (isFault(found)) throw new Error(found.message.id);
  return found.index;
}

describe('points of one payment', () => {
  // Domain 3.3: the anchors, and three points of the published chart between them.
  test.each([
    [-31, 100],
    [-30, 100],
    [-20, 90],
    [0, 80],
    [15, 70],
    [22, 60],
    [30, 50],
    [60, 40],
    [90, 30],
    [120, 20],
    [33, 49],
    [36, 48],
    [45, 45],
  ])('%d days late earn %d', (days, points) => expect(pointsOfDaysLate(days)).toBeCloseTo(points, 9));

  // Domain 3.3: later than 120 days is 0 to 19.
  test('later than 120 days is below 20 and never below 0', () => {
    expect(pointsOfDaysLate(121)).toBe(19);
    expect(pointsOfDaysLate(180)).toBe(0);
    expect(pointsOfDaysLate(10_000)).toBe(0);
  });

  test('a later payment never earns more', () => {
    const day = fc.integer({ min: -100, max: 400 });
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(pointsOfDaysLate(Math.max(a, b))).toBeLessThanOrEqual(pointsOfDaysLate(Math.min(a, b)));
      }),
    );
  });
});

describe('the index', () => {
  test('weighs by amount', () => {
    // (9000 × 80 + 500 × 50 + 500 × 40) ÷ 10,000
    expect(index([0, 30, 60], [9000, 500, 500])).toBe(76.5);
    expect(index([0, 0, 0], [0.01, 5, 1_000_000])).toBe(80);
  });

  test('fewer than three payments are no record, and credits and blanks are no payments', () => {
    const two = paymentIndex([0, 0, 0, NaN], [10, 10, -10, 10], POLICY);
    expect(two).toMatchObject({ code: 'missing', message: { figures: { payments: 2, least: 3 } } });
    expect(paymentIndex([0, 0, 0, 90], [1, 1, 1, 0], POLICY)).toMatchObject({
      index: 80,
      payments: 3,
      leftOut: 1,
    });
    expect(paymentIndex([], [], POLICY)).toMatchObject({ code: 'missing' });
    expect(paymentIndex([0], [5], { ...POLICY, leastPayments: 1 })).toMatchObject({ index: 80 });
  });

  test('groups hold their own bounds and add up to the whole', () => {
    const days = [-5, 0, 1, 15, 16, 120, 121];
    const found = paymentIndex(
      days,
      days.map(() => 100),
      POLICY,
    );
    if (isFault(found)) throw new Error(found.message.id);
    expect(found.groups.map(({ group, payments }) => [group, payments])).toEqual([
      [0, 1],
      [1, 1],
      [2, 2],
      [3, 1],
      [6, 1],
      [7, 1],
    ]);
    expect(found.groups.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(found.groups.reduce((sum, { share, points }) => sum + share * points, 0)).toBeCloseTo(
      found.index,
      1,
    );
  });

  test('lies between the best and the worst payment', () => {
    const payment = fc.tuple(fc.integer({ min: -60, max: 300 }), fc.integer({ min: 1, max: 1_000_000 }));
    fc.assert(
      fc.property(fc.array(payment, { minLength: 3 }), payments => {
        const days = payments.map(([late]) => late);
        const found = index(
          days,
          payments.map(([, cents]) => cents / 100),
        );
        const points = days.map(pointsOfDaysLate);
        expect(found).toBeGreaterThanOrEqual(Math.min(...points) - 0.05 - 1e-9);
        expect(found).toBeLessThanOrEqual(Math.max(...points) + 0.05 + 1e-9);
      }),
    );
  });
});
