import { altmanModel } from '../../credit/assess/distress/altman';
import type { DistressModel } from '../../credit/assess/distress/model';
import { readAltman } from '../../credit/assess/distress/variants';
import { isFault, type Fault } from '../../credit/fault';
import type { Policy } from '../../credit/policy/policy';
import { distressColumn, distressReasons } from './distressTable';
import { zoneOf, variantOf } from './distressShown';

/**
 * Altman's Z score of each buyer from its statement; the variants weigh other figures and have other zones.
 * Source: Altman 1968, 1983, 2000; the emerging-market bounds are to be confirmed.
 * @customfunction ALTMANZ
 * @param {any[][]} [headers] The header row, such as "Current assets", "Retained earnings", "EBIT", "Market value of equity".
 * @param {any[][]} [variant] "Z" listed manufacturers, "Z'" private firms, "Z''" non-manufacturers, "EM" emerging markets. Blank means Z.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means the published zones.
 * @returns {any[][]} The score, one a buyer, below a label where the header row is part of the values.
 * @example =ALTMANZ({4000,2000,10000,5500,1800,900,14000,6000}, {"Current assets","Current liabilities","Total assets","Total liabilities","Retained earnings","EBIT","Sales","Market value of equity"}) → 2.8435
 * @example =ALTMANZ({4000,2000,10000,5500,1800,900,14000,6000}, {"Current assets","Current liabilities","Total assets","Total liabilities","Retained earnings","EBIT","Sales","Market value of equity"}, "Z''") → 3.3627
 */
export function altmanZ(values: any[][], headers?: any[][], variant?: any[][], policy?: any[][]): any[][] {
  return distressColumn({ values, headers, policy, model: altmanUnder(variant) }, ({ score }) => score);
}

/**
 * The zone of each buyer by Altman's Z: safe, grey or distress; a score on a bound is grey.
 * @customfunction ALTMANZZONE
 * @returns {any[][]} The zone, one a buyer, below a label where the header row is part of the values.
 * @example =ALTMANZZONE({4000,2000,10000,5500,1800,900,14000,6000}, {"Current assets","Current liabilities","Total assets","Total liabilities","Retained earnings","EBIT","Sales","Market value of equity"}) → Grey zone
 */
export function altmanZZone(
  values: any[][],
  headers?: any[][],
  variant?: any[][],
  policy?: any[][],
): any[][] {
  return distressColumn({ values, headers, policy, model: altmanUnder(variant) }, zoneOf);
}

/**
 * Why each buyer has its Altman Z: every ratio with its weight and contribution, the zone and the nearest bound.
 * @customfunction ALTMANZWHY
 * @returns {any[][]} A table with a heading: item, figure, weight, contribution, reason.
 * @example =ALTMANZWHY({4000,2000,10000,5500,1800,900,14000,6000}, {"Current assets","Current liabilities","Total assets","Total liabilities","Retained earnings","EBIT","Sales","Market value of equity"})
 */
export function altmanZWhy(values: any[][], headers?: any[][], variant?: any[][], policy?: any[][]): any[][] {
  return distressReasons({ values, headers, policy, model: altmanUnder(variant) });
}

function altmanUnder(variant?: any[][]): (rules: Policy) => DistressModel | Fault {
  const wanted = variantOf(variant, readAltman);
  return ({ distress }) => (isFault(wanted) ? wanted : altmanModel(wanted, distress));
}
