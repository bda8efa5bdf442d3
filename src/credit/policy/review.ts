import { numberList, whole, numberBetween } from './kinds';
import { plainSection, setting } from './setting';

/**
 * How often a buyer is looked at again. Months by grade: 12 for a low, 3 for a medium, 1 for a high risk; quarterly and
 * yearly are the brief's (S10.1, S10.2). The brief wants customers of more than three years reviewed by a risk
 * coefficient (S10.3) and gives none: ours leaves good ones longer, the worst shorter.
 */
export interface ReviewPolicy {
  /** Months from one review to the next, best grade first; the last one serves all further grades. */
  readonly months: readonly number[];
  /** What multiplies the months of a customer of long standing, best grade first. */
  readonly factors: readonly number[];
  /** From more than this many years on a customer is one of long standing. */
  readonly longYears: number;
  /** The file of every buyer is renewed within this many months. */
  readonly mostMonths: number;
  /** An alert score from which a review is due at once. */
  readonly alertFrom: number;
}

export const REVIEW = plainSection<ReviewPolicy>({
  months: setting('Review: months by grade', '复评：各等级间隔月数', numberList(1, 120), [12, 12, 3, 3, 1]),
  factors: setting(
    'Review: factors of long standing',
    '复评：长期客户系数',
    numberList(0.01, 100),
    [1.5, 1.5, 2, 1, 0.5],
  ),
  longYears: setting('Review: long standing after years', '复评：长期合作年限', whole(0, 100), 3),
  mostMonths: setting('Review: at most months', '复评：最长间隔月数', whole(1, 120), 12),
  alertFrom: setting('Review: at once from alert score', '复评：预警分触发线', numberBetween(0, 100), 50),
});
