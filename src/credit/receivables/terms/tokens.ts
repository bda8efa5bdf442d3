import type { StartKind, Token, TokenKind } from './token';
import { foldTerms } from './fold';
import { CHINESE_DIGITS, WORDINGS } from './wordings';

/** Payment terms are short; what is longer is a clause or no terms at all. */
const LONGEST = 200;

const PUNCTUATION: Readonly<Record<string, TokenKind>> = {
  '%': 'PCT',
  ',': 'COMMA',
  '/': 'SLASH',
  '-': 'DASH',
  '+': 'PLUS',
  '(': 'OPEN',
  ')': 'CLOSED',
  '&': 'AND',
};

const LEXICON = new Map<string, Token>();
for (const wordings of WORDINGS) {
  for (const [meaning, phrases] of Object.entries(wordings as Readonly<Record<string, string>>)) {
    const [kind, detail] = meaning.split(':') as [TokenKind, string | undefined];
    const token: Token =
      kind === 'S'
        ? { kind, start: detail as StartKind }
        : { kind, value: detail === undefined ? undefined : Number(detail) };
    for (const phrase of phrases.split('|')) {
      const folded = foldTerms(phrase);
      if (!LEXICON.has(folded)) LEXICON.set(folded, token);
    }
  }
}
const LONGEST_PHRASE = Math.max(...[...LEXICON.keys()].map(({ length }) => length));

/** Letters of scripts that put blanks between words: a wording of theirs is a whole word. */
const SPACED_LETTER = /[a-zßæøłıа-я]/;
const DIGIT = /[0-9]/;

/**
 * The words and numbers of payment terms by their meaning, in any of the languages of `WORDINGS`.
 * Result: the tokens without noise; undefined where a word is not known, or the text is too long to be terms.
 */
export function tokensOf(text: string): Token[] | undefined {
  if (text.length > LONGEST) return undefined;
  const folded = foldTerms(text);
  const tokens: Token[] = [];
  for (let at = 0; at < folded.length;) {
    const character = folded[at];
    const found =
      phraseAt(folded, at) ?? numberAt(folded, at) ?? chineseNumberAt(folded, at) ?? mark(character);
    if (!found) return undefined;
    const [token, length] = found;
    if (token && token.kind !== 'NOISE') tokens.push(token);
    at += length;
  }
  return tokens;
}

type Found = readonly [token: Token | undefined, length: number];

function mark(character: string): Found | undefined {
  if (character === ' ' || character === '.') return [undefined, 1];
  const kind = PUNCTUATION[character];
  return kind && [{ kind }, 1];
}

/** The longest wording that begins here. */
function phraseAt(text: string, at: number): Found | undefined {
  if (DIGIT.test(text[at]) || text[at] === ' ') return undefined;
  const inWord = at > 0 && SPACED_LETTER.test(text[at - 1]);
  for (let length = Math.min(LONGEST_PHRASE, text.length - at); length > 0; length--) {
    const phrase = text.slice(at, at + length);
    const token = LEXICON.get(phrase);
    if (!token) continue;
    if (inWord && SPACED_LETTER.test(phrase[0])) continue;
    if (SPACED_LETTER.test(phrase[length - 1]) && SPACED_LETTER.test(text[at + length] ?? '')) continue;
    return [token, length];
  }
  return undefined;
}

/** A number; with a decimal comma only before a per cent sign, since other commas part the numbers of a list. */
function numberAt(text: string, at: number): Found | undefined {
  let end = digitsFrom(text, at);
  if (end === at) return undefined;
  const whole = text.slice(at, end);
  let decimals = '';
  if (text[end] === '.' || text[end] === ',') {
    const to = digitsFrom(text, end + 1);
    const percent = /^ ?%/.test(text.slice(to, to + 2));
    if (to > end + 1 && (text[end] === '.' || percent)) {
      decimals = text.slice(end + 1, to);
      end = to;
    }
  }
  return [{ kind: 'N', value: Number(decimals ? `${whole}.${decimals}` : whole) }, end - at];
}

function digitsFrom(text: string, at: number): number {
  let end = at;
  while (end < text.length && DIGIT.test(text[end])) end++;
  return end;
}

/** A number below 100 in Chinese characters: 五, 十五, 三十, 四十五, 六〇. */
function chineseNumberAt(text: string, at: number): Found | undefined {
  let end = at;
  while (end < text.length && CHINESE_NUMERAL.includes(text[end])) end++;
  const written = text.slice(at, end).replaceAll('两', '二').replaceAll('〇', '零');
  if (written === '') return undefined;
  const [tens, ones, more] = written.includes('十') ? written.split('十') : ['', written];
  const digits = [tens, ones].map(part => (part.length > 1 ? NaN : CHINESE_DIGITS.indexOf(part)));
  if (more !== undefined || digits.some(digit => Number.isNaN(digit) || digit < 0)) {
    return undefined;
  }
  const value = written.includes('十') ? (tens === '' ? 1 : digits[0]) * 10 + digits[1] : digits[1];
  return [{ kind: 'N', value }, end - at];
}

const CHINESE_NUMERAL = `${CHINESE_DIGITS}十两〇`;
