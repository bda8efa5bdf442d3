import { textOfDay } from '../../../src/credit/dates';
import { dayOfText } from '../../../src/credit/text/date';
import { claimClock, claimStep, type ClaimedInvoice } from '../../../src/credit/insure/claimClock';
import type { SpecialDays } from '../../../src/credit/workingDays';
import { formatMessage } from '../../../src/locales/formatMessage';
import { found, refused } from '../../support/found';
import { policyOf } from '../../support/policy';

const day = (text: string) => dayOfText(text)!;
const NONE: SpecialDays = { holidays: new Set(), worked: new Set() };
const { insurance } = policyOf();
const invoice = (more: Partial<Record<keyof ClaimedInvoice, string>>): ClaimedInvoice => ({
  due: more.due ? day(more.due) : NaN,
  invoiceDate: more.invoiceDate ? day(more.invoiceDate) : NaN,
  noticed: more.noticed ? day(more.noticed) : NaN,
  filed: more.filed ? day(more.filed) : NaN,
});

/** The clock in ISO dates. Expected dates are counted on a calendar. */
function clock(more: Parameters<typeof invoice>[0], policy = insurance, special = NONE) {
  const { noticeBy, coverStops, fileFrom, fileBy, paidBy } = found(
    claimClock(invoice(more), policy, special),
  );
  return [noticeBy, coverStops, fileFrom, fileBy, paidBy].map(textOfDay);
}

describe('the claim clock', () => {
  // Default days: notice 30, cover stops after 60, waiting 60 (ICISA), claim within 180, 15 working days (S16.5).
  test('counts calendar days from the due date, working days from the filing', () => {
    expect(clock({ due: '2026-01-31', filed: '2026-04-01' })).toEqual([
      '2026-03-02',
      '2026-04-02',
      '2026-04-01',
      '2026-09-28',
      '2026-04-22',
    ]);
  });

  test('counts the payment from the first day on which a claim can be filed, until it is', () => {
    expect(clock({ due: '2026-01-31' })[4]).toBe('2026-04-22');
  });

  test('goes over a leap day', () => {
    expect(clock({ due: '2024-01-31' }).slice(0, 3)).toEqual(['2024-03-01', '2024-04-01', '2024-03-31']);
    expect(clock({ due: '2024-02-29' })[0]).toBe('2024-03-30');
  });

  // 1 to 8 October is the national holiday of China in 2025; 29 and 30 September are the working days before it.
  test('leaves out holidays', () => {
    const holidays = new Set(Array.from({ length: 8 }, (_, i) => day('2025-10-01') + i));
    expect(clock({ due: '2025-06-30', filed: '2025-09-28' }, insurance, NONE)[4]).toBe('2025-10-17');
    expect(clock({ due: '2025-06-30', filed: '2025-09-28' }, insurance, { ...NONE, holidays })[4]).toBe(
      '2025-10-27',
    );
    // 国办发明电〔2024〕12号: for these holidays Saturday 11 October 2025 is worked.
    const worked = new Set([day('2025-10-11')]);
    expect(clock({ due: '2025-06-30', filed: '2025-09-28' }, insurance, { holidays, worked })[4]).toBe(
      '2025-10-24',
    );
  });

  test('may count the waiting period from the notice or the invoice', () => {
    const fromNotice = policyOf([['Insurance: waiting period counts from', 'overdue notice']]).insurance;
    expect(clock({ due: '2026-01-31', noticed: '2026-02-10' }, fromNotice)[2]).toBe('2026-04-11');
    expect(clock({ due: '2026-01-31' }, fromNotice)[2]).toBe('2026-05-01');
    // Domain 3.11 names a waiting period of 180 days from the invoice.
    const fromInvoice = policyOf([
      ['Insurance: waiting period counts from', 'invoice date'],
      ['Insurance: waiting period days', 180],
    ]).insurance;
    expect(clock({ due: '2026-01-31', invoiceDate: '2026-01-01' }, fromInvoice)[2]).toBe('2026-06-30');
    expect(refused(claimClock(invoice({ due: '2026-01-31' }), fromInvoice, NONE))).toBe(
      'missing: Invoice date is missing.',
    );
  });

  test('refuses a missing due date and a claim before it', () => {
    expect(refused(claimClock(invoice({}), insurance, NONE))).toBe('missing: Due date is missing.');
    expect(refused(claimClock(invoice({ due: '2026-01-31', filed: '2026-01-30' }), insurance, NONE))).toMatch(
      /^domain: The claim was filed on 2026-01-30/,
    );
  });
});

describe('what to do next', () => {
  const step = (asOf: string, more: Parameters<typeof invoice>[0] = {}) => {
    const { step: next, daysLeft } = found(
      claimStep(invoice({ due: '2026-01-31', ...more }), day(asOf), insurance, NONE),
    );
    return `${formatMessage(next, 'en')} ${daysLeft}`;
  };
  const noticed = '2026-02-10';

  test.each([
    ['2026-01-31', {}, 'Nothing to do: due on 2026-01-31. 0'],
    ['2026-02-01', {}, 'Tell the insurer of the overdue by 2026-03-02. 29'],
    ['2026-03-02', {}, 'Tell the insurer of the overdue by 2026-03-02. 0'],
    ['2026-03-03', {}, 'The last day for the overdue notice was 2026-03-02: tell the insurer at once. -1'],
    ['2026-03-03', { noticed }, 'Wait until 2026-04-01, when the claim can be filed. 29'],
    ['2026-03-31', { noticed }, 'Wait until 2026-04-01, when the claim can be filed. 1'],
    ['2026-04-01', { noticed }, 'File the claim by 2026-09-28. 180'],
    ['2026-09-28', { noticed }, 'File the claim by 2026-09-28. 0'],
    [
      '2026-09-29',
      { noticed },
      'The last day for filing the claim was 2026-09-28: speak with the insurer at once. -1',
    ],
    ['2026-04-01', { noticed: '2026-03-02' }, 'File the claim by 2026-09-28. 180'],
    [
      '2026-04-01',
      { noticed: '2026-03-03' },
      'File the claim by 2026-09-28. The insurer was told on 2026-03-03, after the last day 2026-03-02: cover may be lost. 180',
    ],
    [
      '2026-03-20',
      { noticed: '2026-03-03' },
      'The insurer was told on 2026-03-03, after the last day 2026-03-02: cover may be lost. -18',
    ],
    // A notice that was missed hides neither the claim nor its end.
    [
      '2026-05-10',
      {},
      'File the claim by 2026-09-28 and give the overdue notice with it: its last day was 2026-03-02, so cover may be lost. 141',
    ],
    [
      '2026-10-10',
      {},
      'The last day for filing the claim was 2026-09-28: speak with the insurer at once. -12',
    ],
    [
      '2026-10-10',
      { noticed, filed: '2026-08-01' },
      'The payment was due by 2026-08-21: ask the insurer for its decision. -50',
    ],
    ['2026-04-10', { noticed, filed: '2026-04-01' }, 'Await the payment, due by 2026-04-22. 12'],
    [
      '2026-04-10',
      { noticed, filed: '2026-03-31' },
      'Filed on 2026-03-31, before the end of the waiting period on 2026-04-01. 11',
    ],
    [
      '2026-10-10',
      { noticed, filed: '2026-09-29' },
      'Filed too late: on 2026-09-29, and the last day was 2026-09-28. -12',
    ],
  ])('on %s with %j', (asOf, more, expected) => expect(step(asOf, more)).toBe(expected));

  test('needs an as-of date', () => {
    expect(refused(claimStep(invoice({ due: '2026-01-31' }), NaN, insurance, NONE))).toBe(
      'missing: As-of date is missing.',
    );
  });
});
