import type { Day } from '../dates';
import { choice, date, optional, words } from './kinds';
import { plainSection, setting } from './setting';

export interface GeneralPolicy {
  /** The language in which formulas give their reasons; the pane follows the user's own. */
  readonly language: 'en' | 'zh';
  /** The currency in which exposure and totals are stated; the rate table converts into it. */
  readonly currency: string;
  /** The date at which the pane and the refresh read the books; formulas are always given theirs. */
  readonly asOf: Day | undefined;
}

export const GENERAL = plainSection<GeneralPolicy>({
  language: setting(
    'Language',
    '语言',
    choice({ en: { en: 'English', zh: '英文' }, zh: { en: 'Chinese', zh: '中文' } }),
    'en',
  ),
  currency: setting('Currency', '本位币', words, 'USD'),
  asOf: setting('As-of date', '基准日', optional(date), undefined),
});
