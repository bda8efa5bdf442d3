import type { DistressPolicy } from '../../policy/distress';
import { EBIT_TO_ASSETS, SALES_TO_ASSETS, WORKING_CAPITAL } from './altman';
import type { DistressModel } from './model';
import { quotient } from './term';

const PROFIT = quotient('profitToCurrentLiabilities', ['profitBeforeTax'], [], 'currentLiabilities');

/**
 * Springate's score: below 0.862 a firm is classed as failed.
 * Source: domain 3.1; Springate 1978 (ycharts, jaxworks).
 */
export function springateModel({ springateBelow }: DistressPolicy): DistressModel {
  return {
    name: 'springate',
    constant: 0,
    terms: [
      { term: WORKING_CAPITAL, coefficient: 1.03 },
      { term: EBIT_TO_ASSETS, coefficient: 3.07 },
      { term: PROFIT, coefficient: 0.66 },
      { term: SALES_TO_ASSETS, coefficient: 0.4 },
    ],
    zone: score => (score < springateBelow ? 'zoneDistress' : 'zoneSafe'),
    bounds: [springateBelow],
  };
}
