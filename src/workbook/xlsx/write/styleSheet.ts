import { escaped } from '../escapedText';
import { BUILT_IN_FORMATS } from '../numberFormat';
import type { CellFormat, Font, Line, Side } from '../styles';
import type { XmlPart } from './xmlPart';

/** The order of the lists in a styles part (ECMA-376 part 1, 18.8.39). */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst']; // prettier-ignore

/** Formats of a file's own count from here (18.8.30). */
const FIRST_OWN = 164;

const SIDES: readonly Side[] = ['left', 'right', 'top', 'bottom'];

/** Adds looks to a styles part. Equal ones are found again, so that saving twice adds nothing. */
export class StyleSheet {
  private readonly known = new Map<string, number>();

  constructor(private readonly part: XmlPart) {}

  /** The number of the format that looks so. */
  numberOf(format: CellFormat): number {
    const key = JSON.stringify(format);
    const known = this.known.get(key) ?? this.add(format);
    this.known.set(key, known);
    return known;
  }

  private add({ numberFormat, font, fill, border, alignment }: CellFormat): number {
    const { part } = this;
    const t = (name: string): string => part.tag(name);
    const side = [
      alignment.horizontal && ` horizontal="${alignment.horizontal}"`,
      alignment.vertical && ` vertical="${alignment.vertical}"`,
      alignment.wrap && ' wrapText="1"',
    ].filter(Boolean);
    const inside = side.length > 0 ? `<${t('alignment')}${side.join('')}/>` : '';
    const numbers = [
      ['numFmtId', this.numberFormat(numberFormat)],
      ['fontId', this.list('fonts', this.font(font))],
      ['fillId', fill === undefined ? 0 : this.list('fills', this.fill(fill))],
      ['borderId', Object.keys(border).length === 0 ? 0 : this.list('borders', this.border(border))],
    ].map(([name, number]) => `${name}="${number}"`);
    const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
    return this.list(
      'cellXfs',
      `<${t('xf')} ${numbers.join(' ')} xfId="0" ${applied}>${inside}</${t('xf')}>`,
    );
  }

  private list(name: string, text: string): number {
    return this.part.add(name, text, ORDER.slice(ORDER.indexOf(name) + 1));
  }

  private numberFormat(code: string): number {
    const builtIn = Object.entries(BUILT_IN_FORMATS).find(([, known]) => known === code)?.[0];
    if (builtIn !== undefined && Number(builtIn) < 14) return Number(builtIn);
    if (code === '@') return 49;
    const formats = this.part.childrenOf('numFmts').map(text => ({
      id: Number(/\snumFmtId\s*=\s*["'](\d+)/.exec(text)?.[1] ?? 0),
      code: /\sformatCode\s*=\s*"([^"]*)"/.exec(text)?.[1],
    }));
    const known = formats.find(format => format.code === escaped(code));
    if (known) return known.id;
    const id = Math.max(FIRST_OWN - 1, ...formats.map(format => format.id)) + 1;
    this.list('numFmts', `<${this.part.tag('numFmt')} numFmtId="${id}" formatCode="${escaped(code)}"/>`);
    return id;
  }

  /** A font names itself: one without a name would take the workbook's own. */
  private font({ name = 'Calibri', size = 11, bold, italic, underline, strike, colour }: Font): string {
    const t = (tag: string): string => this.part.tag(tag);
    const marks = [bold && 'b', italic && 'i', strike && 'strike', underline && 'u'].filter(Boolean);
    const text = marks.map(mark => `<${t(String(mark))}/>`).join('');
    return `<${t('font')}>${text}<${t('sz')} val="${size}"/>${this.colour('color', colour)}<${t('name')} val="${escaped(name)}"/></${t('font')}>`;
  }

  private fill(colour: string): string {
    const t = (tag: string): string => this.part.tag(tag);
    return `<${t('fill')}><${t('patternFill')} patternType="solid">${this.colour('fgColor', colour)}<${t('bgColor')} indexed="64"/></${t('patternFill')}></${t('fill')}>`;
  }

  private border(border: Readonly<Partial<Record<Side, Line>>>): string {
    const lines = SIDES.map(side => {
      const tag = this.part.tag(side);
      const line = border[side];
      return line
        ? `<${tag} style="${line.style}">${this.colour('color', line.colour)}</${tag}>`
        : `<${tag}/>`;
    });
    const tag = this.part.tag('border');
    return `<${tag}>${lines.join('')}<${this.part.tag('diagonal')}/></${tag}>`;
  }

  private colour(name: string, colour: string | undefined): string {
    return colour === undefined ? '' : `<${this.part.tag(name)} rgb="FF${colour.slice(1).toUpperCase()}"/>`;
  }
}
