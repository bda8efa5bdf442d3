import fc from 'fast-check';
import { amountOfText, numberOfText } from '../../../src/credit/text/number';

describe('numbers that a text says by itself', () => {
  test.each([
    // SAP, data element SIGNE: minus in front, minus behind, brackets, CR and DR are the ways its lists print a sign.
    ['1,234.56-', -1234.56],
    ['(987.65)', -987.65],
    ['-100.20', -100.2],
    ['100.20 CR', -100.2],
    ['100.20Cr.', -100.2],
    ['100.20 DR', 100.2],
    ['100.20 贷', -100.2],
    ['+5', 5],
    // Accounting formats that stay texts: SheetJS/ssf issue 47 and the like.
    ['$1,234.56', 1234.56],
    ['($987.65)', -987.65],
    ['$ (2,500.00)', -2500],
    ['-$5', -5],
    ['$-5', -5],
    ['$5 USD', 5],
    ['¥1,234.56', 1234.56],
    ['￥１，２３４．５６', 1234.56],
    ['USD 1,234.56', 1234.56],
    ['1,234.56 USD', 1234.56],
    ['USD -5', -5],
    ['Rs.500', 500],
    ['1.234,56 €', 1234.56],
    ['EUR 1.234,56-', -1234.56],
    ['1 250,00 kr', 1250],
    // Unicode CLDR, number elements: German and Italian group with full stops, French and Swedish with (narrow) no-break
    // spaces, Swiss with an apostrophe, Indian English in lakhs and crores.
    ['1.234.567', 1234567],
    ['1.234.567,89', 1234567.89],
    ['1\u202f234\u202f567,89', 1234567.89],
    ['1\u00a0234', 1234],
    ['1\u2009234.5', 1234.5],
    ["1'234.56", 1234.56],
    ['1’234’567.80', 1234567.8],
    ['1,23,456.78', 123456.78],
    ['12,34,56,789', 123456789],
    ['12,50', 12.5],
    ['0,123', 0.123],
    // Dashes and minus signs of other programs.
    ['−100', -100],
    ['–100', -100],
    ['－１００', -100],
    ['12.5%', 0.125],
    ['９０%', 0.9],
    ['９０％', 0.9],
    ['(7%)', -0.07],
    ['1.1%', 0.011],
    ['3‰', 0.003],
    ['12.5万', 125000],
    ['1.2亿元', 120000000],
    ['3万美元', 30000],
    ['人民币12.5万元', 125000],
    ['1,234元', 1234],
    // One mark alone: as the functions have always read it.
    ['1,234', 1234],
    ['1.234', 1.234],
    ['1e3', 1000],
    ['.5', 0.5],
    ['\u200e1,234.50\u202c', 1234.5],
  ])('%j is %d', (text, number) => expect(numberOfText(text)).toBe(number));

  test.each([
    '',
    '-',
    '$',
    '()',
    '1 2',
    '--1',
    '-(5)',
    '(5)-',
    '-5 CR',
    '1,2345,678',
    '1,234,56',
    '1.2.3',
    '1,,234',
    '0,123,456',
    '5.',
    '$5 EUR',
    '5 top',
    'top 10',
    'CR 5',
    'INV-1',
    '12 days',
    '10²',
    '½',
    '5%%',
    '$5%',
    '5万万',
    '12:30',
    '2026-08-31',
    '0x10',
    '1e400',
    'Infinity',
    'NaN',
    '1 e3',
  ])('%j says no number', text => expect(numberOfText(text)).toBeUndefined());
});

describe('both readings of a text', () => {
  const values = (text: string) => {
    const amount = amountOfText(text);
    return [amount?.point?.value, amount?.comma?.value];
  };

  test.each([
    ['1.234', 1.234, 1234],
    ['1,234', 1234, 1.234],
    ['987', 987, 987],
    ['1.234,56', undefined, 1234.56],
    ['1,234.56', 1234.56, undefined],
    ['1.234.567', undefined, 1234567],
    ['12,3', undefined, 12.3],
  ])('%s with a point as decimal mark %p, with a comma %p', (text, point, comma) =>
    expect(values(text)).toEqual([point, comma]),
  );

  test('the sign, the currency and what stands between thousands are told', () => {
    expect(amountOfText('USD 1,234.56-')).toMatchObject({
      sign: 'trailingMinus',
      currency: { mark: 'USD', codes: ['USD'] },
      point: { grouping: ',', hasDecimals: true },
    });
    expect(amountOfText('¥5')?.currency?.codes).toEqual(['CNY', 'JPY']);
    expect(amountOfText('$5 USD')?.currency?.codes).toEqual(['USD']);
  });
});

describe('what must always hold', () => {
  const amount = fc.integer({ min: -999_999_999_99, max: 999_999_999_99 }).map(cents => cents / 100);

  // Unicode CLDR by way of Intl: what a locale writes is read back, whichever sign it puts in front or behind.
  test.each(['en-US', 'de-DE', 'fr-FR', 'de-CH', 'en-IN', 'sv-SE', 'pt-BR', 'zh-CN'])(
    'an amount of money as %s writes it',
    locale => {
      const format = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' });
      fc.assert(
        fc.property(amount, value => {
          expect(numberOfText(format.format(value))).toBe(value + 0);
        }),
        { numRuns: 60 },
      );
    },
  );

  const hostile = fc.tuple(
    fc.constantFrom(
      '1',
      ',',
      '1,',
      '(',
      '-',
      '$',
      ' ',
      '\u00a0',
      '１',
      '万',
      'a',
      '年',
      '\ufdfa',
      '1.',
      "1'",
      '%',
      'e',
    ),
    fc.constantFrom(1, 7, 79, 80, 81, 4096, 32_767),
    fc.constantFrom('', ')', '-', 'CR', '%', 'x', '.5'),
  );

  test('a text of any length that a cell may hold is answered', () => {
    fc.assert(
      fc.property(hostile, ([piece, times, end]) => {
        const text = (piece.repeat(times) + end).slice(0, 32_767);
        const number = numberOfText(text);
        expect(number === undefined || Number.isFinite(number)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
