import { FACT_HEADINGS } from '../../src/cells/factTable';
import { matchHeaders, type Heading } from '../../src/cells/headers';
import { FACT_IDS, factOf } from '../../src/credit/assess/facts';

const match = (...headers: unknown[]) => matchHeaders(headers, FACT_HEADINGS);
const one = (header: unknown) => {
  const [column] = match(header).columns;
  return (
    column &&
    `${column.id}${column.year ? ` -${column.year}` : ''}${column.multiple === 1 ? '' : ` x${column.multiple}`}`
  );
};

describe('a header', () => {
  test.each([
    ['Total assets', 'totalAssets'],
    ['  total   ASSETS ', 'totalAssets'],
    ['Total_assets:', 'totalAssets'],
    ['Ｔｏｔａｌ　ａｓｓｅｔｓ', 'totalAssets'],
    ['Total\nassets', 'totalAssets'],
    ['总资产', 'totalAssets'],
    ['资产负债率', 'debtRatio'],
    ['Debt-to-asset ratio', 'debtRatio'],
    ["Shareholders' equity", 'equity'],
    ['Shareholders’ Equity', 'equity'],
    ['年采购额（含税）', 'annualPurchases'],
    ['Buyer name (Chinese)', 'nameInChinese'],
    ['Retained earnings', 'accumulatedEarnings'],
    ['Retained earnings to assets', 'retainedEarnings'],
  ])('"%s" is %s', (header, id) => expect(one(header)).toBe(id));

  test.each([
    ['Total assets (USD)', 'totalAssets'],
    ['Total assets [EUR]', 'totalAssets'],
    ['Total assets (kUSD)', 'totalAssets x1000'],
    ["Total assets (USD '000)", 'totalAssets x1000'],
    ['Total assets (EUR m)', 'totalAssets x1000000'],
    ['总资产（万元）', 'totalAssets x10000'],
    ['总资产（人民币 亿元）', 'totalAssets x100000000'],
    ['总资产【元】', 'totalAssets'],
    ['Debt ratio (%)', 'debtRatio'],
    ['Credit period (days)', 'termsDays'],
    ['账期（天）', 'termsDays'],
    ['Site visit (0-100)', 'siteVisit'],
  ])('units in brackets: "%s" is %s', (header, id) => expect(one(header)).toBe(id));

  test.each([
    'Sales (forecast)',
    'Total assets (constructor)',
    'Equity (of parent)',
    'Sales target',
    'Credit limit 2025',
    'x',
  ])('what is not surely known is not known: "%s"', header => expect(one(header)).toBeUndefined());

  test.each([
    ['Sales (prior year)', 'sales -1'],
    ['Prior year sales', 'sales -1'],
    ['Last year total assets (kUSD)', 'totalAssets -1 x1000'],
    ['Equity Y-1', 'equity -1'],
    ['Equity (N−2)', 'equity -2'],
    ['上年营业收入', 'sales -1'],
    ['净利润（上年金额）', 'netIncome -1'],
    ['总资产年初数', 'totalAssets -1'],
    ['总资产期末余额', 'totalAssets'],
    ['上年末总资产', 'totalAssets -1'],
    ['上上年净利润', 'netIncome -2'],
    ['前年净利润', 'netIncome -2'],
    ['Net income, year before last', 'netIncome -2'],
    ['Sales this year', 'sales'],
    ['Current assets', 'currentAssets'],
    ['Current assets last year', 'currentAssets -1'],
  ])('a year in words: "%s" is %s', (header, id) => expect(one(header)).toBe(id));

  test.each([
    [
      ['Total assets 2025', 'Total assets 2024', 'Total assets 2023'],
      [0, 1, 2],
    ],
    [
      ['2024年总资产', '2025年总资产', '2025年度营业收入'],
      [1, 0, 0],
    ],
    [
      ['Sales FY25', "Sales FY'24"],
      [0, 1],
    ],
    [
      ['Sales 2024/25', 'Sales 2023/24'],
      [0, 1],
    ],
    [
      ['Total assets 31.12.2025', 'Total assets 2024-12-31'],
      [0, 1],
    ],
    [
      ['总资产（2025）', '总资产（2024年末）', '总资产（2022）'],
      [0, 1, 3],
    ],
    [
      ['Sales', 'Sales 2023', 'Equity 2024'],
      [0, 1, 0],
    ],
    [
      ['Sales 2025', 'Sales (prior year)'],
      [0, 1],
    ],
  ])('%j lie %j years back', (headers, years) => {
    expect(match(...headers).columns.map(column => column?.year)).toEqual(years);
  });
});

describe('the headers of a table', () => {
  test('two columns for the same fact in the same year are named, for different years they are not', () => {
    expect(match('Sales', 'Equity', 'Revenue').clashes).toEqual([
      { id: 'sales', first: 1, second: 3, header: 'Sales', other: 'Revenue' },
    ]);
    expect(match('Sales', '销售额2025').clashes).toHaveLength(1);
    expect(match('Sales', 'Revenue (prior year)').clashes).toEqual([]);
  });

  test('an unknown header is asked about with what it is most like, never used', () => {
    const { columns, unknown } = match('Total asets', 'Phone', '', null, 'Curent liabilities 2025');
    expect(columns.every(column => column === undefined)).toBe(true);
    expect(unknown).toEqual([
      { column: 1, header: 'Total asets', nearest: 'totalAssets' },
      { column: 2, header: 'Phone', nearest: undefined },
      { column: 5, header: 'Curent liabilities 2025', nearest: 'currentLiabilities' },
    ]);
  });

  test('what the user has said about a header goes before what we know', () => {
    const chosen = new Map([
      ['Umsatz 2024', 'sales'],
      ['Sales', ''],
      ['Umsatz 2025 (TEUR)', 'sales'],
    ] as const);
    const { columns, unknown } = matchHeaders(
      ['Umsatz 2025 (TEUR)', 'Umsatz 2024', 'Sales'],
      FACT_HEADINGS,
      chosen,
    );
    expect(columns.map(column => column && [column.id, column.year])).toEqual([
      ['sales', 0],
      ['sales', 1],
      undefined,
    ]);
    expect(columns[0]?.multiple).toBe(1000);
    expect(unknown).toEqual([]);
  });

  test('error cells and numbers are no headers', () => {
    expect(match('#N/A', 2025, { type: 'Error', basicValue: '#REF!' }).columns).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('any vocabulary will do', () => {
    const invoices: Heading<'due' | 'open'>[] = [
      { id: 'due', headers: ['Due date', '到期日'] },
      { id: 'open', headers: ['Open amount', 'total_open_amount'] },
    ];
    const { columns } = matchHeaders(['TOTAL OPEN AMOUNT', '到期日', 'Due date 2025'], invoices);
    expect(columns.map(column => column?.id)).toEqual(['open', 'due', undefined]);
  });
});

describe('the vocabulary of facts', () => {
  test('every header of every fact leads back to it, so no two facts share one', () => {
    for (const id of FACT_IDS) {
      const { en, zh, aliases } = factOf(id);
      for (const header of [en, zh, ...aliases]) expect([header, one(header)]).toEqual([header, id]);
    }
  });

  test('headers of one sheet in both languages do not get into each other’s way', () => {
    const english = match(...FACT_IDS.map(id => factOf(id).en));
    const chinese = match(...FACT_IDS.map(id => factOf(id).zh));
    expect([english.clashes, english.unknown, chinese.clashes, chinese.unknown]).toEqual([[], [], [], []]);
  });
});
