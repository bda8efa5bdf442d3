import BigDecimal from 'decimal.js';
import fc from 'fast-check';
import { dayOfText } from '../../../src/credit/text/date';
import {
  agingAsOf,
  agingBucket,
  agingReport,
  daysPastDue,
  dueDate,
  dueSchedule,
} from '../../../src/functions/receivables/ageing';
import { column, errorSaying, single } from '../../support/customFunctions';

const serial = (text: string) => dayOfText(text)!;
const AS_OF = [[serial('2026-06-30')]];

describe('DUEDATE', () => {
  test('reads a column of terms, text or number, each row on its own', () => {
    const invoiced = column(
      serial('2019-01-15'),
      '2019-01-31',
      null,
      serial('2019-01-01'),
      serial('2019-01-01'),
    );
    const result = dueDate(invoiced, column('EOM + 45', 30, 'net 30', 'soon', ''));
    expect(result).toEqual([
      [serial('2019-03-17')],
      [serial('2019-03-02')],
      [errorSaying('#N/A', 'Invoice date is missing.')],
      [errorSaying('#VALUE!', '"soon" are not known')],
      [errorSaying('#N/A', 'payment terms are missing')],
    ]);
  });

  test('one date serves every row of terms, one text every date', () => {
    const one = serial('2026-01-20');
    expect(dueDate([[one]], column('net 10', 'net 20'))).toEqual([[one + 10], [one + 20]]);
    expect(dueDate(column(one, one + 1), [['net 10']])).toEqual([[one + 10], [one + 11]]);
  });

  // Serials before 1 March 1900 count a day less than the calendar (the 29 February 1900 of spreadsheets).
  test('gives serial numbers that the sheet reads as the same date', () => {
    expect(single(dueDate([[1]], [['net 10']]))).toBe(11);
    expect(single(dueDate([[50]], [['net 10']]))).toBe(61);
    expect(single(dueDate([['1850-01-01']], [['net 10']]))).toEqual(errorSaying('#NUM!', '1900 to 9999'));
  });
});

// Field cases: 票到 terms count from the receipt of the invoice; irohastack's 10 working days; a weekend moves to Monday.
describe('DUEDATE from another date, on working days, under a policy', () => {
  const due = (...args: any[]) => single((dueDate as any)(...args));

  test('a start date serves terms that name one, the invoice date stands in for a blank', () => {
    const terms = column('票到30天', '票到30天', 'net 30');
    const invoiced = column('2025-01-31', '2025-01-31', '2025-01-31');
    expect(dueDate(invoiced, terms, column('2025-02-03', '', '2025-02-03'))).toEqual([
      [serial('2025-03-05')],
      [serial('2025-03-02')],
      [serial('2025-03-02')],
    ]);
    expect(dueSchedule([['']], [['货到付款']], undefined, [['2025-02-03']])[1][0]).toBe(serial('2025-02-03'));
  });

  test('holidays are not worked', () => {
    const days = [['10 working days']];
    expect(due([['2026-01-02']], days)).toBe(serial('2026-01-16'));
    expect(due([['2026-01-02']], days, undefined, [['2026-01-05']])).toBe(serial('2026-01-19'));
    expect(due([['2026-01-02']], days, undefined, [['soon']])).toEqual(errorSaying('#VALUE!', 'Holidays'));
  });

  test('the policy moves weekends, reads ends of months and gives the language of errors', () => {
    const policy = [
      ['Terms: due date on a day off', 'next working day'],
      ['Language', 'Chinese'],
    ];
    expect(due([['2026-01-01']], [['net 30']], undefined, undefined, policy)).toBe(serial('2026-02-02'));
    expect(due([['2026-01-01']], [['月结']], undefined, undefined, policy)).toEqual(
      errorSaying('#VALUE!', '未说明哪一天付款'),
    );
  });
});

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
      ['买方', '未到期', '1-7', '8-15', '16-30', '31+', '合计'],
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

describe('DUESCHEDULE', () => {
  test('due dates, shares and amounts of instalments', () => {
    expect(dueSchedule([[serial('2026-01-20')]], [['30% 30 days, 70% 60 days']], [[100.01]])).toEqual([
      ['Due date', 'Share', 'Amount'],
      [serial('2026-02-19'), 0.3, 30],
      [serial('2026-03-21'), 0.7, 70.01],
    ]);
  });

  test('several invoices have a first column for their row, a bad one its error', () => {
    const found = dueSchedule(
      column('2026-01-20', '', '2026-01-20'),
      column('net 30', 'net 30', '30% net 5'),
    );
    expect(found).toEqual([
      ['Row', 'Due date', 'Share', 'Amount'],
      [1, serial('2026-02-19'), 1, ''],
      [2, errorSaying('#N/A', 'Invoice date is missing'), '', ''],
      [3, errorSaying('#NUM!', 'come to 30%'), '', ''],
    ]);
  });
});

describe('AGINGASOF', () => {
  const HEAD = ['Buyer', 'Not due', '1-30', '31-60', '61-90', '91+', 'Total'];
  const numbers = column('1', '2', '3');
  const buyers = column('A', 'A', 'B');
  const dates = column('2026-01-01', '2026-02-01', '2026-02-20');
  const due = column('2026-01-31', '2026-03-03', '2026-02-25');
  const amounts = column(100, 50, 10.1);
  const receipts = [
    column('1', '1', ''),
    column('2026-02-10', '2026-03-10', '2026-02-27'),
    column(30, 70, 4),
  ] as const;
  const age = (asOf: string, ...more: any[]) =>
    (agingAsOf as any)(numbers, buyers, dates, due, amounts, ...receipts, [[asOf]], ...more) as any[][];

  test('only what was posted and received by then counts', () => {
    expect(age('2026-01-15')).toEqual([HEAD, ['A', 100, 0, 0, 0, 0, 100], ['Total', 100, 0, 0, 0, 0, 100]]);
    expect(age('2026-02-28', column('', '', 'B'))).toEqual([
      HEAD,
      ['A', 50, 70, 0, 0, 0, 120],
      ['B', 0, 6.1, 0, 0, 0, 6.1],
      ['Total', 50, 76.1, 0, 0, 0, 126.1],
    ]);
    expect(age('2025-12-31')).toEqual([HEAD, ['Total', 0, 0, 0, 0, 0, 0]]);
  });

  test('ages from the posting date where the policy says so', () => {
    const policy = [
      ['Ageing counts from', 'posting date'],
      ['', ''],
    ];
    expect(age('2026-02-28', column('', '', 'B'), null, policy)[1]).toEqual(['A', 0, 50, 70, 0, 0, 120]);
  });

  test('ties to the ledger, or says by how much it does not', () => {
    const rows = age('2026-02-28', null, [[126.1]]).slice(-2);
    expect(rows).toEqual([
      ['Ledger', '', '', '', '', '', 126.1],
      ['Difference', '', '', '', '', '', 0],
    ]);
    expect(
      age('2026-02-28', null, [[130]])
        .at(-1)!
        .at(-1),
    ).toEqual(
      errorSaying('#NUM!', 'The ageing comes to 126.10, the ledger to 130.00: a difference of -3.90.'),
    );
    expect(age('2026-02-28', null, [['']])).toHaveLength(5);
  });

  test('a row without posting date or with an unreadable amount is an error of its buyer and the whole', () => {
    const found = agingAsOf(
      numbers,
      buyers,
      column('2026-01-01', '', '2026-02-20'),
      due,
      amounts,
      ...receipts,
      [['2026-02-28']],
    );
    const error = errorSaying('#N/A', 'Invoice date is missing');
    expect(found.map(row => [row[0], row.at(-1)]).slice(1)).toEqual([
      ['A', error],
      ['B', 10.1],
      ['(no buyer)', -4],
      ['Total', error],
    ]);
  });

  test('no receipts at all', () => {
    const none = [['']];
    const found = agingAsOf(numbers, buyers, dates, due, amounts, none, none, none, [['2026-02-28']]);
    expect(found.at(-1)!.at(-1)).toBe(160.1);
  });

  test('needs its day', () => {
    expect(single(age(''))).toEqual(errorSaying('#N/A', 'As-of date is missing'));
  });
});
