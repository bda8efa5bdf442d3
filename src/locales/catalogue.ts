import { NotLoaded } from './notLoadedError';
import { EN_FUNCTION_TERMS } from './en/functionTerms';
import type { TermId } from '../credit/message';
import type { Language } from '../credit/language';
import { LANGUAGES } from './language';
import type { Catalogue, Terms } from './words';

const loaded: Partial<Record<Language, Catalogue>> = {};

/** English terms are the results of the most common formulas, so those are always there. */
const terms: Partial<Record<Language, Partial<Terms>>> = { en: EN_FUNCTION_TERMS };

/** The words of a language. Errors: throws `NotLoaded` while they are not loaded. */
export function catalogueOf(language: Language): Catalogue {
  return loaded[language] ?? notHere(language);
}

/** A term of a language. Errors: throws `NotLoaded` while it is not loaded. */
export function termOf(id: TermId, language: Language): string {
  return terms[language]?.[id] ?? catalogueOf(language).terms[id];
}

/** Whether a text is the key of a term. Errors: throws `NotLoaded` while that is not known. */
export function isTerm(text: string, language: Language): text is TermId {
  return Object.hasOwn(terms[language] ?? {}, text) || Object.hasOwn(catalogueOf(language).terms, text);
}

/** The words of a language could not be loaded; a later try may succeed. */
export class WordsUnavailable extends Error {}

/** Loads the words of a language; after that they are there for good. Errors: rejects with `WordsUnavailable`. */
export async function loadCatalogue(language: Language): Promise<void> {
  if (loaded[language]) return;
  try {
    addCatalogue(language, (await LANGUAGES[language].load()).CATALOGUE);
  } catch (cause) {
    throw new WordsUnavailable(`The words of ${language} could not be loaded`, { cause });
  }
}

export function addCatalogue(language: Language, catalogue: Catalogue): void {
  loaded[language] = catalogue;
  terms[language] = catalogue.terms;
}

function notHere(language: Language): never {
  throw new NotLoaded(() => loadCatalogue(language));
}
