import { altmanZ, altmanZWhy, altmanZZone } from '../../../src/functions/assess/altman';
import { ohlsonO, ohlsonOWhy, ohlsonOZone } from '../../../src/functions/assess/ohlson';
import { piotroskiF, piotroskiFWhy, piotroskiFZone } from '../../../src/functions/assess/piotroski';
import { springate, springateZone } from '../../../src/functions/assess/springate';
import { zmijewski, zmijewskiWhy, zmijewskiZone } from '../../../src/functions/assess/zmijewski';
import { column, errorSaying, single } from '../../support/customFunctions';

const HEADERS = [
  'Current assets',
  'Current liabilities',
  'Total assets',
  'Total liabilities',
  'Retained earnings',
  'EBIT',
  'Sales',
  'Market cap',
  'Net income 2025',
  'Net income 2024',
  'FFO',
  'EBT',
];
const ZH = [
  '流动资产',
  '流动负债',
  '总资产',
  '总负债',
  '未分配利润',
  '营业利润',
  '营业收入',
  '总市值',
  '净利润(本年)',
  '净利润(上年)',
  '经营所得资金',
  '利润总额',
];
// The statement of the field guide (domain 3.1).
const BUYER = [4000, 2000, 10_000, 5500, 1800, 900, 14_000, 6000, 520, 430, 800, 700];

const rounded = (result: any[][]) =>
  result.map(row => row.map(cell => (typeof cell === 'number' ? Number(cell.toFixed(4)) : cell)));

describe('distress models on a sheet', () => {
  test.each([[HEADERS], [ZH]])('headers are known in English and Chinese', headers => {
    expect(rounded(altmanZ([BUYER], [headers]))).toEqual([[2.8435]]);
    expect(rounded(springate([BUYER], [headers]))).toEqual([[1.2733]]);
    expect(rounded(ohlsonO([BUYER], [headers], [[100]]))).toEqual([[-0.5647]]);
    expect(rounded(zmijewski([BUYER], [headers]))).toEqual([[-1.4392]]);
  });

  test.each([
    ['', 2.8435],
    ['z', 2.8435],
    ["Z'", 2.3163],
    ['Z′', 2.3163],
    ['private', 2.3163],
    ["Z''", 3.3627],
    ['Z"', 3.3627],
    ['Z″', 3.3627],
    ['non-manufacturer', 3.3627],
    ['EM', 6.6127],
    ['新兴市场', 6.6127],
  ])('variant %j', (variant, score) =>
    expect(rounded(altmanZ([BUYER], [HEADERS], [[variant]]))).toEqual([[score]]),
  );

  test('a variant that is none is named', () => {
    expect(single(altmanZ([BUYER], [HEADERS], [['Q']]))).toEqual(
      errorSaying('#VALUE!', 'There is no variant "Q"'),
    );
    expect(single(zmijewski([BUYER], [HEADERS], [['Q']]))).toEqual(
      errorSaying('#VALUE!', 'score, probability'),
    );
    expect(single(piotroskiF([BUYER], [HEADERS], [['Q']]))).toEqual(
      errorSaying('#VALUE!', 'original, year-end'),
    );
  });

  test('several buyers spill below the label of their own header row, each with its own errors', () => {
    const rows = [
      HEADERS,
      BUYER,
      BUYER.map((cell, i) => (i === 7 ? '' : cell)),
      BUYER.map((cell, i) => (i === 5 ? 'x' : cell)),
    ];
    expect(rounded(altmanZ(rows))).toEqual([
      ['Altman Z'],
      [2.8435],
      [errorSaying('#N/A', 'Market value of equity (this year)')],
      [errorSaying('#VALUE!', 'EBIT, row 4: "x" is not a number.')],
    ]);
  });

  test('zones in the language of the policy', () => {
    expect(altmanZZone([BUYER], [HEADERS])).toEqual([['Grey zone']]);
    expect(altmanZZone([BUYER], [HEADERS], [['EM']], [['zh']])).toEqual([['安全区']]);
    expect(ohlsonOZone([BUYER], [HEADERS], [[100]])).toEqual([['Safe']]);
    expect(zmijewskiZone([BUYER], [HEADERS])).toEqual([['Safe']]);
    expect(springateZone([BUYER], [HEADERS], [['Springate: distress below', 1.3]])).toEqual([['Distress']]);
  });

  test('the reasons add up and name what is missing', () => {
    const table = altmanZWhy([BUYER], [HEADERS]);
    expect(table[0]).toEqual(['Item', 'Figure', 'Weight', 'Contribution', 'Reason']);
    expect(table[1][4]).toBe('Grey zone. The nearest bound is 2.99, 0.146 away.');
    expect(table.slice(2).reduce((sum, row) => sum + row[3], 0)).toBeCloseTo(table[1][1], 8);
    const lacking = zmijewskiWhy([BUYER.map((cell, i) => (i === 8 ? '' : cell))], [HEADERS]);
    expect(lacking[1]).toEqual(['Zmijewski X', '', '', '', 'Not known, and needed: Net income (this year).']);
    expect(lacking.find(([item]) => item === 'Net income to assets')![4]).toBe(
      'Not known: needs Net income (this year).',
    );
  });
});

describe('OHLSONO', () => {
  test('the price index is one for all or one a buyer, and has to be above zero', () => {
    expect(rounded(ohlsonO([BUYER, BUYER], [HEADERS], column(100, 1)))).toEqual([[-0.5647], [-2.439]]);
    expect(rounded(ohlsonO([BUYER], [HEADERS], [[100]], [['probability']]))).toEqual([[0.3625]]);
    expect(single(ohlsonO([BUYER], [HEADERS], null as never))).toEqual(
      errorSaying('#N/A', 'Price index is missing.'),
    );
    expect(single(ohlsonO([BUYER], [HEADERS], [[0]]))).toEqual(
      errorSaying('#NUM!', 'Price index: 0 is not above zero.'),
    );
    expect(single(ohlsonO([BUYER], [HEADERS], [['x']]))).toEqual(errorSaying('#VALUE!', 'Price index'));
  });

  test('the reasons show the probability and the constant', () => {
    const items = new Map(ohlsonOWhy([BUYER], [HEADERS], [[100]]).map(([item, ...rest]) => [item, rest]));
    expect(items.get('Probability')![0]).toBeCloseTo(0.36245, 5);
    expect(items.get('Constant')![2]).toBe(-1.32);
  });
});

describe('PIOTROSKIF', () => {
  const F = [
    'Total assets',
    'Total assets (prior year)',
    'Net income',
    'Net income (prior year)',
    'CFO',
    'Long-term debt',
    'Long-term debt (prior year)',
    'Current assets',
    'Current assets (prior year)',
    'Current liabilities',
    'Current liabilities (prior year)',
    'Shares outstanding',
    'Shares outstanding (prior year)',
    'Gross profit',
    'Gross profit (prior year)',
    'Sales',
    'Sales (prior year)',
  ];
  const FIRM = [120, 110, 12, 8, 15, 10, 20, 60, 50, 30, 30, 100, 100, 50, 40, 125, 110];

  test('two years suffice for the year-end variant only', () => {
    expect(piotroskiF([FIRM], [F], [['year-end']])).toEqual([[9]]);
    expect(piotroskiFZone([FIRM], [F], [['年末']])).toEqual([['Strong']]);
    expect(single(piotroskiF([FIRM], [F]))).toEqual(errorSaying('#N/A', 'Total assets (year before that)'));
  });

  test('the reasons show the tests that can be made', () => {
    const table = piotroskiFWhy([FIRM], [F]);
    expect(table).toHaveLength(11);
    expect(table.find(([item]) => item === 'Cash flow above income')![1]).toBe(1);
    expect(table.find(([item]) => item === 'Return on assets rises')![4]).toContain(
      'needs Total assets (year before that)',
    );
  });
});
