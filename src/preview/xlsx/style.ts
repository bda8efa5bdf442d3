import type { IBorderStyleData, IStyleData } from '@univerjs/core';
import type { Border, BorderStyle, Fill, Style } from 'exceljs';
import { colourOf, type Palette } from './colour';

const HORIZONTAL: Readonly<Record<string, number>> = {
  left: 1,
  center: 2,
  centerContinuous: 2,
  right: 3,
  justify: 4,
  distributed: 6,
};
const VERTICAL: Readonly<Record<string, number>> = { top: 1, middle: 2, bottom: 3 };
const BORDERS: Readonly<Record<BorderStyle, number>> = {
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
const WRAP = 3;

/** How a file's cell looks, in Univer's terms; what the grid has no word for is left out. */
export function styleOf(
  { font, fill, alignment, border, numFmt }: Partial<Style>,
  palette: Palette,
): IStyleData {
  const style: IStyleData = {};
  if (numFmt && numFmt !== 'General') style.n = { pattern: numFmt };
  if (font?.name) style.ff = font.name;
  if (font?.size) style.fs = font.size;
  if (font?.bold) style.bl = 1;
  if (font?.italic) style.it = 1;
  if (font?.underline && font.underline !== 'none') style.ul = { s: 1 };
  if (font?.strike) style.st = { s: 1 };
  const colour = colourOf(font?.color, palette);
  if (colour) style.cl = { rgb: colour };
  const ground = fill && groundOf(fill, palette);
  if (ground) style.bg = { rgb: ground };
  const horizontal = alignment?.horizontal && HORIZONTAL[alignment.horizontal];
  if (horizontal) style.ht = horizontal;
  const vertical = alignment?.vertical && VERTICAL[alignment.vertical];
  if (vertical) style.vt = vertical;
  if (alignment?.wrapText) style.tb = WRAP;
  if (border) {
    const [t, r, b, l] = [border.top, border.right, border.bottom, border.left].map(side =>
      borderOf(side, palette),
    );
    if (t || r || b || l) style.bd = { ...(t && { t }), ...(r && { r }), ...(b && { b }), ...(l && { l }) };
  }
  return style;
}

function groundOf(fill: Fill, palette: Palette): string | undefined {
  if (fill.type === 'gradient') return colourOf(fill.stops[0]?.color, palette);
  return fill.pattern === 'none' ? undefined : colourOf(fill.fgColor, palette);
}

function borderOf(border: Partial<Border> | undefined, palette: Palette): IBorderStyleData | undefined {
  if (!border?.style) return undefined;
  return { s: BORDERS[border.style], cl: { rgb: colourOf(border.color, palette) ?? '#000000' } };
}
