import { fault, type Fault } from '../../fault';
import { needed, notNegative } from '../../figure';
import { decimalOf, plus } from '../../money';
import type { Month } from './months';

/** One month of the counting back. */
export interface CountBackStep {
  readonly month: Month;
  /** Receivables that later months have not used up. */
  readonly before: number;
  /** The month's days that count: all of them, or the last part that the receivables reach into. */
  readonly counted: number;
  readonly after: number;
}

export interface CountBack {
  readonly steps: readonly CountBackStep[];
  readonly days: number;
  /** Receivables that are older than all months given; above zero the days are a lower bound. */
  readonly left: number;
}

/**
 * The count-back DSO with its steps: the latest month's sales are taken off the receivables and its days counted, then
 * the month before, until nothing is left; the last month counts for the part it was needed for.
 * Arguments: receivables of zero or more; the months, oldest first, without gaps.
 * Result: the steps, latest month first. A month without sales counts its days and takes nothing off; one with more
 * credits than sales puts them back on, since what stands open then is older still. Where the months end before the
 * receivables do, `left` is what remains and the days are "at least".
 * Errors: `missing` without receivables or any month; `domain` for receivables below zero.
 * Source: domain 3.4 (exhaustion method); actual days of each month.
 */
export function countBack(receivables: number, months: readonly Month[]): CountBack | Fault {
  const unfit = needed('receivables', receivables) ?? notNegative('receivables', receivables);
  if (unfit) return unfit;
  if (months.length === 0) return fault('missing', 'cell.missing', { argument: 'months' });
  const steps: CountBackStep[] = [];
  let left = receivables;
  let days = decimalOf(0);
  for (let i = months.length - 1; i >= 0 && left > 0; i--) {
    const month = months[i];
    const covers = month.sales >= left;
    const counted = covers
      ? decimalOf(left).times(decimalOf(month.days)).dividedBy(decimalOf(month.sales))
      : decimalOf(month.days);
    const after = covers ? 0 : plus(left, -month.sales);
    steps.push({ month, before: left, counted: counted.toNumber(), after });
    days = days.plus(counted);
    left = after;
  }
  return { steps, days: days.toNumber(), left };
}

/** The days alone. Errors: as `countBack`, and `domain` where the months end too early, naming the least it can be. */
export function countBackDays(receivables: number, months: readonly Month[]): number | Fault {
  const found = countBack(receivables, months);
  if (!('left' in found)) return found;
  const { days, left } = found;
  return left > 0 ? fault('domain', 'receivables.atLeast', { days, left }) : days;
}
