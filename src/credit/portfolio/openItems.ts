import type { Day } from '../dates';
import { messageOf } from '../message';
import { keyOf } from '../text/key';
import { eachInSlices, partOf, type Slices } from '../slices';
import type { BuyerIndex } from './buyerIndex';
import type { Problem } from './problem';
import { inBaseCurrency, type Rates } from './rates';
import type { InvoiceRecord, OrderRecord } from './records';

/** An invoice that counts at the as-of date, with its amounts in the policy's currency. */
export interface OpenItem {
  readonly invoice: InvoiceRecord;
  readonly open: number;
  readonly disputed: number;
}

export interface OpenOrder {
  readonly order: OrderRecord;
  readonly open: number;
}

/** A buyer that only invoices or orders name; `name` is '' where they have one text for both. */
export interface UnknownBuyer {
  readonly key: string;
  readonly name: string;
}

/** What every buyer owes and has ordered; buyers that no row of the buyers' table names come after the known ones. */
export interface Book {
  readonly items: readonly OpenItem[][];
  readonly orders: readonly OpenOrder[][];
  /** The unknown buyers, as the first row that names each has them, in the order in which they appear. */
  readonly unknownBuyers: readonly UnknownBuyer[];
  /** Invoices left out of every figure: without a rate, or dated after the as-of date. */
  readonly leftOut: readonly InvoiceRecord[];
  readonly problems: readonly Problem[];
}

/**
 * Gives every invoice and order to its buyer, in one currency.
 * Arguments: the invoices and orders; the index of the `known` buyers; the rates into `base`; the as-of date.
 * Result: the book. Settled invoices are not in it. An invoice of an unknown buyer is kept under the name it bears,
 * so that the ageing still ties; what cannot be converted or lies after the as-of date is left out and reported.
 */
export function* keepBook(
  invoices: readonly InvoiceRecord[],
  orders: readonly OrderRecord[],
  index: BuyerIndex,
  known: number,
  rates: Rates,
  base: string,
  asOf: Day,
): Slices<Book> {
  const items: OpenItem[][] = Array.from({ length: known }, () => []);
  const openOrders: OpenOrder[][] = Array.from({ length: known }, () => []);
  const unknownPlaces = new Map<string, number>();
  const unknownBuyers: UnknownBuyer[] = [];
  const leftOut: InvoiceRecord[] = [];
  const problems: Problem[] = [];

  const placeOf = (
    buyer: string,
    name: string,
    table: Problem['table'],
    row: number,
    sheet?: string,
  ): number => {
    const found = index.find(buyer) ?? (name === '' ? undefined : index.find(name));
    if (found !== undefined) return found;
    const key = keyOf(buyer);
    const place = unknownPlaces.get(key) ?? (name === '' ? undefined : unknownPlaces.get(keyOf(name)));
    if (place !== undefined) return place;
    problems.push({
      table,
      sheet,
      row,
      message: messageOf('portfolio.unknownBuyer', { buyer: name || buyer || 'noBuyer' }),
    });
    unknownPlaces.set(key, items.length);
    if (name !== '') unknownPlaces.set(keyOf(name), items.length);
    unknownBuyers.push({ key: buyer, name });
    openOrders.push([]);
    return items.push([]) - 1;
  };

  const keepInvoice = (invoice: InvoiceRecord): void => {
    const { sheet, row, currency, date, open } = invoice;
    if (open === 0) return;
    const inBase = inBaseCurrency(open, currency, rates, base);
    if (inBase === undefined) {
      leftOut.push(invoice);
      problems.push({
        table: 'invoices',
        sheet,
        row,
        message: messageOf('portfolio.noRate', { currency, base }),
      });
    } else if (date > asOf) {
      leftOut.push(invoice);
      problems.push({
        table: 'invoices',
        sheet,
        row,
        message: messageOf('portfolio.afterAsOf', { date, asOf }),
      });
    } else {
      const disputed =
        inBaseCurrency(Math.min(invoice.disputed, Math.max(open, 0)), currency, rates, base) ?? 0;
      items[placeOf(invoice.buyer, invoice.buyerName ?? '', 'invoices', row, sheet)].push({
        invoice,
        open: inBase,
        disputed,
      });
    }
  };
  const keepOrder = (order: OrderRecord): void => {
    const { row, currency, open } = order;
    if (open === 0) return;
    const inBase = inBaseCurrency(open, currency, rates, base);
    if (inBase === undefined)
      problems.push({ table: 'orders', row, message: messageOf('portfolio.noRate', { currency, base }) });
    else openOrders[placeOf(order.buyer, '', 'orders', row)].push({ order, open: inBase });
  };
  yield* partOf(0, 0.9, eachInSlices(invoices, keepInvoice));
  yield* partOf(0.9, 1, eachInSlices(orders, keepOrder));
  return { items, orders: openOrders, unknownBuyers, leftOut, problems };
}
