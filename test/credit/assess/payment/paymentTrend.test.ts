import fc from 'fast-check';
import { paymentTrend, type PaymentTrend } from '../../../../src/credit/assess/payment/paymentTrend';
import { dayOf } from '../../../../src/credit/dates';
import { isFault } from '../../../../src/credit/fault';
import { policyOf } from '../../../support/facts';

const POLICY = policyOf().paymentIndex;
const AS_OF = dayOf(2026, 3, 31);

type Payment = readonly [paid: number, daysLate: number, amount: number];

function trend(payments: readonly Payment[], asOf = AS_OF) {
  const column = (place: 0 | 1 | 2) => payments.map(payment => payment[place]);
  return paymentTrend(column(0), column(1), column(2), asOf, POLICY);
}

function known(payments: readonly Payment[]): PaymentTrend {
  const found = trend(payments);
  if (isFault(found)) throw new Error(found.message.id);
  return found;
}

describe('payment trend', () => {
  // By hand: recent (100 × 20 + 300 × 40) ÷ 400 = 35; before, 10.
  test('compares the latest three months with the twelve before, by amount', () => {
    const found = known([
      [dayOf(2026, 1, 1), 20, 100],
      [dayOf(2026, 3, 31), 40, 300],
      [dayOf(2025, 12, 31), 10, 50],
      [dayOf(2025, 1, 1), 10, 50],
    ]);
    expect(found).toMatchObject({ recent: 35, earlier: 10, change: 25, reading: 'paysLater' });
  });

  test('what lies before the fifteen months, after the as-of day, or is a credit does not count', () => {
    const found = known([
      [dayOf(2026, 2, 1), 10, 100],
      [dayOf(2025, 6, 1), 10, 100],
      [dayOf(2024, 12, 31), 300, 100],
      [dayOf(2026, 4, 1), 300, 100],
      [dayOf(2026, 2, 1), 300, -100],
    ]);
    expect(found).toMatchObject({ change: 0, reading: 'paysSame' });
    expect(found.months).toHaveLength(2);
  });

  // Days late of 0, 2, 4 ... rise by two a month: the slope of a straight line is its own.
  test('the slope of a straight line is its own, and drift adds up what lies above the average before', () => {
    const payments = Array.from({ length: 15 }, (_, i): Payment => [
      dayOf(2025, 1 + i - (i > 11 ? 12 : 0), 15) + (i > 11 ? 365 : 0),
      2 * i,
      100,
    ]);
    const found = known(payments);
    expect(found.slope).toBeCloseTo(2, 9);
    expect(found.earlier).toBe(11);
    expect(found.months.map(({ drift }) => drift)).toEqual([
      0, 0, 0, 0, 0, 0, 1, 4, 9, 16, 25, 36, 49, 64, 81,
    ]);
  });

  test('five days are no trend yet, more are', () => {
    const change = (days: number) =>
      known([
        [dayOf(2026, 3, 1), days, 1],
        [dayOf(2025, 3, 1), 0, 1],
      ]).reading;
    expect([5, 5.01, -5, -5.01].map(change)).toEqual(['paysSame', 'paysLater', 'paysSame', 'paysSooner']);
  });

  test('needs payments on both sides and an as-of day', () => {
    expect(trend([[dayOf(2025, 3, 1), 1, 1]])).toMatchObject({
      code: 'missing',
      message: { id: 'payment.noRecent' },
    });
    expect(trend([[dayOf(2026, 3, 1), 1, 1]])).toMatchObject({
      code: 'missing',
      message: { id: 'payment.noEarlier' },
    });
    expect(trend([], NaN)).toMatchObject({ code: 'missing', message: { id: 'cell.missing' } });
  });

  test('a buyer who always pays alike has no trend', () => {
    const day = fc.integer({ min: dayOf(2025, 1, 1), max: AS_OF });
    fc.assert(
      fc.property(fc.array(day), fc.integer({ min: -30, max: 90 }), (days, late) => {
        const found = known([AS_OF, dayOf(2025, 2, 1), ...days].map(paid => [paid, late, 100]));
        expect(found.change).toBeCloseTo(0, 9);
        expect(found.slope).toBeCloseTo(0, 6);
      }),
    );
  });
});
