import { isDateFormat, showsDay } from '../../../src/workbook/xlsx/numberFormat';

// ECMA-376 part 1, 18.8.31: what each letter of a code shows; quoted, escaped and bracketed ones show themselves or a colour.
test.each([
  ['yyyy-mm-dd', true, true],
  ['[$-409]d-mmm-yy;@', true, true],
  ['mmm', true, true],
  ['mm/yy', true, true],
  ['e"年"m"月"', true, true],
  ['h:mm AM/PM', true, false],
  ['mm:ss.0', true, false],
  ['[h]:mm:ss', true, false],
  ['[mm]:ss', true, false],
  ['General', false, false],
  ['0.00E+00', false, false],
  ['[Red]#,##0', false, false],
  ['#,##0" days"', false, false],
  ['0\\d', false, false],
  ['@', false, false],
])('%s: date or time %p, day %p', (format, isDate, isDay) => {
  expect([isDateFormat(format), showsDay(format)]).toEqual([isDate, isDay]);
});
