import type { Day } from '../dates';

/** The invoices of one buyer, one index each. NaN marks an invoice that is not paid yet. */
export interface PaidInvoices {
  readonly due: ArrayLike<Day>;
  readonly paid: ArrayLike<Day>;
  readonly amounts: ArrayLike<number>;
}

/** How a buyer has paid; the figures by which the credit record is judged. */
export const RECORD_FIGURES = [
  'shareLate',
  'averageDaysLate',
  'recentDaysLate',
  'spreadDaysLate',
  'invoicesSeen',
] as const;
export type RecordFigureId = (typeof RECORD_FIGURES)[number];
export type PaymentRecord = Readonly<Record<RecordFigureId, number>>;

/** How many of the latest invoices are "recent". */
const RECENT = 5;

const UNKNOWN: PaymentRecord = {
  shareLate: NaN,
  averageDaysLate: NaN,
  recentDaysLate: NaN,
  spreadDaysLate: NaN,
  invoicesSeen: NaN,
};

/**
 * What is known of a buyer's payments on a day. Counted are the invoices paid by then, at their days late (early
 * payment is negative), and the open ones past due, at the days they are late so far: leaving them out would make
 * the worst payers look good. Invoices not yet due tell nothing.
 *
 * Result: share of them late by a day or more; days late weighed by amount (unweighed where the amounts come to
 * nothing); average days late of the latest five less that of all; standard deviation of the days, for two invoices
 * or more; how many. All NaN where there are none.
 * Source: domain 3.3 (days beyond terms, survivors' bias) and 3.2 (spread of days to pay as stability).
 */
export function paymentRecord({ due, paid, amounts }: PaidInvoices, asOf: Day): PaymentRecord {
  let count = 0;
  let late = 0;
  let sum = 0;
  let squares = 0;
  let weighed = 0;
  let weight = 0;
  const recent = new Latest(RECENT);
  for (let i = 0; i < due.length; i++) {
    const isPaid = paid[i] <= asOf;
    if (!isPaid && !(due[i] < asOf)) continue;
    const settled = isPaid ? paid[i] : asOf;
    const days = settled - due[i];
    if (Number.isNaN(days)) continue;
    const amount = Math.max(amounts[i], 0) || 0;
    count++;
    if (days > 0) late++;
    sum += days;
    squares += days * days;
    weighed += amount * days;
    weight += amount;
    recent.add(settled, days);
  }
  if (count === 0) return UNKNOWN;
  const average = sum / count;
  return {
    shareLate: late / count,
    averageDaysLate: weight > 0 ? weighed / weight : average,
    recentDaysLate: recent.average() - average,
    spreadDaysLate: count > 1 ? Math.sqrt(Math.max(0, squares / count - average * average)) : NaN,
    invoicesSeen: count,
  };
}

/** The values with the latest days, of those that came in; of equal days the one that came last. */
class Latest {
  private readonly days: Day[] = [];
  private readonly values: number[] = [];

  constructor(private readonly most: number) {}

  add(day: Day, value: number): void {
    let place = this.days.length;
    while (place > 0 && this.days[place - 1] > day) place--;
    if (place === 0 && this.days.length === this.most) return;
    this.days.splice(place, 0, day);
    this.values.splice(place, 0, value);
    if (this.days.length > this.most) {
      this.days.shift();
      this.values.shift();
    }
  }

  average(): number {
    return this.values.reduce((sum, value) => sum + value, 0) / this.values.length;
  }
}
