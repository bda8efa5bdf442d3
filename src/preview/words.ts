import { EN_PREVIEW } from '../locales/en/preview';
import { languageOf, type Language } from '../locales/formatMessage';
import { ZH_PREVIEW } from '../locales/zh-CN/preview';

export type Word = keyof typeof EN_PREVIEW;
export type Words = (word: Word, figures?: Readonly<Record<string, string>>) => string;

const TABLES: Readonly<Record<Language, Readonly<Record<Word, string>>>> = { en: EN_PREVIEW, zh: ZH_PREVIEW };

/** The page's words in the language of a BCP 47 tag. */
export function wordsIn(tag: string): Words {
  const table = TABLES[languageOf(tag)];
  return (word, figures = {}) => table[word].replace(/\{(\w+)\}/g, (_, name: string) => figures[name] ?? '');
}
