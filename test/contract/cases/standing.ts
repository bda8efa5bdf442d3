import type { Selection } from '../../../src/workbook/workbook';
import type { Case } from '../case';
import { arrive, pause, refuses, same } from '../check';
import { content } from './sheets';

export const STANDING: readonly Case[] = [
  {
    name: 'gives the selected row across the used columns',
    async run({ workbook, user }) {
      await user.addSheet('Buyers', [
        ['', 'Buyer', 'Limit'],
        ['', 'Acme', 500],
        ['', 'Beta', ''],
      ]);
      await user.select('Buyers', 2, 2);
      same('selection', await workbook.selection(), {
        sheet: 'Buyers',
        row: 2,
        column: 2,
        firstColumn: 1,
        cells: ['Beta', ''],
      });
    },
  },
  {
    name: 'gives no cells for a row outside the used area',
    async run({ workbook, user }) {
      await user.addSheet('Buyers', [['Buyer']]);
      await user.select('Buyers', 7, 3);
      const selection = await workbook.selection();
      same('selection', [selection?.row, selection?.column, selection?.cells], [7, 3, []]);
    },
  },
  {
    name: 'gives no selection when a chart is selected',
    async run({ workbook, user }) {
      await user.addSheet('Buyers', [['Buyer']]);
      await user.selectChart();
      same('selection', await workbook.selection(), undefined);
    },
  },
  {
    name: 'calls back when the selection moves, until it is told to stop',
    async run({ workbook, user }) {
      await user.addSheet('Buyers', [['Buyer'], ['Acme']]);
      await user.select('Buyers', 0, 0);
      const seen: (Selection | undefined)[] = [];
      const stop = await workbook.watchSelection(selection => seen.push(selection));
      await user.select('Buyers', 1, 0);
      await arrive(seen, 1);
      same('seen', seen[0]?.cells, ['Acme']);
      stop();
      await pause(50);
      await user.select('Buyers', 0, 0);
      await pause(50);
      same('calls after the stop', seen.length, 1);
    },
  },
  {
    name: 'calls back when the user changes cells, not for the product’s own writes',
    async run({ workbook, user }) {
      await user.addSheet('Buyers', [['Buyer'], ['Acme']]);
      const seen: string[] = [];
      const stop = await workbook.watchChanges(sheet => seen.push(sheet));
      await workbook.write({ replace: [content('Ageing', [['a']])] });
      await workbook.write({ replace: [content('Ageing', [['b']])] });
      await user.type('Buyers', 1, 0, 'Beta');
      await arrive(seen, 1);
      await pause(50);
      same('seen', seen, ['Buyers']);
      stop();
      await pause(50);
      await user.type('Buyers', 1, 0, 'Gamma');
      await pause(50);
      same('calls after the stop', seen.length, 1);
    },
  },
  {
    name: 'brings a cell before the user and selects it',
    async run({ workbook, user }) {
      await user.addSheet('Buyers', [['Buyer']]);
      await user.addSheet('Invoices', [['Invoice']]);
      await user.select('Buyers', 0, 0);
      await workbook.reveal('Invoices', 41, 3);
      same('standing', await user.standing(), { sheet: 'Invoices', row: 41, column: 3 });
      await refuses(workbook.reveal('Orders', 0, 0), 'sheetGone', 'Orders');
    },
  },
  {
    name: 'keeps settings in the workbook, whatever JSON they are',
    async run({ workbook, user }) {
      await user.addSheet('Buyers', [['Buyer']]);
      const map = { buyers: { id: '编号', list: [], deep: [[1, null], { a: true }] } };
      same('never set', await workbook.readSetting('columns'), undefined);
      await workbook.writeSetting('columns', map);
      await workbook.writeSetting('nothing', null);
      same('columns', await workbook.readSetting('columns'), map);
      same('null', await workbook.readSetting('nothing'), null);
      await workbook.writeSetting('columns', undefined);
      same('unset', await workbook.readSetting('columns'), undefined);
    },
  },
  {
    name: 'asks for a full recalculation',
    async run({ workbook, user }) {
      await user.addSheet('Buyers', [['Buyer']]);
      await workbook.recalculate();
      same('recalculations', await user.recalculations(), 1);
    },
  },
];
