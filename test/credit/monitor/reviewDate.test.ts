import fc from 'fast-check';
import { addMonths, dayOf } from '../../../src/credit/dates';
import { isFault } from '../../../src/credit/fault';
import { reviewDate, type Reviewed } from '../../../src/credit/monitor/reviewDate';
import type { PolicyRows } from '../../../src/credit/policy/read';
import { formatMessage } from '../../../src/locales/formatMessage';
import { policyOf } from '../../support/facts';

const LAST = dayOf(2026, 1, 15);
const BUYER: Reviewed = { lastReview: LAST, grade: 'A', since: NaN, alert: NaN, asOf: NaN };

function review(buyer: Partial<Reviewed>, rows?: PolicyRows) {
  const { review: policy, grades } = policyOf(rows);
  return reviewDate({ ...BUYER, ...buyer }, policy, grades);
}

describe('review dates', () => {
  // Domain 3.12: low risk 12 months, medium 3, high 1.
  test.each([
    ['AAA', 12],
    ['AA', 12],
    ['A', 3],
    ['B', 3],
    ['C', 1],
    ['aaa', 12],
  ])('grade %s is reviewed every %d months', (grade, months) => {
    expect(review({ grade })).toMatchObject({ months, on: addMonths(LAST, months) });
  });

  test('a month ends where it ends', () => {
    expect(review({ grade: 'C', lastReview: dayOf(2026, 1, 31) })).toMatchObject({ on: dayOf(2026, 2, 28) });
    expect(review({ grade: 'C', lastReview: dayOf(2024, 1, 31) })).toMatchObject({ on: dayOf(2024, 2, 29) });
    expect(review({ grade: 'AAA', lastReview: dayOf(2024, 2, 29) })).toMatchObject({
      on: dayOf(2025, 2, 28),
    });
  });

  // S10.3, 合作超3年: more than three years, so not on the third anniversary itself.
  test.each([
    [dayOf(2023, 1, 15), 3],
    [dayOf(2023, 1, 14), 6],
    [dayOf(2026, 1, 15), 3],
    [NaN, 3],
  ])('a customer since day %d waits %d months', (since, months) =>
    expect(review({ since })).toMatchObject({ months }),
  );

  // S10.2: the file is renewed every year.
  test('no factor goes beyond a year', () => {
    const capped = review({ grade: 'AAA', since: 40_000 });
    expect(capped).toMatchObject({ months: 12 });
    expect(!isFault(capped) && formatMessage(capped.reason, 'en')).toContain('never more than 12 months');
  });

  // The policy's own factor 0.5 for the worst grade had no effect: half of one month is 15 days.
  test('a part of a month counts in days', () => {
    expect(review({ grade: 'C', since: 40_000 })).toMatchObject({ months: 0.5, on: LAST + 15 });
    const rows: PolicyRows = [['Review: factors of long standing', '1/1/1.5/1/0.01']];
    expect(review({ since: 40_000 }, rows)).toMatchObject({ months: 4.5, on: addMonths(LAST, 4) + 15 });
    expect(review({ grade: 'C', since: 40_000 }, rows)).toMatchObject({ on: LAST + 1 });
  });

  test('an alert makes the review due at once, unless it was due before', () => {
    const asOf = LAST + 10;
    expect(review({ alert: 49.9, asOf })).toMatchObject({ months: 3 });
    expect(review({ alert: 50, asOf })).toMatchObject({ on: asOf, months: 0 });
    expect(review({ alert: 50, asOf: LAST + 500 })).toMatchObject({ on: addMonths(LAST, 3), months: 3 });
    expect(review({ alert: 50 })).toMatchObject({
      code: 'missing',
      message: { figures: { argument: 'asOf' } },
    });
  });

  test('a buyer never reviewed counts from its first day', () => {
    expect(review({ lastReview: NaN, since: LAST })).toMatchObject({ on: addMonths(LAST, 3) });
    expect(review({ lastReview: NaN })).toMatchObject({ code: 'missing' });
  });

  test('faults', () => {
    expect(review({ grade: '' })).toMatchObject({ code: 'missing' });
    expect(review({ grade: 'D' })).toMatchObject({
      code: 'wrong',
      message: { figures: { known: 'AAA, AA, A, B, C' } },
    });
    expect(review({ alert: 101 })).toMatchObject({ code: 'domain' });
  });

  test('months and factors are a policy; the last serves all further grades', () => {
    expect(review({ grade: 'C' }, [['Review: months by grade', '6/4']])).toMatchObject({ months: 4 });
    expect(review({ grade: 'AAA' }, [['复评：各等级间隔月数', '6/4']])).toMatchObject({ months: 6 });
    expect(() => policyOf([['Review: months by grade', 46_000]])).toThrow('policy.badValue');
    expect(() => policyOf([['Review: months by grade', '12/0']])).toThrow('policy.badValue');
  });

  test('always after the last review, never later than a year, and never later for an alert', () => {
    const day = fc.integer({ min: 30_000, max: 60_000 });
    fc.assert(
      fc.property(
        day,
        day,
        day,
        fc.constantFrom('AAA', 'AA', 'A', 'B', 'C'),
        (lastReview, since, asOf, grade) => {
          const calm = review({ lastReview, since, asOf, grade });
          const alarmed = review({ lastReview, since, asOf, grade, alert: 80 });
          if (isFault(calm) || isFault(alarmed)) throw new Error('fault');
          expect(calm.on).toBeGreaterThan(lastReview);
          expect(calm.on).toBeLessThanOrEqual(addMonths(lastReview, 12));
          expect(alarmed.on).toBeLessThanOrEqual(calm.on);
        },
      ),
    );
  });
});
