import fc from 'fast-check';
import { isFault } from '../../../../src/credit/fault';
import { sumOf } from '../../../../src/credit/money';
import type { Policy } from '../../../../src/credit/policy/policy';
import { readPolicy } from '../../../../src/credit/policy/read';
import type { Payment } from '../../../../src/credit/receivables/interest/balance';
import { interestFirst } from '../../../../src/credit/receivables/interest/interestFirst';
import { lateInterest, type LateInterest } from '../../../../src/credit/receivables/interest/lateInterest';
import { RateTable } from '../../../../src/credit/receivables/interest/rateTable';
import { REGIMES } from '../../../../src/credit/receivables/interest/regime';
import { dayOfText } from '../../../../src/credit/text/date';

const day = (text: string) => dayOfText(text)!;
const { lateInterest: policy } = readPolicy() as Policy;
const rates = new RateTable([
  { reference: 'ECB', from: day('2025-06-11'), rate: 0.0215 },
  { reference: 'ECB', from: day('2026-07-01'), rate: 0.024 },
]);

function owed(
  payments: readonly Payment[],
  regime: keyof typeof REGIMES = 'cnSme',
  of = interestFirst,
): LateInterest {
  const claim = { amount: 100_000, due: day('2026-03-31'), disputed: NaN, agreedRate: NaN, payments };
  const found = of(claim, day('2026-07-20'), REGIMES[regime], rates, policy);
  if (isFault(found)) throw new Error(found.message.id);
  return found;
}

// frappe/erpnext#36279 (BGB § 367), field case F60: 50,000 paid on 05-10 clears 2,000.00 of interest (40 days at 0.05 %) and
// 48,000 of principal; 52,000 for 71 days at 0.05 % bear 1,846.00: owed are 53,846.00.
test('a part payment clears the interest first, then the principal', () => {
  const found = owed([{ on: day('2026-05-10'), amount: 50_000 }]);
  expect(found.lines.map(({ days, balance, interest }) => [days, balance, interest])).toEqual([
    [40, 100_000, 2000],
    [71, 52_000, 1846],
  ]);
  expect(found).toMatchObject({
    interest: 1846,
    principal: 52_000,
    cleared: { interest: 2000, compensation: 0 },
  });
});

test('the fixed compensation is cleared before the interest', () => {
  const found = owed([{ on: day('2026-04-01'), amount: 60 }], 'eu');
  expect(found).toMatchObject({
    compensation: 0,
    cleared: { compensation: 40, interest: 20 },
    principal: 100_000,
  });
});

test('a payment up to the due date clears principal alone', () => {
  const payments = [{ on: day('2026-03-31'), amount: 40_000 }];
  const found = owed(payments);
  expect(found).toMatchObject({ principal: 60_000, cleared: { interest: 0, compensation: 0 } });
  expect(found.interest).toBe(owed(payments, 'cnSme', lateInterest).interest);
});

test('without payments nothing differs, whatever the law', () => {
  for (const regime of ['cnSme', 'eu'] as const) {
    const { lines, interest, compensation } = owed([], regime, lateInterest);
    expect(owed([], regime)).toMatchObject({ lines, interest, compensation, principal: 100_000 });
  }
});

test('what is paid and what is owed add up, and more is never owed than where principal is cleared first', () => {
  const payment = fc.record({
    on: fc.integer({ min: day('2026-03-20'), max: day('2026-07-20') }),
    amount: fc.integer({ min: 1, max: 3_000_000 }).map(cents => cents / 100),
  });
  fc.assert(
    fc.property(fc.array(payment, { maxLength: 5 }), fc.constantFrom('cnSme', 'eu'), (payments, regime) => {
      const found = owed(payments, regime);
      const paid = sumOf(payments.map(({ amount }) => amount));
      const { interest, compensation, principal = 0, cleared } = found;
      const accrued = sumOf([interest, cleared!.interest, compensation, cleared!.compensation]);
      expect(sumOf(found.lines.map(line => line.interest))).toBe(sumOf([interest, cleared!.interest]));
      expect(sumOf([interest, compensation, principal])).toBeCloseTo(
        Math.max(100_000 + accrued - paid, 0),
        2,
      );
      expect(accrued).toBeGreaterThanOrEqual(owed(payments, regime, lateInterest).interest);
    }),
    { numRuns: 60 },
  );
});
