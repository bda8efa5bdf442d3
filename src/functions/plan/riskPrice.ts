import { RecordShape, number } from '../call/records';
import { answer } from '../call/answer';
import { riskPrice as priceOf } from '../../credit/plan/riskPrice';
import { formatMessage } from '../../locales/formatMessage';

const SALE = new RecordShape({
  cashPrice: number,
  defaultProbability: number,
  lossGivenDefault: number,
  days: number,
  fundingRate: number,
  cover: number,
  premiumRate: number,
  administration: number,
});

/**
 * The price on credit that earns what the cash price earns, for the days, the funding and the risk of default.
 * @customfunction RISKPRICE
 * @param {any[][]} cashPrice What the goods cost if paid at once: one cell or a column.
 * @param {any[][]} defaultProbability Probability of default within a year, such as 4%.
 * @param {any[][]} lossGivenDefault Share of the price that is lost in a default, such as 90%.
 * @param {any[][]} days Days of credit.
 * @param {any[][]} [fundingRate] Interest for a year, such as 7%.
 * @param {any[][]} [cover] Share of the loss that an insurer bears. Left out, none.
 * @param {any[][]} [premiumRate] The insurer's premium as a share of the price.
 * @param {any[][]} [administration] Cost of administering the credit.
 * @returns {any[][]} The price, one a row.
 * @example =RISKPRICE(10000, 0.04, 0.9, 60, 0.07) → 10176.32
 */
export function riskPrice(
  cashPrice: any[][],
  defaultProbability: any[][],
  lossGivenDefault: any[][],
  days: any[][],
  fundingRate?: any[][],
  cover?: any[][],
  premiumRate?: any[][],
  administration?: any[][],
): any[][] {
  const sales = SALE.read({
    cashPrice,
    defaultProbability,
    lossGivenDefault,
    days,
    fundingRate,
    cover,
    premiumRate,
    administration,
  });
  return answer(null, () => sales.eachWide(priceOf, ({ price }) => [price]));
}

/**
 * What the price on credit is made of: price, funding, administration, premium, risk, and the reason.
 * @customfunction RISKPRICEWHY
 * @param {any[][]} [policy] Policy range, for the language. Blank means English.
 * @returns {any[][]} Six columns, one row a sale.
 * @example =RISKPRICEWHY(10000, 0.04, 0.9, 60, 0.07) → {10176.32,115.07,0,0,61.25,"0.7% default probability over 60 days, 0.6% of the price to be lost; 1.8% on the cash price."}
 */
export function riskPriceWhy(
  cashPrice: any[][],
  defaultProbability: any[][],
  lossGivenDefault: any[][],
  days: any[][],
  fundingRate?: any[][],
  cover?: any[][],
  premiumRate?: any[][],
  administration?: any[][],
  policy?: any[][],
): any[][] {
  const sales = SALE.read({
    cashPrice,
    defaultProbability,
    lossGivenDefault,
    days,
    fundingRate,
    cover,
    premiumRate,
    administration,
  });
  return answer(policy, ({ general: { language } }) =>
    sales.eachWide(priceOf, found => [
      found.price,
      found.funding,
      found.administration,
      found.premium,
      found.risk,
      formatMessage(found.reason(), language),
    ]),
  );
}
