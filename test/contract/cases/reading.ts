import { TOP_ROWS, type CellValue, type SheetInfo } from '../../../src/workbook/workbook';
import type { Bench } from '../bench';
import type { Case } from '../case';
import { holds, refuses, same } from '../check';
import { content, idOf } from './sheets';

async function infoOf({ workbook }: Bench, name: string): Promise<SheetInfo> {
  const found = (await workbook.sheets()).find(sheet => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** Rows of an invoice list, about 60 bytes each. */
function invoices(count: number): CellValue[][] {
  return Array.from({ length: count }, (_, i) => [
    `INV-${100000 + i}`,
    `Buyer ${i % 977} 有限公司`,
    45000 + (i % 500),
    i * 1.25,
    i % 7 === 0,
  ]);
}

export const READING: readonly Case[] = [
  {
    name: 'lists visible sheets that hold something, in tab order, with their areas and first rows',
    async run({ workbook, user }) {
      await user.addSheet('Notes', [[''], ['', 'remember'], ['', '', 12]]);
      await user.addSheet('Blank', []);
      await user.addSheet('Buyers', [
        ['Buyer', 'Limit'],
        ['Acme', 500],
      ]);
      await user.addSheet('Secret', [['x']]);
      await user.hide('Secret');
      same('sheets', await workbook.sheets(), [
        {
          name: 'Notes',
          row: 1,
          column: 1,
          rows: 2,
          columns: 2,
          top: [
            ['remember', ''],
            ['', 12],
          ],
          owned: false,
        },
        {
          name: 'Buyers',
          row: 0,
          column: 0,
          rows: 2,
          columns: 2,
          top: [
            ['Buyer', 'Limit'],
            ['Acme', 500],
          ],
          owned: false,
        },
      ]);
    },
  },
  {
    name: 'lists every sheet of the product’s own, renamed, hidden or emptied, with what it is',
    async run({ workbook, user }) {
      await user.addSheet('Buyers', [['Buyer']]);
      const names = ['Ageing', 'Review', 'Past', 'Empty'];
      await workbook.write({ replace: names.map(name => content(name, name === 'Empty' ? [] : [[name]])) });
      await user.rename('Ageing', 'How old');
      await user.hide('Past');
      const listed = await workbook.sheets();
      same('names and ids', listed.map(({ name, productId }) => [name, productId ?? null]).sort(), [
        ['Buyers', null],
        ['Empty', idOf('Empty')],
        ['How old', idOf('Ageing')],
        ['Past', idOf('Past')],
        ['Review', idOf('Review')],
      ]);
      same(
        'owned',
        listed.filter(({ owned }) => owned).map(({ productId }) => productId),
        listed.filter(({ name }) => name !== 'Buyers').map(({ productId }) => productId),
      );
      same('rows of an empty one', listed.find(({ name }) => name === 'Empty')?.rows, 0);
    },
  },
  {
    name: 'gives as many first rows as a table may stand below',
    async run(bench) {
      await bench.user.addSheet('Invoices', invoices(60));
      const { rows, top } = await infoOf(bench, 'Invoices');
      // A header row is looked for among the first forty; a few rows below it tell what its columns hold.
      same('rows', [rows, top.length, top[47][0]], [60, TOP_ROWS, 'INV-100047']);
    },
  },
  {
    name: 'lists many sheets in as many round trips as one',
    async run({ workbook, user, wire }) {
      await user.addSheet('Sheet 0', [['x']]);
      await wire.restart();
      await workbook.sheets();
      const one = (await wire.trips()).length;
      for (let i = 1; i < 12; i++) await user.addSheet(`Sheet ${i}`, [['x']]);
      await wire.restart();
      same('sheets', (await workbook.sheets()).length, 12);
      same('round trips', (await wire.trips()).length, one);
    },
  },
  {
    name: 'reads blanks as empty text, dates as serial numbers, errors as their text',
    async run(bench) {
      // 45717 is 2025-03-01: Excel's serial number counts days since 1899-12-30.
      await bench.user.addSheet('Mixed', [
        ['a', 'b', 'c', 'd', 'e'],
        ['2025-03-01', '', '#N/A', true, '1,234.50'],
      ]);
      same('cells', await bench.workbook.read(await infoOf(bench, 'Mixed'), 1), [
        [45717, '', '#N/A', true, 1234.5],
      ]);
    },
  },
  {
    name: 'reads from a row of the sheet, not of the used area',
    async run(bench) {
      await bench.user.addSheet('Low', [[], [], ['', 'head'], ['', 'one'], ['', 'two']]);
      const info = await infoOf(bench, 'Low');
      same('area', [info.row, info.column], [2, 1]);
      same('from row 3', await bench.workbook.read(info, 3), [['one'], ['two']]);
      same('from row 0', await bench.workbook.read(info, 0), [['head'], ['one'], ['two']]);
      same('below', await bench.workbook.read(info, 5), []);
    },
  },
  {
    name: 'reads a large table in blocks under the limit, one round trip each',
    async run(bench) {
      const rows = invoices(90_000);
      await bench.user.addSheet('Invoices', rows);
      const info = await infoOf(bench, 'Invoices');
      await bench.wire.restart();
      const read = await bench.workbook.read(info, 0);
      same('rows', read.length, rows.length);
      same('last', read.at(-1), rows.at(-1));
      same('middle', read[45_001], rows[45_001]);
      const trips = await bench.wire.trips();
      const bytes = new TextEncoder().encode(JSON.stringify(rows)).length;
      holds(`${trips.length} round trips suffice`, trips.length <= Math.ceil((4 * bytes) / bench.wire.limit));
      for (const { requestBytes, responseBytes } of trips) {
        holds(
          `${responseBytes} bytes in one answer`,
          Math.max(requestBytes, responseBytes) < bench.wire.limit,
        );
      }
    },
  },
  {
    name: 'reads a table whose later rows are far larger than its first',
    async run(bench) {
      const long = 'x'.repeat(20_000);
      const rows = Array.from({ length: 2000 }, (_, i): CellValue[] => [i, i < 1000 ? 'short' : long]);
      await bench.user.addSheet('Letters', rows);
      const read = await bench.workbook.read(await infoOf(bench, 'Letters'), 0);
      same(
        'numbers',
        read.map(row => row[0]),
        rows.map(row => row[0]),
      );
      holds(
        'the long texts are whole',
        read.every((row, i) => row[1] === rows[i][1]),
      );
    },
  },
  {
    name: 'refuses to read a sheet that has gone',
    async run(bench) {
      await bench.user.addSheet('Stays', [['x']]);
      await bench.user.addSheet('Goes', [['x']]);
      const info = await infoOf(bench, 'Goes');
      await bench.user.remove('Goes');
      await refuses(bench.workbook.read(info, 0), 'sheetGone', 'Goes');
    },
  },
];
