import { textOfDay } from '../credit/dates';
import type { Kind, Message, MessageId } from '../credit/message';
import { catalogueOf, termsOf } from './catalogue';

export type Language = 'en' | 'zh';

const TAGS: Record<Language, string> = { en: 'en-GB', zh: 'zh-CN' };

/** The language we speak to someone whose program speaks `tag`, a BCP 47 tag. */
export function languageOf(tag: string): Language {
  return tag.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/**
 * What the engine says, in words. Dates are written year first in both languages, so that nobody can misread them.
 * Errors: throws `Absent` while the words of the language are not loaded.
 */
export function formatMessage({ id, figures }: Message, language: Language): string {
  const { texts, gaps } = sentenceOf(id, language);
  let told = texts[0];
  for (let i = 0; i < gaps.length; i++) {
    const { name, kind } = gaps[i];
    told += formatFigure(kind, figures[name], language) + texts[i + 1];
  }
  return told;
}

/** A sentence cut at its figures: a text before each and one after the last. */
interface Sentence {
  readonly texts: readonly string[];
  readonly gaps: readonly { readonly name: string; readonly kind: Kind }[];
}

/** A refresh tells the same few sentences for every invoice. */
const CUT: Record<Language, Map<MessageId, Sentence>> = { en: new Map(), zh: new Map() };

function sentenceOf(id: MessageId, language: Language): Sentence {
  const known = CUT[language].get(id);
  if (known) return known;
  const { sentences, kinds } = catalogueOf(language);
  const kindOf = kinds[id] as Readonly<Record<string, Kind>>;
  // The names of the figures stand at the odd places.
  const pieces = sentences[id].split(/\{(\w+)\}/);
  const sentence = {
    texts: pieces.filter((_, i) => i % 2 === 0),
    gaps: pieces.filter((_, i) => i % 2 === 1).map(name => ({ name, kind: kindOf[name] })),
  };
  CUT[language].set(id, sentence);
  return sentence;
}

/** A word of the product in the user's language; the user's own words stay as they are. Errors: as `tell`. */
export function term(word: string, language: Language): string {
  const terms = termsOf(language);
  return Object.hasOwn(terms, word) ? terms[word] : word;
}

/** A figure of a kind, in the numerals of the language. */
export function formatFigure(kind: Kind, figure: string | number | Message, language: Language): string {
  if (typeof figure === 'object') return formatMessage(figure, language);
  if (typeof figure === 'string') return kind === 'term' ? term(figure, language) : figure;
  if (kind === 'date') return textOfDay(figure);
  // A small whole number has nothing to group, and days and stages are many.
  if (kind === 'count' && figure > 0 && figure < 1000 && Number.isInteger(figure)) return String(figure);
  return numberFormat(kind, language).format(figure);
}

const FORMATS: Partial<Record<Kind, Intl.NumberFormatOptions>> = {
  count: { maximumFractionDigits: 0 },
  number: { maximumFractionDigits: 3 },
  money: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  percent: { style: 'percent', maximumFractionDigits: 1 },
  chance: { style: 'percent', maximumSignificantDigits: 2 },
  rate: { style: 'percent', maximumFractionDigits: 3 },
};

const MADE: Record<Language, Partial<Record<Kind, Intl.NumberFormat>>> = { en: {}, zh: {} };

function numberFormat(kind: Kind, language: Language): Intl.NumberFormat {
  return (MADE[language][kind] ??= new Intl.NumberFormat(TAGS[language], FORMATS[kind]));
}
