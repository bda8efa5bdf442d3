import { fault, isFault, type Fault } from '../fault';
import { needed, notNegative, or } from '../figure';
import { plus } from '../money';
import type { InsurancePolicy } from '../policy/insurance';
import { messageOf, type Message } from '../message';
import { sentences } from '../sentences';
import { CoverUse } from './coverUse';

/** What uses a buyer's cover; NaN for what there is none of. */
export interface CoverDemand {
  /** As in `InsurableItem`. */
  readonly account: string | undefined;
  readonly limit: number;
  readonly outstanding: number;
  readonly openOrders: number;
  /** The order for which cover is asked. */
  readonly order: number;
  /** Days past due of the buyer's oldest invoice. */
  readonly daysPastDue: number;
}

export interface RemainingCoverFound {
  /** In use before the order. */
  readonly used: number;
  readonly coveredOrder: number;
  readonly uncoveredOrder: number;
  /** Below zero: what stands uninsured. */
  readonly remaining: number;
  /** Told when it is asked for: most rows are only counted. */
  readonly reason: () => Message;
}

/**
 * The cover that remains of insured limits, demand after demand, oldest first.
 *
 * Remaining is the limit less what is outstanding, less orders not yet invoiced, less this order; it falls below zero
 * by what stands uninsured. Once the buyer's oldest invoice is past due by more than the policy's extension period,
 * new deliveries are not covered: nothing remains for them, and the whole order stands uninsured.
 * Errors: `missing` without a limit, or where nothing is given that could use it; `domain` for a negative limit,
 * order or open orders.
 * Source: domain 3.11; OCA/credit-control#50 asks for cover − unpaid − uninvoiced orders − this order. The extension
 * period is common in the trade, its length to be confirmed with the contract.
 */
export class RemainingCover {
  private readonly use = new CoverUse();

  constructor(private readonly policy: Pick<InsurancePolicy, 'extensionDays'>) {}

  after(demand: CoverDemand): RemainingCoverFound | Fault {
    const { account, limit, daysPastDue } = demand;
    const unfit =
      needed('insuredLimit', limit) ??
      notNegative('insuredLimit', limit) ??
      notNegative('openOrders', demand.openOrders) ??
      notNegative('order', demand.order);
    if (isFault(unfit)) return unfit;
    if ([demand.outstanding, demand.openOrders, demand.order].every(Number.isNaN)) {
      return fault('missing', 'cell.missing', { argument: 'outstanding' });
    }

    const order = or(demand.order, 0);
    const { after: used } = this.use.add(account, plus(or(demand.outstanding, 0), or(demand.openOrders, 0)));
    this.use.add(account, order);
    const most = this.policy.extensionDays;
    const stopped = daysPastDue > most;
    const free = plus(limit, -used);
    const coveredOrder = stopped ? 0 : Math.min(Math.max(free, 0), order);
    const remaining = plus(stopped ? Math.min(free, 0) : free, -order);
    const reason = () => {
      const reasons = [messageOf('insure.inUse', { limit, used })];
      if (stopped) reasons.push(messageOf('insure.stopped', { days: daysPastDue, most }));
      if (order > 0) reasons.push(orderReason(order, coveredOrder));
      else if (free < 0) reasons.push(messageOf('insure.overLimit', { over: -free }));
      return sentences(reasons);
    };
    return { used, coveredOrder, uncoveredOrder: plus(order, -coveredOrder), remaining, reason };
  }
}

function orderReason(order: number, covered: number): Message {
  if (covered === order) return messageOf('insure.orderCovered', { order });
  return covered === 0
    ? messageOf('insure.orderNotCovered', { order })
    : messageOf('insure.orderPartly', { order, covered });
}
