import { readInterval } from '../../../src/credit/collect/instalmentInterval';

test.each([
  ['1', { months: 1 }],
  ['3', { months: 3 }],
  ['week', { days: 7 }],
  ['2 weeks', { days: 14 }],
  ['every 2 weeks', { days: 14 }],
  ['Every month', { months: 1 }],
  ['quarter', { months: 3 }],
  ['每月', { months: 1 }],
  ['2周', { days: 14 }],
  ['每 2 周', { days: 14 }],
  ['每季度', { months: 3 }],
  ['10天', { days: 10 }],
])('"%s" is an interval', (text, expected) => expect(readInterval(text)).toEqual(expected));

test.each(['', ' ', 'every', '每', '0', '1000', 'fortnight', 'weekss', 'everyone', 'month 2', '2 2 weeks'])(
  '"%s" is none',
  text => expect(readInterval(text)).toBeUndefined(),
);

// It was cubic: a cell of 32,767 characters froze the sheet for hours.
test('a cell full of blanks is none at once', () => {
  expect(readInterval(`every${' '.repeat(32_000)}!`)).toBeUndefined();
  expect(readInterval(`every${' '.repeat(32_000)}week`)).toEqual({ days: 7 });
});
