import type { DistressPolicy } from '../../policy/distress';
import type { DistressModel } from './model';
import { normalDistribution } from './normal';
import { quotient } from './term';

export const RETURN = quotient('incomeToAssets', ['netIncome'], [], 'totalAssets');
export const DEBT = quotient('liabilitiesToAssets', ['totalLiabilities'], [], 'totalAssets');
const LIQUIDITY = quotient('currentRatioTerm', ['currentAssets'], [], 'currentLiabilities');
const LIQUIDITY_WEIGHT = 0.004;

/**
 * Zmijewski's probit: the higher, the nearer to failure; at 0 and above it is the likelier outcome.
 * Source: domain 3.1; Zmijewski, Journal of Accounting Research 22 (1984). Reprints differ in the sign of the current
 * ratio; plus is the default, the policy has the other. Some pages say that low scores fail: they have it backwards.
 */
export function zmijewskiModel({ zmijewskiFrom, zmijewskiLiquidity }: DistressPolicy): DistressModel {
  return {
    name: 'zmijewski',
    constant: -4.336,
    terms: [
      { term: RETURN, coefficient: -4.513 },
      { term: DEBT, coefficient: 5.679 },
      { term: LIQUIDITY, coefficient: zmijewskiLiquidity === 'plus' ? LIQUIDITY_WEIGHT : -LIQUIDITY_WEIGHT },
    ],
    probability: normalDistribution,
    zone: score => (normalDistribution(score) >= zmijewskiFrom ? 'zoneDistress' : 'zoneSafe'),
    bounds: zmijewskiFrom === 0.5 ? [0] : [],
  };
}
