import { EN_PREVIEW } from '../locales/en/preview';
import type { Language } from '../credit/language';
import { ZH_PREVIEW } from '../locales/zh-CN/preview';

export type Word = keyof typeof EN_PREVIEW;
export type Words = (word: Word, figures?: Readonly<Record<string, string>>) => string;

const TABLES: Readonly<Record<Language, Readonly<Record<Word, string>>>> = { en: EN_PREVIEW, zh: ZH_PREVIEW };

/** The page's words in a language. */
export function wordsIn(language: Language): Words {
  const table = TABLES[language];
  return (word, figures = {}) => table[word].replace(/\{(\w+)\}/g, (_, name: string) => figures[name] ?? '');
}
