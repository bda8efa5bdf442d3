import { plainCharacters } from './characters';
import { currencyOfText, sameCurrency, type CurrencyMark } from './currency';

/** How a text says that its amount is below zero, or that it is not. */
export type SignMark = 'minus' | 'plus' | 'trailingMinus' | 'trailingPlus' | 'brackets' | 'CR' | 'DR';

export type DecimalMark = '.' | ',';
export type GroupingMark = ',' | '.' | ' ' | "'";

/** The figure of a text by one reading of its marks. */
export interface Reading {
  readonly value: number;
  /** What stands between the thousands (and lakhs), where anything does. */
  readonly grouping?: GroupingMark;
  /** Whether the text has the decimal mark of the reading. */
  readonly hasDecimals: boolean;
}

/** A number as it is written, before it is settled which mark is the decimal one. */
export interface AmountText {
  /** The figure with a point as decimal mark; undefined where the text cannot be read so. */
  readonly point: Reading | undefined;
  /** The figure with a comma as decimal mark. */
  readonly comma: Reading | undefined;
  readonly sign: SignMark | undefined;
  readonly currency: CurrencyMark | undefined;
  readonly percent: boolean;
}

/** No number that a person writes is longer; what is, is not looked into. */
const LONGEST = 80;

/** What a trailing sign multiplies by, as powers of ten. */
const POWERS: Readonly<Record<string, number>> = {
  千: 3, 万: 4, 萬: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8, 億: 8, 十亿: 9, 百亿: 10, 千亿: 11, 万亿: 12,
}; // prettier-ignore

const SIDES: Readonly<Record<string, SignMark>> = {
  cr: 'CR',
  'cr.': 'CR',
  贷: 'CR',
  dr: 'DR',
  'dr.': 'DR',
  借: 'DR',
};

const BELOW_ZERO: ReadonlySet<SignMark | undefined> = new Set<SignMark>([
  'minus',
  'trailingMinus',
  'brackets',
  'CR',
]);

/** As most texts of numbers are written, and so read first: digits with a point, or with commas between thousands. */
const PLAIN = /^-?\d{1,15}(?:\.\d{1,15})?$/;
const GROUPED = /^-?[1-9]\d{0,2}(?:,\d{3}){1,4}(?:\.\d{1,15})?$/;

/**
 * The number that a text says by itself: "1,234.56", "1.234,56 €", "(987.65)", "1,234.56-", "100.20 CR" (below zero),
 * "12.5%", "1'234.56", "1,23,456.78", "12.5万". Where a single mark could be either ("1.234", "1,234") the point is the
 * decimal mark and the comma stands between thousands; a column of such texts is settled from all its cells
 * (src/reading/notation).
 * Result: the number, a percentage as a fraction; undefined where the text says none.
 */
export function numberOfText(text: string): number | undefined {
  if (PLAIN.test(text)) return Number(text) + 0;
  if (GROUPED.test(text)) return Number(text.replaceAll(',', ''));
  const amount = amountOfText(text);
  return amount && (amount.point ?? amount.comma)?.value;
}

/**
 * A number as a text writes it, with both readings of its marks.
 * Result: undefined where the text is no number by either.
 */
export function amountOfText(text: string): AmountText | undefined {
  let body = plainCharacters(text);
  if (body.length === 0 || body.length > LONGEST) return undefined;
  let sign: SignMark | undefined;
  let currency: CurrencyMark | undefined;
  let power: number | undefined;
  let percent = false;

  /** Takes a sign of the amount; false where it has one already. */
  const signed = (mark: SignMark) => sign === undefined && ((sign = mark), true);
  const valued = (mark: string) => {
    const own = currencyOfText(mark);
    const both = own && sameCurrency(currency, own);
    if (both) currency = both;
    return both !== undefined;
  };
  const multiplied = (mark: string) => {
    if (power !== undefined || !Object.hasOwn(POWERS, mark)) return false;
    power = POWERS[mark];
    return true;
  };
  /** "万美元": what multiplies, and of which currency. */
  const both = (mark: string) => {
    for (let cut = 1; cut < mark.length; cut++)
      if (Object.hasOwn(POWERS, mark.slice(0, cut)) && currencyOfText(mark.slice(cut)))
        return multiplied(mark.slice(0, cut)) && valued(mark.slice(cut));
    return false;
  };

  // What is not the numeral is taken off both ends, one thing at a time.
  for (;;) {
    const last = body.at(-1)!;
    const first = body[0];
    if (first === '(' && last === ')') {
      if (!signed('brackets')) return undefined;
      body = body.slice(1, -1).trim();
    } else if (first === '-' || first === '+') {
      if (!signed(first === '-' ? 'minus' : 'plus')) return undefined;
      body = body.slice(1).trimStart();
    } else if (last === '-' || last === '+') {
      if (!signed(last === '-' ? 'trailingMinus' : 'trailingPlus')) return undefined;
      body = body.slice(0, -1).trimEnd();
    } else if (last === '%' || last === '‰') {
      if (percent || power !== undefined) return undefined;
      percent = true;
      power = last === '%' ? -2 : -3;
      body = body.slice(0, -1).trimEnd();
    } else if (isLetter(last) || (last === '.' && isLetter(body.at(-2) ?? ''))) {
      const from = trailingWord(body);
      const word = body.slice(from);
      const side = SIDES[word.toLowerCase()];
      if (side ? !signed(side) : !(multiplied(word) || valued(word) || both(word))) return undefined;
      body = body.slice(0, from).trimEnd();
    } else if (isLetter(first)) {
      const to = leadingWord(body);
      if (!valued(body.slice(0, to))) return undefined;
      body = body.slice(to).trimStart();
    } else break;
    if (body === '') return undefined;
  }
  if (percent && currency) return undefined;
  const numeral = readNumeral(body);
  if (!numeral) return undefined;
  const readings = [numeral.point, numeral.comma].map(plain => {
    if (!plain) return undefined;
    const figure = Number(`${plain.digits}e${plain.exponent + (power ?? 0)}`);
    const value = BELOW_ZERO.has(sign) ? 0 - figure : figure;
    return Number.isFinite(value)
      ? { value, grouping: plain.grouping, hasDecimals: plain.hasDecimals }
      : undefined;
  });
  const [point, comma] = readings;
  return point || comma ? { point, comma, sign, currency, percent } : undefined;
}

const LETTER = /[\p{L}\p{Sc}]/u;

function isLetter(sign: string): boolean {
  return LETTER.test(sign);
}

/** Where the word begins that the text ends with, its full stop included. */
function trailingWord(text: string): number {
  let from = text.length - 1;
  while (from > 0 && isLetter(text[from - 1])) from--;
  return from;
}

/** Where the word ends that the text begins with; a full stop belongs to it where letters stand before: "Rs.500". */
function leadingWord(text: string): number {
  let to = 1;
  while (to < text.length && isLetter(text[to])) to++;
  return text[to] === '.' ? to + 1 : to;
}

interface PlainNumeral {
  /** Digits with a point as decimal mark and nothing between thousands. */
  readonly digits: string;
  readonly exponent: number;
  readonly grouping: GroupingMark | undefined;
  readonly hasDecimals: boolean;
}

const MARKS = ",.' ";
const EXPONENT = /^[+-]?\d{1,3}$/;

/** Digits and the marks between them, by both readings. */
function readNumeral(
  text: string,
): { point: PlainNumeral | undefined; comma: PlainNumeral | undefined } | undefined {
  const at = text.search(/e/i);
  if (at >= 0 && !EXPONENT.test(text.slice(at + 1))) return undefined;
  const exponent = at < 0 ? 0 : Number(text.slice(at + 1));
  const mantissa = at < 0 ? text : text.slice(0, at);
  const groups: string[] = [];
  let marks = '';
  let from = 0;
  for (let i = 0; i <= mantissa.length; i++) {
    const sign = mantissa[i];
    if (sign >= '0' && sign <= '9') continue;
    if (sign !== undefined && !MARKS.includes(sign)) return undefined;
    groups.push(mantissa.slice(from, i));
    marks += sign ?? '';
    from = i + 1;
  }
  if (groups.length === 1 && groups[0] === '') return undefined;
  return { point: readAs('.', groups, marks, exponent), comma: readAs(',', groups, marks, exponent) };
}

function readAs(
  decimal: DecimalMark,
  groups: readonly string[],
  marks: string,
  exponent: number,
): PlainNumeral | undefined {
  const place = marks.indexOf(decimal);
  const hasDecimals = place >= 0;
  if (hasDecimals && (place !== marks.length - 1 || groups[place + 1] === '')) return undefined;
  const whole = hasDecimals ? groups.slice(0, -1) : groups;
  const between = hasDecimals ? marks.slice(0, -1) : marks;
  const grouping = between === '' ? undefined : (between[0] as GroupingMark);
  if (grouping ? !areGroups(whole, between, grouping) : !hasDecimals && whole[0] === '') return undefined;
  const fraction = hasDecimals ? `.${groups[groups.length - 1]}` : '';
  return { digits: `${whole.join('') || '0'}${fraction}`, exponent, grouping, hasDecimals };
}

/** Thousands in threes; or, with commas, lakhs and crores in twos and the thousands in three: 1,23,456. */
function areGroups(groups: readonly string[], marks: string, grouping: GroupingMark): boolean {
  const [first, ...rest] = groups;
  if (first === '' || first.startsWith('0') || first.length > 3) return false;
  for (const mark of marks) if (mark !== grouping) return false;
  if (rest.every(group => group.length === 3)) return true;
  return (
    grouping === ',' &&
    first.length < 3 &&
    rest.every((group, i) => group.length === (i === rest.length - 1 ? 3 : 2))
  );
}
