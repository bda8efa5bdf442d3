/** The formats that a file names by number alone, in their English form. Source: ECMA-376 part 1, 18.8.30 numFmt. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** Numbers that are dates or times in the Excels of East Asia, each in a form of its own. */
const EAST_ASIAN: Readonly<Record<string, readonly number[]>> = {
  'yyyy-mm-dd': [27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58],
  'h:mm:ss': [32, 33, 34, 35, 55, 56],
};

/** The format of each number that needs no text in the file. */
export const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  ...BUILT_IN,
  ...Object.fromEntries(
    Object.entries(EAST_ASIAN).flatMap(([format, numbers]) => numbers.map(number => [number, format])),
  ),
};

/** Quoted and escaped letters, fillers, and brackets other than those of elapsed time: [Red], [$-409]. */
const NOT_CODE = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

/** Whether a format shows a date or a time. */
export function isDateFormat(format: string): boolean {
  const code = bare(format);
  return !/general|standard/i.test(code) && /[ymdhsbg]|e(?![+-])/i.test(code);
}

/** Whether a format shows a day, month or year: only such a cell's number counts from the workbook's first day. */
export function showsDay(format: string): boolean {
  const code = bare(format);
  return (
    isDateFormat(format) &&
    (/[ydbg]|mmm|e(?![+-])/i.test(code) || !/[hs]/i.test(code.replace(/\[m+\]/i, 'h')))
  );
}

function bare(format: string): string {
  return format.replace(NOT_CODE, '').split(';')[0];
}
