import fc from 'fast-check';
import { isFault } from '../../../src/credit/fault';
import { limitStatus, limitUsage } from '../../../src/credit/limit/limitStatus';

const status = (exposure: number, limit: number, order = NaN, watchLine = 0.9) => {
  const found = limitStatus(exposure, limit, order, { watchLine });
  return isFault(found) ? found.code : found;
};

describe('the limit check', () => {
  // OK < 90 % <= Watch <= limit < Over (domain 3.8).
  test.each([
    [899.99, 'limitOk'],
    [900, 'limitWatch'],
    [900.01, 'limitWatch'],
    [999.99, 'limitWatch'],
    [1000, 'limitWatch'],
    [1000.01, 'limitOver'],
  ])('%d of 1000 is %s', (exposure, expected) => expect(status(exposure, 1000)).toBe(expected));

  // Odoo, addons/sale/tests/test_credit_limit.py @011c59f: a warning where the total exceeds the limit.
  test.each([
    [1000, NaN, 1000, false],
    [1500, NaN, 1000, true],
    [0, 22.5, 50, false],
    [0, 55, 50, true],
    [1000, 100, 1000, true],
    [1000, 2000, 1000, true],
  ])('%d with an order of %d against %d: over is %s', (exposure, order, limit, over) => {
    expect(status(exposure, limit, order) === 'limitOver').toBe(over);
  });

  test('a blank limit is none set, a limit of zero no credit', () => {
    expect(status(5000, NaN)).toBe('limitNone');
    expect(status(0.01, 0)).toBe('limitOver');
    expect(status(0, 0, 10)).toBe('limitOver');
    expect(status(0, 0)).toBe('limitOk');
    expect(status(-5, 0)).toBe('limitOk');
  });

  test('an order uses up a credit balance first', () => expect(status(-400, 1000, 1200)).toBe('limitOk'));

  test('binary noise decides nothing', () => {
    expect(status(0.1 + 0.2, 0.3)).toBe('limitWatch');
    expect(status(0.7, 1, 0.1 + 0.1)).toBe('limitWatch');
    expect(status(0.63, 0.9, NaN, 0.7)).toBe('limitWatch');
    expect(status(0.62, 0.9, NaN, 0.7)).toBe('limitOk');
  });

  test('a watch line of 100 % watches only the limit reached', () => {
    expect(status(999.99, 1000, NaN, 1)).toBe('limitOk');
    expect(status(1000, 1000, NaN, 1)).toBe('limitWatch');
  });

  test('without exposure, or with a limit below zero, there is no answer', () => {
    expect(status(NaN, 1000)).toBe('missing');
    expect(status(5, -1)).toBe('domain');
  });

  test('more exposure never makes the status milder', () => {
    const order = ['limitOk', 'limitWatch', 'limitOver'];
    const cents = fc.integer({ min: -1000, max: 200_000 }).map(n => n / 100);
    fc.assert(
      fc.property(cents, cents, cents, (a, b, limit) => {
        const rank = (exposure: number) => order.indexOf(status(exposure, Math.abs(limit)));
        expect(rank(Math.max(a, b))).toBeGreaterThanOrEqual(rank(Math.min(a, b)));
      }),
    );
  });

  test('usage is exposure by limit', () => {
    expect(limitUsage(450, 1000)).toBe(0.45);
    expect(limitUsage(5, 0)).toBe(Infinity);
    expect(limitUsage(0, 0)).toBe(0);
    expect(limitUsage(5, NaN)).toBeNaN();
  });
});
