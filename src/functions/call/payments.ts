import { fault, faultAt, isFault, type Fault } from '../../credit/fault';
import type { Payment } from '../../credit/receivables/interest/balance';
import { isBlank, isOmittedRange, plainValue, type Cell, type Cells } from '../../cells/cell';
import { readDate, readNumber, readText } from '../../cells/decode';

/** The payments of each invoice by its number, '' where payments bear none; a fault stands for an invoice's payments. */
export type PaymentsByNumber = ReadonlyMap<string, readonly Payment[] | Fault>;

/**
 * Payments and credit notes: date and amount, or number, date and amount. A header row is passed over.
 * Errors: `wrong` for another number of columns, or a number that cannot be read; what cannot be read of a payment is a
 * fault of its invoice only.
 */
export function paymentsByNumber(cells: Cells | Cell): PaymentsByNumber | Fault {
  const payments = new Map<string, Payment[] | Fault>();
  if (isOmittedRange(cells)) return payments;
  if (!Array.isArray(cells) || cells[0].length < 2 || cells[0].length > 3) {
    return fault('wrong', 'receivables.paymentColumns', {});
  }
  for (let row = 0; row < cells.length; row++) {
    const [numberCell, dateCell, amountCell] = cells[0].length === 2 ? ['', ...cells[row]] : cells[row];
    if (isBlank(amountCell) || plainValue(amountCell) === 0) continue;
    const amount = readNumber(amountCell, 'payments', row);
    if (row === 0 && isFault(amount) && amount.message.id === 'cell.notANumber') continue;
    const number = readText(numberCell, 'payments', row);
    if (isFault(number)) return number;
    const payment = paymentOf(readDate(dateCell, 'payments', row), amount, row);
    const before = payments.get(number);
    if (isFault(before)) continue;
    payments.set(number, isFault(payment) ? payment : [...(before ?? []), payment]);
  }
  return payments;
}

function paymentOf(on: number | Fault, amount: number | Fault, row: number): Payment | Fault {
  if (isFault(on)) return on;
  if (isFault(amount)) return amount;
  if (Number.isNaN(on)) return fault('missing', 'receivables.paymentColumns', {});
  if (amount < 0) {
    return faultAt({ argument: 'payments', row: row + 1 }, 'domain', 'cell.negative', { found: amount });
  }
  return { on, amount };
}
