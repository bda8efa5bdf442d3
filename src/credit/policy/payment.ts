import { choice, yesNo } from './kinds';
import { plainSection, setting } from './setting';

/** How averages of days paid and days late are taken (domain 3.3). */
export interface PaymentPolicy {
  /** Whether a payment ten days early counts as minus ten days or as on time. */
  readonly early: 'negative' | 'zero';
  /** Whether an invoice that is past due and still open counts at the days it is late so far. */
  readonly openCounts: boolean;
}

export const PAYMENT = plainSection<PaymentPolicy>({
  early: setting(
    'Early payments count',
    '提前付款计为',
    choice({ negative: { en: 'as days early', zh: '负天数' }, zero: { en: 'as on time', zh: '按时' } }),
    'negative',
  ),
  openCounts: setting('Open overdue invoices count', '未付逾期发票计入', yesNo, true),
});
