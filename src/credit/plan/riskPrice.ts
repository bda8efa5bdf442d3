import { fault, isFault, type Fault } from '../fault';
import { needed, notNegative, or, positive, shareIn } from '../figure';
import { certainCents, Decimal, decimalOf, plus, timesToCents, toCents } from '../money';
import { messageOf, type Message } from '../message';
import { DAYS_PER_YEAR, probabilityOver } from './expectedLoss';

/** A sale on credit; NaN for what is not given. */
export interface CreditSale {
  /** What the goods cost if paid at once. */
  readonly cashPrice: number;
  /** Within a year. */
  readonly defaultProbability: number;
  readonly lossGivenDefault: number;
  /** Days of credit. */
  readonly days: number;
  /** Interest for a year. */
  readonly fundingRate: number;
  /** Share of the loss that an insurer bears. */
  readonly cover: number;
  /** The insurer's premium as a share of the price. */
  readonly premiumRate: number;
  readonly administration: number;
}

export interface RiskPrice {
  readonly price: number;
  readonly funding: number;
  readonly administration: number;
  readonly premium: number;
  /** With the cash price the four parts add up to the price. */
  readonly risk: number;
  /** Told when it is asked for: most rows are only counted. */
  readonly reason: () => Message;
}

/**
 * The price on credit that earns what the cash price earns.
 * Result: [cash price × (1 + funding × days ÷ 365) + administration] ÷ [1 − PD over the days × LGD × (1 − cover) − premium],
 * to the cent, with its parts.
 * Errors: `missing` without price, probability, loss given default or days; `domain` for a share outside 0 to 1, a
 * negative figure, or risk and premium that eat up the price.
 * Source: domain 3.12.
 */
export function riskPrice(sale: CreditSale): RiskPrice | Fault {
  const { cashPrice, lossGivenDefault, days } = sale;
  const unfit =
    needed('cashPrice', cashPrice) ??
    needed('defaultProbability', sale.defaultProbability) ??
    needed('lossGivenDefault', lossGivenDefault) ??
    needed('days', days) ??
    notNegative('cashPrice', cashPrice) ??
    shareIn('defaultProbability', sale.defaultProbability) ??
    shareIn('lossGivenDefault', lossGivenDefault) ??
    notNegative('days', days) ??
    notNegative('fundingRate', sale.fundingRate) ??
    shareIn('cover', sale.cover) ??
    shareIn('premiumRate', sale.premiumRate) ??
    notNegative('administration', sale.administration);
  if (isFault(unfit)) return unfit;

  const fundingRate = or(sale.fundingRate, 0);
  const administration = or(sale.administration, 0);
  const premiumRate = or(sale.premiumRate, 0);
  const probability = probabilityOver(days, sale.defaultProbability);
  const lossRate = probability * lossGivenDefault * (1 - or(sale.cover, 0));
  const price = priceOf(
    cashPrice,
    (fundingRate * days) / DAYS_PER_YEAR,
    administration,
    lossRate,
    premiumRate,
  );
  if (isFault(price)) return price;
  const funding = timesToCents(cashPrice, fundingRate * days, DAYS_PER_YEAR);
  const premium = timesToCents(price, premiumRate);
  const beforeRisk = plus(plus(cashPrice, funding), plus(administration, premium));
  const reason = () =>
    messageOf('plan.riskPrice', {
      probability,
      days,
      loss: lossRate,
      uplift: cashPrice > 0 ? price / cashPrice - 1 : 0,
    });
  return { price, funding, administration, premium, risk: plus(price, -beforeRisk), reason };
}

/** Where risk and premium leave less of the price than this, doubles no longer tell its cents. */
const LEAST_KEPT = 1e-6;

/** The doubt of a sum of a few doubles with 15 digits each, as a share of 1. */
const DOUBT = 4e-14;

function priceOf(
  cashPrice: number,
  interest: number,
  administration: number,
  lossRate: number,
  premiumRate: number,
): number | Fault {
  const kept = 1 - lossRate - premiumRate;
  if (kept > LEAST_KEPT) {
    const price = certainCents((cashPrice * (1 + interest) + administration) / kept, DOUBT / kept);
    if (!Number.isNaN(price)) return price;
  }
  const exactlyKept = new Decimal(1).minus(decimalOf(lossRate)).minus(decimalOf(premiumRate));
  if (exactlyKept.lessThanOrEqualTo(0)) return fault('domain', 'plan.riskEatsPrice', {});
  const before = decimalOf(interest).plus(1).times(decimalOf(cashPrice)).plus(decimalOf(administration));
  return toCents(before.dividedBy(exactlyKept)).toNumber();
}

/**
 * The probability of default at which a sale on credit earns nothing any more.
 * Arguments: the margin and the cost of the sale; the share of the cost that is lost in a default; the share of the loss
 * that an insurer bears, NaN for none; the days of credit, NaN or 0 for the probability over them instead of over a year.
 * Result: margin ÷ (margin + cost × LGD × (1 − cover)); below it the sale is worth its risk.
 * Errors: `missing` without margin, cost or loss given default; `domain` for a cost of zero or less, a negative margin,
 * negative days, a share outside 0 to 1, or a loss of zero, which no probability breaks even.
 * Source: domain 3.12: accept where (1 − PD)·margin > PD·cost·LGD.
 */
export function breakEvenProbability(
  margin: number,
  cost: number,
  lossGivenDefault: number,
  cover: number,
  days: number,
): number | Fault {
  const unfit =
    needed('margin', margin) ??
    needed('cost', cost) ??
    needed('lossGivenDefault', lossGivenDefault) ??
    notNegative('margin', margin) ??
    positive('cost', cost) ??
    shareIn('lossGivenDefault', lossGivenDefault) ??
    shareIn('cover', cover) ??
    notNegative('days', days);
  if (isFault(unfit)) return unfit;
  const loss = cost * lossGivenDefault * (1 - or(cover, 0));
  if (loss === 0) return fault('domain', 'plan.nothingToLose', {});
  const overDays = margin / (margin + loss);
  return days > 0 ? 1 - (1 - overDays) ** (DAYS_PER_YEAR / days) : overDays;
}

/**
 * Risk-adjusted return on capital.
 * Result: (revenue − cost − expected loss − funding) ÷ capital; what is not given costs nothing.
 * Errors: `missing` without revenue or capital; `domain` for capital of zero or less.
 * Source: domain 3.12.
 */
export function returnOnRisk(
  revenue: number,
  cost: number,
  loss: number,
  funding: number,
  capital: number,
): number | Fault {
  const unfit = needed('revenue', revenue) ?? needed('capital', capital) ?? positive('capital', capital);
  if (isFault(unfit)) return unfit;
  return (revenue - or(cost, 0) - or(loss, 0) - or(funding, 0)) / capital;
}
