import { RecordShape, number, called, type GivenTo } from '../call/records';
import type { InsurancePolicy } from '../../credit/policy/insurance';
import type { CellsOf } from '../call/wideRows';
import { ACCOUNT, accountsOf } from './accounts';
import { answer } from '../call/answer';
import { isFault } from '../../credit/fault';
import { RemainingCover, type RemainingCoverFound } from '../../credit/insure/remainingCover';
import { formatMessage } from '../../locales/formatMessage';

const DEMAND = new RecordShape({
  limit: called('insuredLimit', number),
  outstanding: number,
  openOrders: number,
  order: number,
  daysPastDue: number,
  ...ACCOUNT,
});

/**
 * The insured cover that remains after what is outstanding and ordered; below zero, what stands uninsured.
 * @customfunction REMAININGCOVER
 * @param {any[][]} limit Insured limit; 0 means refused. One cell is one limit that all rows share.
 * @param {any[][]} outstanding What is unpaid, a buyer or an invoice a row.
 * @param {any[][]} [openOrders] Confirmed orders that are not yet invoiced.
 * @param {any[][]} [order] The order for which cover is asked.
 * @param {any[][]} [daysPastDue] Days past due of the buyer's oldest invoice; beyond the policy's days new orders are not covered.
 * @param {any[][]} [buyer] Buyer of each row; rows of one buyer use its limit one after the other.
 * @param {any[][]} [invoiceDate] Date of each row, oldest first. Left out, the order of the rows decides.
 * @param {any[][]} [policy] Policy range, or the name of a preset. Blank stops cover after 60 days.
 * @returns {any[][]} The remaining cover, one a row.
 * @example =REMAININGCOVER(100000, 70000, 10000, 25000) → -5000
 */
export function remainingCover(
  limit: any[][],
  outstanding: any[][],
  openOrders?: any[][],
  order?: any[][],
  daysPastDue?: any[][],
  buyer?: any[][],
  invoiceDate?: any[][],
  policy?: any[][],
): any[][] {
  const rows = coverDemands({ limit, outstanding, openOrders, order, daysPastDue, buyer, invoiceDate });
  return answer(policy, ({ insurance }) => rows(insurance, ({ remaining }) => [remaining]));
}

/**
 * Why so much cover remains: what was in use, how much of the order is covered and how much not, what remains, the reason.
 * @customfunction REMAININGCOVERWHY
 * @returns {any[][]} Five columns, one row a row: in use, covered order, uncovered order, remaining, reason.
 * @example =REMAININGCOVERWHY(100000, 70000, 10000, 25000) → {80000,20000,5000,-5000,"Of the limit 100,000.00, 80,000.00 is in use. Of the order of 25,000.00, 20,000.00 is covered."}
 */
export function remainingCoverWhy(
  limit: any[][],
  outstanding: any[][],
  openOrders?: any[][],
  order?: any[][],
  daysPastDue?: any[][],
  buyer?: any[][],
  invoiceDate?: any[][],
  policy?: any[][],
): any[][] {
  const rows = coverDemands({ limit, outstanding, openOrders, order, daysPastDue, buyer, invoiceDate });
  return answer(policy, ({ insurance, general: { language } }) =>
    rows(insurance, ({ used, coveredOrder, uncoveredOrder, remaining, reason }) => [
      used,
      coveredOrder,
      uncoveredOrder,
      remaining,
      formatMessage(reason(), language),
    ]),
  );
}

function coverDemands(given: GivenTo<typeof DEMAND>) {
  const demands = DEMAND.read(given);
  return (policy: InsurancePolicy, cells: CellsOf<RemainingCoverFound>) => {
    const accounts = accountsOf(demands, given.buyer, given.invoiceDate);
    const cover = new RemainingCover(policy);
    return demands.eachWide(
      (demand, row) => {
        const account = accounts.at(row);
        if (isFault(account)) return account;
        const { limit, outstanding, openOrders, order, daysPastDue } = demand;
        return cover.after({ account, limit, outstanding, openOrders, order, daysPastDue });
      },
      cells,
      accounts.order,
    );
  };
}
