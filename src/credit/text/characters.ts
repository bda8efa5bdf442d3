/** Spaces of every width: no-break, thin, narrow no-break, ideographic and the rest. */
const SPACES = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
/** What copying from pages and programs leaves behind unseen: zero-width signs, marks of direction. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Full-width and small forms, which East Asian keyboards give. */
const WIDE = /[\ufe50-\ufe6f\uff00-\uffef]/g;
/** Hyphens and dashes of every length, and the minus sign. */
const DASHES = /[\u2010-\u2015\u2212]/g;
/** Single quotation marks, primes and accents that stand for an apostrophe. */
const APOSTROPHES = /[\u2018\u2019\u02bc\u2032\u00b4`]/g;

/** Whether a text is nothing but the signs that stand on every keyboard, and needs no folding. */
const PLAIN = /^[\x20-\x5f\x61-\x7e]*$/;

/**
 * A text in the signs of a Western keyboard: half-width forms, one kind of space, of dash and of apostrophe, and nothing
 * unseen. Unlike NFKC it leaves raised and circled digits alone: 10² is not 102.
 * Result: the text without spaces at its ends.
 */
export function plainCharacters(text: string): string {
  if (PLAIN.test(text)) return text.trim();
  return text
    .replace(UNSEEN, '')
    .replace(WIDE, sign => sign.normalize('NFKC'))
    .replace(SPACES, ' ')
    .replace(DASHES, '-')
    .replace(APOSTROPHES, "'")
    .trim();
}
