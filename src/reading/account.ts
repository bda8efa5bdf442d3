import type { Portfolio } from '../credit/portfolio/portfolio';
import { AmountsByCurrency, FIRST_ROWS, type Accounting, type LeftOutCause } from './accounting';
import type { LedgerReading } from './ledger/readLedger';

/**
 * Accounts for every row of a sheet: counted, left out by cause, or a total.
 * Arguments: the sheet and what was read from it; the portfolio, which leaves out what has no rate or lies ahead; the
 * currency of amounts that name none.
 */
export function accountOf(
  sheet: string,
  { invoices, leftOut, controls, rowsRead, otherRows }: LedgerReading,
  portfolio: Portfolio | undefined,
  base: string,
): Accounting {
  const counted = new AmountsByCurrency();
  const causes = new Map<LeftOutCause, { rows: number; amounts: AmountsByCurrency; first: number[] }>();
  const leave = (cause: LeftOutCause, row: number, amount: number, currency: string) => {
    let own = causes.get(cause);
    if (!own) causes.set(cause, (own = { rows: 0, amounts: new AmountsByCurrency(), first: [] }));
    own.rows++;
    if (!Number.isNaN(amount)) own.amounts.add(currency, amount);
    if (own.first.length < FIRST_ROWS) own.first.push(row);
  };
  for (const { cause, row, amount, currency } of leftOut) leave(cause, row, amount, currency);
  const left = new Set(portfolio?.leftOut);
  let count = 0;
  for (const invoice of invoices) {
    if (left.has(invoice)) {
      const ahead = portfolio !== undefined && invoice.date > portfolio.asOf;
      leave(ahead ? 'afterAsOf' : 'noRate', invoice.row, invoice.open, invoice.currency);
    } else {
      count++;
      counted.add(invoice.currency, invoice.open);
    }
  }
  return {
    sheet,
    rowsRead,
    counted: count,
    amounts: counted.sums(base),
    controls,
    otherRows,
    leftOut: [...causes].map(([cause, { rows, amounts, first }]) => ({
      cause,
      rows,
      amounts: amounts.sums(base),
      first,
    })),
  };
}
