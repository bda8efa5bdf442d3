import { isOmitted } from '../../cells/cell';
import { dateColumn, textColumn } from '../call/columns';
import { asFirstWritten } from '../call/nameColumn';
import type { CellsOf, WideRows } from '../call/wideRows';
import { fault, type Fault } from '../../credit/fault';
import { oldestFirst } from '../../credit/insure/coverUse';
import type { InsurancePolicy } from '../../credit/policy/insurance';

/** The rows of a function under the policy, each as the cells it shows. */
export type ShownRows<Found> = (policy: InsurancePolicy, cells: CellsOf<Found>) => WideRows;

/**
 * Whose limit each row uses, and in which order. Without buyers one limit cell is one buyer's, and with a column of limits
 * every row is a buyer of its own.
 */
export function accountsOf(buyer: any, invoiceDate: any, limits: number) {
  const buyers = textColumn(buyer, 'buyer');
  const dates = dateColumn(invoiceDate, 'invoiceDate');
  const named = !isOmitted(buyer);
  const [buyerAt] = named ? asFirstWritten([buyers]) : [];
  return {
    columns: [buyers, dates],
    at: (row: number): string | undefined | Fault => {
      if (!named) return limits === 1 ? '' : undefined;
      return buyerAt?.(row) || fault('missing', 'cell.missing', { argument: 'buyer' });
    },
    order: (rows: number) => (isOmitted(invoiceDate) ? undefined : oldestFirst(row => dates.at(row), rows)),
  };
}
