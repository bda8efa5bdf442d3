import { answer } from '../call/answer';
import { numberColumn } from '../call/columns';
import { eachWideRow, type CellsOf, type WideRows } from '../call/wideRows';
import { riskPrice as priceOf, type RiskPrice } from '../../credit/plan/riskPrice';
import { formatMessage } from '../../locales/formatMessage';

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
  const rows = creditSales({
    cashPrice,
    defaultProbability,
    lossGivenDefault,
    days,
    fundingRate,
    cover,
    premiumRate,
    administration,
  });
  return answer(null, () => rows(({ price }) => [price]));
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
  const rows = creditSales({
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
    rows(found => [
      found.price,
      found.funding,
      found.administration,
      found.premium,
      found.risk,
      formatMessage(found.reason(), language),
    ]),
  );
}

function creditSales(cells: Readonly<Record<SaleFigure, any>>): (shown: CellsOf<RiskPrice>) => WideRows {
  const columns = SALE_FIGURES.map(name => numberColumn(cells[name], name));
  const [cashPrice, probability, lost, days, rate, cover, premium, administration] = columns;
  return shown =>
    eachWideRow(
      columns,
      row =>
        priceOf({
          cashPrice: cashPrice.at(row),
          defaultProbability: probability.at(row),
          lossGivenDefault: lost.at(row),
          days: days.at(row),
          fundingRate: rate.at(row),
          cover: cover.at(row),
          premiumRate: premium.at(row),
          administration: administration.at(row),
        }),
      shown,
    );
}

const SALE_FIGURES = [
  'cashPrice',
  'defaultProbability',
  'lossGivenDefault',
  'days',
  'fundingRate',
  'cover',
  'premiumRate',
  'administration',
] as const;

type SaleFigure = (typeof SALE_FIGURES)[number];
