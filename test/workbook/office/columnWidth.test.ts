import { columnPoints } from '../../../src/workbook/office/columnWidth';

// Excel shows these widths for Calibri 11 as "8.43 (64 pixels)", "10.00 (75 pixels)", "20.00 (145 pixels)".
test.each([
  [8.43, 64],
  [10, 75],
  [20, 145],
])('%d characters are %d pixels, at three quarters of a point each', (characters, pixels) => {
  expect(columnPoints(characters)).toBe(pixels * 0.75);
});
