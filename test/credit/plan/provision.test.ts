import fc from 'fast-check';
import { sumOf } from '../../../src/credit/money';
import { ProvisionMatrix, ProvisionTotals, type ProvidedItem } from '../../../src/credit/plan/provision';
import type { PolicyRows } from '../../../src/credit/policy/read';
import { formatMessage } from '../../../src/locales/formatMessage';
import { found, refused } from '../../support/found';
import { policyOf } from '../../support/policy';

const AS_OF = 46000;
const matrix = (rows: PolicyRows = []) => found(ProvisionMatrix.of(policyOf(rows)));
const item = (amount: number, daysPastDue: number, more: Partial<ProvidedItem> = {}): ProvidedItem => ({
  amount,
  due: AS_OF - daysPastDue,
  specificRate: NaN,
  insured: NaN,
  ...more,
});
const provide = (each: ProvidedItem, rows: PolicyRows = []) => found(matrix(rows).provide(each, AS_OF));

function totals(items: ProvidedItem[], rows: PolicyRows = []) {
  const rules = matrix(rows);
  const sums = new ProvisionTotals(rules);
  for (const each of items) sums.add(each.amount, found(rules.provide(each, AS_OF)));
  return sums.lines();
}

describe('provision matrix', () => {
  // IFRS 9, Illustrative Example 12: 15, 7.5, 4, 2.5 and 1 million at 0.3, 1.6, 3.6, 6.6 and 10.6 % make 580 000 (domain 3.10).
  test('Illustrative Example 12', () => {
    const lines = totals([item(15e6, 0), item(7.5e6, 30), item(4e6, 60), item(2.5e6, 90), item(1e6, 91)]);
    expect(lines.map(({ gross }) => gross)).toEqual([45_000, 120_000, 144_000, 165_000, 106_000, 0, 580_000]);
    expect(lines.map(({ rate }) => rate)).toEqual([0.003, 0.016, 0.036, 0.066, 0.106, NaN, NaN]);
    expect(lines.at(-1)).toMatchObject({ amount: 30e6, gross: 580_000, net: 580_000 });
  });

  // IFRS 9 B5.5.35: 1 % not past due, 2 % under 30 days, 3 % from 30 to 90 days, 20 % over 90 days.
  test('the rates of B5.5.35', () => {
    const rows: PolicyRows = [
      ['Ageing buckets', '29/90'],
      ['Provision rates', '1% / 2% / 3% / 20%'],
    ];
    expect([0, 1, 29, 30, 90, 91].map(days => provide(item(1000, days), rows).gross)).toEqual([
      10, 20, 20, 30, 30, 200,
    ]);
  });

  test.each([
    [-1, 0],
    [0, 0],
    [1, 1],
    [30, 1],
    [31, 2],
    [60, 2],
    [61, 3],
    [90, 3],
    [91, 4],
  ])('day %i is in bucket %i', (days, bucket) => {
    expect(provide(item(1, days)).bucket).toBe(bucket);
  });

  test('net of cover, the insured part is left out', () => {
    expect(provide(item(1000, 31, { insured: 900 }))).toMatchObject({ gross: 36, net: 3.6 });
    expect(provide(item(1000, 31, { insured: 1000 })).net).toBe(0);
    expect(provide(item(1000, 31, { insured: 1500 })).net).toBe(0);
    expect(provide(item(1000, 31, { insured: 0 })).net).toBe(36);
  });

  test('an item judged on its own leaves the matrix and needs no due date', () => {
    expect(provide(item(1000, 0, { specificRate: 0.5, due: NaN }))).toMatchObject({
      bucket: undefined,
      rate: 0.5,
      gross: 500,
    });
    expect(provide(item(1000, 0, { specificRate: 0.5, insured: 900 })).net).toBe(50);
    expect(provide(item(1000, 0, { specificRate: 0 })).gross).toBe(3);
    expect(totals([item(1000, 0, { specificRate: 1 }), item(1000, 0)]).map(({ amount }) => amount)).toEqual([
      1000, 0, 0, 0, 0, 1000, 2000,
    ]);
  });

  // IFRS 9 5.5.17: the outlook; a rate never passes 100 %.
  test('the outlook raises or lowers every rate', () => {
    const by = (outlook: string | number) =>
      provide(item(1000, 91), [['Provision rates change with the outlook by', outlook]]).rate;
    expect([by(0.1), by('-50%'), by(-1), by(10)]).toEqual([0.1166, 0.053, 0, 1]);
  });

  test('a credit carries no risk but counts in the amounts', () => {
    expect(provide(item(-1000, 91))).toMatchObject({ gross: 0, net: 0 });
    expect(totals([item(-100, 91), item(300, 91)])[4]).toMatchObject({ amount: 200, gross: 31.8 });
  });

  test('refuses what cannot be judged', () => {
    expect(refused(matrix().provide(item(NaN, 1), AS_OF))).toBe('missing: Amount is missing.');
    expect(refused(matrix().provide(item(1, 1, { due: NaN }), AS_OF))).toBe('missing: Due date is missing.');
    expect(refused(matrix().provide(item(1, 1), NaN))).toBe('missing: As-of date is missing.');
    expect(refused(matrix().provide(item(1, 1, { specificRate: 1.1 }), AS_OF))).toMatch(
      /^domain: Specific rate/,
    );
    expect(refused(matrix().provide(item(1, 1, { insured: -1 }), AS_OF))).toMatch(/^domain: Insured amount/);
    expect(refused(ProvisionMatrix.of(policyOf([['Ageing buckets', '30/60']])))).toMatch(
      /^wrong: The policy has 5 provision rates for 4 ageing buckets/,
    );
  });

  test('says why', () => {
    const told = (each: ProvidedItem) => formatMessage(provide(each).reason, 'en');
    expect(told(item(1000, 0))).toBe('0.3% for the bucket Not due.');
    expect(told(item(1000, 31, { insured: 900 }))).toBe(
      '3.6% for the bucket 31-60. Net of the insured 900.00.',
    );
    expect(told(item(1000, 31, { specificRate: 0.5 }))).toBe('Judged on its own: 50%.');
    expect(told(item(-1, 31))).toBe('A credit carries no credit risk.');
  });

  test('lines add up to the balance and to what the items are provided for, and net never exceeds gross', () => {
    const cents = fc.integer({ min: -1000_00, max: 100_000_00 }).map(n => n / 100);
    const items = fc.array(
      fc.record({
        amount: cents,
        days: fc.integer({ min: -100, max: 200 }),
        insured: fc.integer({ min: 0, max: 1e7 }).map(n => n / 100),
        specificRate: fc.constantFrom(NaN, 0, 0.5),
      }),
    );
    fc.assert(
      fc.property(items, all => {
        const given = all.map(({ amount, days, insured, specificRate }) =>
          item(amount, days, { insured, specificRate }),
        );
        const lines = totals(given);
        const total = lines.at(-1)!;
        const parts = lines.slice(0, -1);
        expect(sumOf(parts.map(({ amount }) => amount))).toBe(sumOf(all.map(({ amount }) => amount)));
        expect(total.amount).toBe(sumOf(all.map(({ amount }) => amount)));
        expect(total.gross).toBe(sumOf(given.map(each => provide(each).gross)));
        expect(total.net).toBe(sumOf(parts.map(({ net }) => net)));
        expect(total.net).toBeLessThanOrEqual(total.gross);
      }),
      { numRuns: 30 },
    );
  });

  test('for many items at once is that of each, half cents and blanks being left to the rule', () => {
    // 125 at 3.6 % is 4.50; 12.5 at 3.6 % is 0.45; 1.25 at 3.6 % is half of nine cents: 0.045.
    const into = new Float64Array(5);
    const amounts = Float64Array.from([125, 12.5, 1.25, -8, NaN]);
    matrix().quickGross(new Float64Array(5).fill(AS_OF - 60), amounts, 5, into, AS_OF);
    expect([...into]).toEqual([4.5, 0.45, NaN, 0, NaN]);
    const given = fc.tuple(
      fc.integer({ min: -500, max: 500 }),
      fc.integer({ min: -1e6, max: 1e12 }).map(cents => cents / 100),
    );
    fc.assert(
      fc.property(fc.array(given, { minLength: 1, maxLength: 40 }), items => {
        const found = new Float64Array(items.length);
        const column = (i: 0 | 1) => Float64Array.from(items, each => each[i]);
        matrix().quickGross(
          column(0).map(days => AS_OF - days),
          column(1),
          items.length,
          found,
          AS_OF,
        );
        items.forEach(([days, amount], i) => {
          const alone = provide(item(amount, days)).gross;
          if (!Number.isNaN(found[i])) expect(found[i]).toBe(alone);
        });
      }),
    );
  });
});
