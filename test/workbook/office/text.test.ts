import fc from 'fast-check';
import { asWritten } from '../../../src/workbook/office/text';
import { typed } from '../../support/book/typed';

test.each([
  '=1+1',
  '+1',
  '-1',
  '@x',
  '00123',
  '1/2',
  '2025-03-01',
  '12%',
  'TRUE',
  '#N/A',
  "'quoted",
  ' ',
  'Acme',
])('the text %j is written behind an apostrophe', text => {
  expect(asWritten(text)).toBe(`'${text}`);
});

test('numbers, truth and blanks are written as they are', () => {
  expect([1.5, 0, true, ''].map(asWritten)).toEqual([1.5, 0, true, '']);
});

test('any text comes back as itself and never as a formula', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), text => {
      expect(typed(asWritten(text), 'General')).toEqual({ value: text });
    }),
  );
});
