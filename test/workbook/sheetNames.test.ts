import { freeSheetName } from '../../src/workbook/sheetNames';

test('keeps a free name', () => {
  expect(freeSheetName('Ageing', ['Invoices'])).toBe('Ageing');
});

test('marks a name that is taken, whatever its case', () => {
  expect(freeSheetName('Ageing', ['AGEING'])).toBe('Ageing (Credit Desk)');
  expect(freeSheetName('Ageing', ['ageing', 'ageing (credit desk)'])).toBe('Ageing (Credit Desk 2)');
});

test('never exceeds the 31 characters that Excel takes', () => {
  const taken = ['x'.repeat(40), 'x'.repeat(31)];
  expect(freeSheetName('x'.repeat(40), taken)).toBe(`${'x'.repeat(17)} (Credit Desk)`);
  expect(freeSheetName('x'.repeat(40), [])).toHaveLength(31);
});
