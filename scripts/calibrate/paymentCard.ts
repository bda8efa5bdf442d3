import type { LateDays } from '../../src/credit/assess/lateProbability';
import { RECORD_FIGURES, type RecordFigureId } from '../../src/credit/assess/paymentRecord';
import { evidenceOf, fitCard, type Card } from './card';
import type { Payments } from './data/payments';
import type { Sign } from './stats/bins';
import { fitLogistic } from './stats/logistic';

export const RECORD_SIGNS: Readonly<Record<RecordFigureId, Sign>> = {
  shareLate: 'lower is safer',
  averageDaysLate: 'lower is safer',
  recentDaysLate: 'lower is safer',
  spreadDaysLate: 'lower is safer',
  invoicesSeen: 'higher is safer',
};

export interface LateCard {
  readonly days: LateDays;
  readonly card: Card<RecordFigureId>;
  /** Share of the invoices fitted on that were later than `days`, over all sellers alike. */
  readonly rate: number;
  /** ln(odds of late) at no evidence, less ln(odds) of the rate; and what a unit of evidence is worth. */
  readonly centre: number;
  readonly slope: number;
}

/** A buyer with more invoices than this counts no more than one with as many. */
const MOST_OF_A_BUYER = 100;

/** Fewest late invoices for which a seller takes part in a fit. */
const FEWEST_LATE = 50;

export function lateBy(payments: Payments, days: number): Uint8Array {
  return Uint8Array.from(payments.daysLate, late => (late > days ? 1 : 0));
}

/**
 * Fits the chance of being paid more than some days late on invoices of several sellers. Sellers count alike, and
 * so do on-time and late invoices of each; a buyer with hundreds of invoices is held to the weight of a hundred.
 */
export function fitLate(sellers: readonly Payments[], days: LateDays): LateCard {
  const used = sellers.filter(
    seller => lateBy(seller, days).reduce((sum, late) => sum + late, 0) >= FEWEST_LATE,
  );
  const each = 3000;
  const capped = used.map(buyerWeights);
  const bad = used.flatMap(seller => Array.from(lateBy(seller, days)));
  const weights = used.flatMap((seller, s) => {
    const late = lateBy(seller, days);
    const sums = [0, 0];
    late.forEach((one, row) => (sums[one] += capped[s][row]));
    return Array.from(late, (one, row) => (each * capped[s][row]) / sums[one]);
  });
  const figures = Object.fromEntries(
    RECORD_FIGURES.map(id => [id, used.flatMap(seller => Array.from(seller.figures[id]))]),
  ) as Record<RecordFigureId, number[]>;
  const card = fitCard({ rows: bad.length, bad, figures }, RECORD_SIGNS, weights);

  const base = used[0];
  const late = lateBy(base, days);
  const rate = late.reduce((sum, one) => sum + one, 0) / base.rows;
  const risk = evidenceOf(card, base.figures, base.rows).map(evidence => -evidence);
  const { intercept, coefficients } = fitLogistic([risk], late);
  return { days, card, rate, centre: intercept - Math.log(rate / (1 - rate)), slope: coefficients[0] };
}

export function lateRisk({ card }: LateCard, payments: Payments): Float64Array {
  return evidenceOf(card, payments.figures, payments.rows).map(evidence => -evidence);
}

/** The chance of lateness at a base rate: the rate of late invoices over all buyers of the seller. */
export function lateChance(fitted: LateCard, payments: Payments, rate: number): Float64Array {
  const base = Math.log(rate / (1 - rate)) + fitted.centre;
  return lateRisk(fitted, payments).map(risk => 1 / (1 + Math.exp(-base - fitted.slope * risk)));
}

function buyerWeights({ buyer }: Payments): number[] {
  const counts = new Map<string, number>();
  for (const one of buyer) counts.set(one, (counts.get(one) ?? 0) + 1);
  return buyer.map(one => Math.min(1, MOST_OF_A_BUYER / (counts.get(one) as number)));
}
