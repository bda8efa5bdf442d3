import fc from 'fast-check';
import { PolicyYear, type Claim } from '../../../src/credit/insure/indemnity';
import { sumOf } from '../../../src/credit/money';
import type { InsurancePolicy } from '../../../src/credit/policy/insurance';
import { formatMessage } from '../../../src/locales/formatMessage';
import { found, refused } from '../../support/found';
import { policyOf } from '../../support/policy';

const claim = (loss: number, limit: number, more: Partial<Claim> = {}): Claim => ({
  loss,
  limit,
  insuredShare: NaN,
  deductible: NaN,
  recoveries: NaN,
  ...more,
});
const year = (terms: Partial<InsurancePolicy> = {}) => new PolicyYear({ ...policyOf().insurance, ...terms });
const paid = (terms: Partial<InsurancePolicy>, ...claims: Claim[]) => {
  const own = year(terms);
  return claims.map(each => found(own.claim(each)).indemnity);
};

describe('indemnity', () => {
  // Domain 3.11: loss 600 000, limit 500 000, 90 %, deductible 10 000.
  test('the deductible after or before the insured share', () => {
    const loss = claim(600_000, 500_000);
    expect(paid({ deductible: 10_000 }, loss)).toEqual([440_000]);
    expect(paid({ deductible: 10_000, deductibleOrder: 'deductibleFirst' }, loss)).toEqual([441_000]);
  });

  // Contracts differ (domain 3.11): loss 100 000, 90 %, first loss 10 000: 90 000 less 10 000, or 90 % of 90 000.
  test('the aggregate first loss after or before the insured share', () => {
    const loss = claim(100_000, 200_000);
    expect(paid({ aggregateFirstLoss: 10_000 }, loss)).toEqual([80_000]);
    const before = { aggregateFirstLoss: 10_000, firstLossOrder: 'firstLossFirst' } as const;
    expect(paid(before, loss, loss)).toEqual([81_000, 90_000]);
    expect(paid({ ...before, deductible: 1000, deductibleOrder: 'deductibleFirst' }, loss)).toEqual([80_100]);
    expect(formatMessage(found(year(before).claim(loss)).reason(), 'en')).toContain(
      '10,000.00 of the loss goes into the aggregate first loss, before the insured share',
    );
  });

  // The cases of the brief: 85 % of receivables covered (S16.2), 90 % indemnity (S16.3); 60 % and 90 % in Simplicity (domain 3.11).
  test.each([
    [0.85, 85_000],
    [0.9, 90_000],
    [0.6, 60_000],
    [1, 100_000],
    [0, 0],
  ])('%d of a loss of 100 000 is %d', (insuredShare, expected) => {
    expect(paid({}, claim(100_000, 200_000, { insuredShare }))).toEqual([expected]);
  });

  test('without anything else 90 % of the loss, at most of the limit', () => {
    expect(paid({}, claim(99.99, 100), claim(100, 100), claim(100.01, 100))).toEqual([89.99, 90, 90]);
    expect(paid({}, claim(0, 100), claim(100, 0))).toEqual([0, 0]);
  });

  test('recoveries are taken off the loss within the limit', () => {
    expect(paid({}, claim(600, 500, { recoveries: 100 }))).toEqual([360]);
    expect(paid({}, claim(600, 500, { recoveries: 700 }))).toEqual([0]);
    expect(found(year().claim(claim(600, 500, { recoveries: 100 })))).toMatchObject({
      insuredLoss: 400,
      ownLoss: 140,
    });
  });

  test('the deductible of the claim stands instead of that of the policy', () => {
    expect(
      paid({ deductible: 50 }, claim(100, 100, { deductible: 0 }), claim(100, 100), claim(50, 100)),
    ).toEqual([90, 40, 0]);
  });

  test.each([
    [999.99, 0],
    [1000, 900],
    [1000.01, 900.01],
  ])('a loss of %d against a threshold of 1000: %d', (loss, expected) => {
    expect(paid({ threshold: 1000 }, claim(loss, 5000))).toEqual([expected]);
  });

  test('a loss that does not qualify consumes no first loss', () => {
    expect(
      paid(
        { threshold: 1000, aggregateFirstLoss: 500 },
        claim(900, 5000),
        claim(1000, 5000),
        claim(1000, 5000),
      ),
    ).toEqual([0, 400, 900]);
  });

  test('the first loss is consumed over the year', () => {
    const own = year({ aggregateFirstLoss: 1000 });
    const results = [claim(600, 600), claim(600, 600), claim(600, 600)].map(each => found(own.claim(each)));
    expect(results.map(({ firstLoss, indemnity }) => [firstLoss, indemnity])).toEqual([
      [540, 0],
      [460, 80],
      [0, 540],
    ]);
  });

  test('payments end at the maximum liability', () => {
    const own = year({ maximumLiability: 1000 });
    const results = [claim(600, 600), claim(600, 600), claim(600, 600)].map(each => found(own.claim(each)));
    expect(results.map(({ indemnity, cut }) => [indemnity, cut])).toEqual([
      [540, 0],
      [460, 80],
      [0, 540],
    ]);
  });

  test('refuses missing and negative figures', () => {
    expect(refused(year().claim(claim(NaN, 1)))).toBe('missing: Loss is missing.');
    expect(refused(year().claim(claim(1, NaN)))).toBe('missing: Insured limit is missing.');
    expect(refused(year().claim(claim(-1, 1)))).toMatch(/^domain: Loss/);
    expect(refused(year().claim(claim(1, 1, { recoveries: -1 })))).toMatch(/^domain: Recoveries/);
    expect(refused(year().claim(claim(1, 1, { deductible: -1 })))).toMatch(/^domain: Deductible/);
    expect(refused(year().claim(claim(1, 1, { insuredShare: 2 })))).toMatch(/^domain: Insured share/);
  });

  test('says why', () => {
    const terms = {
      deductible: 10,
      deductibleOrder: 'deductibleFirst',
      aggregateFirstLoss: 5,
      maximumLiability: 50,
    } as const;
    expect(formatMessage(found(year(terms).claim(claim(200, 100, { recoveries: 20 }))).reason(), 'en')).toBe(
      'Of the loss 200.00 only the limit 100.00 is insured. Recoveries of 20.00 are taken off. 90% of the insured loss 80.00 less the deductible 10.00. 5.00 of the insured share goes into the aggregate first loss. The maximum liability cuts off 8.00.',
    );
  });

  test('never exceeds limit, loss and maximum liability, and never goes below zero', () => {
    const amount = fc.integer({ min: 0, max: 1_000_000_00 }).map(n => n / 100);
    const share = fc.integer({ min: 0, max: 100 }).map(n => n / 100);
    const claims = fc.array(
      fc.record({ loss: amount, limit: amount, insuredShare: share, deductible: amount, recoveries: amount }),
      { minLength: 1 },
    );
    const terms = fc.record({
      deductibleOrder: fc.constantFrom('shareFirst', 'deductibleFirst'),
      aggregateFirstLoss: amount,
      threshold: amount,
      maximumLiability: amount,
    });
    fc.assert(
      fc.property(claims, terms, (all, rules) => {
        const own = year(rules);
        const results = all.map(each => found(own.claim(each)));
        results.forEach(({ indemnity, ownLoss }, i) => {
          const { loss, limit, recoveries } = all[i];
          expect(indemnity).toBeGreaterThanOrEqual(0);
          expect(indemnity).toBeLessThanOrEqual(Math.min(loss, limit));
          expect(sumOf([indemnity, ownLoss])).toBe(Math.max(0, sumOf([loss, -recoveries])));
        });
        expect(sumOf(results.map(({ indemnity }) => indemnity))).toBeLessThanOrEqual(rules.maximumLiability);
      }),
    );
  });

  test('the deductible before the share never costs the insured more', () => {
    const amount = fc.integer({ min: 0, max: 1_000_000_00 }).map(n => n / 100);
    const share = fc.integer({ min: 0, max: 100 }).map(n => n / 100);
    fc.assert(
      fc.property(amount, amount, amount, share, (loss, limit, deductible, insuredShare) => {
        const each = claim(loss, limit, { insuredShare, deductible });
        const [after] = paid({}, each);
        const [before] = paid({ deductibleOrder: 'deductibleFirst' }, each);
        expect(before).toBeGreaterThanOrEqual(after);
      }),
    );
  });
});
