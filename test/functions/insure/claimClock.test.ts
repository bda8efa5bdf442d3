import { dayOfText } from '../../../src/credit/text/date';
import { claimDates, claimDatesWhy, claimStep } from '../../../src/functions/insure/claimClock';
import { column, errorSaying, single } from '../../support/customFunctions';

const day = (text: string) => dayOfText(text)!;

const none = undefined;

describe('CLAIMDATES', () => {
  test('five dates a row, as date numbers', () => {
    expect(claimDates(column('2026-01-31', '', 'soon'), [['2026-04-01']])).toEqual([
      ['2026-03-02', '2026-04-02', '2026-04-01', '2026-09-28', '2026-04-22'].map(day),
      [errorSaying('#N/A', 'Due date is missing.'), '', '', '', ''],
      [errorSaying('#VALUE!', 'Due date, row 3'), '', '', '', ''],
    ]);
  });

  test('holidays are a row, a column or a block; blanks in it are none, anything else is an error', () => {
    const paidBy = (holidays: any[][]) =>
      claimDates([['2026-01-31']], [['2026-04-01']], none, none, holidays)[0][4];
    expect(paidBy([['2026-04-03', '2026-04-06']])).toBe(day('2026-04-24'));
    expect(paidBy(column('2026-04-03', '', 0, '2026-04-06'))).toBe(day('2026-04-24'));
    expect(single(claimDates([['2026-01-31']], none, none, none, [['Easter']]))).toEqual(
      errorSaying('#VALUE!', 'Holidays, row 1: "Easter" is not a date'),
    );
  });

  test('beside each holiday may stand that it is one, or a weekend day that is worked', () => {
    const off = Array.from({ length: 8 }, (_, i) => [day('2025-10-01') + i, '休']);
    const paidBy = (holidays: any[][]) =>
      claimDates([['2025-06-30']], [['2025-09-28']], none, none, holidays)[0][4];
    expect(paidBy(off)).toBe(day('2025-10-27'));
    expect(paidBy([['Date', 'What it is'], ...off, ['2025-10-11', '班'], ['', '']])).toBe(day('2025-10-24'));
    expect(paidBy([...off.map(([date]) => [date, '']), ['2025-10-11', 'working day']])).toBe(
      day('2025-10-24'),
    );
    expect(
      single(claimDates([['2026-01-31']], none, none, none, [...off, ['2025-10-11', 'perhaps']])),
    ).toEqual(errorSaying('#VALUE!', '"perhaps"'));
  });

  test('why, and the next step', () => {
    expect(claimDatesWhy([['2026-01-31']])[0][2]).toBe(
      'A claim can be filed from 2026-04-01 on: 60 days after the due date.',
    );
    expect(claimStep(column('2026-01-31', ''), [['2026-02-20']])).toEqual([
      ['Tell the insurer of the overdue by 2026-03-02.', day('2026-03-02'), 10],
      [errorSaying('#N/A', 'Due date is missing.'), '', ''],
    ]);
  });
});
