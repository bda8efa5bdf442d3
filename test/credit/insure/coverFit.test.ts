import { coverFit, readBusiness, type Business } from '../../../src/credit/insure/coverFit';
import { found, refused } from '../../support/found';

const fits = (business: Business, buyers: number, orders = NaN) =>
  Object.fromEntries(found(coverFit(business, buyers, orders)).map(({ module, fit }) => [module, fit]));

describe('cover that fits', () => {
  // S16.6: exporters must include political risk; S16.7: they weigh collection across borders.
  test('an exporter', () => {
    expect(fits('exporter', 40)).toMatchObject({
      politicalRisk: 'mustHave',
      crossBorderCollection: 'weighFirst',
      currencyControl: 'fits',
      buyerInsolvency: 'mustHave',
    });
  });

  // S16.6: wholesalers weigh the insolvency of buyers; S16.7: how closely buyers at home are watched.
  test('a wholesaler', () => {
    expect(fits('wholesaler', 40)).toMatchObject({
      buyerInsolvency: 'weighFirst',
      buyerMonitoring: 'weighFirst',
      politicalRisk: 'notNeeded',
      crossBorderCollection: 'notNeeded',
    });
  });

  // S16.8: from a single order to the turnover of a year; S16.9: the light plan watches core buyers.
  test.each([
    [1, 1, 'singleOrder'],
    [1, 2, 'coreBuyers'],
    [1, NaN, 'coreBuyers'],
    [2, 1, 'coreBuyers'],
    [9, NaN, 'coreBuyers'],
    [10, NaN, 'wholeTurnover'],
  ])('%d buyers, %d orders: %s', (buyers, orders, scope) => {
    const { singleOrder, coreBuyers, wholeTurnover } = fits('domestic', buyers, orders);
    expect(
      Object.entries({ singleOrder, coreBuyers, wholeTurnover }).filter(([, fit]) => fit === 'fits'),
    ).toEqual([[scope, 'fits']]);
  });

  test('protracted default is in every policy (S16.1)', () => {
    for (const business of ['exporter', 'wholesaler', 'domestic'] as const)
      expect(fits(business, 3).protractedDefault).toBe('mustHave');
  });

  test('a business is known by its English and Chinese words', () => {
    expect(['Exporter', '出口企业', 'wholesale', '批发商', '国内', 'manufacturer'].map(readBusiness)).toEqual(
      ['exporter', 'exporter', 'wholesaler', 'wholesaler', 'domestic', 'domestic'],
    );
    expect(refused(readBusiness('bakery'))).toMatch(/^wrong: The business "bakery" is not known/);
    expect(refused(readBusiness(''))).toBe('missing: Business is missing.');
  });

  test('refuses fewer than one buyer', () => {
    expect(refused(coverFit('exporter', 0, NaN))).toMatch(/^domain: Number of buyers/);
    expect(refused(coverFit('exporter', NaN, NaN))).toMatch(/^missing/);
  });
});
