import { dayOf, type Day } from '../credit/dates';

/** The user's own calendar date: the as-of date of a workbook whose policy names none. Formulas never ask. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
