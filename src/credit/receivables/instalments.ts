import type { Day } from '../dates';
import { isFault, type Fault } from '../fault';
import { Decimal, decimalOf, plus, toCents } from '../money';
import type { Instalment } from './terms/read';
import { dueUnder, type StartDates, type TermsRules } from './terms/rule';

export interface DueAmount {
  readonly share: number;
  readonly due: Day;
  /** To the cent; NaN where no amount was given. */
  readonly amount: number;
}

/**
 * The due dates and amounts of an invoice.
 * Arguments: the dates of the invoice; its instalments; its amount, NaN where only dates are wanted; policy and calendar.
 * Result: one line an instalment; the amounts add up to the invoice to the cent, whatever the shares.
 * Errors: `missing` without the date from which the terms count; `domain` beyond the year 9999.
 * Source: payment schedules as ERPNext and Odoo keep them; cents are rounded on the running sum, so none is lost.
 */
export function dueSchedule(
  dates: StartDates,
  instalments: readonly Instalment[],
  amount: number,
  rules: TermsRules,
): readonly DueAmount[] | Fault {
  const lines: DueAmount[] = [];
  let share = new Decimal(0);
  let told = 0;
  for (const [i, instalment] of instalments.entries()) {
    const due = dueUnder(instalment.terms, dates, rules);
    if (isFault(due)) return due;
    share = share.plus(decimalOf(instalment.share));
    const upTo = i === instalments.length - 1 ? amount : shareOf(amount, share);
    lines.push({ share: instalment.share, due, amount: plus(upTo, -told) });
    told = upTo;
  }
  return lines;
}

function shareOf(amount: number, share: Decimal): number {
  return Number.isNaN(amount) ? NaN : toCents(decimalOf(amount).times(share)).toNumber();
}
