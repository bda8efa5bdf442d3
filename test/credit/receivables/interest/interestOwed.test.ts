import fc from 'fast-check';
import { isFault } from '../../../../src/credit/fault';
import type { LateInterestPolicy } from '../../../../src/credit/policy/lateInterest';
import { readPolicy } from '../../../../src/credit/policy/read';
import { interestOwed } from '../../../../src/credit/receivables/interest/interestOwed';
import { lateInterest, type Claim } from '../../../../src/credit/receivables/interest/lateInterest';
import { RateTable } from '../../../../src/credit/receivables/interest/rateTable';
import { REGIMES } from '../../../../src/credit/receivables/interest/regime';

const standard = readPolicy();
if (isFault(standard)) throw new Error('no policy');
const POLICY = standard.lateInterest;
const NO_RATES = new RateTable([]);
const CLAIM: Claim = { amount: 100, due: 46_000, disputed: NaN, agreedRate: 0.1, payments: [] };

const owed = (claim: Partial<Claim>, days: number) =>
  interestOwed({ ...CLAIM, ...claim }, CLAIM.due + days, REGIMES.contract, NO_RATES, POLICY);

describe('the interest alone', () => {
  // 36.50 × 5 % ÷ 365 a day is exactly half a cent, which is rounded away from zero.
  test.each([
    [36.5, 0.05, 1, 0.01],
    [36.5, 0.05, 3, 0.02],
    [36.49, 0.05, 1, 0],
    [3_650_000, 0.05, 1, 500],
    [365, 0.1, 0, 0],
    [-365, 0.1, 9, 0],
  ])('%d at %d for %d days is %d', (amount, agreedRate, days, expected) => {
    expect(owed({ amount, agreedRate }, days)).toBe(expected);
  });

  test('is what the account comes to, for any claim under any law and reading', () => {
    const amount = fc.oneof(
      fc.integer({ min: -1e5, max: 1e11 }).map(cents => cents / 100),
      fc.integer({ min: 1, max: 2000 }).map(multiple => (multiple * 365) / 10),
      fc.double({ min: 0, max: 1e6, noNaN: true }),
    );
    const yearly = fc.oneof(fc.constant(NaN), fc.integer({ min: -50, max: 400 }).map(points => points / 1000));
    const day = fc.integer({ min: 45_900, max: 46_900 });
    const claim = fc.record({
      amount,
      due: fc.oneof(day, fc.constant(NaN)),
      disputed: fc.oneof(fc.constantFrom(NaN, 0, Infinity, -1), amount),
      agreedRate: yearly,
      payments: fc.array(fc.record({ on: day, amount }), { maxLength: 3 }),
    });
    const rates = fc
      .array(fc.record({ reference: fc.constant(''), from: day, rate: fc.integer({ min: -90, max: 300 }) }), { maxLength: 5 })
      .map(rows => new RateTable(rows.map(row => ({ ...row, rate: row.rate / 10_000 }))));
    const policy = fc.record({
      reading: fc.constantFrom<LateInterestPolicy['reading'][]>('regime', 'reread', 'fixed', 'atPayment'),
      dayCount: fc.constantFrom<LateInterestPolicy['dayCount'][]>('year365', 'year360', 'actual'),
      paymentDayCounts: fc.boolean(),
    });
    const regime = fc.constantFrom(...Object.values(REGIMES));
    fc.assert(
      fc.property(claim, day, regime, rates, policy, (given, asOf, law, table, reading) => {
        const rules = { ...POLICY, ...reading };
        const account = lateInterest(given, asOf, law, table, rules);
        const alone = interestOwed(given, asOf, law, table, rules);
        if (isFault(account)) expect(alone).toEqual(account);
        else expect(account.interest === alone).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
}); // prettier-ignore
