import { springateModel } from '../../credit/assess/distress/springate';
import type { Policy } from '../../credit/policy/policy';
import { distressColumn, distressReasons } from './distressTable';
import { zoneOf } from './distressShown';

/**
 * Springate's score of each buyer; below 0.862 a firm is classed as failed.
 * Source: Springate 1978.
 * @customfunction SPRINGATE
 * @param {any[][]} [headers] The header row, such as "Current assets", "EBIT", "Profit before tax", "Sales".
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means the published zones.
 * @returns {any[][]} The score, one a buyer, below a label where the header row is part of the values.
 * @example =SPRINGATE({4000,2000,10000,900,700,14000}, {"Current assets","Current liabilities","Total assets","EBIT","Profit before tax","Sales"}) → 1.2733
 */
export function springate(values: any[][], headers?: any[][], policy?: any[][]): any[][] {
  return distressColumn({ values, headers, policy, model: springateUnder }, ({ score }) => score);
}

/**
 * The zone of each buyer by Springate: distress below the policy's bound, else safe.
 * @customfunction SPRINGATEZONE
 * @returns {any[][]} The zone, one a buyer, below a label where the header row is part of the values.
 * @example =SPRINGATEZONE({4000,2000,10000,900,700,14000}, {"Current assets","Current liabilities","Total assets","EBIT","Profit before tax","Sales"}) → Safe
 */
export function springateZone(values: any[][], headers?: any[][], policy?: any[][]): any[][] {
  return distressColumn({ values, headers, policy, model: springateUnder }, zoneOf);
}

/**
 * Why each buyer has its Springate score: every ratio with its weight and contribution, and the zone.
 * @customfunction SPRINGATEWHY
 * @returns {any[][]} A table with a heading: item, figure, weight, contribution, reason.
 * @example =SPRINGATEWHY({4000,2000,10000,900,700,14000}, {"Current assets","Current liabilities","Total assets","EBIT","Profit before tax","Sales"})
 */
export function springateWhy(values: any[][], headers?: any[][], policy?: any[][]): any[][] {
  return distressReasons({ values, headers, policy, model: springateUnder });
}

const springateUnder = ({ distress }: Policy) => springateModel(distress);
