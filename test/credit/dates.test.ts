import fc from 'fast-check';
import {
  addMonths,
  civilOf,
  dayOf,
  daysInMonth,
  endOfMonth,
  FIRST_DAY,
  isCivil,
  LAST_DAY,
  textOfDay,
} from '../../src/credit/dates';
import { dayOfText } from '../../src/credit/text/date';

const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY });
const day = (text: string) => dayOfText(text)!;

describe('days', () => {
  test.each([
    // Serial numbers from Microsoft's documentation of DATE and DATEVALUE: 2008-01-01 is 39448, 9999-12-31 is 2958465.
    ['2008-01-01', 39448],
    ['9999-12-31', 2958465],
    ['1900-03-01', 61],
    ['1899-12-30', 0],
    // The Unix epoch is 25569 in every converter.
    ['1970-01-01', 25569],
  ])('%s is day %d', (text, expected) => {
    expect(dayOfText(text)).toBe(expected);
    expect(textOfDay(expected)).toBe(text);
  });

  test('agree with the calendar of JavaScript for every date', () => {
    fc.assert(
      fc.property(anyDay, at => {
        const date = new Date((at - 25569) * 86_400_000);
        expect(civilOf(at)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
      }),
    );
  });

  test('a date and its day are one to one', () => {
    fc.assert(
      fc.property(anyDay, at => {
        const { year, month, day: dayOfMonth } = civilOf(at);
        expect(dayOf(year, month, dayOfMonth)).toBe(at);
        expect(dayOfText(textOfDay(at))).toBe(at);
      }),
    );
  });

  test('the first and the last day are the ends of four-digit years', () => {
    expect(textOfDay(FIRST_DAY)).toBe('0001-01-01');
    expect(textOfDay(LAST_DAY)).toBe('9999-12-31');
  });

  // RFC 3339, appendix C: a leap year divides by 4, and by 400 where it divides by 100.
  test.each([
    [1900, 28],
    [2000, 29],
    [2023, 28],
    [2024, 29],
    [2100, 28],
    [2400, 29],
  ])('February %d has %d days', (year, days) => {
    expect(daysInMonth(year, 2)).toBe(days);
    expect(isCivil(year, 2, 29)).toBe(days === 29);
  });

  // RFC 3339, section 5.7: the days of each month.
  test.each([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].map((days, i) => [i + 1, days]))(
    'month %d of a common year has %d days',
    (month, days) => expect(daysInMonth(2023, month)).toBe(days),
  );
});

describe('months', () => {
  // Microsoft's documentation of EOMONTH: EOMONTH(2011-01-01, 1) is 2011-02-28, EOMONTH(2011-01-01, -3) is 2010-10-31.
  test.each([
    ['2011-01-01', 1, '2011-02-28'],
    ['2011-01-01', -3, '2010-10-31'],
    ['2024-02-29', 0, '2024-02-29'],
    ['2023-12-31', 0, '2023-12-31'],
    ['2023-12-31', 2, '2024-02-29'],
    ['9999-12-31', 0, '9999-12-31'],
  ])('the month of %s plus %d ends on %s', (from, months, end) => {
    expect(textOfDay(endOfMonth(day(from), months))).toBe(end);
  });

  // Microsoft's documentation of EDATE: 2011-01-15 plus 1, minus 1, plus 2; the ends of months as EDATE clips them.
  test.each([
    ['2011-01-15', 1, '2011-02-15'],
    ['2011-01-15', -1, '2010-12-15'],
    ['2011-01-15', 2, '2011-03-15'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
  ])('%s plus %d months is %s', (from, months, to) => {
    expect(textOfDay(addMonths(day(from), months))).toBe(to);
  });

  test('the end of a month is followed by a first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_900_000 }), fc.integer({ min: -30, max: 30 }), (at, months) => {
        expect(civilOf(endOfMonth(at, months) + 1).day).toBe(1);
      }),
    );
  });
});
