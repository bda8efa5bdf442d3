import fc from 'fast-check';
import { dayOf, textOfDay } from '../../src/credit/dates';
import { dayOfText } from '../../src/credit/text/date';
import { addWorkingDays, isWorkingDay } from '../../src/credit/workingDays';

const day = (text: string) => dayOfText(text)!;
const calendar = (holidays: string[] = [], weekend: readonly number[] = [0, 1], worked: string[] = []) => ({
  weekend,
  holidays: new Set(holidays.map(day)),
  worked: new Set(worked.map(day)),
});

describe('working days', () => {
  // Microsoft's examples of WORKDAY: https://support.microsoft.com/office/workday-function-f764a5b7-05fc-4494-9486-60d494efbf33
  test('151 working days after 1 October 2008', () => {
    expect(addWorkingDays(day('2008-10-01'), 151, calendar())).toBe(day('2009-04-30'));
    const holidays = ['2008-11-26', '2008-12-04', '2009-01-21'];
    expect(addWorkingDays(day('2008-10-01'), 151, calendar(holidays))).toBe(day('2009-05-05'));
  });

  test('29 February 2024 was a Thursday, 1 March a Friday', () => {
    expect(addWorkingDays(day('2024-02-28'), 1, calendar())).toBe(day('2024-02-29'));
    expect(addWorkingDays(day('2024-02-29'), 2, calendar())).toBe(day('2024-03-04'));
  });

  test('none is the day itself, on a weekend as well', () => {
    expect(addWorkingDays(day('2026-01-31'), 0, calendar())).toBe(day('2026-01-31'));
  });

  test('the weekend may be Friday and Saturday, Sunday alone, or no day', () => {
    const thursday = day('2026-01-01');
    expect(addWorkingDays(thursday, 1, calendar([], [6, 0]))).toBe(day('2026-01-04'));
    expect(addWorkingDays(thursday, 3, calendar([], [1]))).toBe(day('2026-01-05'));
    expect(addWorkingDays(thursday, 3, calendar([], []))).toBe(day('2026-01-04'));
  });

  test('a holiday on a weekend takes nothing more', () => {
    expect(addWorkingDays(day('2026-01-30'), 1, calendar(['2026-01-31']))).toBe(day('2026-02-02'));
  });

  // The Spring Festival of 2025 by 国办发明电〔2024〕12号: off from 28 January to 4 February, Sunday 26 January and Saturday
  // 8 February worked. Counted on a calendar: 26, 27 January, 5 to 8 February, 10 February.
  test('a weekend day that is worked in place of a holiday counts', () => {
    const off = Array.from({ length: 8 }, (_, i) => textOfDay(day('2025-01-28') + i));
    const moved = calendar(off, [0, 1], ['2025-01-26', '2025-02-08']);
    expect(textOfDay(addWorkingDays(day('2025-01-24'), 7, moved))).toBe('2025-02-10');
    expect(textOfDay(addWorkingDays(day('2025-01-24'), 7, calendar(off)))).toBe('2025-02-12');
    expect(
      [day('2025-01-26'), day('2025-01-25'), day('2025-02-09')].map(each => isWorkingDay(each, moved)),
    ).toEqual([true, false, false]);
  });

  test('the days after, up to the one found, hold as many working days as were asked for', () => {
    const days = fc.integer({ min: dayOf(1900, 3, 1), max: dayOf(2100, 1, 1) });
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 1, max: 300 }),
        fc.array(fc.integer({ min: 0, max: 400 })),
        (from, count, offsets) => {
          const rules = {
            weekend: [0, 1],
            holidays: new Set(offsets.map(offset => from + offset)),
            worked: new Set(offsets.map(offset => from + 2 * offset)),
          };
          const to = addWorkingDays(from, count, rules);
          let worked = 0;
          for (let each = from + 1; each <= to; each++) if (isWorkingDay(each, rules)) worked++;
          expect(worked).toBe(count);
          expect(isWorkingDay(to, rules)).toBe(true);
        },
      ),
    );
  });
});
