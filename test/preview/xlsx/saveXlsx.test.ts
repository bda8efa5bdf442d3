import type { ICellData, IWorkbookData } from '@univerjs/core';
import JSZip from 'jszip';
import { readXlsx } from '../../../src/preview/xlsx/readXlsx';
import { saveXlsx, type GridBook } from '../../../src/preview/xlsx/saveXlsx';
import { readBook, type FileBook } from '../../../src/workbook/xlsx/book';
import { fileOf, oneSheet, sharedStrings, styles } from '../../support/xlsxFile';

const knows = (name: string): boolean => ['SUM', 'AGINGBUCKET'].includes(name);
const isOurs = (name: string): boolean => name === 'AGINGBUCKET';

/** A workbook in the grid into which no formula spills. */
function gridOf(
  snapshot: IWorkbookData,
  file: Uint8Array | undefined,
  more: Partial<GridBook> = {},
): GridBook {
  return { snapshot, spilled: () => ({}), areaAt: () => undefined, file, knows, isOurs, ...more };
}

/** A file of everything: a text with looks, a formula the grid cannot calculate, a spilled array, shared formulas, looks. */
const file = (): Promise<Uint8Array> =>
  fileOf(
    oneSheet(
      '<cols><col min="1" max="2" width="20.7109375" customWidth="1"/></cols><sheetData>' +
        '<row r="1" ht="30" customHeight="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>12.5</v></c><c r="C1"><f>GETPIVOTDATA("x",A1)</f><v>0</v></c></row>' +
        '<row r="2"><c r="A2" t="b"><v>1</v></c><c r="B2"><f t="array" ref="B2:B3">B1:B2*1</f><v>12.5</v></c><c r="C2"><f t="shared" ref="C2:C3" si="0">SUM(B2)</f><v>12.5</v></c></row>' +
        '<row r="3" hidden="1"><c r="B3"><v>1</v></c><c r="C3"><f t="shared" si="0"/><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="D1:E2"/></mergeCells>',
      { 'xl/sharedStrings.xml': sharedStrings('<r><t>Rich</t></r>'), 'xl/styles.xml': styles(0, '0.0') },
    ),
  );

/** What the grid spills of the array formula in B2. */
const spilling: Partial<GridBook> = {
  spilled: () => ({ 2: { 1: { v: 1, t: 2 } } }),
  areaAt: (_, row, column) =>
    row === 1 && column === 1 ? { row: 1, column: 1, rows: 2, columns: 1 } : undefined,
};

async function opened(): Promise<{
  bytes: Uint8Array;
  snapshot: IWorkbookData;
  cells: Record<number, Record<number, ICellData>>;
}> {
  const bytes = await file();
  const snapshot = await readXlsx(bytes, 'test.xlsx', knows);
  return {
    bytes,
    snapshot,
    cells: snapshot.sheets.sheet1.cellData as Record<number, Record<number, ICellData>>,
  };
}

const partOf = async (bytes: Uint8Array, name: string): Promise<string> =>
  (await JSZip.loadAsync(bytes)).file(name)!.async('string');

const cellsOf = ({ sheets }: FileBook): unknown[] =>
  sheets[0].rows.map(({ cells }) => cells.map(({ value, formula }) => (formula ? [formula, value] : value)));

test('a workbook that nobody changed is the file it was opened from, part by part', async () => {
  const { bytes, snapshot } = await opened();
  const after = await saveXlsx(gridOf(snapshot, bytes, spilling));
  const { files } = await JSZip.loadAsync(bytes);
  for (const name of Object.keys(files).filter(name => !files[name].dir)) {
    expect([name, await partOf(after, name)]).toEqual([name, await partOf(bytes, name)]);
  }
});

test('what was typed is in the file, and all else is as it was', async () => {
  const { bytes, snapshot, cells } = await opened();
  cells[0][1] = { ...cells[0][1], v: 99, t: 2 };
  cells[4] = {
    0: { v: '=1', t: 4 },
    1: { v: 2, t: 2, f: '=AGINGBUCKET(A1)' },
    2: { v: '#N/A', t: 1, f: '=SUM(#N/A)' },
  };
  const after = await saveXlsx(gridOf(snapshot, bytes, spilling));
  expect(cellsOf(await readBook(after))).toEqual([
    ['Rich', 99, ['GETPIVOTDATA("x",A1)', 0]],
    [true, ['B1:B2*1', 12.5], ['SUM(B2)', 12.5]],
    [1, ['SUM(B3)', 1]],
    ['=1', ['_xldudf_AGINGBUCKET(A1)', 2], ['SUM(#N/A)', '#N/A']],
  ]);
  const xml = await partOf(after, 'xl/worksheets/sheet1.xml');
  expect(xml).toContain('<c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>99</v></c>');
  expect(xml).toContain('<row r="3" hidden="1">');
  expect(xml).toContain('<row r="1" ht="30" customHeight="1">');
  expect(xml).toContain('width="20.7109375"');
  expect(xml).toMatch(/<c r="C5" t="e">/);
});

test('a value over a formula that the grid cannot calculate takes its place', async () => {
  const { bytes, snapshot, cells } = await opened();
  cells[0][2] = { ...cells[0][2], v: 7 };
  expect(cellsOf(await readBook(await saveXlsx(gridOf(snapshot, bytes, spilling))))[0]).toEqual([
    'Rich',
    12.5,
    7,
  ]);
});

test('looks, widths, merges and views that changed are written', async () => {
  const { bytes, snapshot, cells } = await opened();
  const sheet = snapshot.sheets.sheet1;
  cells[0][0].s = { bl: 1, bg: { rgb: 'rgb(1, 2, 255)' }, n: { pattern: '0.0' } };
  sheet.columnData = { ...sheet.columnData, 3: { w: 80 } };
  sheet.mergeData = [{ startRow: 5, endRow: 6, startColumn: 0, endColumn: 1 }];
  sheet.freeze = { xSplit: 1, ySplit: 0, startRow: -1, startColumn: 1 };
  const book = await readBook(await saveXlsx(gridOf(snapshot, bytes, spilling)));
  const [saved] = book.sheets;
  expect(book.formats[saved.rows[0].cells[0].format]).toMatchObject({
    numberFormat: '0.0',
    font: { bold: true },
    fill: '#0102FF',
  });
  expect(saved.columns.map(({ from, width }) => [from, width])).toEqual([
    [0, 20.7109375],
    [1, 20.7109375],
    [3, 10],
  ]);
  expect(saved.merges).toEqual([{ row: 5, column: 0, rows: 2, columns: 2 }]);
  expect(saved.frozen).toEqual({ rows: 0, columns: 1 });
});

test('a workbook that came from no file becomes one', async () => {
  const { snapshot } = await opened();
  const book = await readBook(await saveXlsx(gridOf(snapshot, undefined, spilling)));
  expect(cellsOf(book)).toEqual([
    ['Rich', 12.5, ['GETPIVOTDATA("x",A1)', 0]],
    [true, ['B1:B2*1', 12.5], ['SUM(B2)', 12.5]],
    [1, ['SUM(B3)', 1]],
  ]);
  expect(book.formats[book.sheets[0].rows[0].cells[1].format].numberFormat).toBe('0.0');
});
