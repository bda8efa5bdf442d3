import { fault, isFault, type Fault } from '../fault';
import { needed } from '../figure';
import type { OrderToCashPolicy } from '../policy/orderToCash';
import { messageOf, type Message } from '../message';

/** A day with its time of day as the fraction, as spreadsheets have it. */
export type Moment = number;

const SECONDS_PER_DAY = 86400;

/**
 * Hours from shipping to invoicing; for what is not invoiced, hours so far.
 * Arguments: the moments of shipping, invoicing (NaN: not yet) and reading the books (NaN: not given).
 * Result: hours, to the second; negative where it was invoiced before it was shipped. An invoice after the as-of moment
 * is not yet there.
 * Errors: `missing` without shipping, and without both other moments; `domain` where shipping lies after the as-of moment.
 * Source: domain S8.2 (the electronic invoice is sent within 24 hours of shipping).
 */
export function invoiceLag(shipped: Moment, invoiced: Moment, asOf: Moment): number | Fault {
  const unfit = needed('shipped', shipped);
  if (unfit) return unfit;
  const isInvoiced = isInvoicedBy(invoiced, asOf);
  if (!isInvoiced && Number.isNaN(asOf)) return fault('missing', 'cell.missing', { argument: 'invoiced' });
  if (!isInvoiced && shipped > asOf) return fault('domain', 'orderToCash.asOfBeforeShipping', {});
  const seconds = Math.round(((isInvoiced ? invoiced : asOf) - shipped) * SECONDS_PER_DAY);
  return seconds / 3600;
}

/** An as-of date without time of day is the whole day. */
function isInvoicedBy(invoiced: Moment, asOf: Moment): boolean {
  return Number.isNaN(asOf) ? !Number.isNaN(invoiced) : invoiced < Math.floor(asOf) + 1;
}

export type InvoiceStatus = 'invoicedInTime' | 'invoicedLate' | 'notInvoiced' | 'invoiceOverdue';

export interface InvoiceCheck {
  readonly status: InvoiceStatus;
  readonly hours: number;
  readonly reason: Message;
}

/**
 * Whether the invoice went out in time. The hour of the limit itself is in time.
 * Arguments, errors and source: as `invoiceLag`.
 */
export function checkInvoice(
  shipped: Moment,
  invoiced: Moment,
  asOf: Moment,
  { invoiceHours: limit }: OrderToCashPolicy,
): InvoiceCheck | Fault {
  const hours = invoiceLag(shipped, invoiced, asOf);
  if (isFault(hours)) return hours;
  const over = hours - limit;
  if (isInvoicedBy(invoiced, asOf)) {
    if (over > 0)
      return { status: 'invoicedLate', hours, reason: messageOf('orderToCash.late', { hours, limit, over }) };
    const reason =
      hours < 0
        ? messageOf('orderToCash.before', { hours: -hours })
        : messageOf('orderToCash.inTime', { hours, limit });
    return { status: 'invoicedInTime', hours, reason };
  }
  return over > 0
    ? { status: 'invoiceOverdue', hours, reason: messageOf('orderToCash.openLate', { hours, limit, over }) }
    : { status: 'notInvoiced', hours, reason: messageOf('orderToCash.open', { hours, limit, left: -over }) };
}
