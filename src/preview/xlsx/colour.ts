import type { Color } from 'exceljs';

/** A workbook's theme colours in the order in which styles number them, as "RRGGBB". */
export type Palette = readonly string[];

const NAMES = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink']; // prettier-ignore

/** The theme that Excel itself starts with, for files that lack one. */
const OFFICE: Palette = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72']; // prettier-ignore

/** Reads the palette from a theme part's XML (ECMA-376 part 1, 20.1.6.2 clrScheme). */
export function paletteOf(theme: string | undefined): Palette {
  return NAMES.map((name, index) => {
    const entry = theme?.match(new RegExp(`<a:${name}>(.*?)</a:${name}>`, 's'))?.[1];
    return entry?.match(/(?:lastClr|srgbClr val)="([0-9A-Fa-f]{6})"/)?.[1] ?? OFFICE[index];
  });
}

/** A style's colour as "#RRGGBB", or undefined where it is automatic. */
export function colourOf(color: Partial<Color> | undefined, palette: Palette): string | undefined {
  if (!color) return undefined;
  if (color.argb) return `#${color.argb.slice(-6)}`;
  const base = color.theme === undefined ? undefined : palette[color.theme];
  return base && `#${tinted(base, (color as { tint?: number }).tint ?? 0)}`;
}

/** A tint lightens (above 0) towards white or darkens (below 0) towards black. */
function tinted(rgb: string, tint: number): string {
  return [0, 2, 4]
    .map(at => {
      const part = parseInt(rgb.slice(at, at + 2), 16);
      const changed = tint < 0 ? part * (1 + tint) : part + (255 - part) * tint;
      return Math.round(changed).toString(16).padStart(2, '0');
    })
    .join('');
}
