import fc from 'fast-check';
import { isFault } from '../../../src/credit/fault';
import { exposureOf, type ExposureComponents } from '../../../src/credit/limit/exposure';
import { sumOf } from '../../../src/credit/money';
import { policyOf } from '../../support/facts';

const NOTHING: ExposureComponents = {
  openReceivables: NaN,
  unappliedCash: NaN,
  creditNotes: NaN,
  shippedNotInvoiced: NaN,
  openOrders: NaN,
  notes: NaN,
  collateral: NaN,
  disputed: NaN,
};

function exposure(items: Partial<ExposureComponents>, ...rows: [string, string][]): number | string {
  const found = exposureOf({ ...NOTHING, ...items }, policyOf(rows).exposure);
  return isFault(found) ? found.code : found;
}

describe('exposure', () => {
  // Open AR - unapplied cash - credit notes + shipped, not invoiced + open orders + notes (domain 3.8).
  test('counts what is owed and ordered, less what the buyer has to its credit', () => {
    const items = {
      openReceivables: 12000.5,
      unappliedCash: 500,
      creditNotes: 300.25,
      shippedNotInvoiced: 700,
    };
    expect(exposure({ ...items, openOrders: 4000, notes: 1000 })).toBe(16900.25);
  });

  // Odoo, addons/sale/tests/test_credit_limit.py @011c59f: an order of 1000 of which a down payment of 500 is
  // invoiced is 1000 in all; with 1500 invoiced nothing of the order is left and the total is 1500; an order of
  // 1000 and an unrelated invoice of 100 are 1100.
  test.each([
    [500, 500, 1000],
    [1500, 0, 1500],
    [100, 1000, 1100],
    [2000, 1000, 3000],
  ])('invoices of %d and uninvoiced orders of %d are %d', (openReceivables, openOrders, total) => {
    expect(exposure({ openReceivables, openOrders })).toBe(total);
  });

  test.each<[string, Partial<ExposureComponents>, string, number]>([
    ['shipped goods', { shippedNotInvoiced: 5 }, 'Exposure counts shipped, not invoiced', 100],
    ['orders', { openOrders: 5 }, 'Exposure counts open orders', 100],
    ['notes', { notes: 5 }, 'Exposure counts notes receivable', 100],
    ['unapplied cash', { unappliedCash: 5 }, 'Exposure is net of unapplied cash', 100],
    ['disputed amounts', { disputed: 5 }, 'Exposure counts disputed amounts', 95],
  ])('%s can be left out by the policy', (_, items, setting, expected) => {
    expect(exposure({ openReceivables: 100, ...items }, [setting, 'no'])).toBe(expected);
  });

  test('disputed amounts count, and collateral does not lessen, unless the policy says so', () => {
    expect(exposure({ openReceivables: 100, disputed: 40, collateral: 30 })).toBe(100);
    const net: [string, string] = ['Exposure is net of collateral', 'yes'];
    expect(exposure({ openReceivables: 100, collateral: 30 }, net)).toBe(70);
    expect(exposure({ openReceivables: 100, collateral: 130 }, net)).toBe(0);
    expect(exposure({ openReceivables: -20, collateral: 30 }, net)).toBe(-20);
  });

  test('a buyer in credit has a negative exposure', () => {
    expect(exposure({ openReceivables: 100, unappliedCash: 250 })).toBe(-150);
  });

  // Ledgers write credit notes and receipts as negative items, people as amounts.
  test('credit notes and unapplied cash lessen it with either sign', () => {
    expect(exposure({ openReceivables: 100, creditNotes: -30, unappliedCash: -20 })).toBe(50);
  });

  test('blank items are none; nothing at all is missing', () => {
    expect(exposure({ openOrders: 5 })).toBe(5);
    expect(exposure({ collateral: 5 })).toBe(0);
    expect(exposure({})).toBe('missing');
  });

  test.each([{ collateral: -1 }, { disputed: -1 }])('%j is out of range', items => {
    expect(exposure({ openReceivables: 100, ...items })).toBe('domain');
  });

  test('is the exact sum of its items, so that the exposures of parts add up to that of the whole', () => {
    const cents = fc.integer({ min: 0, max: 10 ** 11 }).map(n => n / 100);
    const items = fc.record({
      openReceivables: cents,
      creditNotes: cents,
      shippedNotInvoiced: cents,
      notes: cents,
    });
    fc.assert(
      fc.property(items, items, (a, b) => {
        const both = {
          openReceivables: sumOf([a.openReceivables, b.openReceivables]),
          creditNotes: sumOf([a.creditNotes, b.creditNotes]),
          shippedNotInvoiced: sumOf([a.shippedNotInvoiced, b.shippedNotInvoiced]),
          notes: sumOf([a.notes, b.notes]),
        };
        expect(exposure(both)).toBe(sumOf([exposure(a) as number, exposure(b) as number]));
      }),
    );
  });
});
