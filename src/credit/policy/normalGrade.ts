import { risingNumbers } from './kinds';
import { plainSection, setting } from './setting';

/**
 * Upper bounds, rising, of the bands into which each foreign scale is cut for the grades 1 to 5. Creditsafe's and the
 * payment index's are published (domain 3.2); the insurers' pairs of steps are ours.
 */
export interface NormalGradePolicy {
  /** Upper bounds, rising, of Allianz Trade's grades for the normal grades 1 to 5. */
  readonly allianz: readonly number[];
  /** Upper bounds of Coface's scores, in the order of the normal grades. */
  readonly coface: readonly number[];
  /** Upper bounds of Creditsafe's scores, in the order of the normal grades. */
  readonly creditsafe: readonly number[];
  /** Upper bounds of payment indexes, in the order of the normal grades. */
  readonly paymentIndex: readonly number[];
}

export const NORMAL_GRADE = plainSection<NormalGradePolicy>({
  allianz: setting('Bands of Allianz grades', '安联等级分段', risingNumbers, [2, 4, 6, 8]),
  coface: setting('Bands of Coface scores', '科法斯评分分段', risingNumbers, [2, 4, 6, 8]),
  creditsafe: setting('Bands of Creditsafe scores', 'Creditsafe 评分分段', risingNumbers, [20, 29, 50, 70]),
  paymentIndex: setting('Bands of payment indexes', '付款指数分段', risingNumbers, [49, 79]),
});
