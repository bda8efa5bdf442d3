import fc from 'fast-check';
import { explainExposure, COMPONENTS } from '../../../src/credit/limit/explainExposure';
import { explainStatus } from '../../../src/credit/limit/explainStatus';
import { exposureOf, type ExposureComponents } from '../../../src/credit/limit/exposure';
import { headroom, usageOf } from '../../../src/credit/limit/headroom';
import { limitStatus } from '../../../src/credit/limit/limitStatus';
import { isFault } from '../../../src/credit/fault';
import { sumOf } from '../../../src/credit/money';
import { policyOf } from '../../support/facts';

const use = (exposure: number, limit: number, order = NaN) => ({ exposure, limit, order });

describe('headroom and usage', () => {
  test('an order is taken on top, to the cent', () => {
    expect(headroom(use(850, 1000, 200))).toBe(-50);
    expect(headroom(use(0.1, 0.3, 0.2))).toBe(0);
    expect(usageOf(use(850, 1000, 100))).toBe(0.95);
  });

  test('no limit has neither; no credit is in use as soon as anything is owed', () => {
    expect(headroom(use(5, NaN))).toBeNaN();
    expect(usageOf(use(5, NaN))).toBeNaN();
    expect(usageOf(use(0, 0))).toBe(0);
    expect(headroom(use(5, 0))).toBe(-5);
    expect(usageOf(use(5, 0))).toMatchObject({ code: 'domain', message: { id: 'limit.noCredit' } });
  });

  test('a buyer in credit has more than its limit left', () => expect(headroom(use(-20, 100))).toBe(120));

  test.each([
    [use(NaN, 1), 'missing'],
    [use(1, -1), 'domain'],
  ])('%j is a fault', (given, code) => {
    expect(headroom(given)).toMatchObject({ code });
    expect(usageOf(given)).toMatchObject({ code });
  });
});

describe('why a buyer stands as it does', () => {
  test.each([
    [use(899.99, 1000), 'limit.ok', 100.01],
    [use(900, 1000), 'limit.watched', 100],
    [use(1000, 1000), 'limit.watched', 0],
    [use(1000, 1000, 0.01), 'limit.over', -0.01],
    [use(5, 0), 'limit.noCredit', -5],
    [use(5, NaN), 'limit.noneSet', NaN],
  ])('%j: %s', (given, id, left) => {
    const { limit: policy } = policyOf();
    const why = explainStatus(given, policy);
    expect(why).toMatchObject({ headroom: left, reason: { id } });
    expect(why).toMatchObject({ status: limitStatus(given.exposure, given.limit, given.order, policy) });
  });
});

describe('exposure by component', () => {
  const amount = fc.oneof(
    fc.constant(NaN),
    fc.integer({ min: 0, max: 10_000_000 }).map(cents => cents / 100),
  );
  const commitments: fc.Arbitrary<ExposureComponents> = fc.record({
    openReceivables: amount,
    unappliedCash: amount,
    creditNotes: amount,
    shippedNotInvoiced: amount,
    openOrders: amount,
    notes: amount,
    collateral: amount,
    disputed: amount,
  });
  const yes = fc.boolean();
  const policy = fc.record({
    countShipped: yes,
    countOrders: yes,
    countNotes: yes,
    countDisputed: yes,
    netUnapplied: yes,
    netCollateral: yes,
  });

  test('the components add up to the exposure, to the cent', () => {
    fc.assert(
      fc.property(commitments, policy, (given, rules) => {
        const found = explainExposure(given, rules);
        const exposure = exposureOf(given, rules);
        if (isFault(found)) return expect(found).toEqual(exposure);
        expect(found.exposure).toBe(exposure);
        expect(sumOf(COMPONENTS.map(component => found.counted[component]))).toBe(exposure);
      }),
    );
  });

  test('collateral counts as far as there is something to secure', () => {
    const rules = { ...policyOf().exposure, netCollateral: true };
    const none = {
      unappliedCash: NaN,
      creditNotes: NaN,
      shippedNotInvoiced: NaN,
      openOrders: NaN,
      notes: NaN,
      disputed: NaN,
    };
    expect(explainExposure({ ...none, openReceivables: 100, collateral: 150 }, rules)).toMatchObject({
      exposure: 0,
      counted: { collateral: -100 },
    });
  });
});
