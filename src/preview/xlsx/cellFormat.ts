import type { IStyleData, Nullable } from '@univerjs/core';
import type { CellFormat, Line, Side } from '../../workbook/xlsx/styles';
import { BORDERS, HORIZONTAL, SIDES, VERTICAL, WRAP } from './style';

/** Word for number, of a table of numbers for words; of several words for a number the first. */
function words(table: Readonly<Record<string, number>>): ReadonlyMap<number, string> {
  return new Map(
    Object.entries(table)
      .reverse()
      .map(([word, number]) => [number, word]),
  );
}

const HORIZONTAL_WORDS = words(HORIZONTAL);
const VERTICAL_WORDS = words(VERTICAL);
const BORDER_WORDS = words(BORDERS);

const SHORT = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i;
const LONG = /^#[0-9a-f]{6}$/i;
const PARTS = /^rgba?\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})/i;

/** How a look of the grid stands in a file. */
export function cellFormatOf(style: IStyleData): CellFormat {
  const colour = hex(style.cl?.rgb);
  const horizontal = HORIZONTAL_WORDS.get(style.ht ?? 0);
  const vertical = VERTICAL_WORDS.get(style.vt ?? 0);
  return {
    numberFormat: style.n?.pattern || 'General',
    font: {
      ...(style.ff && { name: style.ff }),
      ...(style.fs && { size: style.fs }),
      ...(style.bl && { bold: true }),
      ...(style.it && { italic: true }),
      ...(style.ul?.s && { underline: true }),
      ...(style.st?.s && { strike: true }),
      ...(colour && { colour }),
    },
    fill: hex(style.bg?.rgb),
    border: borderOf(style.bd),
    alignment: {
      ...(horizontal && { horizontal }),
      ...(vertical && { vertical }),
      ...(style.tb === WRAP && { wrap: true }),
    },
  };
}

function borderOf(border: IStyleData['bd']): Partial<Record<Side, Line>> {
  const lines: Partial<Record<Side, Line>> = {};
  for (const [side, key] of Object.entries(SIDES)) {
    const line = border?.[key];
    const style = BORDER_WORDS.get(line?.s ?? 0);
    if (line && style) lines[side as Side] = { style, colour: hex(line.cl?.rgb) };
  }
  return lines;
}

/** A colour of the grid as "#RRGGBB", undefined for one that is no plain colour. */
function hex(colour: Nullable<string>): string | undefined {
  if (!colour) return undefined;
  if (LONG.test(colour)) return colour.toUpperCase();
  const short = SHORT.exec(colour);
  if (short)
    return `#${short
      .slice(1)
      .map(digit => digit + digit)
      .join('')}`.toUpperCase();
  const parts = PARTS.exec(colour);
  if (!parts) return undefined;
  const digits = parts.slice(1).map(part => Math.min(255, Number(part)).toString(16).padStart(2, '0'));
  return `#${digits.join('')}`.toUpperCase();
}
