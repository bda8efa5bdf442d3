import { dayOf, type Day } from '../../src/credit/dates';

/** The day at which the sample's books are read. Fixed, so that the workbook says the same for ever. */
export const AS_OF: Day = dayOf(2026, 10, 31);

/** The sample's invoices begin here: eighteen months up to the as-of date. */
export const FIRST_INVOICE_DAY: Day = dayOf(2025, 5, 1);

/** The year of the latest statements; the other column is the year before. */
export const STATEMENT_YEAR = 2025;
