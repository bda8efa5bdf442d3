import fc from 'fast-check';
import {
  dayOfSerial,
  readAmountOrAll,
  readDate,
  readFlag,
  readNumber,
  readText,
  serialOfDay,
} from '../../src/cells/decode';
import { dateColumn, numberColumn, textColumn } from '../../src/functions/call/columns';
import type { Cell } from '../../src/cells/cell';
import { dayOf, LAST_DAY, LAST_PLAUSIBLE_DAY, textOfDay } from '../../src/credit/dates';
import { isFault } from '../../src/credit/fault';
import { formatMessage } from '../../src/locales/formatMessage';
import { column } from '../support/customFunctions';

const read = <T>(reader: (cell: Cell, argument: string, row: number) => T, cell: Cell) =>
  reader(cell, 'due', 2);
const message = (result: unknown) =>
  isFault(result) ? formatMessage(result.message, 'en') : `no fault: ${String(result)}`;

/** An error as functions receive it where errors may come in, and as ranges read through Office.js hold it. */
const ERRORS = [{ type: 'Error', basicType: 'Error', basicValue: '#N/A' }, '#N/A'];

describe('blanks of every host', () => {
  test.each(['', null, undefined, '   '])('%j is missing, whatever is read', cell => {
    expect(read(readDate, cell)).toBeNaN();
    expect(read(readNumber, cell)).toBeNaN();
    expect(read(readFlag, cell)).toBeNaN();
    expect(read(readText, cell)).toBe('');
  });

  test('a zero is a missing date and a missing text, but a number', () => {
    expect(read(readDate, 0)).toBeNaN();
    expect(read(readText, 0)).toBe('');
    expect(read(readNumber, 0)).toBe(0);
  });

  test('an omitted argument is one missing value', () => {
    for (const omitted of [null, undefined, [['']], [[null]], []]) {
      const numbers = numberColumn(omitted, 'amount');
      expect([numbers.length, numbers.at(0), numbers.at(7)]).toEqual([1, NaN, NaN]);
    }
  });
});

describe('errors', () => {
  test.each(ERRORS)('%j is an error of its own row', error => {
    for (const reader of [readDate, readNumber, readFlag, readText, readAmountOrAll]) {
      expect(message(read<unknown>(reader, error))).toBe(
        'Due date, row 3: the cell holds #N/A. Mend that cell first.',
      );
    }
    const numbers = numberColumn(column(1, error, 3), 'amount');
    expect([...numbers.values]).toEqual([1, NaN, 3]);
    expect([...numbers.faults.keys()]).toEqual([1]);
  });

  test('a text that only begins like one is a text', () => {
    expect(read(readText, '#12 Harbour Road')).toBe('#12 Harbour Road');
  });
});

describe('dates', () => {
  // The calendar of spreadsheets: serial 1 is 1900-01-01, 60 is a 29 February that never was, 61 is 1900-03-01.
  test.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [39448, '2008-01-01'],
    [39448.75, '2008-01-01'],
    [LAST_PLAUSIBLE_DAY, '2200-12-31'],
    [LAST_PLAUSIBLE_DAY + 0.9, '2200-12-31'],
    // yyyymmdd, as exports of ERP systems have it (the need: field case F28).
    [20260831, '2026-08-31'],
    [19000101, '1900-01-01'],
    [21001231, '2100-12-31'],
  ])('serial %d is %s', (serial, text) => expect(textOfDay(read(readDate, serial) as number)).toBe(text));

  test.each([60, 60.5, -1, 0.5, LAST_DAY + 1, 20260832, 20260831.5, 21010101, 1e9, Infinity])(
    'serial %d is no date',
    serial => {
      expect(message(read(readDate, serial))).toContain('is not a date');
    },
  );

  test.each([
    [260831, 2614],
    [LAST_PLAUSIBLE_DAY + 1, 2201],
    [LAST_DAY, 9999],
  ])('the number %d would be a day of the year %d, and is refused with that year', (serial, year) => {
    expect(message(read(readDate, serial))).toBe(
      `Due date, row 3: ${serial} would be a day of the year ${year}. Enter a date, or text such as 2026-11-22.`,
    );
  });

  test('a day and its serial are one to one', () => {
    for (const serial of [1, 2, 58, 59, 61, 62, 45000, LAST_DAY])
      expect(serialOfDay(dayOfSerial(serial)!)).toBe(serial);
    expect(serialOfDay(dayOf(1899, 12, 31))).toBeUndefined();
  });

  test.each(['2026-11-22', '2026年11月22日', '2026/11/22'])('text %s', text => {
    expect(read(readDate, text)).toBe(dayOf(2026, 11, 22));
  });

  test('a formatted date gives the date it stands for', () => {
    expect(read(readDate, { type: 'FormattedNumber', basicValue: 39448, numberFormat: 'yyyy-mm-dd' })).toBe(
      39448,
    );
  });

  test('a date of two readings is refused with both', () => {
    expect(message(read(readDate, '03/04/2026'))).toBe(
      'Due date, row 3: "03/04/2026" may be 2026-04-03 or 2026-03-04. Write the year first, as in these two.',
    );
  });

  test('a fault knows its argument and its row, counted from 1', () => {
    for (const [reader, cell] of [
      [readDate, 'soon'],
      [readDate, '03/04/2026'],
      [readNumber, 'x'],
      [readFlag, 'maybe'],
      [readAmountOrAll, 'partly'],
      [readText, '#N/A'],
    ] as const)
      expect(read<unknown>(reader, cell)).toMatchObject({ at: { argument: 'due', row: 3 } });
  });

  test.each(['soon', '32.01.2026', true])('%j is refused with its row and a remedy', cell => {
    expect(message(read(readDate, cell))).toBe(
      `Due date, row 3: "${cell}" is not a date. Enter a date, or text such as 2026-11-22.`,
    );
  });
});

describe('numbers', () => {
  test.each([
    ['1,250.50', 1250.5],
    ['１，２５０', 1250],
    [' 300 ', 300],
    ['(300)', -300],
    ['-0.5', -0.5],
    ['12%', 0.12],
    ['(7%)', -0.07],
    ['1e3', 1000],
    ['.5', 0.5],
    ['1.250,50', 1250.5],
    ['1,234.56-', -1234.56],
    ['USD 5', 5],
    [{ type: 'FormattedNumber', basicValue: 19.99 }, 19.99],
    [{ type: 'Entity', text: 'Acme', basicType: 'Double', basicValue: 7 }, 7],
  ])('%j is %d', (cell, number) => expect(read(readNumber, cell)).toBe(number));

  test.each(['1.250.50', '1,2,3', 'Acme 5', '-', '1 2', '--1', true])('%j is refused', cell => {
    expect(message(read(readNumber, cell))).toContain('is not a number');
  });
});

describe('yes and no', () => {
  test.each([true, 1, 'yes', 'Y', ' TRUE ', 'x', '是', '有', '已核验'])('%j is yes', cell => {
    expect(read(readFlag, cell)).toBe(1);
  });
  test.each([false, 0, 'no', 'N', 'False', '否', '无', '未核验'])('%j is no', cell => {
    expect(read(readFlag, cell)).toBe(0);
  });
  test('anything else is refused', () => {
    expect(message(read(readFlag, 'maybe'))).toBe('Due date, row 3: "maybe" is neither yes nor no.');
  });
});

describe('an amount or yes', () => {
  test.each([
    [40, 40],
    ['1,000', 1000],
    [1, 1],
    [true, Infinity],
    ['yes', Infinity],
    ['是', Infinity],
    [false, 0],
    ['否', 0],
    ['', NaN],
  ])('%j', (cell, amount) => expect(read(readAmountOrAll, cell)).toBe(amount));

  test('anything else is refused', () => {
    expect(message(read(readAmountOrAll, 'partly'))).toBe(
      'Due date, row 3: "partly" is neither an amount nor yes or no.',
    );
  });
});

describe('columns', () => {
  test('a row counts as a column when it is all there is', () => {
    expect([...numberColumn([[1, 2, 3]], 'amount').values]).toEqual([1, 2, 3]);
    expect([...dateColumn(column(61, '2008-01-01'), 'due').values]).toEqual([61, 39448]);
  });

  test('texts are trimmed, numbers are texts too', () => {
    expect(textColumn(column(' Acme ', 4711, '宏达', null), 'buyer').values).toEqual([
      'Acme',
      '4711',
      '宏达',
      '',
    ]);
  });

  test('a column that ends early says so in the rows it lacks', () => {
    const short = numberColumn(column(1, 2), 'amount');
    expect(short.faultAt(1, 3)).toBeUndefined();
    expect(message(short.faultAt(2, 3))).toContain('has 2 rows where other arguments have 3');
  });
});

describe('a whole column', () => {
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    fc.double(),
    fc.integer({ min: -5, max: 70 }),
    fc.integer({ min: LAST_PLAUSIBLE_DAY - 2, max: LAST_PLAUSIBLE_DAY + 2 }),
    fc.constantFrom(20260831, 260831, LAST_DAY),
    fc.double({ min: 40_000, max: 60_000, noNaN: true }),
    fc.constantFrom('', null, true, 'x', '12%', '2026-01-31', '#N/A', {
      type: 'FormattedNumber',
      basicValue: 7,
    }),
  );

  test.each([
    ['numbers', readNumber],
    ['dates', readDate],
    ['amounts or yes', readAmountOrAll],
  ] as const)('of %s is read as each of its cells alone', (_, reader) => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 30 }), cells => {
        const read = numberColumn(
          cells.map(each => [each]),
          'due',
          reader,
        );
        cells.forEach((each, row) => {
          const alone = reader(each, 'due', row);
          expect(read.faults.get(row) ?? read.at(row)).toEqual(alone);
        });
      }),
    );
  });
});
