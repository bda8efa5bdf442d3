import fc from 'fast-check';
import { dayOf } from '../../../src/credit/dates';
import { isFault } from '../../../src/credit/fault';
import { effectiveLimit, type LimitsInForce } from '../../../src/credit/limit/effectiveLimit';
import { policyOf } from '../../support/facts';

const NONE: LimitsInForce = {
  limit: NaN,
  temporaryLimit: NaN,
  from: NaN,
  to: NaN,
  groupLimit: NaN,
  groupExposure: NaN,
  exposure: NaN,
  daysPastDue: NaN,
  since: NaN,
  cleanPeriods: NaN,
  insuredLimit: NaN,
};
const FIRST = dayOf(2026, 1, 1);
const LAST = dayOf(2026, 1, 31);
const POLICY = policyOf();

const found = (limits: Partial<LimitsInForce>, asOf = NaN) =>
  effectiveLimit({ ...NONE, ...limits }, asOf, POLICY);

describe('the limit in force', () => {
  test('blank and zero differ: no limit, and no credit', () => {
    expect(found({})).toMatchObject({ limit: NaN, source: 'limitNone' });
    expect(found({ limit: 0 })).toMatchObject({ limit: 0, source: 'ownLimit' });
  });

  // Domain 3.8 no. 9: a temporary limit with from and to, both days included.
  test.each([
    [FIRST - 1, 100],
    [FIRST, 150],
    [LAST, 150],
    [LAST + 1, 100],
  ])('on day %d the limit is %d', (day, limit) => {
    expect(found({ limit: 100, temporaryLimit: 150, from: FIRST, to: LAST }, day)).toMatchObject({ limit });
  });

  test('a temporary limit may be lower, or without beginning or end', () => {
    expect(found({ limit: 100, temporaryLimit: 0, to: LAST }, LAST)).toMatchObject({
      limit: 0,
      source: 'temporaryLimit',
    });
    expect(found({ limit: 100, temporaryLimit: 50, from: FIRST }, FIRST + 9999)).toMatchObject({ limit: 50 });
    expect(found({ limit: 100, temporaryLimit: 50 })).toMatchObject({ limit: 50 });
  });

  // Domain 3.8 no. 10: effective = min(group headroom, own limit).
  test('a group leaves what its other members have not used', () => {
    const group = { groupLimit: 500, groupExposure: 450, exposure: 30 };
    expect(found({ limit: 100, ...group })).toMatchObject({ limit: 80, source: 'groupLimit' });
    expect(found({ limit: 60, ...group })).toMatchObject({ limit: 60, source: 'ownLimit' });
    expect(found(group)).toMatchObject({ limit: 80 });
    expect(found({ limit: 100, groupLimit: 500, groupExposure: 700, exposure: 30 })).toMatchObject({
      limit: 0,
    });
  });

  test('a limit is cut from thirty days overdue, before the group is looked at', () => {
    expect(found({ limit: 5_000_000, daysPastDue: 29 })).toMatchObject({ limit: 5_000_000 });
    expect(found({ limit: 5_000_000, daysPastDue: 30 })).toMatchObject({
      limit: 800_000,
      source: 'cutLimit',
    });
    expect(found({ limit: 5_000_000, daysPastDue: 30, groupLimit: 1000 })).toMatchObject({ limit: 1000 });
  });

  // S5.4: low first, then more with every clean period; the brief's start of 20 % and step of 1.5 are the policy's.
  test.each([
    [0, 200_000],
    [1, 300_000],
    [3, 675_000],
    [4, 1_000_000],
  ])('after %d clean periods a new buyer has %d of a million', (cleanPeriods, limit) => {
    expect(found({ limit: 1_000_000, cleanPeriods })).toMatchObject({ limit });
  });

  test('without a record the quarters since the first day count, and an old buyer has the whole', () => {
    const since = dayOf(2026, 1, 1);
    const at = (year: number, month: number) => found({ limit: 1_000_000, since }, dayOf(year, month, 1));
    expect(at(2026, 3)).toMatchObject({ limit: 200_000, source: 'stagedLimit' });
    expect(at(2026, 4)).toMatchObject({ limit: 300_000 });
    expect(at(2027, 1)).toMatchObject({ limit: 1_000_000, source: 'ownLimit' });
    expect(at(2090, 1)).toMatchObject({ limit: 1_000_000, source: 'ownLimit' });
    const never = policyOf([['Staged limit: months of a clean period', 'none']]);
    expect(effectiveLimit({ ...NONE, limit: 9, since }, since, never)).toMatchObject({ limit: 9 });
  });

  // Domain 3.8 no. 7: min(internal, insurer's limit), the own retention on top (OCA).
  test('an insurer holds the limit where the policy says so', () => {
    expect(found({ limit: 100, insuredLimit: 0 })).toMatchObject({ limit: 100 });
    const held = policyOf([
      ['Effective limit: insurer holds', 'yes'],
      ['Limit: own retention', 5],
    ]);
    const under = (insuredLimit: number) => effectiveLimit({ ...NONE, limit: 100, insuredLimit }, NaN, held);
    expect(under(60)).toMatchObject({ limit: 65, source: 'insuredLimit' });
    expect(under(0)).toMatchObject({ limit: 5 });
    expect(under(NaN)).toMatchObject({ limit: 100, source: 'ownLimit' });
  });

  test('faults', () => {
    expect(found({ limit: -1 })).toMatchObject({ code: 'domain' });
    expect(found({ limit: 1, temporaryLimit: 2, from: LAST, to: FIRST }, FIRST)).toMatchObject({
      code: 'domain',
    });
    expect(found({ limit: 1, temporaryLimit: 2, from: FIRST })).toMatchObject({ code: 'missing' });
  });

  test('never above the own limit without a temporary one, nor above the group', () => {
    const amount = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(
        amount,
        amount,
        amount,
        amount,
        fc.integer({ min: -10, max: 90 }),
        (limit, groupLimit, others, exposure, daysPastDue) => {
          const effective = found({
            limit,
            groupLimit,
            groupExposure: others + exposure,
            exposure,
            daysPastDue,
          });
          if (isFault(effective)) throw new Error(effective.message.id);
          expect(effective.limit).toBeLessThanOrEqual(Math.min(limit, Math.max(0, groupLimit - others)));
          expect(effective.limit).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
