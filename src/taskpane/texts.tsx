import { createContext, useContext } from 'react';
import type { Day } from '../credit/dates';
import type { Message } from '../credit/message';
import { EN_PANE, type PaneText } from '../locales/en/pane';
import type { Language } from '../credit/language';
import { formatMessage, formatFigure, term } from '../locales/formatMessage';
import { headingOf } from '../locales/heading';
import { ZH_PANE } from '../locales/zh-CN/pane';

/** How the pane speaks to its user: its own texts, and figures and the engine's sentences in the same language. */
export interface Texts {
  readonly language: Language;
  readonly text: PaneText;
  formatMessage(message: Message): string;
  term(word: string | Message): string;
  heading(id: string): string;
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
    term: word => term(word, language),
    heading: id => headingOf(id, language),
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
