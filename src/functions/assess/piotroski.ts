import type { DistressModel } from '../../credit/assess/distress/model';
import { piotroskiModel } from '../../credit/assess/distress/piotroski';
import { readPiotroski } from '../../credit/assess/distress/variants';
import { isFault, type Fault } from '../../credit/fault';
import type { Policy } from '../../credit/policy/policy';
import { distressColumn, distressReasons } from './distressTable';
import { zoneOf, variantOf } from './distressShown';

/**
 * Piotroski's F score of each buyer: nine tests of profit, funding and efficiency against the year before, a point each.
 * Source: Piotroski 2000; accruals pass where cash flow is above income, equal figures fail, equal shares pass.
 * @customfunction PIOTROSKIF
 * @param {any[][]} [headers] The header row, such as "Net income", "Net income (prior year)", "Shares outstanding".
 * @param {any[][]} [variant] "original" (total assets of three years) or "year-end" (of two). Blank means original.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means the published zones.
 * @returns {any[][]} The score, 0 to 9, one a buyer, below a label where the header row is part of the values.
 * @example =PIOTROSKIF({120,100,90,10,8,14,20,20,60,50,30,30,100,100,40,36,100,90}, {"Total assets","Total assets (prior year)","Total assets (year before last)","Net income","Net income (prior year)","Operating cash flow","Long-term debt","Long-term debt (prior year)","Current assets","Current assets (prior year)","Current liabilities","Current liabilities (prior year)","Shares outstanding","Shares outstanding (prior year)","Gross profit","Gross profit (prior year)","Sales","Sales (prior year)"}) → 7
 */
export function piotroskiF(values: any[][], headers?: any[][], variant?: any[][], policy?: any[][]): any[][] {
  return distressColumn({ values, headers, policy, model: piotroskiUnder(variant) }, ({ score }) => score);
}

/**
 * How strong each buyer is by Piotroski's F: strong from 8, weak up to 1, else middling.
 * @customfunction PIOTROSKIFZONE
 * @returns {any[][]} Strong, middling or weak, one a buyer, below a label where the header row is part of the values.
 * @example =PIOTROSKIFZONE({120,100,90,10,8,14,20,20,60,50,30,30,100,100,40,36,100,90}, {"Total assets","Total assets (prior year)","Total assets (year before last)","Net income","Net income (prior year)","Operating cash flow","Long-term debt","Long-term debt (prior year)","Current assets","Current assets (prior year)","Current liabilities","Current liabilities (prior year)","Shares outstanding","Shares outstanding (prior year)","Gross profit","Gross profit (prior year)","Sales","Sales (prior year)"}) → Middling
 */
export function piotroskiFZone(
  values: any[][],
  headers?: any[][],
  variant?: any[][],
  policy?: any[][],
): any[][] {
  return distressColumn({ values, headers, policy, model: piotroskiUnder(variant) }, zoneOf);
}

/**
 * Why each buyer has its Piotroski F: which of the nine tests it passes, and what is missing.
 * @customfunction PIOTROSKIFWHY
 * @returns {any[][]} A table with a heading: item, figure, weight, contribution, reason.
 * @example =PIOTROSKIFWHY({120,100,90,10,8,14,20,20,60,50,30,30,100,100,40,36,100,90}, {"Total assets","Total assets (prior year)","Total assets (year before last)","Net income","Net income (prior year)","Operating cash flow","Long-term debt","Long-term debt (prior year)","Current assets","Current assets (prior year)","Current liabilities","Current liabilities (prior year)","Shares outstanding","Shares outstanding (prior year)","Gross profit","Gross profit (prior year)","Sales","Sales (prior year)"})
 */
export function piotroskiFWhy(
  values: any[][],
  headers?: any[][],
  variant?: any[][],
  policy?: any[][],
): any[][] {
  return distressReasons({ values, headers, policy, model: piotroskiUnder(variant) });
}

function piotroskiUnder(variant?: any[][]): (rules: Policy) => DistressModel | Fault {
  const wanted = variantOf(variant, readPiotroski);
  return ({ distress }) => (isFault(wanted) ? wanted : piotroskiModel(wanted, distress));
}
