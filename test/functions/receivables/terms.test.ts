import { dayOfText } from '../../../src/credit/text/date';
import { dueDate, dueSchedule } from '../../../src/functions/receivables/terms';
import { column, errorSaying, single } from '../../support/customFunctions';

const serial = (text: string) => dayOfText(text)!;

describe('DUEDATE', () => {
  test('reads a column of terms, text or number, each row on its own', () => {
    const invoiced = column(
      serial('2019-01-15'),
      '2019-01-31',
      null,
      serial('2019-01-01'),
      serial('2019-01-01'),
    );
    const result = dueDate(invoiced, column('EOM + 45', 30, 'net 30', 'soon', ''));
    expect(result).toEqual([
      [serial('2019-03-17')],
      [serial('2019-03-02')],
      [errorSaying('#N/A', 'Invoice date is missing.')],
      [errorSaying('#VALUE!', '"soon" are not known')],
      [errorSaying('#N/A', 'payment terms are missing')],
    ]);
  });

  test('one date serves every row of terms, one text every date', () => {
    const one = serial('2026-01-20');
    expect(dueDate([[one]], column('net 10', 'net 20'))).toEqual([[one + 10], [one + 20]]);
    expect(dueDate(column(one, one + 1), [['net 10']])).toEqual([[one + 10], [one + 11]]);
  });

  // Serials before 1 March 1900 count a day less than the calendar (the 29 February 1900 of spreadsheets).
  test('gives serial numbers that the sheet reads as the same date', () => {
    expect(single(dueDate([[1]], [['net 10']]))).toBe(11);
    expect(single(dueDate([[50]], [['net 10']]))).toBe(61);
    expect(single(dueDate([['1850-01-01']], [['net 10']]))).toEqual(errorSaying('#NUM!', '1900 to 9999'));
  });
});

// Field cases: 票到 terms count from the receipt of the invoice; irohastack's 10 working days; a weekend moves to Monday.
describe('DUEDATE from another date, on working days, under a policy', () => {
  const due = (...args: any[]) => single((dueDate as any)(...args));

  test('a start date serves terms that name one, the invoice date stands in for a blank', () => {
    const terms = column('票到30天', '票到30天', 'net 30');
    const invoiced = column('2025-01-31', '2025-01-31', '2025-01-31');
    expect(dueDate(invoiced, terms, column('2025-02-03', '', '2025-02-03'))).toEqual([
      [serial('2025-03-05')],
      [serial('2025-03-02')],
      [serial('2025-03-02')],
    ]);
    expect(dueSchedule([['']], [['货到付款']], undefined, [['2025-02-03']])[1][0]).toBe(serial('2025-02-03'));
  });

  test('holidays are not worked', () => {
    const days = [['10 working days']];
    expect(due([['2026-01-02']], days)).toBe(serial('2026-01-16'));
    expect(due([['2026-01-02']], days, undefined, [['2026-01-05']])).toBe(serial('2026-01-19'));
    expect(due([['2026-01-02']], days, undefined, [['soon']])).toEqual(errorSaying('#VALUE!', 'Holidays'));
  });

  test('the policy moves weekends, reads ends of months and gives the language of errors', () => {
    const policy = [
      ['Terms: due date on a day off', 'next working day'],
      ['Language', 'Chinese'],
    ];
    expect(due([['2026-01-01']], [['net 30']], undefined, undefined, policy)).toBe(serial('2026-02-02'));
    expect(due([['2026-01-01']], [['月结']], undefined, undefined, policy)).toEqual(
      errorSaying('#VALUE!', '未说明哪一天付款'),
    );
  });
});

describe('DUESCHEDULE', () => {
  test('due dates, shares and amounts of instalments', () => {
    expect(dueSchedule([[serial('2026-01-20')]], [['30% 30 days, 70% 60 days']], [[100.01]])).toEqual([
      ['Due date', 'Share', 'Amount'],
      [serial('2026-02-19'), 0.3, 30],
      [serial('2026-03-21'), 0.7, 70.01],
    ]);
  });

  test('several invoices have a first column for their row, a bad one its error', () => {
    const found = dueSchedule(
      column('2026-01-20', '', '2026-01-20'),
      column('net 30', 'net 30', '30% net 5'),
    );
    expect(found).toEqual([
      ['Row', 'Due date', 'Share', 'Amount'],
      [1, serial('2026-02-19'), 1, ''],
      [2, errorSaying('#N/A', 'Invoice date is missing'), '', ''],
      [3, errorSaying('#NUM!', 'come to 30%'), '', ''],
    ]);
  });
});
