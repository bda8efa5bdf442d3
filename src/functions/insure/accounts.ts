import { date, text } from '../call/records';
import type { NumberColumn, TextColumn } from '../call/column';
import { type Cells, isOmitted } from '../../cells/cell';
import { asFirstWritten } from '../call/nameColumn';
import { fault, type Fault } from '../../credit/fault';
import { oldestFirst } from '../../credit/insure/coverUse';

/** Whose limit a row uses, and its date, which decides what is covered first. */
export const ACCOUNT = { buyer: text, invoiceDate: date };

/**
 * Whose limit each row uses, and in which order. Without buyers one limit cell is one buyer's, and with a column of limits
 * every row is a buyer of its own.
 */
export function accountsOf({ columns, rows }: AccountRows, buyer: Cells, invoiceDate: Cells) {
  const named = !isOmitted(buyer);
  const [buyerAt] = named ? asFirstWritten([columns.buyer]) : [];
  const ownAccount = columns.limit.length === 1 ? '' : undefined;
  return {
    at: (row: number): string | undefined | Fault => {
      if (!named) return ownAccount;
      return buyerAt?.(row) || fault('missing', 'cell.missing', { argument: 'buyer' });
    },
    order: isOmitted(invoiceDate) ? undefined : oldestFirst(row => columns.invoiceDate.at(row), rows),
  };
}

interface AccountRows {
  readonly columns: {
    readonly limit: NumberColumn;
    readonly buyer: TextColumn;
    readonly invoiceDate: NumberColumn;
  };
  readonly rows: number;
}
