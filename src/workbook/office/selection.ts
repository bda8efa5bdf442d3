import type { CellValue, Selection } from '../workbook';
import { codeOf, type Session } from './session';

/** Where the user stands. One round trip. */
export async function readSelection(session: Session): Promise<Selection | undefined> {
  return session.run(async context => {
    const range = context.workbook.getSelectedRange().untrack();
    range.load('rowIndex,columnIndex');
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    const entireRow = range.getCell(0, 0).untrack().getEntireRow().untrack();
    const used = sheet.getUsedRangeOrNullObject(true).untrack();
    const row = used.getIntersectionOrNullObject(entireRow).untrack();
    row.load('values,columnIndex');
    try {
      await context.sync();
    } catch (error) {
      // A chart, a shape or several areas.
      if (codeOf(error) === 'InvalidSelection') return undefined;
      throw error;
    }
    const nothing = row.isNullObject;
    return {
      sheet: sheet.name,
      row: range.rowIndex,
      column: range.columnIndex,
      firstColumn: nothing ? range.columnIndex : row.columnIndex,
      cells: nothing ? [] : (row.values[0] as CellValue[]),
    };
  });
}
