import { createContext, useContext } from 'react';
import type { Day } from '../credit/dates';
import type { Message, TermId } from '../credit/message';
import { EN_PANE, type PaneText } from '../locales/en/pane';
import type { Language } from '../credit/language';
import { formatMessage, formatFigure, term, wordOf } from '../locales/formatMessage';
import { ZH_PANE } from '../locales/zh-CN/pane';

/** How the pane speaks to its user: its own texts, and figures and the engine's sentences in the same language. */
export interface Texts {
  readonly language: Language;
  readonly text: PaneText;
  formatMessage(message: Message): string;
  term(id: TermId): string;
  /** A word that a policy or the data gives. */
  word(word: string | Message): string;
  money(amount: number): string;
  /** A figure with at most three decimals. */
  number(figure: number): string;
  percent(fraction: number): string;
  date(day: Day): string;
}

const TEXTS: Readonly<Record<Language, PaneText>> = { en: EN_PANE, zh: ZH_PANE };

export function textsOf(language: Language): Texts {
  return {
    language,
    text: TEXTS[language],
    formatMessage: message => formatMessage(message, language),
    term: id => term(id, language),
    word: word => wordOf(word, language),
    money: amount => formatFigure('money', amount, language),
    number: figure => formatFigure('number', figure, language),
    percent: fraction => formatFigure('percent', fraction, language),
    date: day => formatFigure('date', day, language),
  };
}

const TextsContext = createContext<Texts>(textsOf('en'));

export const TextsProvider = TextsContext.Provider;

export function useTexts(): Texts {
  return useContext(TextsContext);
}
