import type { Alignment, Borders, Fill, Font, Style } from 'exceljs';

const DARK = 'FF1F3864';
const FONT: Partial<Font> = { name: 'Calibri', size: 11 };
const MIDDLE: Partial<Alignment> = { vertical: 'middle' };

function filled(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}

function underlined(argb: string): Partial<Borders> {
  return { bottom: { style: 'thin', color: { argb } } };
}

function number(numFmt: string): Partial<Style> {
  return { font: FONT, numFmt, alignment: { ...MIDDLE, horizontal: 'right' } };
}

const HEADER: Partial<Style> = {
  font: { ...FONT, bold: true, color: { argb: 'FFFFFFFF' } },
  alignment: { ...MIDDLE, wrapText: true },
  fill: filled(DARK),
};

/** How the cells of the sample look. */
export const LOOKS = {
  text: { font: FONT, alignment: MIDDLE },
  /** Text that a spreadsheet would like to take for a date or a number. */
  asText: { font: FONT, numFmt: '@', alignment: { ...MIDDLE, horizontal: 'left' } },
  leftNumber: { font: FONT, alignment: { ...MIDDLE, horizontal: 'left' } },
  leftDate: { font: FONT, numFmt: 'yyyy-mm-dd', alignment: { ...MIDDLE, horizontal: 'left' } },
  quiet: { font: { ...FONT, color: { argb: 'FF595959' } }, alignment: MIDDLE },
  date: { font: FONT, numFmt: 'yyyy-mm-dd', alignment: { ...MIDDLE, horizontal: 'center' } },
  money: number('#,##0.00;[Red]-#,##0.00'),
  wholeMoney: number('#,##0;[Red]-#,##0'),
  whole: number('0'),
  decimal: number('0.0'),
  rate: number('0.0000'),
  percent: number('0%'),
  centred: { font: FONT, alignment: { ...MIDDLE, horizontal: 'center' } },
  header: HEADER,
  /** Over a column that a formula of ours fills. */
  liveHeader: { ...HEADER, fill: filled('FF0B6A5B') },
  title: { font: { ...FONT, size: 16, bold: true, color: { argb: DARK } }, alignment: MIDDLE },
  question: { font: { ...FONT, size: 12, bold: true, color: { argb: DARK } }, alignment: MIDDLE, border: underlined(DARK) },
  formula: { font: { name: 'Consolas', size: 10, color: { argb: 'FF0B6A5B' } }, alignment: MIDDLE },
  strong: { font: { ...FONT, bold: true }, alignment: MIDDLE },
  /** A cell that is there to be changed. */
  input: { font: { ...FONT, bold: true }, alignment: { ...MIDDLE, horizontal: 'left' }, fill: filled('FFFFF2CC'), border: underlined('FFBF9000') },
  inputDate: { font: { ...FONT, bold: true }, numFmt: 'yyyy-mm-dd', alignment: { ...MIDDLE, horizontal: 'left' }, fill: filled('FFFFF2CC'), border: underlined('FFBF9000') },
} satisfies Record<string, Partial<Style>>; // prettier-ignore

export type Look = keyof typeof LOOKS;
