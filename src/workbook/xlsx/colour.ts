import type { TimeSlicer } from '../timeSlicer';
import type { Pieces } from './package';
import { decimal, isOn, walk, wholeNumber, type Attributes } from './xml';

/** What a workbook's colours are told from. */
export interface Palette {
  /** The theme's colours in the order in which styles number them, as "RRGGBB". */
  readonly theme: readonly string[];
  /** The colours of the older numbering, as "RRGGBB". */
  readonly indexed: readonly string[];
}

const NAMES = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink']; // prettier-ignore

/** The theme that Excel itself starts with, for files that lack one. */
const OFFICE = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72']; // prettier-ignore

const FIRST_INDEXED = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];

/** The colours that files name by number. Source: ECMA-376 part 1, 18.8.27 indexedColors. */
export const INDEXED: readonly string[] = [
  ...FIRST_INDEXED,
  ...FIRST_INDEXED,
  '800000', '008000', '000080', '808000', '800080', '008080', 'C0C0C0', '808080', '9999FF', '993366', 'FFFFCC', 'CCFFFF', '660066', 'FF8080', '0066CC', 'CCCCFF', '000080', 'FF00FF', 'FFFF00', '00FFFF', '800080', '800000', '008080', '0000FF', '00CCFF', 'CCFFFF', 'CCFFCC', 'FFFF99', '99CCFF', 'FF99CC', 'CC99FF', 'FFCC99', '3366FF', '33CCCC', '99CC00', 'FFCC00', 'FF9900', 'FF6600', '666699', '969696', '003366', '339966', '003300', '333300', '993300', '993366', '333399', '333333',
]; // prettier-ignore

/** Reads a theme's colours (ECMA-376 part 1, 20.1.6.2 clrScheme). */
export async function readTheme(pieces: Pieces, slicer: TimeSlicer): Promise<string[]> {
  const theme = [...OFFICE];
  let inScheme = false;
  let at = -1;
  await walk(
    pieces,
    {
      open(name, { val, lastClr }) {
        if (name === 'clrScheme') inScheme = true;
        if (!inScheme) return;
        if (NAMES.includes(name)) at = NAMES.indexOf(name);
        const rgb = lastClr ?? val;
        if (at >= 0 && rgb !== undefined && /^[0-9A-Fa-f]{6}$/.test(rgb)) theme[at] = rgb;
      },
      close(name) {
        if (name === 'clrScheme') inScheme = false;
        if (NAMES[at] === name) at = -1;
      },
    },
    slicer,
  );
  return theme;
}

/** The colour of an element as "#RRGGBB", or undefined where it is automatic. */
export function colourOf(at: Attributes | undefined, palette: Palette): string | undefined {
  if (!at || isOn(at.auto)) return undefined;
  if (at.rgb !== undefined && /^[0-9A-Fa-f]{6,8}$/.test(at.rgb)) return `#${at.rgb.slice(-6).toUpperCase()}`;
  const base = palette.theme[wholeNumber(at.theme) ?? -1] ?? palette.indexed[wholeNumber(at.indexed) ?? -1];
  return base && `#${tinted(base, decimal(at.tint) ?? 0)}`;
}

/** A tint lightens (above 0) towards white or darkens (below 0) towards black. */
function tinted(rgb: string, tint: number): string {
  return [0, 2, 4]
    .map(at => {
      const part = parseInt(rgb.slice(at, at + 2), 16);
      const changed = tint < 0 ? part * (1 + tint) : part + (255 - part) * tint;
      return Math.round(Math.min(255, Math.max(0, changed)))
        .toString(16)
        .toUpperCase()
        .padStart(2, '0');
    })
    .join('');
}
