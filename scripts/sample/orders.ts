import type { Day } from '../../src/credit/dates';
import { BUYERS, type Buyer } from './buyers/buyers';
import { AS_OF } from './calendar';
import { Random } from './random';

export interface SalesOrder {
  readonly number: string;
  readonly buyer: Buyer;
  readonly date: Day;
  readonly delivery: Day;
  readonly amount: number;
  readonly currency: string;
  readonly shipped: boolean;
}

const SEED = 30;

/** The orders that are not yet invoiced, in the order of their dates. */
export const ORDERS: readonly SalesOrder[] = ordersOf(new Random(SEED));

function ordersOf(random: Random): SalesOrder[] {
  return BUYERS.flatMap(buyer =>
    (buyer.orders ?? []).map(({ amount, currency = 'USD', shipped = false, deliverIn }) => ({
      buyer,
      date: AS_OF - random.whole(4, 28),
      delivery: AS_OF + deliverIn,
      amount,
      currency,
      shipped,
    })),
  )
    .sort((a, b) => a.date - b.date)
    .map((order, i) => ({ number: `SO-26-${String(401 + i).padStart(4, '0')}`, ...order }));
}
