import { paymentRecord } from '../../../src/credit/assess/paymentRecord';

describe('a payment record', () => {
  // Worked by hand. Days late: -2, 4, 10 (paid), and 5 so far (due on day 95, open on day 100).
  const INVOICES = { due: [10, 20, 30, 95], paid: [8, 24, 40, NaN], amounts: [100, 100, 200, 100] };

  test('counts paid invoices and open overdue ones, by share, amount and number', () => {
    const record = paymentRecord(INVOICES, 100);
    expect(record.invoicesSeen).toBe(4);
    expect(record.shareLate).toBe(0.75);
    // (-200 + 400 + 2000 + 500) / 500: days beyond terms, domain 3.3.
    expect(record.averageDaysLate).toBe(5.4);
    // Mean 4.25, squares 4 + 16 + 100 + 25 over 4.
    expect(record.spreadDaysLate).toBeCloseTo(Math.sqrt(36.25 - 4.25 ** 2), 12);
    expect(record.recentDaysLate).toBe(0);
  });

  test('knows nothing that happened later', () => {
    const early = paymentRecord(INVOICES, 24);
    expect(early.invoicesSeen).toBe(2);
    expect(early.shareLate).toBe(0.5);
    // On day 35 the third is open and five days late so far.
    expect(paymentRecord(INVOICES, 35).averageDaysLate).toBe((-200 + 400 + 1000) / 400);
  });

  test('the latest five against all', () => {
    const due = [1, 2, 3, 4, 5, 6, 7];
    const paid = [1, 2, 13, 14, 15, 16, 17];
    // All: five of 10 days late, two of none; the latest five: 10.
    const { recentDaysLate } = paymentRecord({ due, paid, amounts: due }, 30);
    expect(recentDaysLate).toBeCloseTo(10 - 50 / 7, 12);
  });

  test('without paid or overdue invoices nothing is known', () => {
    expect(Object.values(paymentRecord({ due: [50], paid: [NaN], amounts: [1] }, 40))).toEqual(
      new Array(5).fill(NaN),
    );
    expect(paymentRecord({ due: [50], paid: [52], amounts: [1] }, 60).spreadDaysLate).toBeNaN();
  });
});
