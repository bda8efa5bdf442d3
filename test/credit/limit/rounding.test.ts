import fc from 'fast-check';
import { roundedLimit, roundingUnit } from '../../../src/credit/limit/rounding';

const usual = { roundTo: 1000, roundingTakes: 0.5 };

// Sample buyer B009: need 268.49, grade A: 187.94 was rounded to 0, which means no credit; STAGEDLIMIT(4000, 0) likewise.
test.each([
  [5_000_000, 5_000_000, 1000],
  [187.94, 100, 100],
  [800, 800, 100],
  [1999.99, 1000, 1000],
  [0.5, 0.5, 0.1],
  [0, 0, 1000],
])('%d is rounded to %d, in units of %d', (limit, expected, unit) => {
  expect(roundedLimit(limit, usual)).toBe(expected);
  expect(roundingUnit(limit, usual)).toBe(unit);
});

test('the policy says how much rounding may take', () => {
  expect(roundedLimit(187.94, { roundTo: 1000, roundingTakes: 1 })).toBe(0);
  expect(roundedLimit(187.94, { roundTo: 1000, roundingTakes: 0.01 })).toBe(187);
  expect(roundedLimit(187.94, { roundTo: 0, roundingTakes: 0.5 })).toBe(187.94);
});

test('never above the limit, never less than the policy leaves of it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e9 }),
      fc.constantFrom(0, 1, 100, 1000, 50_000),
      (cents, roundTo) => {
        const limit = cents / 100;
        const rounded = roundedLimit(limit, { roundTo, roundingTakes: 0.5 });
        expect(rounded).toBeLessThanOrEqual(limit);
        expect(rounded).toBeGreaterThanOrEqual(limit / 2 - 0.005);
      },
    ),
  );
});
