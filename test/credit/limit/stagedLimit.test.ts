import fc from 'fast-check';
import { isFault } from '../../../src/credit/fault';
import { Ramp, stagedLimit, type StagedLimit } from '../../../src/credit/limit/stagedLimit';
import type { PolicyRows } from '../../../src/credit/policy/read';
import { policyOf } from '../../support/facts';

function staged(full: number, periods: number, overdue = NaN, present = NaN, rows?: PolicyRows): StagedLimit {
  const { stagedLimit: policy, limit } = policyOf(rows);
  const buyer = { fullLimit: full, cleanPeriods: periods, daysPastDue: overdue, presentLimit: present };
  const found = stagedLimit(buyer, policy, new Ramp(policy), limit);
  if (isFault(found)) throw new Error(found.message.id);
  return found;
}

describe('staged limits', () => {
  // Brief S5.5: 将授信额度从500万调整为80万, from 5,000,000 to 800,000.
  test('the cut of the brief', () => {
    expect(staged(5_000_000, 12, 45, 5_000_000)).toMatchObject({ limit: 800_000, effect: 'cut' });
  });

  // Domain 3.8 no. 8: L₀ × step ^ clean periods; 20 %, 1.5 and the rounding to thousands are the defaults.
  test.each([
    [NaN, 20_000],
    [0, 20_000],
    [1, 30_000],
    [2, 45_000],
    [3, 67_000],
    [4, 100_000],
    [50, 100_000],
  ])('%d clean periods give %d of 100,000', (periods, limit) =>
    expect(staged(100_000, periods).limit).toBe(limit),
  );

  test.each<[number, string]>([
    [NaN, 'none'],
    [-3, 'none'],
    [0, 'none'],
    [1, 'frozen'],
    [29, 'frozen'],
    [30, 'cut'],
    [31, 'cut'],
  ])('%d days overdue: %s', (days, effect) => expect(staged(100_000, 2, days, 30_000).effect).toBe(effect));

  test('a frozen limit does not grow, and does not stand above what the record has earned', () => {
    expect(staged(100_000, 3, 10, 45_000).limit).toBe(45_000);
    expect(staged(100_000, 1, 10, 45_000).limit).toBe(30_000);
    expect(staged(100_000, 1, 10).limit).toBe(30_000);
  });

  test('a full limit that has fallen counts at once, and is not rounded', () => {
    expect(staged(40_500, 9, NaN, 100_000).limit).toBe(40_500);
    expect(staged(40_500, 9, 40, 100_000).limit).toBe(6000);
    expect(staged(0, 3).limit).toBe(0);
  });

  test('tells how many clean periods give the full limit', () => {
    expect(staged(100_000, 0).periodsToFull).toBe(4);
    expect(staged(100_000, 0, NaN, NaN, [['Staged limit: starts at', 1]]).periodsToFull).toBe(0);
    expect(
      staged(100_000, 0, NaN, NaN, [['Staged limit: each clean period times', 1]]).periodsToFull,
    ).toBeNaN();
  });

  test('faults', () => {
    const { stagedLimit: policy } = policyOf();
    const fault = (fullLimit: number, cleanPeriods: number, presentLimit = NaN) =>
      stagedLimit({ fullLimit, cleanPeriods, daysPastDue: NaN, presentLimit }, policy, new Ramp(policy), {
        roundTo: 0,
        roundingTakes: 0.5,
      });
    expect(fault(NaN, 1)).toMatchObject({ code: 'missing' });
    expect(fault(-1, 1)).toMatchObject({ code: 'domain' });
    expect(fault(1, -1)).toMatchObject({ code: 'domain' });
    expect(fault(1, 1.5)).toMatchObject({ code: 'domain', message: { id: 'limit.periodsNotWhole' } });
    expect(fault(1, 1, -1)).toMatchObject({ code: 'domain' });
    expect(() => policyOf([['Limit frozen from days overdue', 31]])).toThrow('limit.freezeAfterCut');
  });

  test('never above the full limit; more clean periods never lower it, more days overdue never raise it', () => {
    const full = fc.integer({ min: 0, max: 10_000_000 });
    const periods = fc.integer({ min: 0, max: 20 });
    const days = fc.integer({ min: 0, max: 120 });
    fc.assert(
      fc.property(
        full,
        periods,
        days,
        fc.integer({ min: 0, max: 10_000_000 }),
        (most, clean, late, present) => {
          const { limit, periodsToFull } = staged(most, clean, late, present);
          expect(limit).toBeLessThanOrEqual(most);
          expect(staged(most, clean + 1, late, present).limit).toBeGreaterThanOrEqual(limit);
          expect(staged(most, clean, late + 1, present).limit).toBeLessThanOrEqual(limit);
          expect(staged(most, periodsToFull).limit).toBe(most);
        },
      ),
    );
  });
});
