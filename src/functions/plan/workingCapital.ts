import { answer } from '../call/answer';
import { eachRow } from '../call/column';
import { numberColumn } from '../call/columns';
import { workingCapitalDays as needInDays, workingCapitalNeed as needOf } from '../../credit/plan/liquidity';

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
  const columns = workingCapital(receivables, inventory, payables);
  return answer(null, () => eachRow(columns.all, columns.needAt));
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
  const columns = workingCapital(receivables, inventory, payables);
  const yearly = numberColumn(sales, 'sales');
  return answer(null, () =>
    eachRow([...columns.all, yearly], row => needInDays(columns.needAt(row), yearly.at(row))),
  );
}

function workingCapital(receivables: any, inventory: any, payables: any) {
  const open = numberColumn(receivables, 'openReceivables');
  const stock = numberColumn(inventory, 'inventory');
  const owed = numberColumn(payables, 'payables');
  return {
    all: [open, stock, owed],
    needAt: (row: number) => needOf(open.at(row), stock.at(row), owed.at(row)),
  };
}
