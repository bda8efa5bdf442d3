import { FACT_HEADINGS, factTable, readFacts } from '../../src/cells/factTable';
import { matchHeaders } from '../../src/cells/headers';
import { FACT_IDS, type FactId, type FigureId } from '../../src/credit/assess/facts';
import { isFault } from '../../src/credit/fault';
import { formatMessage } from '../../src/locales/formatMessage';

const ALL: ReadonlySet<FactId> = new Set(FACT_IDS);

function read(headers: unknown[], ...rows: unknown[][]) {
  const found = readFacts(rows, [headers], ALL);
  if (isFault(found)) throw new Error(formatMessage(found.message, 'en'));
  return found.facts;
}

const figure = (header: string, cell: unknown, fact: FigureId) => read([header], [cell]).figures(fact)[0];
const messageOf = (header: string, cell: unknown) => {
  const failed = read([header], [cell]).faultAt(0, ALL);
  return failed && `${failed.code}: ${formatMessage(failed.message, 'en')}`;
};

describe('facts from cells', () => {
  test.each<[string, unknown, FigureId, number]>([
    ['Total assets', '1,250.50', 'totalAssets', 1250.5],
    ['Total assets (kUSD)', 1.1, 'totalAssets', 1100],
    ['总资产(万元)', 12.345, 'totalAssets', 123450],
    ['Debt ratio', '55%', 'debtRatio', 0.55],
    ['Business licence', 'yes', 'licence', 1],
    ['营业执照', '否', 'licence', 0],
    ['Lawsuits', 'yes', 'litigation', 1],
    ['Lawsuits', 2, 'litigation', 2],
    ['Customer since', '2019-05-01', 'relationshipSince', 43586],
    ['Average days late', { type: 'FormattedNumber', basicValue: 7 }, 'averageDaysLate', 7],
  ])('%s of %j', (header, cell, fact, expected) => expect(figure(header, cell, fact)).toBe(expected));

  test.each(['', null, undefined, ' ', '-', '—', 'n/a', 'N/A', '暂无'])('%j is no figure', cell => {
    expect(figure('Average days late', cell, 'averageDaysLate')).toBeNaN();
    expect(messageOf('Average days late', cell)).toBeUndefined();
  });

  // Desktop hosts hand blanks over as 0. Where zero is absurd it is a blank; where it means something it is zero.
  test.each<[string, FigureId, number]>([
    ['Total assets', 'totalAssets', NaN],
    ['Net income', 'netIncome', NaN],
    ['Debt ratio', 'debtRatio', NaN],
    ['External score', 'externalScore', NaN],
    ['Annual purchases', 'annualPurchases', NaN],
    ['Average days late', 'averageDaysLate', 0],
    ['Lawsuits', 'litigation', 0],
    ['Inventory', 'inventory', 0],
    ['Credit limit', 'creditLimit', 0],
    ['Insured limit', 'insuredLimit', 0],
  ])('a zero under %s', (header, fact, expected) => {
    expect(read(['Buyer ID', header], [7, 0]).figures(fact)[0]).toBe(expected);
  });

  test.each<[string, unknown, string]>([
    ['Total assets', 'many', 'wrong: Total assets, row 1: "many" is not a number.'],
    ['Sales', '#DIV/0!', 'wrong: Sales, row 1: the cell holds #DIV/0!.'],
    ['Licence', 'perhaps', 'wrong: Licence, row 1: "perhaps" is neither yes nor no.'],
    ['Lawsuits', 'some', 'wrong: Lawsuits, row 1: "some" is not a number.'],
    [
      'Debt ratio',
      55,
      'domain: Debt ratio, row 1: 55 is not between 0 and 10. Percentages are typed as 55% or 0.55.',
    ],
    ['Share paid late', 1.01, 'domain: Share paid late, row 1: 1.01 is not between 0 and 1.'],
    ['External score', 101, 'domain: External score, row 1: 101 is not between 0 and 100.'],
    ['Total assets', -1, 'domain: Total assets, row 1: -1 is below zero.'],
  ])('%s of %j is refused', (header, cell, message) => expect(messageOf(header, cell)).toContain(message));

  test('the ends of a range are in it', () => {
    expect(figure('Share paid late', 1, 'shareLate')).toBe(1);
    expect(figure('External score', 100, 'externalScore')).toBe(100);
  });

  test('a cell that cannot be read is a fault of its row, and of judgements that rest on it', () => {
    const facts = read(['Sales', 'Insured limit'], [1, 2], ['x', 2], [1, '#N/A']);
    const at = (row: number, ...ids: FactId[]) => facts.faultAt(row, new Set(ids))?.message.id;
    expect([at(0, 'sales'), at(1, 'sales'), at(1, 'insuredLimit')]).toEqual([
      undefined,
      'cell.notANumber',
      undefined,
    ]);
    expect([at(2, 'sales'), at(2, 'insuredLimit')]).toEqual([undefined, 'cell.isAnError']);
    expect(facts.figures('insuredLimit')[1]).toBe(2);
  });

  test('years go to their own columns, years too far back nowhere', () => {
    const facts = read(['Sales 2025', 'Sales 2024', 'Sales 2023', 'Sales 2022'], [4, 3, 2, 1]);
    expect([0, 1, 2, 3].map(year => facts.figures('sales', year)[0])).toEqual([4, 3, 2, NaN]);
    expect([facts.has('sales', 2), facts.has('sales', 3), facts.has('equity')]).toEqual([true, false, false]);
  });

  test('texts are texts, also where an id is a number', () => {
    const facts = read(['Buyer ID', '客户名称'], [1042, ' 宏远 '], ['', null]);
    expect([facts.text('buyerId', 0), facts.text('name', 0), facts.text('name', 1)]).toEqual([
      '1042',
      '宏远',
      '',
    ]);
    expect(facts.text('country', 0)).toBe('');
  });

  test('a row of nothing but zeros is blank where a zero cannot be a figure', () => {
    const headers = ['Buyer name', 'Average days late', 'Lawsuits'];
    expect(read(headers, [0, 0, 0]).figures('litigation')[0]).toBeNaN();
    expect(read(headers, ['A', 0, 0]).figures('litigation')[0]).toBe(0);
    expect(read(headers, ['', 0, 0]).figures('litigation')[0]).toBe(0);
    expect(read(['Average days late', 'Lawsuits'], [0, 0]).figures('litigation')[0]).toBe(0);
  });
});

describe('a block of facts', () => {
  test('without headers its first row is the header row, and rows are counted with it', () => {
    const found = readFacts([['Sales'], ['x']], null, ALL);
    if (isFault(found)) throw new Error();
    expect([found.hasHeaderRow, found.facts.rows]).toEqual([true, 1]);
    expect(found.facts.faultAt(0, ALL)?.message.figures.row).toBe(2);
  });

  test.each<[string, unknown[][], unknown[][] | null, string]>([
    ['headers and columns that differ in number', [[1, 2]], [['Sales']], 'There is 1 header for 2 columns.'],
    ['nothing below the header', [['Sales']], null, 'no row below'],
    [
      'headers that are not known',
      [[1, 2]],
      [['Foo', 'Bar']],
      'such as "Total assets" or "Average days late"',
    ],
    ['two columns of the same', [[1, 2]], [['Sales', 'Revenue']], 'Columns 1 and 2 ("Sales" and "Revenue")'],
  ])('%s', (_, values, headers, message) => {
    const found = readFacts(values, headers, ALL);
    expect(isFault(found) && formatMessage(found.message, 'en')).toContain(message);
  });

  test('columns that are not wanted may clash and hold errors', () => {
    const wanted = new Set<FactId>(['equity']);
    const found = readFacts([[1, 2, 3, '#REF!']], [['Equity', 'Sales', 'Revenue', 'Insured limit']], wanted);
    if (isFault(found)) throw new Error(formatMessage(found.message, 'en'));
    expect(found.facts.figures('equity')[0]).toBe(1);
    expect(found.facts.has('sales')).toBe(false);
    expect(found.facts.faultAt(0, ALL)).toBeUndefined();
  });

  test('a sheet may say where its first row stands, and what its headers mean', () => {
    const headers = ['Umsatz'];
    const matches = matchHeaders(headers, FACT_HEADINGS, new Map([['Umsatz', 'sales']] as const));
    const facts = factTable([['x']], headers, matches, ALL, 12);
    expect(facts.faultAt(0, ALL)?.message.figures).toMatchObject({ argument: 'Umsatz', row: 12 });
  });
});
