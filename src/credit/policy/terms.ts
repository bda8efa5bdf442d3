import { choice, optional, words } from './kinds';
import { plainSection, setting } from './setting';

/** How payment terms are read where usage differs, and what serves where none are given. */
export interface TermsPolicy {
  /**
   * What comes first in "60 days end of month": the days, then the end of that month (European payment law, Odoo, Dolibarr), or
   * the end of the invoice month, then the days (SAP and many sellers in the United States).
   */
  readonly endOfMonth: 'daysFirst' | 'monthEndFirst';
  /** What 月结60天 counts from the end of the invoice month: 60 days, or two months (the usage of some courts and systems). */
  readonly monthly: 'days' | 'months';
  /** Where a due date goes that falls on a weekend or a holiday. */
  readonly weekend: 'stays' | 'next' | 'previous';
  /** The terms of an invoice that has none and whose buyer has none. */
  readonly standard: string | undefined;
}

export const TERMS = plainSection<TermsPolicy>({
  endOfMonth: setting(
    'Terms: days and end of month',
    '付款条件：天数与月底',
    choice({
      daysFirst: { en: 'days, then end of month', zh: '先计天数再到月底' },
      monthEndFirst: { en: 'end of month, then days', zh: '先到月底再计天数' },
    }),
    'daysFirst',
  ),
  monthly: setting(
    'Terms: monthly settlement counts',
    '付款条件：月结按',
    choice({
      days: { en: 'days after month end', zh: '月底后天数' },
      months: { en: 'months of 30 days', zh: '每30天为一个月' },
    }),
    'days',
  ),
  weekend: setting(
    'Terms: due date on a day off',
    '付款条件：到期日遇休息日',
    choice({
      stays: { en: 'stays', zh: '不变' },
      next: { en: 'next working day', zh: '顺延至下一工作日' },
      previous: { en: 'previous working day', zh: '提前至上一工作日' },
    }),
    'stays',
  ),
  standard: setting('Terms: where none are given', '付款条件：未注明时', optional(words), undefined),
});
