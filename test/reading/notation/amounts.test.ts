import fc from 'fast-check';
import { decideAmounts, type AmountNotation } from '../../../src/reading/notation/amounts';
import { isFault } from '../../../src/credit/fault';
import { formatMessage } from '../../../src/locales/formatMessage';
import type { CellValue } from '../../../src/workbook/workbook';

const decided = (cells: readonly CellValue[]) => {
  const notation = decideAmounts(cells);
  if (notation.state !== 'decided') throw new Error(notation.state);
  return notation;
};
const valuesOf = (read: (AmountNotation & { state: 'decided' })['read'], cells: readonly CellValue[]) =>
  cells.map((cell, row) => {
    const value = read(cell, 'Open amount', row);
    return isFault(value) ? formatMessage(value.message, 'en') : value;
  });
const values = (cells: readonly CellValue[]) => valuesOf(decided(cells).read, cells);

describe('the decimal mark of a column', () => {
  // The need: firefly-iii issue 4106 ("4.711,98 €"), libracore/erpnextswiss issue 84 ("1.495,18").
  test('one cell that shows the comma settles the others', () => {
    const cells = ['1.234,56', '1.000,00', '1.234', '987', 12.5, ''];
    expect(values(cells)).toEqual([1234.56, 1000, 1234, 987, 12.5, NaN]);
    expect(decided(cells)).toMatchObject({
      decimal: ',',
      grouping: '.',
      witness: { row: 0, text: '1.234,56' },
      texts: 4,
    });
  });

  test.each<[readonly string[], readonly number[], string]>([
    [['1.234', '1,234.50'], [1.234, 1234.5], '.'],
    [['1.234', '5.678.901'], [1234, 5678901], ','],
    [['1.234', '12,5'], [1234, 12.5], ','],
    // Swiss and French ways (Unicode CLDR): apostrophes and narrow no-break spaces between thousands.
    [['1’234.50', '2.125'], [1234.5, 2.125], '.'],
    [['1\u202f234,50', '2,125'], [1234.5, 2.125], ','],
    // Lakhs and crores (Unicode CLDR, en-IN).
    [['1,23,456.78', '1,234'], [123456.78, 1234], '.'],
    // SAP's signs (data element SIGNE).
    [['1.234,56-', '1.234', '100,20 CR'], [-1234.56, 1234, -100.2], ','],
  ])('%j', (cells, expected, decimal) => {
    expect(values(cells)).toEqual(expected);
    expect(decided(cells).decimal).toBe(decimal);
  });

  test('commas before three digits alone are thousands, as in an argument', () => {
    expect(values(['1,234', '12,500', '987'])).toEqual([1234, 12500, 987]);
    expect(decided(['1,234']).witness).toBeUndefined();
  });

  test('points before three digits alone are asked, with both readings', () => {
    const cells = ['987', '1.234', '5.678'];
    const notation = decideAmounts(cells);
    if (notation.state !== 'undecided') throw new Error(notation.state);
    expect(notation.choices).toMatchObject([
      { decimal: ',', witness: { row: 1, text: '1.234' }, value: 1234 },
      { decimal: '.', witness: { row: 1, text: '1.234' }, value: 1.234 },
    ]);
    expect(notation.choices.map(({ read }) => valuesOf(read, cells))).toEqual([
      [987, 1234, 5678],
      [987, 1.234, 5.678],
    ]);
  });

  test('a column that contradicts itself names the two cells, and reads only what is certain', () => {
    const cells = ['12.50', '1.234,56', '1,234.56', '1.234'];
    const notation = decideAmounts(cells);
    if (notation.state !== 'contradiction') throw new Error(notation.state);
    expect(notation.witnesses).toEqual([
      { row: 0, text: '12.50' },
      { row: 1, text: '1.234,56' },
    ]);
    expect(valuesOf(notation.read, cells)).toEqual([
      12.5,
      1234.56,
      1234.56,
      'Open amount, row 4: "1.234" may be 1.234 or 1,234, for the column has points and commas as decimal marks. Enter it as a number.',
    ]);
  });

  test('a cell that was not among those the decision stands on is not read against it', () => {
    expect(valuesOf(decided(['1.234,56']).read, ['12.50'])).toEqual([
      'Open amount, row 1: "12.50" is not a number.',
    ]);
  });

  test('numbers that a program may have made of texts with decimal commas are told', () => {
    expect(decided(['1.234,56', 1.234, 12.5, 3, 2.125])).toMatchObject({
      doubtful: 2,
      doubtfulRows: [1, 4],
    });
    expect(decided(['1,234.56', 1.234]).doubtful).toBe(0);
  });
});

describe('what a column of amounts holds', () => {
  test('signs and currencies are counted, each with its first row', () => {
    const cells = ['$1,234.56', '(5.00)', '$ (2,500.00)', '7.00-', '¥8', 'USD 3', '4 CR', 9];
    const { signs, currencies, texts } = decided(cells);
    expect(texts).toBe(7);
    expect([...signs]).toEqual([
      ['brackets', 2],
      ['trailingMinus', 1],
      ['CR', 1],
    ]);
    expect(currencies.map(({ mark, count, row }) => [mark, count, row])).toEqual([
      ['$', 2, 0],
      ['¥', 1, 4],
      ['USD', 1, 5],
    ]);
  });

  // Accounting formats show a zero as a dash (the need: proompteng/bilig issue 46, accounting formats stay texts).
  test.each(['-', ' - ', '–', '$ -', '- €'])('%j is a zero', dash => {
    expect(values(['1.50', dash])).toEqual([1.5, 0]);
    expect(values([dash, 7])).toEqual([0, 7]);
  });

  test('texts that are no amounts settle nothing and are faults of their own', () => {
    const cells = ['1.234,56', 'see note', '#N/A', '  ', '12.34.56'];
    expect(decided(cells)).toMatchObject({ unread: 2, unreadRows: [1, 4] });
    expect(values(cells)).toEqual([
      1234.56,
      'Open amount, row 2: "see note" is not a number.',
      'Open amount, row 3: the cell holds #N/A. Mend that cell first.',
      NaN,
      'Open amount, row 5: "12.34.56" is not a number.',
    ]);
  });

  test('a column without texts has nothing to settle', () => {
    expect(decided([1, 2.5, '', true])).toMatchObject({ decimal: '.', texts: 0, unread: 0, doubtful: 0 });
    expect(values([1, 2.5, ''])).toEqual([1, 2.5, NaN]);
  });
});

// Unicode CLDR by way of Intl: amounts as a locale writes them, of which one at least has cents, are read back.
test.each(['en-US', 'de-DE', 'fr-FR', 'de-CH', 'en-IN'])('a column as %s writes it is read back', locale => {
  const format = new Intl.NumberFormat(locale);
  const amounts = fc.array(
    fc.integer({ min: -1e12, max: 1e12 }).map(cents => cents / 100),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(amounts, written => {
      const all = [...written, 1234.56];
      expect(values(all.map(amount => format.format(amount)))).toEqual(all.map(amount => amount + 0));
    }),
    { numRuns: 50 },
  );
});
