import { textOfDay } from '../credit/dates';
import type { Kind, Message, MessageId, TermId } from '../credit/message';
import type { Language } from '../credit/language';
import { catalogueOf, isTerm, termOf } from './catalogue';
import { LANGUAGES } from './language';
import { isOwnWord } from './ownWords';

/**
 * What the engine says, in words. Dates are written year first in both languages, so that nobody can misread them.
 * Errors: throws `NotLoaded` while the words of the language are not loaded.
 */
export function formatMessage({ id, figures }: Message, language: Language): string {
  const { texts, gaps } = sentenceOf(id, language);
  let told = texts[0];
  for (let i = 0; i < gaps.length; i++) {
    const { name, kind, forms } = gaps[i];
    const figure = figures[name];
    told += forms.length > 0 ? formFor(figure, kind, forms, language) : formatFigure(kind, figure, language);
    told += texts[i + 1];
  }
  return told;
}

/** A sentence cut at its figures: a text before each and one after the last. */
interface Sentence {
  readonly texts: readonly string[];
  readonly gaps: readonly Gap[];
}

interface Gap {
  /** The figure that fills it, or that decides which of its forms does. */
  readonly name: string;
  readonly kind: Kind;
  /** The forms of a word, where the gap is filled by one. */
  readonly forms: readonly string[];
}

type Figure = string | number | Message;

/** A refresh tells the same few sentences for every invoice. */
const CUT: Partial<Record<Language, Map<MessageId, Sentence>>> = {};

function sentenceOf(id: MessageId, language: Language): Sentence {
  const cut = (CUT[language] ??= new Map<MessageId, Sentence>());
  const known = cut.get(id);
  if (known) return known;
  const { sentences, kinds } = catalogueOf(language);
  const kindOf = kinds[id] as Readonly<Record<string, Kind>>;
  // What stands in braces stands at the odd places.
  const pieces = sentences[id].split(/\{([^{}]+)\}/);
  const sentence = {
    texts: pieces.filter((_, i) => i % 2 === 0),
    gaps: pieces.filter((_, i) => i % 2 === 1).map(gap => gapOf(gap, kindOf)),
  };
  cut.set(id, sentence);
  return sentence;
}

/** "days" is the figure; "days|day|days" is the word for that many, by the plural forms of the language in their order. */
function gapOf(gap: string, kindOf: Readonly<Record<string, Kind>>): Gap {
  const [name, ...forms] = gap.split('|');
  return { name, kind: kindOf[name], forms };
}

/** The order in which sentences give the forms of a word; a language has those that its plural rules tell apart. */
const PLURALS: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

const RULES: Partial<Record<Language, Partial<Record<Kind, Intl.PluralRules>>>> = {};

/** The form of a word for a figure as it is written: 1.0004 is written 1, so it is "1 day". */
function formFor(figure: Figure, kind: Kind, forms: readonly string[], language: Language): string {
  const rules = ((RULES[language] ??= {})[kind] ??= new Intl.PluralRules(
    LANGUAGES[language].numerals,
    FORMATS[kind],
  ));
  const known = rules.resolvedOptions().pluralCategories;
  const form = rules.select(Number(figure));
  return forms[PLURALS.filter(each => known.includes(each)).indexOf(form)];
}

/** A word of the product in the user's language. Errors: as `formatMessage`. */
export function term(id: TermId, language: Language): string {
  return termOf(id, language);
}

/** Words of the product one beside the other, as the headings of a table. Errors: as `formatMessage`. */
export function termRow(ids: readonly TermId[], language: Language): string[] {
  return ids.map(id => term(id, language));
}

/** A word that a policy or the data gives: the product's own in the user's language, the user's as it is. Errors: as `formatMessage`. */
export function wordOf(word: string | Message, language: Language): string {
  if (typeof word === 'object') return formatMessage(word, language);
  return isOwnWord(word) ? term(word, language) : word;
}

/** What the product calls something by its key; what its user has named keeps that name. */
function nameOf(name: string, language: Language): string {
  return isTerm(name, language) ? termOf(name, language) : name;
}

/** A figure of a kind, in the numerals of the language. */
export function formatFigure(kind: Kind, figure: Figure, language: Language): string {
  if (typeof figure === 'object') return formatMessage(figure, language);
  if (typeof figure === 'string') {
    if (kind === 'term') return term(figure as TermId, language);
    if (kind === 'name') return nameOf(figure, language);
    return kind === 'word' ? wordOf(figure, language) : figure;
  }
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

const MADE: Partial<Record<Language, Partial<Record<Kind, Intl.NumberFormat>>>> = {};

function numberFormat(kind: Kind, language: Language): Intl.NumberFormat {
  return ((MADE[language] ??= {})[kind] ??= new Intl.NumberFormat(
    LANGUAGES[language].numerals,
    FORMATS[kind],
  ));
}
