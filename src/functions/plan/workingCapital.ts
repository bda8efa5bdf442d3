import { RecordShape, number, called } from '../call/records';
import { answer } from '../call/answer';
import { workingCapitalDays as needInDays, workingCapitalNeed as needOf } from '../../credit/plan/liquidity';

const NEED = {
  receivables: called('openReceivables', number),
  inventory: number,
  payables: number,
};
const COMPANY = new RecordShape(NEED);
const SELLER = new RecordShape({ ...NEED, sales: number });

/**
 * The working-capital need: receivables and inventory less payables.
 * @customfunction WORKINGCAPITALNEED
 * @param {any[][]} receivables Receivables: one cell or a column. Blank is none, here and in the others.
 * @param {any[][]} inventory Inventory.
 * @param {any[][]} payables Payables to suppliers.
 * @returns {any[][]} The need, one a row.
 * @example =WORKINGCAPITALNEED(500, 300, 350) → 450
 */
export function workingCapitalNeed(receivables: any[][], inventory: any[][], payables: any[][]): any[][] {
  const companies = COMPANY.read({ receivables, inventory, payables });
  return answer(null, () => companies.each(row => needOf(row.receivables, row.inventory, row.payables)));
}

/**
 * The working-capital need in days of sales.
 * @customfunction WORKINGCAPITALDAYS
 * @param {any[][]} receivables Receivables: one cell or a column. Blank is none, here and in the next two.
 * @param {any[][]} inventory Inventory.
 * @param {any[][]} payables Payables to suppliers.
 * @param {any[][]} sales Sales of a year.
 * @returns {any[][]} The days, one a row.
 * @example =WORKINGCAPITALDAYS(500, 300, 350, 3650) → 45
 */
export function workingCapitalDays(
  receivables: any[][],
  inventory: any[][],
  payables: any[][],
  sales: any[][],
): any[][] {
  const sellers = SELLER.read({ receivables, inventory, payables, sales });
  return answer(null, () =>
    sellers.each(row => needInDays(needOf(row.receivables, row.inventory, row.payables), row.sales)),
  );
}
