import fc from 'fast-check';
import { isFault } from '../../../../src/credit/fault';
import type { LateInterestPolicy } from '../../../../src/credit/policy/lateInterest';
import { readPolicy } from '../../../../src/credit/policy/read';
import { interestOwed, quickInterest } from '../../../../src/credit/receivables/interest/interestOwed';
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
    const yearly = fc.oneof(
      fc.constant(NaN),
      fc.integer({ min: -50, max: 400 }).map(points => points / 1000),
    );
    const day = fc.integer({ min: 45_900, max: 46_900 });
    const claim = fc.record({
      amount,
      due: fc.oneof(day, fc.constant(NaN)),
      disputed: fc.oneof(fc.constantFrom(NaN, 0, Infinity, -1), amount),
      agreedRate: yearly,
      payments: fc.array(fc.record({ on: day, amount }), { maxLength: 3 }),
    });
    const rates = fc
      .array(fc.record({ reference: fc.constant(''), from: day, rate: fc.integer({ min: -90, max: 300 }) }), {
        maxLength: 5,
      })
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

  // 1000 × 10 % × 10 ÷ 365 = 2.7397; 36.50 × 10 % × 1 ÷ 365 is a whole cent, half of it is not told.
  test('of many claims at once leaves half cents and blanks to the rule', () => {
    const into = new Float64Array(5);
    const [amounts, days] = [
      [1000, 36.5, 18.25, -5, NaN],
      [10, 1, 1, 9, 9],
    ];
    const due = Float64Array.from(days, late => 46_000 - late);
    quickInterest(Float64Array.from(amounts), due, 5, into, 0.1, 46_000, REGIMES.contract, POLICY);
    expect([...into]).toEqual([2.74, 0.01, NaN, 0, NaN]);
  });

  test('of many claims at once is that of each, where it is told at all', () => {
    const amount = fc.oneof(
      fc.integer({ min: -1e4, max: 1e11 }).map(cents => cents / 100),
      fc.integer({ min: 1, max: 2000 }).map(multiple => (multiple * 365) / 10),
      fc.constant(NaN),
    );
    const due = fc.oneof(fc.integer({ min: 45_900, max: 46_100 }), fc.constant(NaN));
    const dayCount = fc.constantFrom<LateInterestPolicy['dayCount'][]>('year365', 'year360', 'actual');
    const claims = fc.array(fc.tuple(amount, due), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(
        claims,
        fc.integer({ min: 0, max: 300 }),
        dayCount,
        fc.boolean(),
        (given, points, days, paymentDayCounts) => {
          const policy = { ...POLICY, dayCount: days, paymentDayCounts };
          const rate = points / 1000;
          const into = new Float64Array(given.length);
          const column = (i: 0 | 1) => Float64Array.from(given, claim => claim[i]);
          quickInterest(column(0), column(1), given.length, into, rate, 46_000, REGIMES.contract, policy);
          given.forEach(([owed, from], i) => {
            const alone = interestOwed(
              { ...CLAIM, amount: owed, due: from, agreedRate: rate },
              46_000,
              REGIMES.contract,
              NO_RATES,
              policy,
            );
            if (!Number.isNaN(into[i])) expect(into[i] === alone).toBe(true);
          });
        },
      ),
    );
  });
});
