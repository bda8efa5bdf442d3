import { lineOf, type FieldLine } from '../../scripts/field/line';

type Sheets = Readonly<Record<string, readonly (readonly (string | number)[])[]>>;

/** What the reader makes of a workbook on 2026-11-25; "@2026-08-31" is a date cell. Every expectation is added up by hand. */
function read(sheets: Sheets): Promise<FieldLine> {
  return lineOf({ id: 'own', asOf: '2026-11-25', sheets });
}

const openOf = ({ counted }: FieldLine) => Object.values(counted!.open).reduce((sum, own) => sum + own, 0);
const asked = ({ asks }: FieldLine) => asks!.map(({ field, proposes }) => [field, proposes]);
const buyersOf = ({ buyers }: FieldLine) => Object.fromEntries(buyers!.map(({ name, open }) => [name, open]));
const leftOut = (line: FieldLine) =>
  Object.fromEntries(line.leftOut!.map(({ cause, rows }) => [cause, rows]));
const told = ({ problems }: FieldLine) => problems!.map(({ cause }) => cause).join('\n');

const D = '@2026-08-01';
const DUE = '@2026-08-31';
const HEAD = ['Invoice', 'Customer', 'Invoice date', 'Due date', 'Open amount'];

describe('what is open', () => {
  test('the column that says so, where it is at most the amount in every row', async () => {
    const line = await read({
      Sheet1: [
        ['Doc No', 'Customer Name', 'Posting Date', 'Due Date', 'Amount', 'Outstanding'],
        ['1', 'Acme', D, DUE, 1000, 250],
        ['2', 'Bolt', D, DUE, 400, 400],
      ],
    });
    expect([openOf(line), asked(line)]).toEqual([650, []]);
  });

  test('a balance that may be the invoice’s or the account’s is asked about beside an amount', async () => {
    const line = await read({
      Sheet1: [
        ['Invoice', 'Customer', 'Date', 'Due date', 'Amount', 'Balance'],
        ['1', 'Acme', D, DUE, 1000, 250],
        ['2', 'Bolt', D, DUE, 400, 400],
      ],
    });
    expect([openOf(line), asked(line)]).toEqual([0, [['open', 'Balance']]]);
  });

  test('a balance proved by amount less paid is not asked about', async () => {
    const line = await read({
      Sheet1: [
        ['Invoice', 'Customer', 'Date', 'Due date', 'Amount', 'Paid', 'Balance'],
        ['1', 'Acme', D, DUE, 1000, 750, 250],
        ['2', 'Bolt', D, DUE, 400, '', 400],
      ],
    });
    expect([openOf(line), asked(line)]).toEqual([650, []]);
  });

  test('a balance that runs on from row to row is an account’s, and the amounts count', async () => {
    const line = await read({
      Statement: [
        ['Document', 'Customer', 'Date', 'Due date', 'Amount', 'Balance'],
        ['1', 'Acme', D, DUE, 1000, 1000],
        ['2', 'Acme', D, DUE, 400, 1400],
        ['3', 'Acme', D, DUE, -300, 1100],
        ['4', 'Acme', D, DUE, 50, 1150],
      ],
    });
    expect([openOf(line), asked(line)]).toEqual([1150, []]);
  });

  test('amount less paid where no column says what is open; payments may be written below zero', async () => {
    const line = await read({
      Sheet1: [
        ['Invoice', 'Customer', 'Due date', 'Invoice total', 'Paid'],
        ['1', 'Acme', DUE, 1000, -750],
        ['2', 'Bolt', DUE, 400, ''],
      ],
    });
    expect(openOf(line)).toBe(650);
  });

  test('an unknown column of smaller amounts beside the amount is a rival', async () => {
    const line = await read({
      Sheet1: [
        ['Invoice', 'Customer', 'Due date', 'Amount', 'Rst'],
        ['1', 'Acme', DUE, 1000, 250.5],
        ['2', 'Bolt', DUE, 400, 400],
      ],
    });
    expect([openOf(line), asked(line)]).toEqual([0, [['open', 'Rst']]]);
  });

  test('net, tax, quantities, rates and limits are no rivals', async () => {
    const line = await read({
      Sheet1: [
        [
          'Invoice',
          'Customer',
          'Due date',
          'Net amount',
          'VAT',
          'Amount',
          'Qty',
          'Discount %',
          'Credit limit',
        ],
        ['1', 'Acme', DUE, 840, 160, 1000, 3, 2, 50],
        ['2', 'Bolt', DUE, 336.13, 63.87, 400, 1, 0, 60],
      ],
    });
    expect([openOf(line), asked(line)]).toEqual([1400, []]);
  });

  test('two amounts of one invoice in two currencies are asked about; the same figures twice are not', async () => {
    const head = [
      'Account',
      'Document Number',
      'Net due date',
      'Amount in local currency',
      'Local Currency',
      'Amount in doc. curr.',
      'Document currency',
    ];
    const line = await read({
      Sheet1: [head, ['1', '18', DUE, 900, 'EUR', 1000, 'USD'], ['1', '19', DUE, 500, 'EUR', 500, 'EUR']],
    });
    expect(asked(line).map(([field]) => field)).toEqual(['open']);
    const same = await read({ Sheet1: [head, ['1', '18', DUE, 900, 'EUR', 900, 'EUR']] });
    expect([same.counted!.open, asked(same)]).toEqual([{ EUR: 900 }, []]);
  });

  test('debit less credit, a running balance beside them aside', async () => {
    const line = await read({
      Ledger: [
        ['Customer', 'Document', 'Date', 'Due date', 'Debit', 'Credit', 'Balance'],
        ['Acme', 'I1', D, DUE, 1000, '', 1000],
        ['Acme', 'P1', D, '', '', 400, 600],
        ['Acme', 'I2', D, DUE, 100, '', 700],
      ],
    });
    expect([openOf(line), asked(line)]).toEqual([700, []]);
  });
});

describe('rows', () => {
  test('totals of groups and of all are control totals, in whatever column and language they stand', async () => {
    for (const [sub, grand] of [
      ['Subtotal', 'Grand Total'],
      ['小计', '合计：'],
      ['Zwischensumme', 'Gesamtsumme'],
      ['Sous-total', 'Total général'],
      ['小計', '総合計'],
    ]) {
      const line = await read({
        AR: [
          HEAD,
          ['1', 'Acme', D, DUE, 1000],
          ['2', 'Acme', D, DUE, 500],
          [sub, '', '', '', 1500],
          ['3', 'Bolt', D, DUE, 300],
          ['', sub, '', '', 300],
          ['', '', grand, '', 1800],
        ],
      });
      expect([sub, openOf(line), buyersOf(line)]).toEqual([sub, 1800, { Acme: 1500, Bolt: 300 }]);
      expect(line.controlTotals!.map(({ amount, agrees }) => [amount, agrees])).toEqual([
        [1500, true],
        [300, true],
        [1800, true],
      ]);
    }
  });

  test('a total without a label is found by what it adds up to, and one that differs is told', async () => {
    const line = await read({
      AR: [HEAD, ['1', 'A', D, DUE, 10], ['2', 'B', D, DUE, 20], ['', '', '', '', 30]],
    });
    expect([openOf(line), line.controlTotals!.length]).toEqual([30, 1]);
    const other = await read({
      AR: [HEAD, ['1', 'A', D, DUE, 10], ['2', 'B', D, DUE, 20], ['', 'Total', '', '', 35]],
    });
    expect(openOf(other)).toBe(30);
    expect(told(other)).toContain('Total in row 4 is 35.00, and the rows above it add up to 30.00');
  });

  test('a customer whose name begins with Total is a customer', async () => {
    const line = await read({
      AR: [HEAD, ['1', 'Total Energies', D, DUE, 10], ['2', 'Summe GmbH', D, DUE, 20]],
    });
    expect(buyersOf(line)).toEqual({ 'Total Energies': 10, 'Summe GmbH': 20 });
  });

  test('headers repeated on every page, blank rows and notes at the foot are no rows of the ledger', async () => {
    const line = await read({
      AR: [
        HEAD,
        ['1', 'A', D, DUE, 10],
        ['', '', '', '', ''],
        HEAD,
        ['2', 'B', D, DUE, 20],
        ['Printed by M', '', '', '', ''],
      ],
    });
    expect([openOf(line), line.counted!.invoices, told(line)]).toEqual([
      30,
      2,
      expect.not.stringContaining('amount'),
    ]);
  });

  test('states leave rows out by name, whatever the language and the case', async () => {
    for (const [head, open, paid, gone, draft] of [
      ['Status', 'open', 'PAID', 'Cancelled', 'Draft'],
      ['状态', '未付款', '已付清', '已作废', '草稿'],
      ['Status', 'Offen', 'Bezahlt', 'Storniert', 'Entwurf'],
    ]) {
      const line = await read({
        List: [
          ['Invoice', 'Customer', 'Due date', 'Amount', head],
          ['1', 'A', DUE, 10, open],
          ['2', 'A', DUE, 20, paid],
          ['3', 'A', DUE, 40, gone],
          ['4', 'A', DUE, 80, draft],
        ],
      });
      expect([head, openOf(line), leftOut(line)]).toEqual([head, 10, { paid: 1, void: 1, draft: 1 }]);
    }
  });

  test('a state that is not known is asked about, with the amount alone', async () => {
    const line = await read({
      List: [
        ['Invoice', 'Customer', 'Due date', 'Amount', 'Status'],
        ['1', 'A', DUE, 10, 'Open'],
        ['2', 'A', DUE, 20, 'Zzz'],
      ],
    });
    expect([openOf(line), asked(line)]).toEqual([0, [['Status', 'open']]]);
  });

  test('a state of several words is proposed by its first ones', async () => {
    const line = await read({
      List: [
        ['Invoice', 'Customer', 'Due date', 'Amount', 'Status'],
        ['1', 'A', DUE, 10, 'Overdue 35 days'],
        ['2', 'A', DUE, 20, 'Paid 2026-09-01'],
      ],
    });
    // A date after the word is no other word.
    expect(asked(line)).toEqual([['Status', 'overdue']]);
  });

  test('a partly paid invoice whose rest no column says is asked about', async () => {
    const line = await read({
      List: [
        ['Invoice', 'Customer', 'Due date', 'Amount', 'Status'],
        ['1', 'A', DUE, 10, 'Open'],
        ['2', 'A', DUE, 20, 'Partially Paid'],
      ],
    });
    expect([openOf(line), asked(line)]).toEqual([0, [['open', 'Amount']]]);
  });

  test('columns of yes and no say the state', async () => {
    const line = await read({
      List: [
        ['Invoice', 'Customer', 'Due date', 'Amount', 'Paid?'],
        ['1', 'A', DUE, 10, 'No'],
        ['2', 'A', DUE, 20, 'Yes'],
      ],
    });
    expect([openOf(line), leftOut(line)]).toEqual([10, { paid: 1 }]);
    const open = await read({
      List: [
        ['Invoice', 'Customer', 'Due date', 'Amount', 'isOpen'],
        ['1', 'A', DUE, 10, 1],
        ['2', 'A', DUE, 20, 0],
      ],
    });
    expect([openOf(open), leftOut(open)]).toEqual([10, { paid: 1 }]);
  });

  test('a day of payment leaves out what is paid by the as-of date', async () => {
    const line = await read({
      List: [
        ['Invoice', 'Customer', 'Due date', 'Amount', 'Paid on'],
        ['1', 'A', DUE, 10, ''],
        ['2', 'A', DUE, 20, '@2026-09-01'],
        ['3', 'A', DUE, 40, '@2026-12-01'],
      ],
    });
    expect([openOf(line), leftOut(line)]).toEqual([50, { paid: 1 }]);
  });

  test('a payment date that may be a plan is asked about', async () => {
    const line = await read({
      List: [
        ['Invoice', 'Customer', 'Due date', 'Amount', 'Payment date'],
        ['1', 'A', DUE, 10, '@2026-12-05'],
        ['2', 'A', DUE, 20, '@2026-12-01'],
      ],
    });
    expect([openOf(line), asked(line)]).toEqual([0, [['Payment date', 'planned']]]);
  });

  test('credit notes and payments without a sign lower what is owed; with one they stay', async () => {
    const head = ['Type', 'Invoice', 'Customer', 'Due date', 'Amount'];
    const unsigned = await read({
      L: [
        head,
        ['Invoice', '1', 'A', DUE, 100],
        ['Credit Memo', '2', 'A', DUE, 30],
        ['Payment', '3', 'A', DUE, 20],
      ],
    });
    const signed = await read({
      L: [
        head,
        ['Invoice', '1', 'A', DUE, 100],
        ['Credit Memo', '2', 'A', DUE, -30],
        ['Payment', '3', 'A', DUE, -20],
      ],
    });
    expect([openOf(unsigned), openOf(signed)]).toEqual([50, 50]);
    const mixed = await read({
      L: [
        head,
        ['Invoice', '1', 'A', DUE, 100],
        ['Credit Memo', '2', 'A', DUE, 30],
        ['Credit Memo', '3', 'A', DUE, -20],
      ],
    });
    expect([openOf(mixed), asked(mixed)]).toEqual([0, [['Type', 'byMark']]]);
  });

  test('a kind of document that is not known is asked about where amounts bear no sign', async () => {
    const line = await read({
      L: [
        ['Doc Type', 'Invoice', 'Customer', 'Due date', 'Amount'],
        ['RV', '1', 'A', DUE, 100],
        ['QZ', '2', 'A', DUE, 30],
      ],
    });
    expect([openOf(line), asked(line)]).toEqual([0, [['Doc Type', 'invoice']]]);
  });

  test.each([
    ['S', 'H'],
    ['借', '贷'],
    ['Dr', 'Cr'],
    ['Soll', 'Haben'],
  ])('%s and %s sign the amounts', async (debit, credit) => {
    const line = await read({
      L: [
        ['Invoice', 'Customer', 'Due date', 'D/C', 'Amount'],
        ['1', 'A', DUE, debit, 100],
        ['2', 'A', DUE, credit, 30],
      ],
    });
    expect([openOf(line), asked(line)]).toEqual([70, []]);
  });

  test('a customer given once a group is carried down, and not past a single missing one', async () => {
    const line = await read({
      AR: [
        HEAD,
        ['1', 'A', D, DUE, 10],
        ['2', '', D, DUE, 20],
        ['', 'Total A', '', '', 30],
        ['3', 'B', D, DUE, 40],
        ['4', '', D, DUE, 80],
      ],
    });
    expect(buyersOf(line)).toEqual({ A: 30, B: 120 });
    const one = await read({
      AR: [
        HEAD,
        ['1', 'A', D, DUE, 10],
        ['2', 'A', D, DUE, 20],
        ['3', '', D, DUE, 40],
        ['4', 'B', D, DUE, 80],
      ],
    });
    expect(buyersOf(one)).toMatchObject({ A: 30, B: 80 });
  });

  test('an amount that cannot be read is left out by name', async () => {
    const line = await read({
      AR: [HEAD, ['1', 'A', D, DUE, 10], ['2', 'A', D, DUE, 'see mail'], ['3', 'A', D, DUE, '']],
    });
    expect([openOf(line), leftOut(line)]).toEqual([10, { badAmount: 1, noAmount: 1 }]);
  });
});

describe('sheets', () => {
  test('a list of what is paid does not count beside the open items', async () => {
    const paid = [
      ['Invoice', 'Customer', 'Invoice date', 'Due date', 'Amount'],
      ['9', 'A', D, DUE, 5000],
      ['8', 'A', D, DUE, 7000],
      ['7', 'B', D, DUE, 7000],
    ];
    const line = await read({ 'Paid invoices': paid, Open: [HEAD, ['1', 'A', D, DUE, 10]] });
    expect([openOf(line), line.sheets!.map(({ role }) => role)]).toEqual([10, ['archive', 'invoices']]);
  });

  test('a year gone by beside the open items is asked about', async () => {
    const line = await read({
      2024: [
        ['Invoice', 'Customer', 'Due date', 'Amount'],
        ['9', 'A', DUE, 5000],
      ],
      Open: [HEAD, ['1', 'A', D, DUE, 10]],
    });
    expect([openOf(line), asked(line)]).toEqual([0, [['role', 'archive']]]);
  });

  test('receipts, suppliers’ invoices and pivots are no ledgers', async () => {
    const line = await read({
      Open: [HEAD, ['1', 'A', D, DUE, 10]],
      Receipts: [
        ['Receipt No', 'Customer', 'Receipt Date', 'Amount Received'],
        ['R1', 'A', D, 400],
      ],
      AP: [
        ['Vendor', 'Invoice', 'Invoice date', 'Due date', 'Amount'],
        ['V', '7', D, DUE, 900],
      ],
      Pivot: [
        ['Customer', 'Total'],
        ['A', 10],
        ['Grand Total', 10],
      ],
    });
    expect(openOf(line)).toBe(10);
    expect(line.sheets!.map(({ role }) => role)).toEqual(['invoices', 'receipts', 'payables', 'summary']);
  });

  test('a sheet that repeats another is asked about, and one invoice on two sheets is told', async () => {
    const rows = Array.from({ length: 5 }, (_, i) => [`I${i}`, 'A', D, DUE, 10]);
    const copy = await read({ All: [HEAD, ...rows], Overdue: [HEAD, ...rows.slice(0, 2)] });
    expect([openOf(copy), asked(copy)]).toEqual([0, [['role', 'notUsed']]]);
    const once = await read({
      Jul: [HEAD, ...rows],
      Aug: [HEAD, rows[0], ['I7', 'B', D, DUE, 20], ['I8', 'B', D, DUE, 20]],
    });
    expect(openOf(once)).toBe(100);
    expect(told(once)).toContain('Invoice I0 stands on the sheet Jul too, in row 2');
  });

  test('a report of buckets without invoices is asked about', async () => {
    const line = await read({
      Ageing: [
        ['Customer', 'Current', '1-30', '31-60', '61-90', '> 90', 'Total'],
        ['A', 10, 20, 0, 0, 0, 30],
        ['B', 0, 0, 5, 0, 0, 5],
        ['Total', 10, 20, 5, 0, 0, 35],
      ],
    });
    expect([openOf(line), asked(line)]).toEqual([0, [['role', 'invoices']]]);
  });

  test('headers below titles of several texts, in two lines, and a unit above', async () => {
    const line = await read({
      应收: [
        ['应收账款明细表', '', '编制单位：某公司', '', '', ''],
        ['截止日期：2026-10-31', '', '', '', '', '单位：千元'],
        ['客户', '发票', '', '', '应收账款', ''],
        ['', '发票号码', '开票日期', '到期日', '金额', '余额'],
        ['甲公司', 'F1', D, DUE, 12.5, 2.5],
      ],
    });
    expect(line.sheets![0].headerRow).toBe(3);
    // 应收账款 stands over 余额, which is 2.5 thousand.
    expect([openOf(line), asked(line)]).toEqual([2500, []]);
  });
});

describe('accepting proposals', () => {
  const head = ['Invoice', 'Customer', 'Invoice date', 'Due date', 'Amount'];
  test.each<[string, number, Sheets]>([
    [
      'a balance beside an amount',
      650,
      {
        S: [
          [...head, 'Balance'],
          ['1', 'A', D, DUE, 1000, 250],
          ['2', 'B', D, DUE, 400, 400],
        ],
      },
    ],
    [
      'a partly paid invoice, whose whole amount then counts',
      30,
      {
        S: [
          [...head, 'Status'],
          ['1', 'A', D, DUE, 10, 'Open'],
          ['2', 'A', D, DUE, 20, 'Partially Paid'],
          ['3', 'A', D, DUE, 40, 'Paid'],
        ],
      },
    ],
    [
      'an unknown state',
      30,
      {
        S: [
          [...head, 'Status'],
          ['1', 'A', D, DUE, 10, 'Open'],
          ['2', 'A', D, DUE, 20, 'Zzz'],
          ['3', 'A', D, DUE, 40, 'Paid'],
        ],
      },
    ],
    [
      'a state that contradicts the open amount',
      10,
      {
        S: [
          [...HEAD, 'Status'],
          ['1', 'A', D, DUE, 10, 'Open'],
          ['2', 'A', D, DUE, 20, 'Paid'],
        ],
      },
    ],
    [
      'credits with and without sign',
      50,
      {
        S: [
          ['Type', ...head],
          ['Invoice', '1', 'A', D, DUE, 100],
          ['Credit Memo', '2', 'A', D, DUE, 30],
          ['Credit Memo', '3', 'A', D, DUE, -20],
        ],
      },
    ],
    [
      'an unknown kind of document',
      130,
      {
        S: [
          ['Doc Type', ...head],
          ['RV', '1', 'A', D, DUE, 100],
          ['QZ', '2', 'A', D, DUE, 30],
        ],
      },
    ],
    [
      'dates and amounts of two readings',
      3234,
      {
        S: [
          HEAD,
          ['1', 'A', '05/06/2026', '05/07/2026', '1.234'],
          ['2', 'A', '05/06/2026', '05/07/2026', '2.000'],
        ],
      },
    ],
    [
      'a report of buckets',
      35,
      {
        S: [
          ['Customer', 'Current', '1-30', '31-60', 'Total'],
          ['A', 10, 20, 0, 30],
          ['B', 0, 0, 5, 5],
          ['Total', 10, 20, 5, 35],
        ],
      },
    ],
    [
      'two currencies',
      10,
      {
        S: [
          [...HEAD, 'Currency'],
          ['1', 'A', D, DUE, 10, 'EUR'],
          ['2', 'A', D, DUE, 10, 'USD'],
        ],
      },
    ],
    [
      'a copy of a sheet',
      30,
      { All: [HEAD, ['1', 'A', D, DUE, 10], ['2', 'A', D, DUE, 20]], Due: [HEAD, ['2', 'A', D, DUE, 20]] },
    ],
    [
      'a buyer once in a while',
      70,
      {
        S: [
          HEAD,
          ['1', 'A', D, DUE, 10],
          ['2', 'B', D, DUE, 20],
          ['3', '', D, DUE, 30],
          ['4', 'C', D, DUE, 10],
        ],
      },
    ],
  ])('settles %s', async (_, open, sheets) => {
    expect((await read(sheets)).asks!.length).toBeGreaterThan(0);
    const line = await lineOf({ id: 'own', asOf: '2026-11-25', sheets, accept: true });
    expect([openOf(line), asked(line)]).toEqual([open, []]);
  });
});

describe('notation, dates and currency', () => {
  test('a column of amounts has one decimal mark', async () => {
    const line = await read({ OP: [HEAD, ['1', 'A', D, DUE, '1.234,50'], ['2', 'A', D, DUE, '2.000']] });
    expect(openOf(line)).toBe(3234.5);
    const open = await read({ OP: [HEAD, ['1', 'A', D, DUE, '1.234'], ['2', 'A', D, DUE, '2.000']] });
    expect(asked(open).map(([field]) => field)).toEqual(['Open amount']);
  });

  test('signs, brackets and currencies beside amounts are read', async () => {
    const line = await read({
      OP: [
        HEAD,
        ['1', 'A', D, DUE, '€ 1,234.56'],
        ['2', 'A', D, DUE, '(200.00)'],
        ['3', 'A', D, DUE, '34.56-'],
      ],
    });
    expect([openOf(line), line.counted!.open]).toEqual([1000, { EUR: 1000 }]);
  });

  test('dates of two orders are asked about where no cell settles them', async () => {
    const line = await read({ OP: [HEAD, ['1', 'A', '05/06/2026', '05/07/2026', 10]] });
    expect(new Set(asked(line).map(([, proposes]) => proposes))).toEqual(new Set(['dayFirst']));
    const settled = await read({
      OP: [HEAD, ['1', 'A', '05/06/2026', '05/07/2026', 10], ['2', 'A', '15/06/2026', '15/07/2026', 10]],
    });
    expect([openOf(settled), asked(settled)]).toEqual([20, []]);
  });

  test('the order of day and month that one column settles holds for the others', async () => {
    const line = await read({
      L: [HEAD, ['1', 'A', '08/13/2026', '09/12/2026', 10], ['2', 'A', '08/02/2026', '09/01/2026', 10]],
    });
    expect([openOf(line), asked(line), told(line)]).toEqual([
      20,
      [],
      expect.not.stringContaining('lies before'),
    ]);
  });

  test('the only currency of the ledger is the one that counts; of two it is asked', async () => {
    const one = await read({
      L: [
        [...HEAD, 'Currency'],
        ['1', 'A', D, DUE, 10, '人民币'],
        ['2', 'A', D, DUE, 10, 'RMB'],
      ],
    });
    expect(one.counted!.open).toEqual({ CNY: 20 });
    const header = await read({
      L: [
        ['Invoice', 'Customer', 'Due date', 'Open amount (GBP)'],
        ['1', 'A', DUE, 10],
      ],
    });
    expect(header.counted!.open).toEqual({ GBP: 10 });
    const two = await read({
      L: [
        [...HEAD, 'Currency'],
        ['1', 'A', D, DUE, 10, 'EUR'],
        ['2', 'A', D, DUE, 10, 'EUR'],
        ['3', 'A', D, DUE, 10, 'USD'],
      ],
    });
    expect([openOf(two), asked(two)]).toEqual([0, [['currency', 'EUR']]]);
    const rates = await read({
      L: [
        [...HEAD, 'Currency'],
        ['1', 'A', D, DUE, 10, 'EUR'],
        ['2', 'A', D, DUE, 10, 'USD'],
      ],
      Rates: [
        ['Currency', 'Rate'],
        ['USD', 0.9],
      ],
    });
    expect([rates.counted!.open, asked(rates)]).toEqual([{ EUR: 10, USD: 10 }, []]);
  });

  test('one yen or yuan sign is asked about in a ledger that is neither Chinese nor Japanese', async () => {
    const line = await read({ L: [HEAD, ['1', 'A', D, DUE, '¥1,000.00']] });
    expect(asked(line)).toEqual([['currency', 'CNY']]);
  });

  test('due dates far off and before the invoice, and the same invoice twice, are told', async () => {
    const line = await read({
      L: [
        HEAD,
        ['1', 'A', D, '@2126-08-31', 10],
        ['2', 'A', D, '@2026-07-01', 10],
        ['3', 'A', D, DUE, 10],
        ['3', 'A', D, DUE, 10],
      ],
    });
    expect(openOf(line)).toBe(40);
    expect(told(line)).toContain('more than ten years');
    expect(told(line)).toContain('lies before the invoice date');
    expect(told(line)).toContain('Invoice 3 stands in row 4 and in row 5');
  });
});

describe('the policy', () => {
  const rows = { AR: [HEAD, ['1', 'A', D, DUE, 10]] };

  test('a bad row costs its own setting alone', async () => {
    const line = await read({
      ...rows,
      Policy: [
        ['Setting', 'Value'],
        ['Currency', 'EUR'],
        ['Watch from usage', 'ninety'],
        ['As-of date', '@2026-10-31'],
      ],
    });
    expect(line.counted!.open).toEqual({ EUR: 10 });
    expect(told(line)).toContain('ninety');
  });

  test('币种 is the currency, and one that is none stops everything in words', async () => {
    const line = await read({
      ...rows,
      政策: [
        ['设置', '取值'],
        ['币种', 'CNY'],
      ],
    });
    expect(line.counted!.open).toEqual({ CNY: 10 });
    const wrong = await read({
      ...rows,
      政策: [
        ['设置', '取值'],
        ['币种', 'gold'],
      ],
    });
    expect([openOf(wrong), wrong.wouldWrite]).toEqual([0, false]);
    expect(told(wrong)).toContain('gold');
  });
});

describe('lists of systems', () => {
  const LISTS: readonly (readonly [string, number, Readonly<Record<string, number>> | undefined, Sheets])[] =
    [
      [
        'open items of SAP in German: text amounts, a trailing minus, a total without a label',
        2000,
        { '100': 1000, '200': 1000 },
        {
          Sheet1: [
            [
              'Debitor',
              'Belegnummer',
              'Belegart',
              'Belegdatum',
              'Nettofälligkeit',
              'Betrag in Hauswährung',
              'Hauswährung',
              'Ausgleichsbeleg',
            ],
            ['100', '1800', 'RV', '01.08.2026', '31.08.2026', '1.234,50', 'EUR', ''],
            ['100', '1600', 'DG', '05.08.2026', '05.08.2026', '234,50-', 'EUR', ''],
            ['200', '1801', 'RV', '02.08.2026', '01.09.2026', '1.000,00', 'EUR', ''],
            ['', '', '', '', '', '2.000,00', 'EUR', ''],
          ],
        },
      ],
      [
        'aged receivables of Xero: groups and buckets',
        1800,
        { Acme: 1500, Bolt: 300 },
        {
          AR: [
            ['Aged Receivables Detail'],
            ['Demo Ltd'],
            ['As at 31 October 2026'],
            [],
            [
              'Invoice Date',
              'Due Date',
              'Invoice Number',
              'Invoice Reference',
              'Current',
              '< 1 Month',
              '1 Month',
              '2 Months',
              'Older',
              'Total',
            ],
            ['Acme'],
            ['@2026-08-01', '@2026-08-31', 'INV-1', '', 0, 0, 1000, 0, 0, 1000],
            ['@2026-09-01', '@2026-10-01', 'INV-2', '', 0, 500, 0, 0, 0, 500],
            ['Total Acme', '', '', '', 0, 500, 1000, 0, 0, 1500],
            ['Bolt'],
            ['@2026-10-01', '@2026-10-31', 'INV-3', '', 300, 0, 0, 0, 0, 300],
            ['Total Bolt', '', '', '', 300, 0, 0, 0, 0, 300],
            ['Total', '', '', '', 300, 500, 1000, 0, 0, 1800],
          ],
        },
      ],
      [
        '万元 in the header',
        155000,
        undefined,
        {
          应收: [
            ['客户名称', '发票号', '到期日', '未收金额(万元)'],
            ['甲', '1', '@2026-08-31', 12.5],
            ['乙', '2', '@2026-08-31', 3],
            ['合计', '', '', 15.5],
          ],
        },
      ],
      [
        'a Japanese list with its total',
        1100,
        undefined,
        {
          売掛: [
            ['得意先名', '請求書番号', '請求日', '支払期限', '請求金額', '入金額', '残高'],
            ['A社', '1', '@2026-08-01', '@2026-08-31', 1000, 400, 600],
            ['B社', '2', '@2026-08-01', '@2026-08-31', 500, 0, 500],
            ['合計', '', '', '', 1500, 400, 1100],
          ],
        },
      ],
      [
        'an account page with 期初, 方向 and a running balance',
        1200,
        { 甲: 1200 },
        {
          往来: [
            ['客户', '凭证号', '日期', '摘要', '借方', '贷方', '方向', '余额'],
            ['甲', '', '@2026-08-01', '期初余额', '', '', '借', 1000],
            ['甲', '记1', '@2026-08-05', '销售', 500, '', '借', 1500],
            ['甲', '记2', '@2026-08-09', '收款', '', 300, '借', 1200],
            ['甲', '', '', '本期合计', 500, 300, '借', 1200],
          ],
        },
      ],
      [
        'invoices whose open amount stands in buckets',
        1100,
        undefined,
        {
          AR: [
            ['Customer', 'Invoice', 'Due Date', 'Current', '1-30', '31-60', '61-90', '90+'],
            ['Acme', '1', '@2026-08-31', 0, 0, 0, 800, 0],
            ['Bolt', '2', '@2026-10-31', 0, 300, 0, 0, 0],
          ],
        },
      ],
      [
        'a French list of text amounts and dates',
        1300.5,
        undefined,
        {
          'Balance âgée': [
            ['Client', 'N° facture', 'Date facture', 'Échéance', 'Montant TTC', 'Réglé', 'Solde'],
            ['Acme', 'F1', '01/08/2026', '31/08/2026', '1 200,00', '200,00', '1 000,00'],
            ['Bolt', 'F2', '15/08/2026', '15/09/2026', '300,50', '', '300,50'],
            ['Total', '', '', '', '1 500,50', '200,00', '1 300,50'],
          ],
        },
      ],
      [
        'a Brazilian list',
        800,
        undefined,
        {
          T: [
            [
              'Cliente',
              'Nº título',
              'Emissão',
              'Vencimento',
              'Valor original',
              'Valor pago',
              'Saldo em aberto',
              'Situação',
            ],
            ['Acme', '1', '01/08/2026', '31/08/2026', 'R$ 1.000,00', 'R$ 200,00', 'R$ 800,00', 'Em aberto'],
            ['Bolt', '2', '02/08/2026', '30/08/2026', 'R$ 500,00', 'R$ 500,00', 'R$ 0,00', 'Pago'],
          ],
        },
      ],
      [
        'QuickBooks with names on rows of their own and Total for …',
        350,
        { 'Acme Corp': 300, Bolt: 50 },
        {
          Sheet1: [
            ['', 'Date', 'Transaction Type', 'Num', 'Due Date', 'Amount', 'Open Balance'],
            ['Acme Corp', '', '', '', '', '', ''],
            ['', '@2026-08-01', 'Invoice', '1', '@2026-08-31', 1000, 400],
            ['', '@2026-08-05', 'Credit Memo', '2', '', -100, -100],
            ['Total for Acme Corp', '', '', '', '', 900, 300],
            ['Bolt', '', '', '', '', '', ''],
            ['', '@2026-09-01', 'Invoice', '3', '@2026-10-01', 50, 50],
            ['Total for Bolt', '', '', '', '', 50, 50],
            ['TOTAL', '', '', '', '', 950, 350],
          ],
        },
      ],
      [
        'totals in the row of the name, above what they add up',
        180,
        { Acme: 150, Bolt: 30 },
        {
          AR: [
            ['Customer', 'Invoice', 'Due date', 'Open amount'],
            ['Acme', '', '', 150],
            ['', '1', '@2026-08-31', 100],
            ['', '2', '@2026-08-31', 50],
            ['Bolt', '', '', 30],
            ['', '3', '@2026-08-31', 30],
          ],
        },
      ],
      [
        'open amounts beside states',
        20,
        undefined,
        {
          AR: [
            ['Invoice', 'Customer', 'Due date', 'Total', 'Amount Due', 'Status'],
            ['1', 'A', '@2026-08-31', 10, 10, 'Draft'],
            ['2', 'B', '@2026-08-31', 20, 20, 'Sent'],
            ['3', 'B', '@2026-08-31', 40, 0, 'Paid'],
            ['4', 'B', '@2026-08-31', 80, 80, 'Void'],
          ],
        },
      ],
    ];
  test.each(LISTS)('%s', async (_, open, buyers, sheets) => {
    const line = await read(sheets);
    expect([openOf(line), asked(line)]).toEqual([open, []]);
    if (buyers) expect(buyersOf(line)).toEqual(buyers);
    expect(line.controlTotals!.every(({ agrees }) => agrees)).toBe(true);
  });
});
