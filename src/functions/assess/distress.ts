import { answer } from '../call/answer';
import { textColumn } from '../call/columns';
import { altmanModel } from '../../credit/assess/distress/altman';
import type { Distress } from '../../credit/assess/distress/judge';
import type { DistressModel } from '../../credit/assess/distress/model';
import { ohlsonModel } from '../../credit/assess/distress/ohlson';
import { piotroskiModel } from '../../credit/assess/distress/piotroski';
import { springateModel } from '../../credit/assess/distress/springate';
import { readAltman, readPiotroski, readShown } from '../../credit/assess/distress/variants';
import { zmijewskiModel } from '../../credit/assess/distress/zmijewski';
import { isFault, type Fault } from '../../credit/fault';
import type { Policy } from '../../credit/policy/policy';
import type { Language } from '../../credit/language';
import { term } from '../../locales/formatMessage';
import { distressColumn, distressReasons, type DistressCall } from './distressTable';

/**
 * Altman's Z score of each buyer from its statement; the variants weigh other figures and have other zones.
 * Source: Altman 1968, 1983, 2000; the emerging-market bounds are to be confirmed.
 * @customfunction ALTMANZ
 * @param {any[][]} values Facts: one row a buyer. Without headers its first row is the header row.
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
 * @param {any[][]} values Facts: one row a buyer. Without headers its first row is the header row.
 * @param {any[][]} [headers] The header row, such as "Current assets", "Retained earnings", "EBIT", "Market value of equity".
 * @param {any[][]} [variant] "Z" listed manufacturers, "Z'" private firms, "Z''" non-manufacturers, "EM" emerging markets. Blank means Z.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means the published zones.
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
 * @param {any[][]} values Facts: one row a buyer. Without headers its first row is the header row.
 * @param {any[][]} [headers] The header row, such as "Current assets", "Retained earnings", "EBIT", "Market value of equity".
 * @param {any[][]} [variant] "Z" listed manufacturers, "Z'" private firms, "Z''" non-manufacturers, "EM" emerging markets. Blank means Z.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means the published zones.
 * @returns {any[][]} A table with a heading: item, figure, weight, contribution, reason.
 * @example =ALTMANZWHY({4000,2000,10000,5500,1800,900,14000,6000}, {"Current assets","Current liabilities","Total assets","Total liabilities","Retained earnings","EBIT","Sales","Market value of equity"})
 */
export function altmanZWhy(values: any[][], headers?: any[][], variant?: any[][], policy?: any[][]): any[][] {
  return distressReasons({ values, headers, policy, model: altmanUnder(variant) });
}

/**
 * Ohlson's O score of each buyer, or the probability of failure within two years; high is bad.
 * Source: Ohlson 1980.
 * @customfunction OHLSONO
 * @param {any[][]} values Facts: one row a buyer. Without headers its first row is the header row.
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
 * @param {any[][]} values Facts: one row a buyer. Without headers its first row is the header row.
 * @param {any[][]} headers The header row, such as "Total assets", "Net income (prior year)", "Funds from operations". Blank where it is part of the values.
 * @param {any[][]} priceIndex GNP price-level index with 1968 = 100, one cell or one a buyer; amounts in whole dollars. Another unit changes the score.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means the published zones.
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
 * @param {any[][]} values Facts: one row a buyer. Without headers its first row is the header row.
 * @param {any[][]} headers The header row, such as "Total assets", "Net income (prior year)", "Funds from operations". Blank where it is part of the values.
 * @param {any[][]} priceIndex GNP price-level index with 1968 = 100, one cell or one a buyer; amounts in whole dollars. Another unit changes the score.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means the published zones.
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

/**
 * Zmijewski's X score of each buyer, or the probability of failure; high is bad, from 0 on failure is likelier.
 * Source: Zmijewski 1984; reprints differ in the sign of the current ratio, which is a policy setting.
 * @customfunction ZMIJEWSKI
 * @param {any[][]} values Facts: one row a buyer. Without headers its first row is the header row.
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
 * @param {any[][]} values Facts: one row a buyer. Without headers its first row is the header row.
 * @param {any[][]} [headers] The header row, such as "Net income", "Total liabilities", "Current assets".
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means the published zones.
 * @returns {any[][]} The zone, one a buyer, below a label where the header row is part of the values.
 * @example =ZMIJEWSKIZONE({4000,2000,10000,5500,520}, {"Current assets","Current liabilities","Total assets","Total liabilities","Net income"}) → Safe
 */
export function zmijewskiZone(values: any[][], headers?: any[][], policy?: any[][]): any[][] {
  return distressColumn({ values, headers, policy, model: zmijewskiUnder }, zoneOf);
}

/**
 * Why each buyer has its Zmijewski score: every term with its weight and contribution, the probability and the zone.
 * @customfunction ZMIJEWSKIWHY
 * @param {any[][]} values Facts: one row a buyer. Without headers its first row is the header row.
 * @param {any[][]} [headers] The header row, such as "Net income", "Total liabilities", "Current assets".
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means the published zones.
 * @returns {any[][]} A table with a heading: item, figure, weight, contribution, reason.
 * @example =ZMIJEWSKIWHY({4000,2000,10000,5500,520}, {"Current assets","Current liabilities","Total assets","Total liabilities","Net income"})
 */
export function zmijewskiWhy(values: any[][], headers?: any[][], policy?: any[][]): any[][] {
  return distressReasons({ values, headers, policy, model: zmijewskiUnder });
}

/**
 * Springate's score of each buyer; below 0.862 a firm is classed as failed.
 * Source: Springate 1978.
 * @customfunction SPRINGATE
 * @param {any[][]} values Facts: one row a buyer. Without headers its first row is the header row.
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
 * @param {any[][]} values Facts: one row a buyer. Without headers its first row is the header row.
 * @param {any[][]} [headers] The header row, such as "Current assets", "EBIT", "Profit before tax", "Sales".
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means the published zones.
 * @returns {any[][]} The zone, one a buyer, below a label where the header row is part of the values.
 * @example =SPRINGATEZONE({4000,2000,10000,900,700,14000}, {"Current assets","Current liabilities","Total assets","EBIT","Profit before tax","Sales"}) → Safe
 */
export function springateZone(values: any[][], headers?: any[][], policy?: any[][]): any[][] {
  return distressColumn({ values, headers, policy, model: springateUnder }, zoneOf);
}

/**
 * Why each buyer has its Springate score: every ratio with its weight and contribution, and the zone.
 * @customfunction SPRINGATEWHY
 * @param {any[][]} values Facts: one row a buyer. Without headers its first row is the header row.
 * @param {any[][]} [headers] The header row, such as "Current assets", "EBIT", "Profit before tax", "Sales".
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means the published zones.
 * @returns {any[][]} A table with a heading: item, figure, weight, contribution, reason.
 * @example =SPRINGATEWHY({4000,2000,10000,900,700,14000}, {"Current assets","Current liabilities","Total assets","EBIT","Profit before tax","Sales"})
 */
export function springateWhy(values: any[][], headers?: any[][], policy?: any[][]): any[][] {
  return distressReasons({ values, headers, policy, model: springateUnder });
}

/**
 * Piotroski's F score of each buyer: nine tests of profit, funding and efficiency against the year before, a point each.
 * Source: Piotroski 2000; accruals pass where cash flow is above income, equal figures fail, equal shares pass.
 * @customfunction PIOTROSKIF
 * @param {any[][]} values Facts: one row a buyer. Without headers its first row is the header row.
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
 * @param {any[][]} values Facts: one row a buyer. Without headers its first row is the header row.
 * @param {any[][]} [headers] The header row, such as "Net income", "Net income (prior year)", "Shares outstanding".
 * @param {any[][]} [variant] "original" (total assets of three years) or "year-end" (of two). Blank means original.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means the published zones.
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
 * @param {any[][]} values Facts: one row a buyer. Without headers its first row is the header row.
 * @param {any[][]} [headers] The header row, such as "Net income", "Net income (prior year)", "Shares outstanding".
 * @param {any[][]} [variant] "original" (total assets of three years) or "year-end" (of two). Blank means original.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank means the published zones.
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

const ohlsonUnder = ({ distress }: Policy) => ohlsonModel(distress);
const zmijewskiUnder = ({ distress }: Policy) => zmijewskiModel(distress);
const springateUnder = ({ distress }: Policy) => springateModel(distress);

function altmanUnder(variant?: any[][]): (rules: Policy) => DistressModel | Fault {
  const wanted = variantOf(variant, readAltman);
  return ({ distress }) => (isFault(wanted) ? wanted : altmanModel(wanted, distress));
}

function piotroskiUnder(variant?: any[][]): (rules: Policy) => DistressModel | Fault {
  const wanted = variantOf(variant, readPiotroski);
  return ({ distress }) => (isFault(wanted) ? wanted : piotroskiModel(wanted, distress));
}

/** The score, or the probability where the variant asks for it. */
function shownAs(variant: any[][] | undefined, call: DistressCall): any[][] {
  const wanted = variantOf(variant, readShown);
  if (isFault(wanted)) return answer(call.policy, () => wanted);
  return distressColumn(call, distress => distress[wanted]);
}

function variantOf<T extends string>(
  cells: any[][] | undefined,
  read: (text: string) => T | Fault,
): T | Fault {
  const column = textColumn(cells, 'variant');
  return column.faultAt(0, 1) ?? read(column.at(0));
}

function zoneOf({ zone }: Distress, language: Language): string {
  return term(zone, language);
}
