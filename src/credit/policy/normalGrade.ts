import { risingNumbers } from './kinds';
import { plainSection, setting } from './setting';

/**
 * Upper bounds, rising, of the bands into which each foreign scale is cut for the grades 1 to 5. Creditsafe's and the
 * payment index's are published (domain 3.2); the insurers' pairs of steps are ours.
 */
export interface NormalGradePolicy {
  readonly allianz: readonly number[];
  readonly coface: readonly number[];
  readonly creditsafe: readonly number[];
  readonly paymentIndex: readonly number[];
}

export const NORMAL_GRADE = plainSection<NormalGradePolicy>({
  allianz: setting('Bands of Allianz grades', '安联等级分段', risingNumbers, [2, 4, 6, 8]),
  coface: setting('Bands of Coface scores', '科法斯评分分段', risingNumbers, [2, 4, 6, 8]),
  creditsafe: setting('Bands of Creditsafe scores', 'Creditsafe 评分分段', risingNumbers, [20, 29, 50, 70]),
  paymentIndex: setting('Bands of payment indexes', '付款指数分段', risingNumbers, [49, 79]),
});
