import { RecordShape, number } from '../call/records';
import { answer } from '../call/answer';
import { breakEvenProbability, returnOnRisk } from '../../credit/plan/riskPrice';

const SALE = new RecordShape({
  margin: number,
  cost: number,
  lossGivenDefault: number,
  cover: number,
  days: number,
});
const BUSINESS = new RecordShape({
  revenue: number,
  cost: number,
  expectedLoss: number,
  funding: number,
  capital: number,
});

/**
 * The probability of default at which a sale on credit earns nothing any more.
 * @customfunction BREAKEVENPD
 * @param {any[][]} margin What the sale earns: one cell or a column.
 * @param {any[][]} cost What the sale costs.
 * @param {any[][]} lossGivenDefault Share of the cost that is lost in a default, such as 90%.
 * @param {any[][]} [cover] Share of the loss that an insurer bears. Left out, none.
 * @param {any[][]} [days] Days of credit, for the probability within a year. Blank or 0 is the probability over the credit.
 * @returns {any[][]} The probability, one a row.
 * @example =BREAKEVENPD(10, 90, 1) → 0.1
 */
export function breakEvenPd(
  margin: any[][],
  cost: any[][],
  lossGivenDefault: any[][],
  cover?: any[][],
  days?: any[][],
): any[][] {
  const sales = SALE.read({ margin, cost, lossGivenDefault, cover, days });
  return answer(null, () =>
    sales.each(sale =>
      breakEvenProbability(sale.margin, sale.cost, sale.lossGivenDefault, sale.cover, sale.days),
    ),
  );
}

/**
 * The risk-adjusted return on capital: what is left of the revenue after cost, expected loss and funding, over the capital.
 * @customfunction RAROC
 * @param {any[][]} revenue Revenue: one cell or a column.
 * @param {any[][]} cost Cost of the sales.
 * @param {any[][]} expectedLoss Loss to be expected.
 * @param {any[][]} funding Cost of funding.
 * @param {any[][]} capital Capital held against the risk.
 * @returns {any[][]} The return, one a row.
 * @example =RAROC(100000, 80000, 3000, 2000, 50000) → 0.3
 */
export function raroc(
  revenue: any[][],
  cost: any[][],
  expectedLoss: any[][],
  funding: any[][],
  capital: any[][],
): any[][] {
  const businesses = BUSINESS.read({ revenue, cost, expectedLoss, funding, capital });
  return answer(null, () =>
    businesses.each(row => returnOnRisk(row.revenue, row.cost, row.expectedLoss, row.funding, row.capital)),
  );
}
