import type { Day } from '../../dates';
import { fault, isFault, type Fault } from '../../fault';
import { readTerms } from './read';
import { dueUnder, type StartDates, type TermsRules } from './rule';

/**
 * The date on which an invoice is due.
 * Arguments: the dates of the invoice; the terms as people write them, or the bare number of days; the policy and the calendar.
 * Result: the due date. Terms with a discount ("2/10 net 30") give the net date.
 * Errors: those of `readTerms` and `dueUnder`.
 */
export function dueDate(dates: StartDates, text: string, rules: TermsRules): Day | Fault {
  if (Number.isNaN(dates.invoiceDate) && Object.values(dates).every(Number.isNaN)) {
    return fault('missing', 'cell.missing', { argument: 'invoiceDate' });
  }
  const terms = readTerms(text, rules.terms);
  return isFault(terms) ? terms : dueUnder(terms, dates, rules);
}
