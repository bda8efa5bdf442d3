import { hasFallen, observedSignals, type Seen, type SeenNow } from '../../../src/credit/monitor/observed';
import { policyOf } from '../../support/facts';

const NOTHING: Seen = { daysLate: NaN, openDaysLate: NaN, orders: NaN, disputedShare: NaN, grade: '' };
const NOW: SeenNow = { ...NOTHING, usage: NaN, promised: 0, brokenPromises: 0, brokenPlans: 0 };
const policy = policyOf();

function observed(now: Partial<SeenNow>, ...before: Partial<Seen>[]) {
  const past = before.map(seen => ({ ...NOTHING, ...seen }));
  return observedSignals({ ...NOW, ...now }, past, policy.warnings, policy.limit, policy.grades);
}

describe('signals of ledger and history', () => {
  test('nothing is said of what is not known', () => {
    expect(Object.values(observed({})).filter(Boolean)).toEqual([]);
    expect(Object.values(observed({}, NOTHING)).filter(Boolean)).toEqual([]);
  });

  // S9.2 (payment period lengthens); the standard line is five days, against the mean of the last three meetings.
  test.each([
    [[10, 10, 10], 15, true],
    [[10, 10, 10], 14.9, false],
    [[90, 4, 8, 12], 13, true],
    [[20], 10, false],
  ])('after meetings with %j days late, %d days late is a signal: %s', (before, daysLate, on) => {
    const past = before.map(days => ({ daysLate: days }));
    expect(observed({ daysLate }, ...past).paysLater?.on).toBe(on);
  });

  test('where no record of payments is kept, what is open tells whether the buyer pays later', () => {
    const { paysLater } = observed({ openDaysLate: 40 }, { openDaysLate: 10 });
    expect(paysLater).toMatchObject({ on: true, figure: 30, told: { id: 'monitor.openLaterThanMeetings' } });
    expect(observed({ daysLate: 3, openDaysLate: 40 }, { daysLate: 3, openDaysLate: 10 }).paysLater?.on).toBe(
      false,
    );
  });

  // S9.3 (orders swing up or down); the standard line is 30 %.
  test('orders are compared with the average of two meetings at least', () => {
    expect(observed({ orders: 10 }, { orders: 100 }).orderSwing).toBeUndefined();
    expect(observed({ orders: 70 }, { orders: 80 }, { orders: 120 }).orderSwing).toMatchObject({
      on: true,
      figure: -0.3,
    });
    expect(observed({ orders: 129 }, { orders: 80 }, { orders: 120 }).orderSwing?.on).toBe(false);
    expect(observed({ orders: 130 }, { orders: 80 }, { orders: 120 }).orderSwing?.on).toBe(true);
  });

  test('a grade below that of the last meeting is a downgrade, whatever came before', () => {
    expect(observed({ grade: 'B' }, { grade: 'A' }).ratingDowngrade?.on).toBe(true);
    expect(observed({ grade: 'B' }, { grade: 'A' }, { grade: 'C' }).ratingDowngrade?.on).toBe(false);
    expect(hasFallen('A', 'A', policy.grades)).toBe(false);
    expect(hasFallen('Gold', 'A', policy.grades)).toBeUndefined();
  });

  test('promises and plans that are not kept count together', () => {
    const kept = observed({ promised: 3 });
    expect(kept.brokenPromises?.on).toBe(false);
    const broken = observed({ promised: 3, brokenPromises: 1, brokenPlans: 1 });
    expect(broken.brokenPromises).toMatchObject({ on: true, figure: 2 });
  });

  // The standard watch line is 90 %.
  test('the watch line counts for the limit that the ledger uses', () => {
    expect(observed({ usage: 0.9 }).overWatchLine?.on).toBe(true);
    expect(observed({ usage: 0.89 }).overWatchLine?.on).toBe(false);
    expect(observed({ usage: Infinity }).overWatchLine?.on).toBe(true);
  });
});
