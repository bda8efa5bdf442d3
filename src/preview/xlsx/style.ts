import type { IBorderData, IStyleData } from '@univerjs/core';
import type { CellFormat, Side } from '../../workbook/xlsx/styles';

export const HORIZONTAL: Readonly<Record<string, number>> = {
  left: 1,
  center: 2,
  centerContinuous: 2,
  right: 3,
  justify: 4,
  distributed: 6,
};
export const VERTICAL: Readonly<Record<string, number>> = { top: 1, center: 2, bottom: 3 };
export const BORDERS: Readonly<Record<string, number>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};
export const SIDES: Readonly<Record<Side, 'l' | 'r' | 't' | 'b'>> = {
  left: 'l',
  right: 'r',
  top: 't',
  bottom: 'b',
};
export const WRAP = 3;

/** How a file's cell looks, in Univer's terms; what the grid has no word for is left out. */
export function styleOf({ numberFormat, font, fill, border, alignment }: CellFormat): IStyleData {
  const style: IStyleData = {};
  if (numberFormat !== 'General') style.n = { pattern: numberFormat };
  if (font.name) style.ff = font.name;
  if (font.size) style.fs = font.size;
  if (font.bold) style.bl = 1;
  if (font.italic) style.it = 1;
  if (font.underline) style.ul = { s: 1 };
  if (font.strike) style.st = { s: 1 };
  if (font.colour) style.cl = { rgb: font.colour };
  if (fill) style.bg = { rgb: fill };
  const horizontal = HORIZONTAL[alignment.horizontal ?? ''];
  if (horizontal) style.ht = horizontal;
  const vertical = VERTICAL[alignment.vertical ?? ''];
  if (vertical) style.vt = vertical;
  if (alignment.wrap) style.tb = WRAP;
  const lines: IBorderData = {};
  for (const [side, { style: line, colour }] of Object.entries(border)) {
    const s = BORDERS[line];
    if (s) lines[SIDES[side as Side]] = { s, cl: { rgb: colour ?? '#000000' } };
  }
  if (Object.keys(lines).length > 0) style.bd = lines;
  return style;
}
