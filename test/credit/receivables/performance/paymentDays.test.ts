import fc from 'fast-check';
import { isFault } from '../../../../src/credit/fault';
import type { PaymentPolicy } from '../../../../src/credit/policy/payment';
import {
  averageDaysLate,
  averageTerms,
  paymentDays,
} from '../../../../src/credit/receivables/performance/paymentDays';

const STANDARD: PaymentPolicy = { early: 'negative', openCounts: true };

type Row = readonly [amount: number, invoiced: number, due: number, paid: number];

function figures(rows: readonly Row[], asOf = NaN, policy = STANDARD) {
  const [amounts, invoiced, dues, paids] = [0, 1, 2, 3].map(i => rows.map(row => row[i]));
  const dates = { amounts, due: (row: number) => dues[row], paid: (row: number) => paids[row] };
  return {
    beyondTerms: paymentDays({ ...dates, from: row => dues[row], fromName: 'due' }, asOf, policy),
    toPay: paymentDays({ ...dates, from: row => invoiced[row], fromName: 'invoiceDate' }, asOf, policy),
    terms: averageTerms(
      amounts,
      row => invoiced[row],
      row => dues[row],
    ),
  };
}

const PAID: Row[] = [
  [1000, 0, 30, 20],
  [3000, 0, 30, 60],
];

describe('days weighed by amount', () => {
  // (1000 × −10 + 3000 × 30) ÷ 4000, by the formulas of domain 3.3.
  test('beyond terms, to pay, and the terms between them', () => {
    expect(figures(PAID)).toEqual({ beyondTerms: 20, toPay: 50, terms: 30 });
  });

  test('early payments as on time, where the policy says so', () => {
    expect(figures(PAID, NaN, { ...STANDARD, early: 'zero' })).toMatchObject({
      beyondTerms: 22.5,
      toPay: 52.5,
    });
  });

  test.each([
    [29, 20],
    [30, 20],
    [31, 19],
  ])('an open invoice due on day 30, read on day %d', (asOf, expected) => {
    const rows: Row[] = [
      [1000, 0, -10, 10],
      [100, 0, 30, NaN],
      [900, 0, 30, NaN],
    ];
    const found = figures(rows, asOf).beyondTerms as number;
    expect(found).toBeCloseTo(expected === 20 ? 20 : (1000 * 20 + 1000) / 2000, 10);
  });

  test('open invoices left out, where the policy says so', () => {
    expect(figures([...PAID, [5000, 0, 30, NaN]], 130, { ...STANDARD, openCounts: false }).beyondTerms).toBe(
      20,
    );
    expect(figures([...PAID, [4000, 0, 30, NaN]], 130).beyondTerms).toBe(60);
  });

  test('what is paid after the as-of date is open on it', () => {
    expect(figures([[100, 0, 30, 90]], 50).beyondTerms).toBe(20);
    expect(figures([[100, 0, 30, 90]], 90).beyondTerms).toBe(60);
  });

  test('credit notes and blanks count nothing', () => {
    expect(figures([...PAID, [-500, 0, 30, 400], [NaN, NaN, NaN, NaN], [0, 0, 0, 0]]).beyondTerms).toBe(20);
  });

  test.each<[string, Row[], number]>([
    ['a due date', [[1, 0, NaN, 5]], 9],
    ['an as-of date for what is open', [[1, 0, 3, NaN]], NaN],
    ['anything that counts', [], 9],
    ['anything that counts: not due yet', [[1, 0, 30, NaN]], 9],
  ])('need %s', (_, rows, asOf) =>
    expect(figures(rows, asOf).beyondTerms).toMatchObject({ code: 'missing' }),
  );

  test('to pay less terms is beyond terms, for what is paid', () => {
    const row = fc.tuple(fc.integer({ min: 1, max: 1e8 }), fc.nat(500), fc.nat(500), fc.nat(700));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), rows => {
        const { beyondTerms, toPay, terms } = figures(rows);
        expect((toPay as number) - (terms as number)).toBeCloseTo(beyondTerms as number, 6);
      }),
    );
  });
});

describe('average days late of what is open', () => {
  const late = (rows: readonly (readonly [number, number])[], asOf: number) =>
    averageDaysLate(
      rows.map(([amount]) => amount),
      row => rows[row][1],
      asOf,
    );

  // Σ open × max(0, days late) ÷ Σ open, domain 3.4.
  test('counts what is not due as 0 days', () => {
    expect(
      late(
        [
          [1000, 130],
          [3000, 99],
        ],
        100,
      ),
    ).toBe(0.75);
    expect(late([[1000, 100]], 100)).toBe(0);
    expect(late([[1000, 99]], 100)).toBe(1);
  });

  test('needs a date for each, an as-of date, and something open', () => {
    for (const found of [late([[1, NaN]], 5), late([[1, 2]], NaN), late([[-1, 2]], 5)]) {
      expect(isFault(found) && found.code).toBe('missing');
    }
  });
});
