import { buckets, type AgeBound } from './ageBounds';
import { choice } from './kinds';
import { plainSection, setting } from './setting';

/** How receivables are aged. Default buckets: not due, 1-30, 31-60, 61-90, 91+ (domain 3.5). */
export interface AgeingPolicy {
  /** Upper bounds of the overdue buckets, inclusive, rising; the last bucket is open. */
  readonly bounds: readonly AgeBound[];
  /** The date from which days are counted. */
  readonly basis: 'due' | 'invoice' | 'posting';
  /** Where credit notes and unapplied cash stand: by their own date, in their own column, or against the oldest debts. */
  readonly credits: 'ownDate' | 'ownColumn' | 'oldestFirst';
}

export const AGEING = plainSection<AgeingPolicy>({
  bounds: setting('Ageing buckets', '账龄区间', buckets, [30, 60, 90]),
  basis: setting(
    'Ageing counts from',
    '账龄起算日',
    choice({
      due: { en: 'due date', zh: '到期日' },
      invoice: { en: 'invoice date', zh: '发票日期' },
      posting: { en: 'posting date', zh: '过账日期' },
    }),
    'due',
  ),
  credits: setting(
    'Credits in ageing',
    '账龄中的贷项',
    choice({
      ownDate: { en: 'by their own date', zh: '按自身日期' },
      ownColumn: { en: 'own column', zh: '单独成列' },
      oldestFirst: { en: 'applied to the oldest', zh: '先冲最早账款' },
    }),
    'ownDate',
  ),
});
