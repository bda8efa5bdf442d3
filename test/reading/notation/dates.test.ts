import fc from 'fast-check';
import { civilOf, dayOf, textOfDay } from '../../../src/credit/dates';
import { isFault } from '../../../src/credit/fault';
import { decideDates, type DecidedDates } from '../../../src/reading/notation/dates';
import { formatMessage } from '../../../src/locales/formatMessage';
import type { CellValue } from '../../../src/workbook/workbook';

const decided = (cells: readonly CellValue[]) => {
  const notation = decideDates(cells);
  if (notation.state !== 'decided') throw new Error(notation.state);
  return notation;
};
const daysBy = (read: DecidedDates['read'], cells: readonly CellValue[]) =>
  cells.map((cell, row) => {
    const day = read(cell, 'Due date', row);
    return isFault(day) ? formatMessage(day.message, 'en') : Number.isNaN(day) ? '' : textOfDay(day);
  });
const days = (cells: readonly CellValue[]) => daysBy(decided(cells).read, cells);

describe('the order of a column of dates', () => {
  // The need: Tanq16/ExpenseOwl pull request 102 (DD.MM.YYYY), invoiceninja issue 3354 (09/01/2017 read as 1 September).
  test('one day above 12 settles the others', () => {
    const cells = ['04.02.2024', '28.02.2024', '04/02/2024', '28/02/2024'];
    expect(days(cells)).toEqual(['2024-02-04', '2024-02-28', '2024-02-04', '2024-02-28']);
    expect(decided(['04/02/2024', '28/02/2024'])).toMatchObject({
      order: 'dayFirst',
      settledBy: 'day above 12',
      witness: { row: 1, text: '28/02/2024' },
    });
    expect(days(['04/02/2024', '02/28/2024'])).toEqual(['2024-04-02', '2024-02-28']);
    expect(decided(['04/02/2024', '02/28/2024']).order).toBe('monthFirst');
  });

  test('dots are day first', () => {
    expect(days(['04.02.2024', '05.01.2024'])).toEqual(['2024-02-04', '2024-01-05']);
    expect(decided(['04.02.2024'])).toMatchObject({ order: 'dayFirst', settledBy: 'dots' });
  });

  test('where every day could be a month it is asked, with both readings', () => {
    const cells = ['5/5/2026', '03/04/2026', '11/12/2026'];
    const notation = decideDates(cells);
    if (notation.state !== 'undecided') throw new Error(notation.state);
    expect(notation.choices.map(({ order, witness, day }) => [order, witness, textOfDay(day)])).toEqual([
      ['dayFirst', { row: 1, text: '03/04/2026' }, '2026-04-03'],
      ['monthFirst', { row: 1, text: '03/04/2026' }, '2026-03-04'],
    ]);
    expect(notation.choices.map(({ read }) => daysBy(read, cells))).toEqual([
      ['2026-05-05', '2026-04-03', '2026-12-11'],
      ['2026-05-05', '2026-03-04', '2026-11-12'],
    ]);
  });

  test('a column that contradicts itself names the two cells, and reads only what is certain', () => {
    const cells = ['03/04/2026', '13/04/2026', '04/13/2026'];
    const notation = decideDates(cells);
    if (notation.state !== 'contradiction') throw new Error(notation.state);
    expect(notation.witnesses).toEqual([
      { row: 1, text: '13/04/2026' },
      { row: 2, text: '04/13/2026' },
    ]);
    expect(daysBy(notation.read, cells)).toEqual([
      'Due date, row 1: "03/04/2026" may be 2026-04-03 or 2026-03-04. Write the year first, as in these two.',
      '2026-04-13',
      '2026-04-13',
    ]);
  });

  test('dates that say their order settle nothing and are read beside the others', () => {
    const said = [
      46265,
      20260831,
      '2026-08-31',
      '20260831',
      '31-Aug-26',
      '2026年8月31日',
      '2026/8/31 0:00:00',
    ];
    expect(days(said)).toEqual(said.map(() => '2026-08-31'));
    expect(decided(said)).toMatchObject({ order: undefined, settledBy: 'nothing to settle' });
    expect(days([...said, '08/31/2026', '04/05/2026']).at(-1)).toBe('2026-04-05');
    expect(decideDates([...said, '04/05/2026']).state).toBe('undecided');
  });
});

describe('years of two digits', () => {
  test('the order whose years lie close together, where the others scatter them', () => {
    const german = ['31.08.26', '15.07.26', '01.09.25'];
    expect(days(german)).toEqual(['2026-08-31', '2026-07-15', '2025-09-01']);
    expect(decided(german)).toMatchObject({ order: 'dayFirst', settledBy: 'years', twoDigitYears: true });
    const chinese = ['26.08.31', '26.07.15', '25.09.01'];
    expect(days(chinese)).toEqual(['2026-08-31', '2026-07-15', '2025-09-01']);
    expect(days(['26/08/31', '25/09/01', '26/07/15'])).toEqual(['2026-08-31', '2025-09-01', '2026-07-15']);
  });

  test('one such date is asked', () => {
    const notation = decideDates(['31.08.26']);
    expect(notation).toMatchObject({
      state: 'undecided',
      choices: [{ order: 'dayFirst' }, { order: 'yearFirst' }],
    });
  });

  test('a day above 31 is a year', () =>
    expect(days(['31/12/99', '01/02/98'])).toEqual(['1999-12-31', '1998-02-01']));
});

describe('what else a column tells', () => {
  // A program set to month first makes a date of 05/01/2024 (1 May) and leaves 13/01/2024 a text.
  test('date cells that a program may have turned around are told', () => {
    const may1 = dayOf(2024, 5, 1);
    expect(decided([may1, '13/01/2024', '28/02/2024'])).toMatchObject({ doubtful: 1, doubtfulRows: [0] });
    expect(decided([may1, dayOf(2024, 1, 30), '13/01/2024']).doubtful).toBe(0);
    expect(decided([may1, '04/01/2024', '13/01/2024']).doubtful).toBe(0);
  });

  test('texts that are no dates are counted, and faults of their own', () => {
    const cells = ['31.08.2026', 'on delivery', '#N/A', '', '31.02.2026'];
    expect(decided(cells)).toMatchObject({ texts: 1, unread: 2, unreadRows: [1, 4] });
    expect(days(cells)).toEqual([
      '2026-08-31',
      'Due date, row 2: "on delivery" is not a date. Enter a date, or text such as 2026-11-22.',
      'Due date, row 3: the cell holds #N/A. Mend that cell first.',
      '',
      'Due date, row 5: "31.02.2026" is not a date. Enter a date, or text such as 2026-11-22.',
    ]);
  });

  test('a number without its century is no date of the year 2614', () => {
    expect(days([260831])).toEqual([
      'Due date, row 1: 260831 would be a day of the year 2614. Enter a date, or text such as 2026-11-22.',
    ]);
  });
});

describe('what must always hold', () => {
  const day = fc.integer({ min: dayOf(2015, 1, 1), max: dayOf(2035, 12, 31) });
  const two = (number: number) => String(number).padStart(2, '0');

  test.each([
    [
      'dayFirst',
      (at: number) => {
        const { year, month, day } = civilOf(at);
        return `${two(day)}/${two(month)}/${year}`;
      },
    ],
    [
      'monthFirst',
      (at: number) => {
        const { year, month, day } = civilOf(at);
        return `${month}/${day}/${year}`;
      },
    ],
  ] as const)(
    'a column written %s is read back, or asked with that reading among the choices',
    (order, write) => {
      fc.assert(
        fc.property(fc.array(day, { minLength: 1, maxLength: 10 }), written => {
          const cells = written.map(write);
          const notation = decideDates(cells);
          if (notation.state === 'contradiction') throw new Error('contradiction');
          const read =
            notation.state === 'decided'
              ? notation.read
              : notation.choices.find(choice => choice.order === order)!.read;
          expect(daysBy(read, cells)).toEqual(written.map(textOfDay));
        }),
        { numRuns: 60 },
      );
    },
  );
});
