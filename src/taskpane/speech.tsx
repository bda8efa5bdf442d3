import { createContext, useContext } from 'react';
import type { Day } from '../credit/dates';
import type { Saying } from '../credit/say';
import { EN_PANE, type PaneText } from '../locales/en/pane';
import { tell, tellFigure, term, type Language } from '../locales/tell';
import { ZH_PANE } from '../locales/zh-CN/pane';

/** How the pane speaks to its user: its own texts, and figures and the engine's sentences in the same language. */
export interface Speech {
  readonly language: Language;
  readonly text: PaneText;
  tell(saying: Saying): string;
  term(word: string): string;
  money(amount: number): string;
  /** A figure with at most three decimals. */
  number(figure: number): string;
  percent(fraction: number): string;
  date(day: Day): string;
}

const TEXTS: Readonly<Record<Language, PaneText>> = { en: EN_PANE, zh: ZH_PANE };

export function speechOf(language: Language): Speech {
  return {
    language,
    text: TEXTS[language],
    tell: saying => tell(saying, language),
    term: word => term(word, language),
    money: amount => tellFigure('money', amount, language),
    number: figure => tellFigure('number', figure, language),
    percent: fraction => tellFigure('percent', fraction, language),
    date: day => tellFigure('date', day, language),
  };
}

const SpeechContext = createContext<Speech>(speechOf('en'));

export const SpeechProvider = SpeechContext.Provider;

export function useSpeech(): Speech {
  return useContext(SpeechContext);
}
