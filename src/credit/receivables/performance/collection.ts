import { fault, type Fault } from '../../fault';
import { needed, positive } from '../../figure';
import { decimalOf } from '../../money';
import { daysSales } from './dso';

/**
 * Collection effectiveness index: what was collected as a share of what could have been, in per cent.
 * (opening + sales − closing) ÷ (opening + sales − closing not yet due) × 100.
 * Arguments: opening receivables; credit sales of the period; closing receivables; the part of them not yet due; the
 * number of months in the period, by which sales are divided (1 unless the period is longer).
 * Result: 100 where everything that fell due was collected. Errors: `missing` without a figure; `domain` where nothing
 * could have been collected, or the periods are not above zero.
 * Source: domain 3.4 (sales ÷ N over several periods, as published by the YVCM and FSW guides).
 */
export function collectionIndex(
  opening: number,
  sales: number,
  closing: number,
  closingNotDue: number,
  periods: number,
): number | Fault {
  const unfit =
    needed('opening', opening) ??
    needed('sales', sales) ??
    needed('closing', closing) ??
    needed('closingNotDue', closingNotDue) ??
    positive('periods', periods);
  if (unfit) return unfit;
  const collectable = decimalOf(opening).plus(decimalOf(sales).dividedBy(periods));
  const possible = collectable.minus(decimalOf(closingNotDue));
  if (possible.lessThanOrEqualTo(0)) return fault('domain', 'receivables.nothingCollectable', {});
  return collectable.minus(decimalOf(closing)).dividedBy(possible).times(100).toNumber();
}

export type TurnoverMeasure = 'turnoverRate' | 'turnoverDays';

/**
 * Receivables turnover: net credit sales ÷ average receivables, a number of times; or the days of one turn. The two are
 * often mixed up: 应收账款周转率 is the rate, 应收账款周转天数 the days, and a DSO is days.
 * Arguments: credit sales of the period; opening and closing receivables; which of the two; the days of the period.
 * Errors: `missing` without a figure; `domain` where average receivables (for days: sales) or days are not above zero.
 * Source: domain 3.4 and 1.Z.
 */
export function turnover(
  sales: number,
  opening: number,
  closing: number,
  measure: TurnoverMeasure,
  days: number,
): number | Fault {
  const unfit = needed('sales', sales) ?? needed('opening', opening) ?? needed('closing', closing);
  if (unfit) return unfit;
  const average = decimalOf(opening).plus(decimalOf(closing)).dividedBy(2).toNumber();
  if (measure === 'turnoverDays') return daysSales(average, sales, days);
  return positive('averageReceivables', average) ?? decimalOf(sales).dividedBy(decimalOf(average)).toNumber();
}
