import fc from 'fast-check';
import { isFault } from '../../../src/credit/fault';
import { CoverBook, type InsurableItem } from '../../../src/credit/insure/insuredAmount';
import { oldestFirst } from '../../../src/credit/insure/coverUse';
import { sumOf, timesToCents } from '../../../src/credit/money';
import { formatMessage } from '../../../src/locales/formatMessage';
import { found, refused } from '../../support/found';

const item = (amount: number, more: Partial<InsurableItem> = {}): InsurableItem => ({
  account: 'A',
  amount,
  excluded: NaN,
  limit: 100,
  insuredShare: NaN,
  ...more,
});

const book = () => new CoverBook({ insuredShare: 0.9 });
const within = (...items: InsurableItem[]) => {
  const own = book();
  return items.map(each => found(own.insure(each)).within);
};

describe('insured amount of items', () => {
  // Domain 3.11: the insured share of each invoice is min(1, limit ÷ outstanding), first in, first out.
  test('items use the limit up one after the other', () => {
    expect(within(item(60), item(50), item(30))).toEqual([60, 40, 0]);
  });

  test('just below, at and above the limit', () => {
    expect(within(item(99.99))).toEqual([99.99]);
    expect(within(item(100))).toEqual([100]);
    expect(within(item(100.01))).toEqual([100]);
  });

  test('buyers have limits of their own, items without an account as well', () => {
    expect(within(item(80), item(80, { account: 'B' }), item(80))).toEqual([80, 80, 20]);
    expect(within(item(80, { account: undefined }), item(80, { account: undefined }))).toEqual([80, 80]);
  });

  test('90 % of what is within the limit is insured, the rest is not', () => {
    expect(found(book().insure(item(150)))).toMatchObject({ within: 100, insured: 90, uninsured: 60 });
    expect(found(book().insure(item(150, { insuredShare: 0.6 })))).toMatchObject({ insured: 60 });
    expect(found(book().insure(item(150, { insuredShare: 1 })))).toMatchObject({ insured: 100 });
  });

  test('what is excluded uses no limit', () => {
    expect(within(item(80, { excluded: 30 }), item(80))).toEqual([50, 50]);
    expect(within(item(80, { excluded: Infinity }), item(80))).toEqual([0, 80]);
    expect(within(item(80, { excluded: 90 }))).toEqual([0]);
    expect(within(item(80, { excluded: 0 }))).toEqual([80]);
  });

  test('a credit takes back cover that it sets free', () => {
    expect(within(item(100), item(-20))).toEqual([100, -20]);
    expect(within(item(150), item(-20), item(-60))).toEqual([100, 0, -30]);
    expect(within(item(-20), item(50))).toEqual([0, 30]);
  });

  test('a limit of 0 is a refusal, a missing one is not known', () => {
    const refusal = found(book().insure(item(80, { limit: 0 })));
    expect(refusal).toMatchObject({ insured: 0, uninsured: 80 });
    expect(formatMessage(refusal.reason(), 'en')).toBe('The limit is 0: the insurer has refused this buyer.');
    expect(refused(book().insure(item(80, { limit: NaN })))).toBe('missing: Insured limit is missing.');
  });

  test('refuses what is no amount, limit or share', () => {
    expect(refused(book().insure(item(NaN)))).toBe('missing: Amount is missing.');
    expect(refused(book().insure(item(1, { limit: -1 })))).toMatch(
      /^domain: Insured limit: -1.00 is below zero/,
    );
    expect(refused(book().insure(item(1, { excluded: -1 })))).toMatch(/^domain: Excluded/);
    expect(refused(book().insure(item(1, { insuredShare: 1.01 })))).toMatch(
      /^domain: .*not a share from 0 to 1/,
    );
    expect(refused(book().insure(item(1, { insuredShare: 90 })))).toMatch(/typed as 90% or 0.9/);
  });

  test('says why', () => {
    const own = book();
    const reasons = [item(60), item(50, { excluded: 5 }), item(30), item(-10)].map(each => {
      const result = own.insure(each);
      return isFault(result) ? '' : formatMessage(result.reason(), 'en');
    });
    expect(reasons).toEqual([
      '60.00 lies within the limit; 90% of it is insured.',
      '40.00 of 45.00 lies within the limit 100.00, of which 60.00 was in use before; 90% of it is insured. 5.00 is excluded from cover.',
      'The limit 100.00 was used up before: 105.00 stood in front.',
      'A credit: it gives back the cover that it takes from the balance.',
    ]);
  });

  test('the items together have the insured share of the smaller of balance and limit, to the cent', () => {
    const cents = fc.integer({ min: -5_000_00, max: 20_000_00 }).map(n => n / 100);
    const limits = fc.integer({ min: 0, max: 50_000_00 }).map(n => n / 100);
    const shares = fc.integer({ min: 0, max: 100 }).map(n => n / 100);
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1 }), limits, shares, (amounts, limit, insuredShare) => {
        const own = book();
        const results = amounts.map(amount => found(own.insure(item(amount, { limit, insuredShare }))));
        const covered = Math.min(Math.max(sumOf(amounts), 0), limit);
        expect(sumOf(results.map(each => each.within))).toBe(covered);
        expect(sumOf(results.map(each => each.insured))).toBe(timesToCents(covered, insuredShare));
        results.forEach((each, i) => expect(sumOf([each.insured, each.uninsured])).toBe(amounts[i]));
      }),
    );
  });
});

test('oldest first, undated last, otherwise in their order', () => {
  const dates = [46000, NaN, 45000, 46000, NaN, 0.5];
  expect([...oldestFirst(row => dates[row], dates.length)]).toEqual([5, 2, 0, 3, 1, 4]);
});
