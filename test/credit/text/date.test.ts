import fc from 'fast-check';
import { civilOf, dayOf, textOfDay } from '../../../src/credit/dates';
import { dateOfText, dayOfText } from '../../../src/credit/text/date';

describe('dates that a text says by itself', () => {
  test.each([
    '2026-11-22',
    '2026/11/22',
    '2026.11.22',
    '2026年11月22日',
    '2026 年 11 月 22 号',
    ' 2026-11-22 ',
    '２０２６－１１－２２',
    '２０２６年１１月２２日',
    // Eight digits, as exports of ERP systems have them (the need: field case F28).
    '20261122',
    // ISO 8601 with a time; times as spreadsheets and programs append them.
    '2026-11-22T00:00:00Z',
    '2026-11-22T00:00:00.000Z',
    '2026-11-22T09:30:00+08:00',
    '2026/11/22 0:00:00',
    '2026-11-22 17:45',
    '11/22/2026 12:00:00 AM',
    '2026/11/22 下午 3:05:00',
    // Names of months, day or month first.
    '22-Nov-26',
    '22 Nov 2026',
    '22-NOV-2026',
    '22nov2026',
    'Nov 22, 2026',
    'November 22nd, 2026',
    '22. November 2026',
    '22 novembre 2026',
    '22 de noviembre de 2026',
    '2026-Nov-22',
    // Dots are day first (German, and the case of DD.MM.YYYY at Tanq16/ExpenseOwl pull request 102).
    '22.11.2026',
    '22. 11. 2026',
    // A year has 12 months: one reading is left.
    '22/11/2026',
    '11/22/2026',
    '22-11-2026',
  ])('%s', text => expect(textOfDay(dayOfText(text)!)).toBe('2026-11-22'));

  // The months of Unicode CLDR's calendars, in full and abbreviated.
  test.each(['en', 'de', 'fr', 'es', 'pt', 'it', 'nl'])('the names of the months in %s', locale => {
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(locale, {
        day: 'numeric',
        month,
        year: 'numeric',
        timeZone: 'UTC',
      });
      for (let at = 1; at <= 12; at++) {
        const text = format.format(Date.UTC(2026, at - 1, 22));
        expect([text, dayOfText(text)]).toEqual([text, dayOf(2026, at, 22)]);
      }
    }
  });

  test('dots are never month first', () => {
    expect(dayOfText('04.02.2024')).toBe(dayOf(2024, 2, 4));
    expect(dayOfText('11.22.2026')).toBeUndefined();
  });

  test('the same day by both readings is one day', () =>
    expect(dayOfText('5/5/2026')).toBe(dayOf(2026, 5, 5)));

  test.each([
    '03/04/2026', // invoiceninja issue 3354: 09/01/2017 is not everywhere 1 September
    '31/08/26',
    '26-11-22',
    '2026-13-01',
    '2026-02-29',
    '2026-11',
    '2026-11/22',
    '20261322',
    '18991231',
    '260831',
    '45000',
    'soon',
    '',
    'Nov 2026',
    '2026-11-22 25:00',
    '2026-11-22 10:75',
    '2026-11-22T23:30:00Z',
    '(2026-11-22)',
    '11.22.2026',
    '32 Nov 2026',
    '22 Foo 2026',
    '2026年13月1日',
    '1/2',
    '1/2/3/4',
    '12:30',
    '2026-11-22x',
  ])('"%s" is refused', text => expect(dayOfText(text)).toBeUndefined());
});

describe('the readings of a date of three numbers', () => {
  const readings = (text: string) => {
    const { yearFirst, dayFirst, monthFirst } = dateOfText(text)!.days;
    return [yearFirst, dayFirst, monthFirst].map(day => (day === undefined ? '' : textOfDay(day)));
  };
  test.each([
    ['03/04/2026', ['', '2026-04-03', '2026-03-04']],
    ['13/04/2026', ['', '2026-04-13', '']],
    ['25/04/03', ['2025-04-03', '2003-04-25', '']],
    // POSIX, strptime %y: 69 to 99 are 1969 to 1999, 00 to 68 are 2000 to 2068.
    ['03/04/69', ['', '1969-04-03', '1969-03-04']],
    ['03/04/68', ['', '2068-04-03', '2068-03-04']],
  ])('%s', (text, expected) => expect(readings(text)).toEqual(expected));
});

describe('what must always hold', () => {
  test('every day is read back from each way to write it for certain', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayOf(1900, 1, 1), max: dayOf(2100, 12, 31) }), day => {
        const { year, month, day: of } = civilOf(day);
        const two = (number: number) => String(number).padStart(2, '0');
        const texts = [
          `${year}-${two(month)}-${two(of)}`,
          `${year}/${month}/${of}`,
          `${year}${two(month)}${two(of)}`,
          `${year}年${month}月${of}日`,
          `${two(of)}.${two(month)}.${year}`,
          `${year}-${month}-${of} 0:00:00`,
        ];
        for (const text of texts) expect([text, dayOfText(text)]).toEqual([text, day]);
      }),
      { numRuns: 60 },
    );
  });

  const hostile = fc.tuple(
    fc.constantFrom(
      '1',
      '1/',
      '1-',
      '12:',
      '年',
      '1年',
      'a',
      ' ',
      ' 1',
      'Nov ',
      '\u0301',
      '\ufdfa',
      '.',
      '1 ',
      'de ',
    ),
    fc.constantFrom(1, 3, 8, 30, 61, 4096, 32_767),
    fc.constantFrom('', '2026', ' 0:00', 'Z', '月', 'AM', '-'),
  );

  test('a text of any length that a cell may hold is answered', () => {
    fc.assert(
      fc.property(hostile, ([piece, times, end]) => {
        const day = dayOfText((piece.repeat(times) + end).slice(0, 32_767));
        expect(day === undefined || Number.isInteger(day)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
