import { answer } from '../call/answer';
import { eachRow } from '../call/column';
import { numberColumn } from '../call/columns';
import { breakEvenProbability, returnOnRisk } from '../../credit/plan/riskPrice';

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
  const margins = numberColumn(margin, 'margin');
  const costs = numberColumn(cost, 'cost');
  const losses = numberColumn(lossGivenDefault, 'lossGivenDefault');
  const covers = numberColumn(cover, 'cover');
  const creditDays = numberColumn(days, 'days');
  return answer(null, () =>
    eachRow([margins, costs, losses, covers, creditDays], row =>
      breakEvenProbability(
        margins.at(row),
        costs.at(row),
        losses.at(row),
        covers.at(row),
        creditDays.at(row),
      ),
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
  const revenues = numberColumn(revenue, 'revenue');
  const costs = numberColumn(cost, 'cost');
  const losses = numberColumn(expectedLoss, 'expectedLoss');
  const fundings = numberColumn(funding, 'funding');
  const capitals = numberColumn(capital, 'capital');
  return answer(null, () =>
    eachRow([revenues, costs, losses, fundings, capitals], row =>
      returnOnRisk(revenues.at(row), costs.at(row), losses.at(row), fundings.at(row), capitals.at(row)),
    ),
  );
}
