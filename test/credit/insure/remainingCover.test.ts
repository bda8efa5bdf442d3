import { RemainingCover, type CoverDemand } from '../../../src/credit/insure/remainingCover';
import { formatMessage } from '../../../src/locales/formatMessage';
import { found, refused } from '../../support/found';

const demand = (more: Partial<CoverDemand>): CoverDemand => ({
  account: undefined,
  limit: 100,
  outstanding: NaN,
  openOrders: NaN,
  order: NaN,
  daysPastDue: NaN,
  ...more,
});
const cover = () => new RemainingCover({ extensionDays: 60 });
const after = (more: Partial<CoverDemand>) => found(cover().after(demand(more)));

describe('remaining cover', () => {
  // OCA/credit-control#50: cover − unpaid − uninvoiced orders − this order.
  test('is the limit less unpaid, open orders and the order', () => {
    expect(after({ outstanding: 40, openOrders: 25, order: 20 })).toMatchObject({
      used: 65,
      coveredOrder: 20,
      uncoveredOrder: 0,
      remaining: 15,
    });
  });

  test('just below, at and above the limit', () => {
    expect(after({ outstanding: 70, order: 29.99 })).toMatchObject({ uncoveredOrder: 0, remaining: 0.01 });
    expect(after({ outstanding: 70, order: 30 })).toMatchObject({ uncoveredOrder: 0, remaining: 0 });
    expect(after({ outstanding: 70, order: 30.01 })).toMatchObject({
      coveredOrder: 30,
      uncoveredOrder: 0.01,
      remaining: -0.01,
    });
  });

  test('below zero is what stands uninsured', () => {
    expect(after({ outstanding: 130 }).remaining).toBe(-30);
    expect(after({ outstanding: 130, order: 10 })).toMatchObject({
      coveredOrder: 0,
      uncoveredOrder: 10,
      remaining: -40,
    });
    expect(after({ limit: 0, outstanding: 5 }).remaining).toBe(-5);
  });

  test('rows of one buyer use its cover one after the other, orders included', () => {
    const own = cover();
    const rows = [{ outstanding: 60 }, { order: 30 }, { outstanding: 20 }].map(
      more => found(own.after(demand({ account: 'A', ...more }))).remaining,
    );
    expect(rows).toEqual([40, 10, -10]);
    expect(found(own.after(demand({ account: 'B', outstanding: 1 }))).remaining).toBe(99);
  });

  test.each([
    [59, 50],
    [60, 50],
    [61, 0],
  ])('oldest invoice %i days past due: %d remains for orders', (daysPastDue, remaining) => {
    expect(after({ outstanding: 50, daysPastDue }).remaining).toBe(remaining);
  });

  test('an order after the extension period is not covered', () => {
    const stopped = after({ outstanding: 50, order: 10, daysPastDue: 61 });
    expect(stopped).toMatchObject({ coveredOrder: 0, uncoveredOrder: 10, remaining: -10 });
    expect(formatMessage(stopped.reason(), 'en')).toBe(
      'Of the limit 100.00, 50.00 is in use. No new cover: the oldest invoice is 61 days past due, more than the 60 of the policy. The order of 10.00 is not covered.',
    );
    expect(after({ outstanding: 130, daysPastDue: 61 }).remaining).toBe(-30);
    // Its docs: below zero is what stands uninsured; the whole order does.
    const asked = demand({
      limit: 100_000,
      outstanding: 70_000,
      openOrders: 10_000,
      order: 25_000,
      daysPastDue: 61,
    });
    expect(found(cover().after(asked)).remaining).toBe(-25_000);
  });

  test('refuses a missing limit, nothing to take from it, and negative orders', () => {
    expect(refused(cover().after(demand({ limit: NaN, outstanding: 1 })))).toMatch(/^missing: Insured limit/);
    expect(refused(cover().after(demand({})))).toMatch(/^missing: Outstanding/);
    expect(refused(cover().after(demand({ order: -1 })))).toMatch(/^domain: Order/);
    expect(after({ outstanding: -20 }).remaining).toBe(120);
  });
});
