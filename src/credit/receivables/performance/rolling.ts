import { fault, isFault, type Fault } from '../../fault';
import { needed } from '../../figure';
import { sumOf } from '../../money';
import { daysSales } from './dso';
import type { Month } from './months';

/**
 * The rolling DSO of every month: receivables at its end ÷ sales of the last `window` months × their days.
 * Arguments: the receivables at the end of each month, by the month's row; the months, oldest first, without gaps; how
 * many months a figure looks back on, its own included.
 * Result: by row, days; a fault for months with too few before them.
 * Errors: per row, as `daysSales`; `missing` where the history is too short.
 * Source: domain 3.4 (rolling three months, actual days).
 */
export function rollingDso(
  receivables: (row: number) => number | Fault,
  months: readonly Month[],
  window: number,
): Map<number, number | Fault> {
  const results = new Map<number, number | Fault>();
  months.forEach(({ row }, i) => {
    const own = months.slice(Math.max(0, i - window + 1), i + 1);
    const open = receivables(row);
    if (own.length < window) {
      results.set(row, fault('missing', 'receivables.shortHistory', { window, found: own.length }));
    } else if (isFault(open)) {
      results.set(row, open);
    } else {
      const days = own.reduce((sum, month) => sum + month.days, 0);
      const sales = sumOf(own.map(month => month.sales));
      results.set(row, needed('receivables', open) ?? daysSales(open, sales, days));
    }
  });
  return results;
}
