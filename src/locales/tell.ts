import { textOfDay } from '../credit/dates';
import type { Kind, Saying } from '../credit/say';
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
export function tell(saying: Saying, language: Language): string {
  const { sentences, kinds } = catalogueOf(language);
  const kindOf = kinds[saying.id] as Readonly<Record<string, Kind>>;
  return sentences[saying.id].replace(/\{(\w+)\}/g, (_, name: string) =>
    tellFigure(kindOf[name], saying.figures[name], language),
  );
}

/** A word of the product in the user's language; the user's own words stay as they are. Errors: as `tell`. */
export function term(word: string, language: Language): string {
  const terms = termsOf(language);
  return Object.hasOwn(terms, word) ? terms[word] : word;
}

/** A figure of a kind, in the numerals of the language. */
export function tellFigure(kind: Kind, figure: string | number | Saying, language: Language): string {
  if (typeof figure === 'object') return tell(figure, language);
  if (typeof figure === 'string') return kind === 'term' ? term(figure, language) : figure;
  if (kind === 'date') return textOfDay(figure);
  return numberFormat(kind, language).format(figure);
}

const FORMATS: Partial<Record<Kind, Intl.NumberFormatOptions>> = {
  count: { maximumFractionDigits: 0 },
  number: { maximumFractionDigits: 3 },
  money: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  percent: { style: 'percent', maximumFractionDigits: 1 },
};

const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(kind: Kind, language: Language): Intl.NumberFormat {
  const key = `${language} ${kind}`;
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.NumberFormat(TAGS[language], FORMATS[kind])));
  return format;
}
