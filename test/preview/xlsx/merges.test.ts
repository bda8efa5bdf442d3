import { Merges } from '../../../src/preview/xlsx/merges';
import { areaOf } from '../../../src/workbook/xlsx/address';

const grid = { rowCount: 1000, columnCount: 26 };
const range = (ref: string) => {
  const { row, column, rows, columns } = areaOf(ref)!;
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
};

test('merged areas end with the grid, large ones earlier, and none lies over another', () => {
  const merges = new Merges(
    ['A1:XFD1', 'B2:C3', 'C3:D4', 'E5:E1048576', 'A2000:B3000'].map(ref => areaOf(ref)!),
    grid,
  );
  expect(merges.ranges).toEqual([range('A1:Z1'), range('B2:C3'), range('E5:E1000')]);
  expect([merges.has(0, 25), merges.has(2, 2), merges.has(3, 3)]).toEqual([true, true, false]);
  // 5,000 cells at most: 192 rows of 26 columns.
  expect(new Merges([areaOf('A1:XFD1048576')!], grid).ranges).toEqual([range('A1:Z192')]);
});
