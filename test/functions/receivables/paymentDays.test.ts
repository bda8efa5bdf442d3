import { dayOfText } from '../../../src/credit/text/date';
import {
  averageTerms,
  daysBeyondTerms,
  daysLate,
  daysToPay,
} from '../../../src/functions/receivables/paymentDays';
import { column, errorSaying, single } from '../../support/customFunctions';

const serial = (text: string) => dayOfText(text)!;

describe('days weighed by amount', () => {
  const amounts = column(1000, 3000);
  const due = [[serial('2026-01-31')]];
  const paid = column(serial('2026-01-21'), serial('2026-03-02'));
  const invoiced = [[serial('2026-01-01')]];

  test('beyond terms, to pay, terms, late', () => {
    expect(single(daysBeyondTerms(amounts, due, paid))).toBe(20);
    expect(single(daysToPay(amounts, invoiced, due, paid))).toBe(50);
    expect(single(averageTerms(amounts, invoiced, due))).toBe(30);
    expect(single(daysLate(column(1000, 3000), column('2026-03-01', '2026-01-30'), due))).toBe(0.75);
  });

  test('policy: early as on time, open ones left out', () => {
    const early = [['Early payments count', 'as on time']];
    expect(single(daysBeyondTerms(amounts, due, paid, undefined, early))).toBe(22.5);
    const open = [['Open overdue invoices count', 'no']];
    expect(single(daysBeyondTerms(column(1000, 5), due, column(paid[0][0], ''), undefined, open))).toBe(-10);
  });

  test.each(['', null, 0])('a payment date blank as %j is open', blank => {
    const dates = column(paid[0][0], blank);
    expect(single(daysBeyondTerms(amounts, due, dates, [['2026-03-02']]))).toBe(20);
    expect(single(daysBeyondTerms(amounts, due, dates))).toEqual(errorSaying('#N/A', 'Row 2 is not paid'));
  });

  test('a cell that cannot be read is the answer, as an average of the rest would be another figure', () => {
    expect(single(daysBeyondTerms(column(1000, 'x'), due, paid))).toEqual(
      errorSaying('#VALUE!', 'Amount, row 2'),
    );
    expect(single(daysLate([['']], due, due))).toEqual(errorSaying('#N/A', 'No row counts'));
  });
});
