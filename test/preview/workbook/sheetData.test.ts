import { runToEnd } from '../../../src/credit/slices';
import { cellRowsOf, sheetDataOf } from '../../../src/preview/workbook/sheetData';
import type { SheetContent } from '../../../src/workbook/workbook';

const FORCED_TEXT = 4; // Univer's CellValueType for text that is never read as something else

const content = (change: Partial<SheetContent>): SheetContent => ({
  id: 'meeting',
  name: 'Credit Meeting',
  widths: [20],
  cells: [],
  styles: [],
  frozenRows: 0,
  ...change,
});

test('text is forced to be text, also where it looks like a formula or a number', () => {
  const rows = runToEnd(cellRowsOf(content({ cells: [['=1+1', '00123', 5, true, '']] })));
  expect(rows[0]).toEqual({
    0: { v: '=1+1', t: FORCED_TEXT },
    1: { v: '00123', t: FORCED_TEXT },
    2: { v: 5, t: 2 },
    3: { v: 1, t: 3 },
  });
});

test('later looks lie over earlier ones, formats and lines beside them', () => {
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  const rows = runToEnd(
    cellRowsOf(
      content({
        cells: [[1]],
        styles: [
          { ...area, style: 'good' },
          { ...area, style: 'bad', format: 'money' },
          { ...area, style: 'total' },
        ],
      }),
    ),
  );
  expect(rows[0][0].s).toMatchObject({
    bl: 1,
    bg: { rgb: '#FBE3E4' },
    n: { pattern: '#,##0.00' },
    bd: { t: { cl: { rgb: '#0B3A53' } } },
  });
});

test('a line stands over its rectangle, not in it', () => {
  const styles = [{ row: 0, column: 0, rows: 2, columns: 1, style: 'total' as const }];
  const rows = runToEnd(cellRowsOf(content({ cells: [[1], [2]], styles })));
  expect(rows[0][0].s).toHaveProperty('bd');
  expect(rows[1][0].s).not.toHaveProperty('bd');
});

test('a row is as high as its wrapped text needs, Chinese characters counted double', () => {
  const wrap = { column: 0, rows: 1, columns: 1, style: 'wrap' as const };
  const heights = runToEnd(
    sheetDataOf(
      content({
        widths: [20],
        cells: [['short'], ['x'.repeat(60)], ['恒'.repeat(60)]],
        styles: [0, 1, 2].map(row => ({ ...wrap, row })),
      }),
    ),
  ).rowData!;
  expect(heights[0]).toBeUndefined();
  expect(heights[1].h!).toBeGreaterThan(60);
  expect(heights[2].h!).toBeGreaterThan(heights[1].h! + 40);
});

test('a sheet offers room below and beside what it holds', () => {
  const { rowCount, columnCount } = runToEnd(
    sheetDataOf(content({ cells: Array.from({ length: 5000 }, () => [1]) })),
  );
  expect(rowCount).toBeGreaterThan(5000);
  expect(columnCount).toBeGreaterThanOrEqual(26);
});
