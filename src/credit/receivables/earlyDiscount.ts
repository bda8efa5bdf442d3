import { fault, isFault, type Fault } from '../fault';
import { needed, notNegative, positive, shareIn } from '../figure';
import { Decimal, decimalOf } from '../money';

export type AprMethod = 'simple' | 'effective';

/**
 * The yearly cost of an early-payment discount: what a buyer loses, and a seller pays, for the days between.
 * simple: d ÷ (1 − d) × year ÷ (net − discount days); effective, with compounding: (1 + d ÷ (1 − d)) ^ (year ÷ days) − 1.
 * Arguments: the discount as a fraction of 1; the days in which it is granted; the days in which payment is due without
 * it, or is really made; the method; the days of the year.
 * Result: a yearly rate as a fraction of 1. Errors: `missing` without a figure; `domain` for a discount outside 0 to below 1,
 * days below zero, or net days not after the discount days.
 * Source: domain 3.9; 2/10 net 30 costs 37.245 % by 365 days, 36.735 % by 360, 44.585 % effective.
 */
export function discountApr(
  discount: number,
  discountDays: number,
  netDays: number,
  method: AprMethod,
  yearDays: number,
): number | Fault {
  const periods = periodsOf(discountDays, netDays, yearDays);
  const unfit = needed('discount', discount) ?? shareIn('discount', discount);
  if (unfit) return unfit;
  if (isFault(periods)) return periods;
  if (discount === 1) return fault('domain', 'cell.notAShare', { argument: 'discount', found: discount });
  const cost = decimalOf(discount).dividedBy(new Decimal(1).minus(decimalOf(discount)));
  return (method === 'simple' ? cost.times(periods) : cost.plus(1).pow(periods).minus(1)).toNumber();
}

/** How often the days between fit into a year. */
function periodsOf(discountDays: number, netDays: number, yearDays: number): Decimal | Fault {
  const unfit =
    needed('discountDays', discountDays) ??
    needed('netDays', netDays) ??
    notNegative('discountDays', discountDays) ??
    positive('yearDays', yearDays);
  if (unfit) return unfit;
  if (netDays <= discountDays) return fault('domain', 'receivables.noDaysBetween', { discountDays, netDays });
  return decimalOf(yearDays).dividedBy(decimalOf(netDays).minus(decimalOf(discountDays)));
}

export interface BreakEven {
  /** The highest discount at which the seller loses nothing, as a fraction of 1. */
  readonly discount: number;
  /** Days by which the money comes sooner. */
  readonly daysSooner: number;
  /** What the seller saves in financing, as a fraction of the invoice. */
  readonly financing: number;
  /** What the seller saves in expected loss, as a fraction of the invoice. */
  readonly loss: number;
}

/**
 * The highest early-payment discount that costs the seller nothing, on the days in which the buyer really pays without it.
 * Arguments: the days in which the discount is granted; the days in which the buyer pays otherwise, late days included;
 * the seller's yearly financing rate; the share of invoices lost that early payment avoids; the days of the year.
 * Result: the discount d at which (1 − d) paid early, and financed to the later day, is worth the invoice less its
 * expected loss: (1 − d) × (1 + rate × days ÷ year) = 1 − loss. Without a loss the simple yearly cost of d is the
 * financing rate. `financing` and `loss` add up to d.
 * Errors: `missing` without days or rate; `domain` for negative figures, a loss above 1, or no days between.
 * Source: domain 3.9 (offer where financing, expected-loss and late-days savings reach the cost, with the expected pay
 * day in place of the net day).
 */
export function breakEvenDiscount(
  discountDays: number,
  payDays: number,
  rate: number,
  lossRate: number,
  yearDays: number,
): BreakEven | Fault {
  const periods = periodsOf(discountDays, payDays, yearDays);
  const unfit =
    needed('fundingRate', rate) ?? notNegative('fundingRate', rate) ?? shareIn('lossRate', lossRate);
  if (unfit) return unfit;
  if (isFault(periods)) return periods;
  const kept = new Decimal(1).minus(decimalOf(lossRate));
  const growth = decimalOf(rate).dividedBy(periods).plus(1);
  const alone = new Decimal(1).minus(new Decimal(1).dividedBy(growth));
  const discount = new Decimal(1).minus(kept.dividedBy(growth));
  return {
    discount: discount.toNumber(),
    daysSooner: payDays - discountDays,
    financing: alone.toNumber(),
    loss: discount.minus(alone).toNumber(),
  };
}
