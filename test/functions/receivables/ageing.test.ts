import BigDecimal from 'decimal.js';
import fc from 'fast-check';
import { dayOfText } from '../../../src/credit/text/date';
import { agingBucket, agingReport, daysPastDue } from '../../../src/functions/receivables/ageing';
import { column, errorSaying, single } from '../../support/customFunctions';

const serial = (text: string) => dayOfText(text)!;

const AS_OF = [[serial('2026-06-30')]];

describe('DAYSPASTDUE and AGINGBUCKET', () => {
  test('an error in a column costs its own row', () => {
    const due = column(
      serial('2026-06-30'),
      { type: 'Error', basicValue: '#N/A' },
      serial('2026-05-30'),
      null,
    );
    expect(daysPastDue(due, AS_OF)).toEqual([
      [0],
      [errorSaying('#VALUE!', 'Due date, row 2: the cell holds #N/A')],
      [31],
      [errorSaying('#N/A', 'Due date is missing.')],
    ]);
    expect(agingBucket(due, AS_OF, [['7/15/30']]).map(([cell]) => cell)).toEqual([
      'Not due',
      expect.objectContaining({ code: '#VALUE!' }),
      '31+',
      expect.objectContaining({ code: '#N/A' }),
    ]);
  });
});

describe('AGINGREPORT', () => {
  const HEAD = ['Buyer', 'Not due', '1-30', '31-60', '61-90', '91+', 'Total'];
  const due = (days: number) => serial('2026-06-30') - days;

  test('headings, a row a buyer, a total that ties', () => {
    const result = agingReport(
      column('Acme', '宏达', 'Acme', 'Acme'),
      column(due(0), due(31), due(91), due(30)),
      column(100.1, 50, 7, -0.2),
      AS_OF,
    );
    expect(result).toEqual([
      HEAD,
      ['Acme', 100.1, -0.2, 0, 0, 7, 106.9],
      ['宏达', 0, 0, 50, 0, 0, 50],
      ['Total', 100.1, -0.2, 50, 0, 7, 156.9],
    ]);
  });

  test('buckets and language follow the policy', () => {
    expect(agingReport([['宏达']], [[due(8)]], [[5]], AS_OF, [['7/15/30; zh']])).toEqual([
      ['客户', '未到期', '1-7', '8-15', '16-30', '31+', '合计'],
      ['宏达', 0, 0, 5, 0, 0, 5],
      ['合计', 0, 0, 5, 0, 0, 5],
    ]);
  });

  test.each(['', null, 0])('rows that are blank as %j are left out', blank => {
    const result = agingReport(
      column('A', blank, 'A'),
      column(due(1), blank, due(1)),
      column(5, blank, blank),
      AS_OF,
    );
    expect(result).toEqual([HEAD, ['A', 0, 5, 0, 0, 0, 5], ['Total', 0, 5, 0, 0, 0, 5]]);
  });

  test('money without a due date has its own column, money without a buyer its own row', () => {
    expect(agingReport(column('A', ''), column(null, due(1)), column(5, 3), AS_OF)).toEqual([
      ['Buyer', 'Not due', '1-30', '31-60', '61-90', '91+', 'No due date', 'Total'],
      ['A', 0, 0, 0, 0, 0, 5, 5],
      ['(no buyer)', 0, 3, 0, 0, 0, 0, 3],
      ['Total', 0, 3, 0, 0, 0, 5, 8],
    ]);
  });

  test('an amount that cannot be read is an error in its buyer and in the whole, the rest stands', () => {
    const error = errorSaying('#VALUE!', 'Amount, row 2: "n/k" is not a number.');
    expect(
      agingReport(column('A', 'A', 'B'), column(due(1), due(1), due(2)), column(5, 'n/k', 7), AS_OF),
    ).toEqual([HEAD, ['A', 0, 5, 0, 0, 0, error], ['B', 0, 7, 0, 0, 0, 7], ['Total', 0, 12, 0, 0, 0, error]]);
  });

  test('a due date that cannot be read leaves the totals standing', () => {
    const error = errorSaying('#VALUE!', 'Due date, row 1: "soon" is not a date');
    const [, a, b, total] = agingReport(column('A', 'B'), column('soon', due(1)), column(5, 7), AS_OF);
    expect([a, b, total]).toEqual([
      ['A', 0, 0, 0, 0, 0, error, 5],
      ['B', 0, 7, 0, 0, 0, 0, 7],
      ['Total', 0, 7, 0, 0, 0, error, 12],
    ]);
  });

  test('a buyer that is an error keeps its money in sight', () => {
    const [, first, total] = agingReport(column('#REF!'), column(due(1)), column(5), AS_OF);
    expect(first).toEqual([errorSaying('#VALUE!', 'Buyer, row 1: the cell holds #REF!'), 0, 5, 0, 0, 0, 5]);
    expect(total).toEqual(['Total', 0, 5, 0, 0, 0, 5]);
  });

  test('nothing open is a table of its total', () => {
    expect(agingReport([['']], [['']], [['']], AS_OF)).toEqual([HEAD, ['Total', 0, 0, 0, 0, 0, 0]]);
  });

  test('columns of unequal length and a missing as-of date are errors of the whole', () => {
    const short = agingReport(column('A', 'B', 'C'), column(due(1), due(1)), column(1, 2, 3), AS_OF);
    expect(single(short)).toEqual(errorSaying('#N/A', 'Due date has 2 rows where other arguments have 3.'));
    expect(single(agingReport(column('A'), column(due(1)), column(1), [[null]]))).toEqual(
      errorSaying('#N/A', 'As-of date is missing.'),
    );
  });

  test('the total ties to the sum of the amounts, and its row to its columns', () => {
    const row = fc.tuple(
      fc.constantFrom('A', 'B', '', null, 0),
      fc.oneof(fc.integer({ min: due(200), max: due(-200) }), fc.constantFrom('', null, 0)),
      fc.oneof(
        fc.integer({ min: -1e8, max: 1e8 }).map(n => n / 100),
        fc.constantFrom('', null, 0, '1,000.5'),
      ),
    );
    const exact = (amounts: readonly number[]) =>
      amounts.reduce((sum, amount) => sum.plus(amount.toPrecision(15)), new BigDecimal(0)).toNumber();
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), rows => {
        const [buyers, dues, amounts] = [0, 1, 2].map(i => rows.map(cells => [cells[i]]));
        const [head, ...lines] = agingReport(buyers, dues, amounts, AS_OF);
        const total = lines.pop()!;
        expect(total.at(-1)).toBe(
          exact(rows.map(([, , amount]) => (amount === '1,000.5' ? 1000.5 : Number(amount ?? 0)))),
        );
        for (let i = 1; i < head.length; i++) expect(exact(lines.map(line => line[i]))).toBe(total[i]);
        for (const line of lines) expect(exact(line.slice(1, -1))).toBe(line.at(-1));
      }),
    );
  });
});

describe('AGINGREPORT with credits', () => {
  const due = (days: number) => serial('2026-06-30') - days;
  const items = [column('A', 'A', 'A'), column(due(10), due(40), due(5)), column(100, 60, -70)] as const;

  test('in a column of their own, or against the oldest', () => {
    const under = (word: string) => agingReport(...items, AS_OF, [['Credits in ageing', word]])[1];
    expect(agingReport(...items, AS_OF, [['账龄中的贷项', '单独成列']])[0].slice(-2)).toEqual([
      'Credits not applied',
      'Total',
    ]);
    expect(under('own column')).toEqual(['A', 0, 100, 60, 0, 0, -70, 90]);
    expect(under('applied to the oldest')).toEqual(['A', 0, 90, 0, 0, 0, 0, 90]);
    expect(under('by their own date')).toEqual(['A', 0, 30, 60, 0, 0, 90]);
  });
});

// tidyverse/readxl#54: sheets whose last row is a total. Field case F07b.
describe('a total row is no buyer', () => {
  const dates = column('2026-08-31', '2026-08-31', '');
  const report = (...args: any[]) => (agingReport as any)(...args, AS_OF) as any[][];
  test.each(['Total', '合计', 'Summe', 'GRAND TOTAL:'])('"%s" is named as an error', label => {
    expect(report(column('Acme', 'Bolt', label), dates, column(1000, 300, 1300))).toEqual([
      [errorSaying('#VALUE!', `Row 3 of the range, "${label}" with 1,300.00, is a total`)],
    ]);
  });

  test('so is the last row without a name or a date that comes to the sum of all above', () => {
    const sum = [[errorSaying('#VALUE!', 'Row 3 of the range, 1,300.00, is the sum of all rows above')]];
    expect(report(column('Acme', 'Bolt', ''), dates, column(1000, 300, 1300))).toEqual(sum);
    expect(report(column('Acme', 'Bolt', 'All of them'), dates, column(1000, 300, 1300))).toEqual(sum);
  });

  test('an item that happens to come to the sum has a name and a date', () => {
    const found = report(
      column('Acme', 'Bolt', 'Corn'),
      column('2026-01-01', '2026-01-01', '2026-01-01'),
      column(1, 2, 3),
    );
    expect(found.at(-1)!.at(-1)).toBe(6);
  });

  test('names are one however they are written', () => {
    const due = [['2026-08-31']];
    const found = report(column('Acme Ltd', 'ACME LTD', 'Acme  Ltd'), due, column(1000, 300, 200));
    expect(found.map(row => row[0])).toEqual(['Buyer', 'Acme Ltd', 'Total']);
    expect(report(column('00123', 123), due, column(1, 2))).toHaveLength(3);
  });
});
