import { addressOf, columnLetters } from '../../src/workbook/rectangle';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [701, 'ZZ'],
  [702, 'AAA'],
  // Excel's last column.
  [16_383, 'XFD'],
])('column %d is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test('an address names the first and the last cell, or the only one', () => {
  expect(addressOf({ row: 1, column: 1, rows: 8, columns: 3 })).toBe('B2:D9');
  expect(addressOf({ row: 1, column: 1, rows: 1, columns: 1 })).toBe('B2');
});
