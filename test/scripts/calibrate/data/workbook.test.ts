import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { cellsOf } from '../../../../scripts/calibrate/data/workbook';

let folder: string;

beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'credit-desk-cells-'))));
afterAll(() => rmSync(folder, { recursive: true }));

// Excel keeps a date as a number of days without a zone: 46142 is 2026-04-30 (its own DATE function), wherever it is read.
test('cells are read as they show, dates as their day in every time zone', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Buyers');
  sheet.addRow(['Since', 'Sales', 'Note', 'Failed']);
  sheet.addRow([46142, { formula: '2*3', result: 6 }, { richText: [{ text: 'on ' }, { text: 'time' }] }]);
  sheet.getColumn(1).numFmt = 'yyyy-mm-dd';
  const path = join(folder, 'own.xlsx');
  await book.xlsx.writeFile(path);
  expect(await cellsOf(path)).toEqual([
    ['Since', 'Sales', 'Note', 'Failed'],
    ['2026-04-30', 6, 'on time', ''],
  ]);
});
