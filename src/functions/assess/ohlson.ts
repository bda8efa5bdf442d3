import { ohlsonModel } from '../../credit/assess/distress/ohlson';
import type { Policy } from '../../credit/policy/policy';
import { distressColumn, distressReasons } from './distressTable';
import { shownAs, zoneOf } from './distressShown';

/**
 * Ohlson's O score of each buyer, or the probability of failure within two years; high is bad.
 * Source: Ohlson 1980.
 * @customfunction OHLSONO
 * @param {any[][]} headers The header row, such as "Total assets", "Net income (prior year)", "Funds from operations". Blank where it is part of the values.
 * @param {any[][]} priceIndex GNP price-level index with 1968 = 100, one cell or one a buyer; amounts in whole dollars. Another unit changes the score.
 * @param {any[][]} [variant] "score" (O) or "probability". Blank means the score.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means the published zones.
 * @returns {any[][]} The score or the probability, one a buyer, below a label where the header row is part of the values.
 * @example =OHLSONO({4000,2000,10000,5500,520,430,800}, {"Current assets","Current liabilities","Total assets","Total liabilities","Net income","Net income (prior year)","Funds from operations"}, 100) → -0.56473
 * @example =OHLSONO({4000,2000,10000,5500,520,430,800}, {"Current assets","Current liabilities","Total assets","Total liabilities","Net income","Net income (prior year)","Funds from operations"}, 100, "probability") → 0.36245
 * @example =OHLSONO({4000,2000,10000,5500,520,430,800}, {"Current assets","Current liabilities","Total assets","Total liabilities","Net income","Net income (prior year)","Funds from operations"}, 1) → -2.43904
 */
export function ohlsonO(
  values: any[][],
  headers: any[][],
  priceIndex: any[][],
  variant?: any[][],
  policy?: any[][],
): any[][] {
  return shownAs(variant, { values, headers, policy, model: ohlsonUnder, priceIndex });
}

/**
 * The zone of each buyer by Ohlson's O: distress above the policy's probability (50 %), else safe.
 * @customfunction OHLSONOZONE
 * @returns {any[][]} The zone, one a buyer, below a label where the header row is part of the values.
 * @example =OHLSONOZONE({4000,2000,10000,5500,520,430,800}, {"Current assets","Current liabilities","Total assets","Total liabilities","Net income","Net income (prior year)","Funds from operations"}, 100) → Safe
 */
export function ohlsonOZone(
  values: any[][],
  headers: any[][],
  priceIndex: any[][],
  policy?: any[][],
): any[][] {
  return distressColumn({ values, headers, policy, model: ohlsonUnder, priceIndex }, zoneOf);
}

/**
 * Why each buyer has its Ohlson O: every term with its weight and contribution, the probability and the zone.
 * @customfunction OHLSONOWHY
 * @returns {any[][]} A table with a heading: item, figure, weight, contribution, reason.
 * @example =OHLSONOWHY({4000,2000,10000,5500,520,430,800}, {"Current assets","Current liabilities","Total assets","Total liabilities","Net income","Net income (prior year)","Funds from operations"}, 100)
 */
export function ohlsonOWhy(
  values: any[][],
  headers: any[][],
  priceIndex: any[][],
  policy?: any[][],
): any[][] {
  return distressReasons({ values, headers, policy, model: ohlsonUnder, priceIndex });
}

const ohlsonUnder = ({ distress }: Policy) => ohlsonModel(distress);
