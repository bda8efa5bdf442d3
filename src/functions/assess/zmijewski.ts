import { zmijewskiModel } from '../../credit/assess/distress/zmijewski';
import type { Policy } from '../../credit/policy/policy';
import { distressColumn, distressReasons } from './distressTable';
import { shownAs, zoneOf } from './distressShown';

/**
 * Zmijewski's X score of each buyer, or the probability of failure; high is bad, from 0 on failure is likelier.
 * Source: Zmijewski 1984; reprints differ in the sign of the current ratio, which is a policy setting.
 * @customfunction ZMIJEWSKI
 * @param {any[][]} [headers] The header row, such as "Net income", "Total liabilities", "Current assets".
 * @param {any[][]} [variant] "score" (X) or "probability". Blank means the score.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means the published zones.
 * @returns {any[][]} The score or the probability, one a buyer, below a label where the header row is part of the values.
 * @example =ZMIJEWSKI({4000,2000,10000,5500,520}, {"Current assets","Current liabilities","Total assets","Total liabilities","Net income"}) → -1.43923
 * @example =ZMIJEWSKI({4000,2000,10000,5500,520}, {"Current assets","Current liabilities","Total assets","Total liabilities","Net income"}, "probability") → 0.07504
 */
export function zmijewski(values: any[][], headers?: any[][], variant?: any[][], policy?: any[][]): any[][] {
  return shownAs(variant, { values, headers, policy, model: zmijewskiUnder });
}

/**
 * The zone of each buyer by Zmijewski: distress from the policy's probability (50 %) on, else safe.
 * @customfunction ZMIJEWSKIZONE
 * @returns {any[][]} The zone, one a buyer, below a label where the header row is part of the values.
 * @example =ZMIJEWSKIZONE({4000,2000,10000,5500,520}, {"Current assets","Current liabilities","Total assets","Total liabilities","Net income"}) → Safe
 */
export function zmijewskiZone(values: any[][], headers?: any[][], policy?: any[][]): any[][] {
  return distressColumn({ values, headers, policy, model: zmijewskiUnder }, zoneOf);
}

/**
 * Why each buyer has its Zmijewski score: every term with its weight and contribution, the probability and the zone.
 * @customfunction ZMIJEWSKIWHY
 * @returns {any[][]} A table with a heading: item, figure, weight, contribution, reason.
 * @example =ZMIJEWSKIWHY({4000,2000,10000,5500,520}, {"Current assets","Current liabilities","Total assets","Total liabilities","Net income"})
 */
export function zmijewskiWhy(values: any[][], headers?: any[][], policy?: any[][]): any[][] {
  return distressReasons({ values, headers, policy, model: zmijewskiUnder });
}

const zmijewskiUnder = ({ distress }: Policy) => zmijewskiModel(distress);
