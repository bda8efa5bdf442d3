import type { CellValue } from '../../../src/workbook/workbook';
import type { Case } from '../case';
import { holds, same } from '../check';
import { content, idOf } from './sheets';

/** Texts in which Excel sees something else: formulas, numbers, dates, truth, errors, an apostrophe. */
const TRAPS = [
  '=1+1',
  '+1',
  '-1',
  '@x',
  '=HYPERLINK("http://x")',
  '00123',
  '1/2',
  '3/4/2025',
  '2025-03-01',
  '12%',
  '1e5',
  'TRUE',
  '#N/A',
  "'quoted",
  ' ',
  '恒达五金',
  'two\nlines',
];

export const WRITING: readonly Case[] = [
  {
    name: 'writes a new sheet that is then its own',
    async run({ workbook, user }) {
      await user.addSheet('Invoices', [['x']]);
      const names = await workbook.write({
        replace: [
          content('Ageing', [
            ['Buyer', 'Due'],
            ['Acme', 12.5],
          ]),
        ],
      });
      same('names', names, ['Ageing']);
      same('tabs', await user.sheets(), ['Invoices', 'Ageing']);
      same(
        'listed',
        (await workbook.sheets()).map(({ name, owned, top }) => [name, owned, top]),
        [
          ['Invoices', false, [['x']]],
          [
            'Ageing',
            true,
            [
              ['Buyer', 'Due'],
              ['Acme', 12.5],
            ],
          ],
        ],
      );
    },
  },
  {
    name: 'hands sheets over to the user: always new, never its own',
    async run({ workbook, user }) {
      await user.addSheet('Invoices', [['mine']]);
      const given = { ...content('Invoices', [['Invoice', 'Buyer']]), handedOver: true };
      same('names', await workbook.write({ replace: [given] }), ['Invoices (Credit Desk)']);
      same('again', await workbook.write({ replace: [given] }), ['Invoices (Credit Desk 2)']);
      same(
        'listed',
        (await workbook.sheets()).map(({ name, owned, top }) => [name, owned, top]),
        [
          ['Invoices', false, [['mine']]],
          ['Invoices (Credit Desk)', false, [['Invoice', 'Buyer']]],
          ['Invoices (Credit Desk 2)', false, [['Invoice', 'Buyer']]],
        ],
      );
    },
  },
  {
    name: 'writes text as text, whatever Excel would see in it',
    async run({ workbook, user }) {
      await user.addSheet('Invoices', [['x']]);
      await workbook.write({
        replace: [
          content(
            'Ageing',
            TRAPS.map(text => [text]),
          ),
        ],
      });
      const info = (await workbook.sheets()).find(sheet => sheet.name === 'Ageing')!;
      same(
        'read back',
        await workbook.read(info, 0),
        TRAPS.map(text => [text]),
      );
      for (const [row] of TRAPS.entries()) {
        same(`formula of row ${row}`, (await user.cell('Ageing', row, 0)).formula, undefined);
      }
      // And again over the sheet that now stands, which copies instead of writing.
      await workbook.write({
        replace: [
          content(
            'Ageing',
            TRAPS.map(text => [text]),
          ),
        ],
      });
      same(
        'read again',
        await workbook.read(info, 0),
        TRAPS.map(text => [text]),
      );
    },
  },
  {
    name: 'keeps numbers, truth and blanks what they are, also under the format text',
    async run({ workbook, user }) {
      const rows = [
        ['a', '', 0, 45717, false],
        ['', '', -1.5, 1e15, true],
      ];
      const styles = [{ row: 0, column: 0, rows: 2, columns: 5, format: 'text' as const }];
      await user.addSheet('Invoices', [['x']]);
      await workbook.write({ replace: [content('Ageing', rows, styles)] });
      const info = (await workbook.sheets()).find(sheet => sheet.name === 'Ageing')!;
      same('read back', await workbook.read(info, 0), rows);
    },
  },
  {
    name: 'writes rows of unequal length',
    async run({ workbook, user }) {
      await user.addSheet('Invoices', [['x']]);
      await workbook.write({ replace: [content('Credit Meeting', [['Title'], [], ['a', 1, 2]])] });
      const info = (await workbook.sheets()).find(sheet => sheet.name === 'Credit Meeting')!;
      same('read back', await workbook.read(info, 0), [
        ['Title', '', ''],
        ['', '', ''],
        ['a', 1, 2],
      ]);
    },
  },
  {
    name: 'dresses cells: later entries lie over earlier ones',
    async run({ workbook, user }) {
      await user.addSheet('Invoices', [['x']]);
      await workbook.write({
        replace: [
          content(
            'Ageing',
            [
              ['Buyer', 'Due'],
              ['Acme', 12.5],
              ['Beta', 45717],
              ['Total', 12.5],
            ],
            [
              { row: 0, column: 0, rows: 1, columns: 2, style: 'header' },
              { row: 0, column: 1, rows: 1, columns: 1, style: 'right' },
              { row: 1, column: 1, rows: 3, columns: 1, format: 'money' },
              { row: 2, column: 1, rows: 1, columns: 1, format: 'date', style: 'bad' },
              { row: 3, column: 0, rows: 1, columns: 2, style: 'total' },
            ],
          ),
        ],
      });
      const at = (row: number, column: number) => user.cell('Ageing', row, column);
      const header = (await at(0, 1)).drawing;
      same(
        'header',
        [header.bold, header.color, header.fill, header.wrap, header.align],
        [true, '#FFFFFF', '#0B3A53', true, 'right'],
      );
      same(
        'formats',
        [(await at(1, 1)).format, (await at(2, 1)).format, (await at(3, 1)).format],
        ['#,##0.00', 'yyyy-mm-dd', '#,##0.00'],
      );
      const bad = (await at(2, 1)).drawing;
      same('bad', [bad.color, bad.fill], ['#8A1220', '#FBE3E4']);
      const total = (await at(3, 0)).drawing;
      same('total', [total.bold, total.topBorder], [true, '#0B3A53']);
      same('plain', (await at(1, 0)).drawing.fill, undefined);
    },
  },
  {
    name: 'sets column widths in characters and freezes rows',
    async run({ workbook, user }) {
      await user.addSheet('Invoices', [['x']]);
      await workbook.write({ replace: [content('Ageing', [['Buyer', 'Due']])] });
      const widths = [await user.width('Ageing', 0), await user.width('Ageing', 1)];
      same('widths', widths.map(Math.round), [12, 30]);
      same('frozen rows', await user.frozenRows('Ageing'), 1);
      await workbook.write({ replace: [{ ...content('Ageing', [['Buyer']]), widths: [20], frozenRows: 0 }] });
      same('new width', Math.round(await user.width('Ageing', 0)), 20);
      same('no frozen rows', await user.frozenRows('Ageing'), 0);
    },
  },
  {
    name: 'replaces the whole content of its sheet',
    async run({ workbook, user }) {
      await user.addSheet('Invoices', [['x']]);
      const red = [{ row: 0, column: 0, rows: 3, columns: 2, style: 'bad' as const }];
      await workbook.write({
        replace: [
          content(
            'Ageing',
            [
              ['a', 'b'],
              ['c', 'd'],
              ['e', 'f'],
            ],
            red,
          ),
        ],
      });
      await workbook.write({ replace: [content('Ageing', [['only']])] });
      const [, info] = await workbook.sheets();
      same('area', [info?.rows, info?.columns, info?.top], [1, 1, [['only']]]);
      same('old fill', (await user.cell('Ageing', 2, 1)).drawing.fill, undefined);
    },
  },
  {
    name: 'keeps the references of the user’s formulas to a replaced sheet',
    async run({ workbook, user }) {
      await user.addSheet('Mine', [['x']]);
      await workbook.write({ replace: [content('Ageing', [['Due'], [10]])] });
      await user.type('Mine', 1, 0, '=Ageing!A2');
      same('before', (await user.cell('Mine', 1, 0)).value, 10);
      await workbook.write({ replace: [content('Ageing', [['Due'], [25]])] });
      same('formula', (await user.cell('Mine', 1, 0)).formula, '=Ageing!A2');
      same('after', (await user.cell('Mine', 1, 0)).value, 25);
    },
  },
  {
    name: 'never touches a sheet of the same name that is the user’s',
    async run({ workbook, user }) {
      await user.addSheet('ageing', [['mine']]);
      same('first', await workbook.write({ replace: [content('Ageing', [['ours']])] }), [
        'Ageing (Credit Desk)',
      ]);
      same('again', await workbook.write({ replace: [content('Ageing', [['ours 2']])] }), [
        'Ageing (Credit Desk)',
      ]);
      same('mine', (await user.cell('ageing', 0, 0)).value, 'mine');
      same('ours', (await user.cell('Ageing (Credit Desk)', 0, 0)).value, 'ours 2');
      same('tabs', await user.sheets(), ['ageing', 'Ageing (Credit Desk)']);
    },
  },
  {
    name: 'takes a further name when that one is the user’s too, and one that Excel takes',
    async run({ workbook, user }) {
      const long = 'A rather long name for a sheet'; // 30 characters, Excel takes 31
      await user.addSheet('Ageing', [['mine']]);
      await user.addSheet('Ageing (Credit Desk)', [['mine']]);
      await user.addSheet(long, [['mine']]);
      same('names', await workbook.write({ replace: [content('Ageing', [['x']]), content(long, [['x']])] }), [
        'Ageing (Credit Desk 2)',
        'A rather long nam (Credit Desk)',
      ]);
    },
  },
  {
    name: 'goes on owning a sheet that the user renamed',
    async run({ workbook, user }) {
      await user.addSheet('Invoices', [['x']]);
      await workbook.write({ replace: [content('Ageing', [['first']])] });
      await user.rename('Ageing', 'Board paper');
      same('name', await workbook.write({ replace: [content('Ageing', [['second']])] }), ['Board paper']);
      same('tabs', await user.sheets(), ['Invoices', 'Board paper']);
      same('cell', (await user.cell('Board paper', 0, 0)).value, 'second');
    },
  },
  {
    name: 'does not own the user’s copy of its sheet, nor a new sheet of a deleted one’s name',
    async run({ workbook, user }) {
      await user.addSheet('Invoices', [['x']]);
      await workbook.write({ replace: [content('Ageing', [['first']])] });
      await user.duplicate('Ageing', 'Ageing kept');
      await user.remove('Ageing');
      await user.addSheet('Ageing', [['mine']]);
      same(
        'owned',
        (await workbook.sheets()).filter(sheet => sheet.owned),
        [],
      );
      same('name', await workbook.write({ replace: [content('Ageing', [['second']])] }), [
        'Ageing (Credit Desk)',
      ]);
      same('copy', (await user.cell('Ageing kept', 0, 0)).value, 'first');
      same('mine', (await user.cell('Ageing', 0, 0)).value, 'mine');
    },
  },
  {
    name: 'finds a sheet by what it is, in whatever language the plan names it',
    async run({ workbook, user }) {
      await user.addSheet('Invoices', [['x']]);
      const english = content('Ageing', [['first']]);
      const chinese = { ...english, name: '账龄', cells: [['second']] };
      await workbook.write({ replace: [english] });
      same('name', await workbook.write({ replace: [chinese], show: chinese.id }), ['Ageing']);
      same('cell', (await user.cell('Ageing', 0, 0)).value, 'second');
      same('tabs', await user.sheets(), ['Invoices', 'Ageing']);
      same('shown', (await user.standing())?.sheet, 'Ageing');
    },
  },
  {
    name: 'goes on with the sheets that an earlier version marked with their names',
    async run({ workbook, user, markAsBefore }) {
      await user.addSheet('Invoices', [['x']]);
      await user.addSheet('Late ones', [['old']]);
      await user.addSheet('信贷历史', [['As of'], [45717]]);
      await markAsBefore({ 'Late ones': 'Collections', 信贷历史: '信贷历史' });
      const ids = async (): Promise<unknown> =>
        (await workbook.sheets()).map(({ name, productId }) => [name, productId ?? null]);
      const found = [
        ['Invoices', null],
        ['Late ones', 'collections'],
        ['信贷历史', 'history'],
      ];
      same('listed', await ids(), found);
      const plan = {
        replace: [{ ...content('催收', [['new']]), id: 'collections' }],
        append: { id: 'history', name: 'Credit History', header: ['As of'], rows: [[45748]] },
      };
      same('names', await workbook.write(plan), ['Late ones', '信贷历史']);
      same('cells', [(await user.cell('Late ones', 0, 0)).value], ['new']);
      same('history', (await user.cell('信贷历史', 2, 0)).value, 45748);
      same('listed afterwards', await ids(), found);
      await user.rename('Late ones', 'Very late ones');
      same('names of a later write', await workbook.write(plan), ['Very late ones', '信贷历史']);
    },
  },
  {
    name: 'writes a sheet again that the user deleted',
    async run({ workbook, user }) {
      await user.addSheet('Invoices', [['x']]);
      await workbook.write({ replace: [content('Ageing', [['first']])] });
      await user.remove('Ageing');
      same('name', await workbook.write({ replace: [content('Ageing', [['second']])] }), ['Ageing']);
    },
  },
  {
    name: 'shows all rows of a sheet that the user filtered',
    async run({ workbook, user }) {
      await user.addSheet('Invoices', [['x']]);
      await workbook.write({ replace: [content('Ageing', [['a'], ['b'], ['c']])] });
      await user.filter('Ageing', 1);
      await workbook.write({ replace: [content('Ageing', [['d'], ['e'], ['f']])] });
      same('hidden rows', await user.hiddenRows('Ageing'), []);
    },
  },
  {
    name: 'shows the sheet that is asked for, also one the user hid',
    async run({ workbook, user }) {
      await user.addSheet('Invoices', [['x']]);
      const plan = {
        replace: [content('Credit Meeting', [['a']]), content('Ageing', [['b']])],
        show: idOf('Credit Meeting'),
      };
      await workbook.write(plan);
      same('shown', (await user.standing())?.sheet, 'Credit Meeting');
      await user.select('Invoices', 0, 0);
      await user.hide('Credit Meeting');
      await workbook.write(plan);
      same('shown again', (await user.standing())?.sheet, 'Credit Meeting');
      same('tabs', await user.sheets(), ['Invoices', 'Credit Meeting', 'Ageing']);
    },
  },
  {
    name: 'grows the history below what stands there, without rewriting it',
    async run({ workbook, user }) {
      await user.addSheet('Invoices', [['x']]);
      const append = (rows: CellValue[][]) => ({
        replace: [],
        append: {
          id: 'the-history',
          name: 'History',
          header: ['Date', 'Buyer', 'Score'],
          rows,
          formats: ['date' as const],
        },
      });
      same('names', await workbook.write(append([[45717, '=Acme', 71]])), ['History']);
      await user.type('History', 1, 2, 'corrected by hand');
      await workbook.write(
        append([
          [45748, 'Beta', 55],
          [45748, '00042', 60],
        ]),
      );
      await workbook.write(append([]));
      const info = (await workbook.sheets()).find(sheet => sheet.name === 'History')!;
      same('owned', info.owned, true);
      same('rows', await workbook.read(info, 0), [
        ['Date', 'Buyer', 'Score'],
        [45717, '=Acme', 'corrected by hand'],
        [45748, 'Beta', 55],
        [45748, '00042', 60],
      ]);
      same(
        'formats',
        [(await user.cell('History', 1, 0)).format, (await user.cell('History', 3, 0)).format],
        ['yyyy-mm-dd', 'yyyy-mm-dd'],
      );
      same('header', (await user.cell('History', 0, 0)).drawing.bold, true);
      same('frozen', await user.frozenRows('History'), 1);
    },
  },
  {
    name: 'adds the headers that a growing sheet lacks beside those that stand',
    async run({ workbook, user }) {
      await user.addSheet('Invoices', [['x']]);
      const first = {
        id: 'the-history',
        name: 'History',
        header: ['Date', 'Buyer'],
        rows: [[45717, 'Acme']],
      };
      // Where the sheet is new, its whole header is written and nothing beside it.
      const newHeaders = { row: 0, column: 2, texts: ['Score', '=Stage'] };
      await workbook.write({ replace: [], append: { ...first, newHeaders: { ...newHeaders, column: 7 } } });
      const wider = { ...first, rows: [[45748, 'Beta', 71, 3]], newHeaders };
      await workbook.write({ replace: [], append: wider });
      const info = (await workbook.sheets()).find(sheet => sheet.name === 'History')!;
      same('rows', await workbook.read(info, 0), [
        ['Date', 'Buyer', 'Score', '=Stage'],
        [45717, 'Acme', '', ''],
        [45748, 'Beta', 71, 3],
      ]);
      const { value, formula, drawing } = await user.cell('History', 0, 3);
      same(
        'a new header',
        [value, formula, drawing.bold, drawing.fill],
        ['=Stage', undefined, true, '#0B3A53'],
      );
    },
  },
  {
    name: 'writes large sheets in requests under the limit, a round trip per block',
    async run({ workbook, user, wire }) {
      await user.addSheet('Invoices', [['x']]);
      const rows = (count: number): CellValue[][] =>
        Array.from({ length: count }, (_, i) => [
          `Buyer ${i} 有限公司`,
          i * 1.25,
          i % 3 ? 'within limit' : 'over limit',
          45000 + i,
        ]);
      const names = (count: number) =>
        Array.from({ length: count }, (_, i) => ({
          row: i,
          column: 2,
          rows: 1,
          columns: 1,
          style: i % 3 ? ('good' as const) : ('bad' as const),
        }));
      const replace = [
        content('Collections', rows(70_000)),
        content('Buyer Review', rows(10_000), names(10_000)),
        content('Credit Meeting', rows(20)),
      ];
      await wire.restart();
      await workbook.write({
        replace,
        append: { id: 'the-history', name: 'History', header: ['a'], rows: rows(10_000) },
      });
      const trips = await wire.trips();
      const bytes = new TextEncoder().encode(
        JSON.stringify([replace.map(sheet => sheet.cells), rows(10_000)]),
      ).length;
      holds(`${trips.length} round trips suffice`, trips.length <= 5 + Math.ceil((3 * bytes) / wire.limit));
      for (const { requestBytes, responseBytes } of trips) {
        holds(
          `${requestBytes} bytes in one request`,
          Math.max(requestBytes, responseBytes) < wire.limit / 1.6,
        );
      }
      same('last row', (await user.cell('Collections', 69_999, 0)).value, 'Buyer 69999 有限公司');
      same('a look', (await user.cell('Buyer Review', 9_999, 2)).drawing.fill, '#FBE3E4');
      same('another', (await user.cell('Buyer Review', 9_998, 2)).drawing.fill, '#E2F2E6');
    },
  },
  {
    name: 'writes more buyers in as many round trips',
    async run({ workbook, user, wire }) {
      await user.addSheet('Invoices', [['x']]);
      const count = async (buyers: number): Promise<number> => {
        await wire.restart();
        const rows = Array.from({ length: buyers }, (_, i) => [`Buyer ${i}`, i]);
        await workbook.write({
          replace: ['Credit Meeting', 'Buyer Review', 'Ageing'].map(name => content(name, rows)),
        });
        return (await wire.trips()).length;
      };
      await count(1);
      same('round trips', await count(1000), await count(10));
    },
  },
];
