import type { TimeSlicer } from '../timeSlicer';
import { colourOf, INDEXED, type Palette } from './colour';
import { BUILT_IN_FORMATS } from './numberFormat';
import type { Pieces } from './package';
import { decimal, isOn, walk, wholeNumber, type Attributes } from './xml';

/** How a cell looks. Colours are "#RRGGBB"; what is undefined is as the program has it. */
export interface CellFormat {
  /** Excel's code, 'General' where nothing is said. */
  readonly numberFormat: string;
  readonly font: Font;
  /** The colour of the ground. */
  readonly fill: string | undefined;
  readonly border: Readonly<Partial<Record<Side, Line>>>;
  readonly alignment: Alignment;
}

export interface Font {
  readonly name?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly colour?: string;
}

export type Side = 'left' | 'right' | 'top' | 'bottom';

export interface Line {
  /** A style of ECMA-376 part 1, 18.18.3, for example "thin". */
  readonly style: string;
  readonly colour: string | undefined;
}

export interface Alignment {
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
}

export const PLAIN: CellFormat = {
  numberFormat: 'General',
  font: {},
  fill: undefined,
  border: {},
  alignment: {},
};

/** An element with those in it, by name; of several of a name the last. */
interface Element {
  readonly at: Attributes;
  readonly inside: Record<string, Element>;
}

const LISTS = ['fonts', 'fills', 'borders', 'cellXfs'] as const;

/** The formats of cells by the numbers that cells give, those of a part without any are plain. */
export async function readStyles(
  pieces: Pieces,
  theme: readonly string[],
  slicer: TimeSlicer,
): Promise<CellFormat[]> {
  const codes: Record<string, string> = { ...BUILT_IN_FORMATS };
  const indexed: string[] = [];
  const lists: Record<string, Element[]> = Object.fromEntries(LISTS.map(list => [list, []]));
  const path: Element[] = [];
  let list: Element[] | undefined;
  await walk(
    pieces,
    {
      open(name, at) {
        const element: Element = { at, inside: {} };
        if (path.length === 1) list = lists[name];
        else if (path.length === 2) list?.push(element);
        if (path.length > 2) path.at(-1)!.inside[name] ??= element;
        if (name === 'numFmt' && path.length === 2) codes[at.numFmtId ?? ''] = at.formatCode ?? 'General';
        if (name === 'rgbColor') indexed.push((at.rgb ?? '').slice(-6));
        path.push(element);
      },
      close() {
        path.pop();
      },
    },
    slicer,
  );
  const palette: Palette = { theme, indexed: indexed.length > 0 ? indexed : INDEXED };
  const fonts = lists.fonts.map(font => fontOf(font, palette));
  const fills = lists.fills.map(fill => fillOf(fill, palette));
  const borders = lists.borders.map(border => borderOf(border, palette));
  return lists.cellXfs.map(({ at, inside }) => ({
    numberFormat: codes[at.numFmtId ?? '0'] ?? 'General',
    font: fonts[wholeNumber(at.fontId) ?? 0] ?? {},
    fill: fills[wholeNumber(at.fillId) ?? 0],
    border: borders[wholeNumber(at.borderId) ?? 0] ?? {},
    alignment: alignmentOf(inside.alignment?.at),
  }));
}

function fontOf({ inside }: Element, palette: Palette): Font {
  const has = (name: string): boolean => {
    const at = inside[name]?.at;
    return at !== undefined && (at.val === undefined || isOn(at.val));
  };
  const size = decimal(inside.sz?.at.val);
  const name = inside.name?.at.val;
  const colour = colourOf(inside.color?.at, palette);
  return {
    ...(name && { name }),
    ...(size && { size }),
    ...(has('b') && { bold: true }),
    ...(has('i') && { italic: true }),
    ...(inside.u && inside.u.at.val !== 'none' && { underline: true }),
    ...(has('strike') && { strike: true }),
    ...(colour && { colour }),
  };
}

function fillOf({ inside: { patternFill, gradientFill } }: Element, palette: Palette): string | undefined {
  if (gradientFill) return colourOf(gradientFill.inside.stop?.inside.color?.at, palette);
  const pattern = patternFill?.at.patternType ?? 'none';
  return pattern === 'none' ? undefined : colourOf(patternFill.inside.fgColor?.at, palette);
}

/** Files for languages that are read from the right name the sides start and end. */
const SIDES: Readonly<Record<string, Side>> = {
  left: 'left',
  start: 'left',
  right: 'right',
  end: 'right',
  top: 'top',
  bottom: 'bottom',
};

function borderOf({ inside }: Element, palette: Palette): Partial<Record<Side, Line>> {
  const border: Partial<Record<Side, Line>> = {};
  for (const [name, { at, inside: within }] of Object.entries(inside)) {
    const side = SIDES[name];
    if (!side || at.style === undefined || at.style === 'none') continue;
    border[side] = { style: at.style, colour: colourOf(within.color?.at, palette) };
  }
  return border;
}

function alignmentOf(at: Attributes = {}): Alignment {
  return {
    ...(at.horizontal && at.horizontal !== 'general' && { horizontal: at.horizontal }),
    ...(at.vertical && { vertical: at.vertical }),
    ...(isOn(at.wrapText) && { wrap: true }),
  };
}
