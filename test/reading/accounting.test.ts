import fc from 'fast-check';
import { lineOf } from '../../scripts/field/line';
import { readWorkbook } from '../../src/refresh/read/reading';
import { dayOf } from '../../src/credit/dates';
import type { CellValue } from '../../src/workbook/workbook';
import { memoryWorkbook } from '../support/memoryWorkbook';

const HEAD = ['Invoice', 'Customer', 'Invoice date', 'Due date', 'Open amount', 'Currency', 'Status'];

/** Rows as ledgers have them: invoices, paid ones, totals, notes, blanks, amounts that are none. */
const row = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.nat(50),
        fc.constantFrom('A', 'B', 'C', ''),
        fc.integer({ min: -9999, max: 99999 }),
        fc.constantFrom('USD', 'EUR', ''),
        fc.constantFrom('Open', 'Paid', 'Void', 'Draft', ''),
      )
      .map(([number, buyer, cents, currency, status]): CellValue[] => [
        `I${number}`,
        buyer,
        46235,
        46265,
        cents / 100,
        currency,
        status,
      ]),
  },
  fc.constantFrom<CellValue[]>(
    ['', 'Total', '', '', 123.45, '', ''],
    ['', '', '', '', 10, '', ''],
    ['', '', '', '', '', '', ''],
    HEAD,
    ['note', '', '', '', '', '', ''],
    ['I7', 'A', 46235, 46265, 'lots', 'USD', 'Open'],
    ['I8', 'A', 46235, 46265, '', 'USD', 'Open'],
    ['I9', 'A', 99999, 46265, 5, 'USD', 'Open'],
  ),
);

test('rows read are counted, left out by cause or control totals, whatever a sheet holds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 25 }), async rows => {
      const { workbook, user } = memoryWorkbook();
      await user.addSheet(
        'AR',
        [HEAD, ...rows].map(own =>
          own.map(cell => (typeof cell === 'string' && cell !== '' ? `'${cell}` : cell)),
        ),
      );
      await user.addSheet('Policy', [
        ['Setting', 'Value'],
        ['Currency', 'USD'],
      ]);
      const { account, accounts, questions, portfolio } = await readWorkbook(workbook, dayOf(2026, 11, 25));
      if (questions.length > 0) return;
      for (const own of [account, ...accounts]) {
        const left = own.leftOut.reduce((sum, { rows: count }) => sum + count, 0);
        expect(own.counted + left + own.controls.length).toBe(own.rowsRead);
        expect(own.leftOut.every(({ first, rows: count }) => first.length === Math.min(count, 5))).toBe(true);
      }
      // Trailing blank rows are outside of the used area.
      expect(account.rowsRead + account.otherRows).toBeLessThanOrEqual(rows.length);
      // What is counted is what the engine holds.
      if (portfolio)
        expect(account.counted).toBe(portfolio.buyers.reduce((sum, { items }) => sum + items.length, 0));
    }),
    { numRuns: 60 },
  );
});

test('a sheet whose columns move between looking and reading is looked at again', async () => {
  const { workbook, user } = memoryWorkbook();
  await user.addSheet('AR', [
    ['Invoice', 'Customer', 'Due date', 'Open amount'],
    ['1', 'A', 46265, 10],
  ]);
  const read = workbook.read.bind(workbook);
  let moved = false;
  jest.spyOn(workbook, 'read').mockImplementation(async (sheet, from, slicer) => {
    if (!moved) {
      moved = true;
      for (const [column, header] of ['Open amount', 'Due date', 'Customer', 'Invoice'].entries())
        await user.type('AR', 0, column, header);
      for (const [column, cell] of [10, 46265, 'A', '1'].entries()) await user.type('AR', 1, column, cell);
    }
    return read(sheet, from, slicer);
  });
  const { account } = await readWorkbook(workbook, dayOf(2026, 11, 25));
  expect(account.amounts).toEqual({ USD: 10 });
});

test('an answer is asked for again when the header changes', async () => {
  const rows = (header: string) => [
    ['Invoice', 'Customer', 'Date', 'Due date', 'Amount', header],
    ['1', 'A', '@2026-08-01', '@2026-08-31', 1000, 250],
    ['2', 'B', '@2026-08-01', '@2026-08-31', 400, 400],
  ];
  const [first, second] = await Promise.all(
    ['Balance', 'Saldo'].map(header => lineOf({ id: '', sheets: { AR: rows(header) } })),
  );
  expect([first.asks!.map(({ proposes }) => proposes), second.asks!.map(({ proposes }) => proposes)]).toEqual(
    [['Balance'], ['Saldo']],
  );
});
