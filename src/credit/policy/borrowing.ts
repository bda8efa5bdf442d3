import { optional, share, whole, yesNo } from './kinds';
import { plainSection, setting } from './setting';

/**
 * Which receivables a lender advances money on. The terms are those of the lender's contract; ours are common ones of
 * asset-based lending, to be confirmed with the contract.
 */
export interface BorrowingPolicy {
  /** Share of the eligible receivables that is lent. */
  readonly advanceRate: number;
  /** Days past due after which an invoice is too old. */
  readonly oldestDays: number;
  /** Share of a buyer's debt that is too old from which on all its invoices are left out. */
  readonly crossAgeing: number | undefined;
  /** The most that one buyer may make up of all that is eligible. */
  readonly concentrationCap: number | undefined;
  /** Whether only the insured part of an invoice is eligible. */
  readonly insuredOnly: boolean;
}

export const BORROWING = plainSection<BorrowingPolicy>({
  advanceRate: setting('Advance rate', '融资比例', share, 0.85),
  oldestDays: setting('Borrowing base: days past due at most', '融资：最长逾期天数', whole(0, 3650), 90),
  crossAgeing: setting('Borrowing base: whole buyer out from', '融资：整户剔除比例', optional(share), 0.5),
  concentrationCap: setting('Borrowing base: one buyer at most', '融资：单户上限', optional(share), 0.25),
  insuredOnly: setting('Borrowing base: insured part only', '融资：仅限已投保部分', yesNo, false),
});
