import type { Language } from '../credit/language';
import type { Catalogue } from './words';

/** Where the words of a language are and how its figures are written. */
interface LanguageInfo {
  /** The BCP 47 tag of pages and of Excel's files. */
  readonly tag: string;
  /** The BCP 47 tag by which figures and plurals are written. */
  readonly numerals: string;
  /** Its own name, for its speakers to find. */
  readonly name: string;
  /** What stands between the items of a list. */
  readonly comma: string;
  /** What stands between the parts of a sentence. */
  readonly semicolon: string;
  /** What stands between a name and what is said of it. */
  readonly colon: string;
  /** What Excel reads of the functions, in the build. */
  readonly metadata: string;
  /** The folder of its help pages, in the build. */
  readonly help: string;
  /** Loads its sentences and terms. */
  readonly load: () => Promise<{ readonly CATALOGUE: Catalogue }>;
}

/** The one list of the product's languages. */
export const LANGUAGES: Readonly<Record<Language, LanguageInfo>> = {
  en: {
    tag: 'en',
    numerals: 'en-GB',
    name: 'English',
    comma: ', ',
    semicolon: '; ',
    colon: ': ',
    metadata: 'functions.json',
    help: 'help/',
    load: () => import(/* webpackChunkName: "en" */ './en/catalogue'),
  },
  zh: {
    tag: 'zh-CN',
    numerals: 'zh-CN',
    name: '中文',
    comma: '、',
    semicolon: '；',
    colon: '：',
    metadata: 'functions.zh-CN.json',
    help: 'help/zh-CN/',
    load: () => import(/* webpackChunkName: "zh-CN" */ './zh-CN/catalogue'),
  },
};

export const LANGUAGE_IDS = Object.keys(LANGUAGES) as Language[];

/** The language we speak to someone whose program speaks `tag`, a BCP 47 tag: English where we have none of its own. */
export function languageOf(tag: string): Language {
  const spoken = tag.toLowerCase().split('-')[0];
  return LANGUAGE_IDS.find(id => LANGUAGES[id].tag.toLowerCase().split('-')[0] === spoken) ?? 'en';
}
