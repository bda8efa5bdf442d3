import type { Day } from '../../dates';
import { fault, isFault, type Fault } from '../../fault';
import { needed } from '../../figure';
import { Decimal, decimalOf } from '../../money';
import type { PaymentPolicy } from '../../policy/payment';
import type { TermId } from '../../message';

/** Invoices or payments of them, one per index; NaN for what is not given. */
export interface PaidItems {
  readonly amounts: ArrayLike<number>;
  /** The date from which days count: the due date, or the invoice date. */
  readonly from: (row: number) => Day;
  readonly due: (row: number) => Day;
  readonly paid: (row: number) => Day;
  /** How the argument with `from` is called in messages. */
  readonly fromName: TermId;
}

/**
 * Days from a date to payment, weighed by amount: from the due date the days beyond terms (DBT), from the invoice date
 * the average days to pay.
 * Arguments: the items; the as-of date, NaN where none is given; the policy.
 * Result: days. Rows without an amount above zero (credit notes, blanks) count nothing. What is paid by the as-of date
 * counts its days; what is open and past due counts its days so far, unless the policy leaves it out; what is open and
 * not due tells nothing yet. Paying early counts as negative days beyond terms, unless the policy says as on time.
 * Errors: `missing` without a date that is needed, without an as-of date where something is open, and where nothing counts.
 * Source: domain 3.3; open items count to avoid the survivors' bias.
 */
export function paymentDays(items: PaidItems, asOf: Day, policy: PaymentPolicy): number | Fault {
  return weighed(items.amounts, row => {
    const [from, due, paid] = [items.from(row), items.due(row), items.paid(row)];
    const unfit = needed(items.fromName, from) ?? needed('due', due);
    if (unfit) return unfit;
    const isPaid = Number.isNaN(asOf) ? !Number.isNaN(paid) : paid <= asOf;
    if (!isPaid) {
      if (!policy.openCounts) return undefined;
      if (Number.isNaN(asOf)) {
        const at = { argument: 'paid', row: row + 1 };
        return fault('missing', 'receivables.openNeedsAsOf', { row: at.row }, at);
      }
      return due < asOf ? asOf - from : undefined;
    }
    return policy.early === 'zero' && paid < due ? due - from : paid - from;
  });
}

/**
 * Days between two dates weighed by amount: with invoice and due dates the average terms.
 * Errors: `missing` without a date, and where no row has an amount above zero. Source: domain 3.3.
 */
export function averageTerms(
  amounts: ArrayLike<number>,
  invoiced: (row: number) => Day,
  due: (row: number) => Day,
): number | Fault {
  return weighed(
    amounts,
    row => needed('invoiceDate', invoiced(row)) ?? needed('due', due(row)) ?? due(row) - invoiced(row),
  );
}

/**
 * How late what is open is on average, weighed by amount; what is not yet due counts as 0 days late.
 * Errors: `missing` without a date, and where nothing is open.
 * Source: domain 3.4; iDempiere shows the unweighted mean.
 */
export function averageDaysLate(
  amounts: ArrayLike<number>,
  due: (row: number) => Day,
  asOf: Day,
): number | Fault {
  const unfit = needed('asOf', asOf);
  return unfit ?? weighed(amounts, row => needed('due', due(row)) ?? Math.max(0, asOf - due(row)));
}

/** The mean of days weighed by the amounts above zero; undefined leaves a row out. */
function weighed(
  amounts: ArrayLike<number>,
  daysOf: (row: number) => number | Fault | undefined,
): number | Fault {
  let sum = new Decimal(0);
  let weight = new Decimal(0);
  for (let row = 0; row < amounts.length; row++) {
    if (!(amounts[row] > 0)) continue;
    const days = daysOf(row);
    if (isFault(days)) return days;
    if (days === undefined) continue;
    const amount = decimalOf(amounts[row]);
    sum = sum.plus(amount.times(days));
    weight = weight.plus(amount);
  }
  return weight.isZero()
    ? fault('missing', 'receivables.nothingToWeigh', {})
    : sum.dividedBy(weight).toNumber();
}
