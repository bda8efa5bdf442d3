import { buckets, choice } from './kinds';
import { plainSection, setting } from './setting';

/** How receivables are aged. Default buckets: not due, 1-30, 31-60, 61-90, 91+ (domain 3.5). */
export interface AgeingPolicy {
  /** Upper bounds of the overdue buckets in days past due, inclusive, rising; the last bucket is open. */
  readonly bounds: readonly number[];
  readonly basis: 'due' | 'invoice';
}

export const AGEING = plainSection<AgeingPolicy>({
  bounds: setting('Ageing buckets', '账龄区间', buckets, [30, 60, 90]),
  basis: setting(
    'Ageing counts from',
    '账龄起算日',
    choice({ due: { en: 'due date', zh: '到期日' }, invoice: { en: 'invoice date', zh: '发票日期' } }),
    'due',
  ),
});
