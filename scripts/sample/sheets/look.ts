import type { Alignment, Borders, Fill, Font, Style } from 'exceljs';

const DARK = 'FF1F3864';
const MONEY = '#,##0.00;[Red]-#,##0.00';
const FONT: Partial<Font> = { name: 'Calibri', size: 11 };
const MIDDLE: Partial<Alignment> = { vertical: 'middle' };

/** Numbers keep a distance from the text in the next column. */
const SIDES = {
  left: { ...MIDDLE, horizontal: 'left' },
  center: { ...MIDDLE, horizontal: 'center' },
  right: { ...MIDDLE, horizontal: 'right', indent: 1 },
} satisfies Record<string, Partial<Alignment>>;
type Side = keyof typeof SIDES;

function filled(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}

function underlined(argb: string): Partial<Borders> {
  return { bottom: { style: 'thin', color: { argb } } };
}

function overlined(argb: string): Partial<Borders> {
  return { top: { style: 'thin', color: { argb } } };
}

function number(numFmt: string): Partial<Style> {
  return { font: FONT, numFmt, alignment: SIDES.right };
}

/** A cell that is there to be changed. */
function input(rest: Partial<Style> = {}): Partial<Style> {
  return {
    font: FONT,
    alignment: SIDES.left,
    fill: filled('FFFFF2CC'),
    border: underlined('FFE2C36B'),
    ...rest,
  };
}

/** A header over data that stands on a side; green over what a formula of ours fills. */
function header(side: Side, live: boolean): Partial<Style> {
  return {
    font: { ...FONT, bold: true, color: { argb: 'FFFFFFFF' } },
    alignment: { ...SIDES[side], wrapText: true },
    fill: filled(live ? 'FF0B6A5B' : DARK),
  };
}

/** How the cells of the sample look. */
export const LOOKS = {
  text: { font: FONT, alignment: MIDDLE },
  /** Text that a spreadsheet would like to take for a date or a number. */
  asText: { font: FONT, numFmt: '@', alignment: SIDES.left },
  leftNumber: { font: FONT, alignment: SIDES.left },
  leftDate: { font: FONT, numFmt: 'yyyy-mm-dd', alignment: SIDES.left },
  quiet: { font: { ...FONT, color: { argb: 'FF595959' } }, alignment: MIDDLE },
  date: { font: FONT, numFmt: 'yyyy-mm-dd', alignment: SIDES.center },
  money: number(MONEY),
  wholeMoney: number('#,##0;[Red]-#,##0'),
  whole: number('0'),
  general: number('General'),
  decimal: number('0.0'),
  rate: number('0.0000'),
  percent: number('0%'),
  centred: { font: FONT, alignment: SIDES.center },
  header_left: header('left', false),
  header_center: header('center', false),
  header_right: header('right', false),
  liveHeader_left: header('left', true),
  liveHeader_center: header('center', true),
  liveHeader_right: header('right', true),
  title: { font: { ...FONT, size: 16, bold: true, color: { argb: DARK } }, alignment: MIDDLE },
  question: {
    font: { ...FONT, size: 12, bold: true, color: { argb: DARK } },
    alignment: MIDDLE,
    border: underlined(DARK),
  },
  formula: { font: { name: 'Consolas', size: 10, color: { argb: 'FF0B6A5B' } }, alignment: MIDDLE },
  strong: { font: { ...FONT, bold: true }, alignment: MIDDLE },
  total: { font: { ...FONT, bold: true }, alignment: MIDDLE, border: overlined(DARK) },
  totalMoney: { ...number(MONEY), font: { ...FONT, bold: true }, border: overlined(DARK) },
  input: input(),
  inputDate: input({ numFmt: 'yyyy-mm-dd', alignment: SIDES.center }),
  inputMoney: input({ numFmt: MONEY, alignment: SIDES.right }),
} satisfies Record<string, Partial<Style>>;

export type Look = keyof typeof LOOKS;

/** The header that fits over cells of a look. */
export function headerOver(look: Look, kind: 'header' | 'liveHeader' = 'header'): Look {
  const { alignment = {} }: Partial<Style> = LOOKS[look];
  return `${kind}_${(alignment.horizontal ?? 'left') as Side}`;
}
