import type { Day } from '../dates';
import { LANGUAGE_NAMES, type Language } from '../language';
import { choice, date, optional, words } from './kinds';
import { plainSection, setting } from './setting';

/** What holds for every answer: its language, its currency and its date. */
export interface GeneralPolicy {
  /** The language in which formulas give their reasons; the pane follows the user's own. */
  readonly language: Language;
  /** The currency in which exposure and totals are stated; the rate table converts into it. */
  readonly currency: string;
  /** The date at which the pane and the refresh read the books; formulas are always given theirs. */
  readonly asOf: Day | undefined;
}

export const GENERAL = plainSection<GeneralPolicy>({
  language: setting('Language', '语言', choice(LANGUAGE_NAMES), 'en'),
  currency: setting('Currency', '本位币', words, 'USD'),
  asOf: setting('As-of date', '截止日', optional(date), undefined),
});
