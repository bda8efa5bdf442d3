import { isFault } from '../../../src/credit/fault';
import { checkInvoice, invoiceLag } from '../../../src/credit/orderToCash/invoiceLag';
import { reminderDates } from '../../../src/credit/orderToCash/reminders';
import type { OrderToCashPolicy } from '../../../src/credit/policy/orderToCash';
import { readPolicy } from '../../../src/credit/policy/read';
import { formatMessage } from '../../../src/locales/formatMessage';

const standard = readPolicy();
if (isFault(standard)) throw new Error('no policy');
const POLICY: OrderToCashPolicy = standard.orderToCash;

const NOON = 46000.5;
const HOUR = 1 / 24;
const SECOND = HOUR / 3600;

function status(invoiced: number, asOf: number, policy = POLICY): string {
  const found = checkInvoice(NOON, invoiced, asOf, policy);
  return isFault(found) ? `${found.code}: ${formatMessage(found.message, 'en')}` : found.status;
}

describe('the 24-hour rule', () => {
  // Domain S8.2: 在发货后24小时内发送电子发票, within 24 hours of shipping.
  test.each([
    [-HOUR, 'invoicedInTime'],
    [0, 'invoicedInTime'],
    [23 * HOUR, 'invoicedInTime'],
    [24 * HOUR, 'invoicedInTime'],
    [24 * HOUR + SECOND, 'invoicedLate'],
    [48 * HOUR, 'invoicedLate'],
  ])('invoiced %d days after shipping: %s', (lag, expected) =>
    expect(status(NOON + lag, NaN)).toBe(expected),
  );

  test.each([
    [0, 'notInvoiced'],
    [24 * HOUR, 'notInvoiced'],
    [24 * HOUR + SECOND, 'invoiceOverdue'],
  ])('without an invoice %d days after shipping: %s', (lag, expected) => {
    expect(status(NaN, NOON + lag)).toBe(expected);
  });

  test('an invoice of a later day is not there yet on the as-of date; one of the same day is', () => {
    expect(status(NOON + 3, NOON + 2)).toBe('invoiceOverdue');
    expect(status(NOON + 0.4, Math.floor(NOON))).toBe('invoicedInTime');
  });

  test('other hours by policy', () => {
    expect(status(NOON + 25 * HOUR, NaN, { ...POLICY, invoiceHours: 48 })).toBe('invoicedInTime');
    expect(status(NOON + SECOND, NaN, { ...POLICY, invoiceHours: 0 })).toBe('invoicedLate');
  });

  test('says how long, and how much over', () => {
    const found = checkInvoice(NOON, NOON + 1.5, NaN, POLICY);
    expect(!isFault(found) && formatMessage(found.reason, 'en')).toBe(
      'Invoiced 36 hours after shipping: 12 more than the 24 allowed.',
    );
  });

  test('hours are free of binary noise', () => {
    expect(invoiceLag(46000 + 16 / 24, 46001 + 10.5 / 24, NaN)).toBe(18.5);
  });

  test.each([
    [NaN, NOON, NaN, 'missing'],
    [NOON, NaN, NaN, 'missing'],
    [NOON, NaN, NOON - 1, 'domain'],
  ])('shipped %d, invoiced %d, read %d is refused as %s', (shipped, invoiced, asOf, code) => {
    expect(invoiceLag(shipped, invoiced, asOf)).toMatchObject({ code });
  });
});

describe('reminders before the due date', () => {
  test('on each of the days, none before the invoice', () => {
    expect(reminderDates(100, NaN, [7, 3, 0])).toEqual([93, 97, 100]);
    expect(reminderDates(100, 97, [7, 3, 0])).toEqual([undefined, 97, 100]);
    expect(reminderDates(100, 98, [7, 3, 0])).toEqual([undefined, undefined, 100]);
    expect(reminderDates(NaN, 98, [7, 3, 0])).toMatchObject({ code: 'missing' });
  });
});
