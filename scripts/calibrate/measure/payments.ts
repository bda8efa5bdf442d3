import { LATE_DAYS } from '../../../src/credit/assess/lateProbability';
import { pickPayments, type Payments } from '../data/payments';
import { fitLate, lateBy, lateChance, lateRisk } from '../paymentCard';
import { areaUnderRoc } from '../stats/auc';
import { brierScore, calibrationError, deciles } from '../stats/calibration';
import { rowsWhere } from '../stats/folds';
import type { Forecasts, Measured } from './financial';

export interface PaymentMeasures {
  readonly areas: readonly Measured[];
  readonly forecasts: readonly Forecasts[];
}

/** Share of the invoices, the earlier ones, that is fitted on. */
const EARLIER = 0.7;

/** Most of the sample receivables are paid within a month: beyond 14 days late there are too few to judge. */
const MOST_DAYS_JUDGED = { 'ibm-accounts-receivable': 14 } as Readonly<Record<string, number>>;

interface Split {
  readonly earlier: Payments;
  readonly later: Payments;
}

/**
 * Measures the payment cards forward in time: fitted on invoices paid before a day, judged on invoices issued from
 * that day on, so that no outcome known only later takes part in the fit.
 */
export function measurePayments(sellers: readonly Payments[]): PaymentMeasures {
  const splits = sellers.map(split);
  const areas: Measured[] = [];
  const forecasts: Forecasts[] = [];
  for (const days of LATE_DAYS) {
    const fitted = fitLate(
      splits.map(({ earlier }) => earlier),
      days,
    );
    for (const { earlier, later } of splits) {
      const judgedDays = Math.min(days, MOST_DAYS_JUDGED[later.name] ?? days);
      const judge = (payments: Payments, how: string) => {
        const late = lateBy(payments, judgedDays);
        const area = areaUnderRoc(lateRisk(fitted, payments), late);
        areas.push({ what: `later than ${judgedDays} days`, how, area });
      };
      judge(later, `${later.name}, later invoices`);
      if (later.name !== 'invoices-b2b') continue;
      const largest = largestBuyer(later);
      judge(
        pickPayments(
          later,
          rowsWhere(later.rows, row => later.buyer[row] !== largest),
        ),
        `${later.name}, without its largest buyer`,
      );
      const known = new Set(earlier.buyer);
      judge(
        pickPayments(
          later,
          rowsWhere(later.rows, row => !known.has(later.buyer[row])),
        ),
        `${later.name}, only buyers not fitted on`,
      );
      const late = lateBy(later, days);
      const chance = lateChance(fitted, later, rateOf(lateBy(earlier, days)));
      const parts = deciles(chance, late);
      forecasts.push({
        what: `later than ${days} days`,
        parts,
        brier: brierScore(chance, late),
        error: calibrationError(parts),
        slope: fitted.slope,
      });
    }
  }
  const [own, other] = splits;
  if (other) {
    for (const days of LATE_DAYS.slice(0, 2)) {
      const area = areaUnderRoc(
        lateRisk(fitLate([own.earlier], days), other.later),
        lateBy(other.later, days),
      );
      areas.push({
        what: `later than ${days} days`,
        how: `${other.later.name}, a seller it has not seen`,
        area,
      });
    }
  }
  return { areas, forecasts };
}

function split(payments: Payments): Split {
  const issued = Float64Array.from(payments.issued).sort();
  const day = issued[Math.floor(EARLIER * issued.length)];
  return {
    earlier: pickPayments(
      payments,
      rowsWhere(payments.rows, row => payments.paid[row] < day),
    ),
    later: pickPayments(
      payments,
      rowsWhere(payments.rows, row => payments.issued[row] >= day),
    ),
  };
}

function rateOf(late: Uint8Array): number {
  return late.reduce((sum, one) => sum + one, 0) / late.length;
}

function largestBuyer({ buyer }: Payments): string {
  const counts = new Map<string, number>();
  for (const one of buyer) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}
