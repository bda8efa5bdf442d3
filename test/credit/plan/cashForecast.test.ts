import fc from 'fast-check';
import { sumOf } from '../../../src/credit/money';
import { expectedReceipt, ForecastTotals, type CollectableItem } from '../../../src/credit/plan/cashForecast';
import { formatMessage } from '../../../src/locales/formatMessage';
import { found, refused } from '../../support/found';
import { policyOf } from '../../support/policy';

const AS_OF = 46000;
const { cash } = policyOf();
const item = (dueIn: number, more: Partial<CollectableItem> = {}): CollectableItem => ({
  due: AS_OF + dueIn,
  amount: 100,
  daysLate: NaN,
  promise: NaN,
  disputed: NaN,
  ...more,
});
const expected = (dueIn: number, more: Partial<CollectableItem> = {}) =>
  found(expectedReceipt(item(dueIn, more), AS_OF, cash));
const dayOf = (...args: Parameters<typeof expected>) => expected(...args).on - AS_OF;

describe('when an item is likely to be paid', () => {
  test('on its due date and the days by which the buyer usually is late', () => {
    expect(dayOf(10)).toBe(10);
    expect(dayOf(10, { daysLate: 5 })).toBe(15);
    expect(dayOf(10, { daysLate: -4 })).toBe(6);
  });

  test('on the day of a promise, unless it has passed', () => {
    expect(dayOf(10, { promise: AS_OF + 3 })).toBe(3);
    expect(dayOf(-200, { promise: AS_OF })).toBe(0);
    expect(dayOf(10, { promise: AS_OF - 1 })).toBe(10);
    expect(dayOf(0, { due: NaN, promise: AS_OF + 3 })).toBe(3);
  });

  // Within 14 days, ours; nothing after 90 days past due.
  test.each([
    [1, 1],
    [0, 14],
    [-1, 14],
    [-90, 14],
    [-91, NaN],
  ])('due in %i days: in %d', (dueIn, day) => expect(dayOf(dueIn)).toBe(day));

  test('an early payer is not expected in the past', () => expect(dayOf(2, { daysLate: -5 })).toBe(14));

  // Counted by hand: the seven days after the as-of date are the first week.
  test.each([
    [1, 1],
    [7, 1],
    [8, 2],
    [91, 13],
    [92, 14],
    [900, 14],
  ])('day %i is in week %i', (dueIn, week) => expect(expected(dueIn).week).toBe(week));

  test('disputed parts are not expected', () => {
    expect(expected(10, { disputed: 30 })).toMatchObject({ expected: 70, notExpected: 30, week: 2 });
    expect(expected(10, { disputed: Infinity })).toMatchObject({
      expected: 0,
      notExpected: 100,
      week: 0,
      on: NaN,
    });
    expect(expected(10, { disputed: 500 })).toMatchObject({ expected: 0, notExpected: 100 });
  });

  test('says why', () => {
    const told = (...args: Parameters<typeof expected>) => formatMessage(expected(...args).reason(), 'en');
    expect(told(-91)).toBe('Not expected: 91 days past due, more than 90.');
    expect(told(1, { daysLate: 2, disputed: 5 })).toMatch(
      /^Expected on 2025-12-12, 2 days after the due date as usual. The disputed 5.00/,
    );
    expect(told(-1)).toBe('Should have been paid already; expected by 2025-12-23, within 14 days.');
  });

  test('refuses missing figures', () => {
    expect(refused(expectedReceipt(item(0, { due: NaN }), AS_OF, cash))).toBe(
      'missing: Due date is missing.',
    );
    expect(refused(expectedReceipt(item(0, { amount: NaN }), AS_OF, cash))).toBe(
      'missing: Amount is missing.',
    );
    expect(refused(expectedReceipt(item(0), NaN, cash))).toBe('missing: As-of date is missing.');
    expect(refused(expectedReceipt(item(0, { disputed: -1 }), AS_OF, cash))).toMatch(/^domain: Disputed/);
  });
});

test('weeks, later and not expected add up to the items, to the cent', () => {
  const items = fc.array(
    fc.record({
      dueIn: fc.integer({ min: -200, max: 200 }),
      amount: fc.integer({ min: -1000_00, max: 9000_00 }).map(n => n / 100),
      disputed: fc.constantFrom(NaN, 0, 12.34, Infinity),
      daysLate: fc.constantFrom(NaN, -10, 0, 30),
    }),
  );
  fc.assert(
    fc.property(items, all => {
      const totals = new ForecastTotals(AS_OF, cash.weeks);
      for (const { dueIn, ...more } of all) totals.add(expected(dueIn, more));
      const { weeks, later, notExpected, total } = totals.forecast();
      expect(total).toBe(sumOf(all.map(({ amount }) => amount)));
      expect(sumOf([...weeks.map(week => week.expected), later, notExpected])).toBe(total);
      expect(weeks.at(-1)!.soFar).toBe(sumOf(weeks.map(week => week.expected)));
      expect(weeks.map(({ from, to }) => to - from)).toEqual(weeks.map(() => 6));
    }),
  );
});
