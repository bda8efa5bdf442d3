import type { Day } from '../dates';
import type { Fault } from '../fault';
import { needed } from '../figure';

/**
 * The days on which a buyer is reminded before an invoice is due.
 * Arguments: the due date; the invoice date, NaN where it is not given; the days before the due date, falling.
 * Result: one day each; undefined where it would lie before the invoice itself.
 * Errors: `missing` without due date.
 * Source: domain S8.3 (payment reminder nodes).
 */
export function reminderDates(
  due: Day,
  invoiced: Day,
  daysBefore: readonly number[],
): readonly (Day | undefined)[] | Fault {
  return needed('due', due) ?? daysBefore.map(days => (due - days < invoiced ? undefined : due - days));
}
