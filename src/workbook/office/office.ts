import { TimeSlicer } from '../timeSlicer';
import type { Host, Workbook } from '../workbook';
import { readRows, readSheets } from './reading';
import { readSelection } from './selection';
import { openSession } from './session';
import { readSetting, writeSetting } from './settings';
import { watchChanges, watchSelection } from './watching';
import { writeSheets } from './writing';

/**
 * The workbook in Excel, through Office.js. Needs ExcelApi 1.12.
 * `address` is where the workbook is served, for a page that stands outside Excel; inside Excel there is none.
 */
export function officeWorkbook(host: Host, address?: string): Workbook {
  const session = openSession(address);
  return {
    host,
    sheets: () => readSheets(session),
    read: (sheet, fromRow, slicer = new TimeSlicer()) => readRows(session, sheet, fromRow, slicer),
    write: (plan, slicer = new TimeSlicer()) => writeSheets(session, plan, slicer),
    selection: () => readSelection(session),
    watchSelection: listener => watchSelection(session, listener),
    watchChanges: listener => watchChanges(session, listener),
    readSetting: name => readSetting(session, name),
    writeSetting: (name, value) => writeSetting(session, name, value),
    recalculate: () =>
      session.run(async context => {
        context.application.calculate('Full');
        await context.sync();
      }),
    reveal: (name, row, column) =>
      session.run(async context => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.activate();
        sheet.getRangeByIndexes(row, column, 1, 1).select();
        await context.sync();
      }, name),
  };
}
