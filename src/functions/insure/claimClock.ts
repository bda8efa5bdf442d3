import { RecordShape, date } from '../call/records';
import { answer, type Result } from '../call/answer';
import { serialOfDay } from '../../cells/decode';
import { specialDays } from '../call/specialDays';
import type { Day } from '../../credit/dates';
import { isFault } from '../../credit/fault';
import {
  claimClock,
  clockReasons,
  claimStep as stepOf,
  type ClaimClock,
} from '../../credit/insure/claimClock';
import { formatMessage } from '../../locales/formatMessage';

const INVOICE = { due: date, filed: date, noticed: date, invoiceDate: date };
const CLAIMED = new RecordShape(INVOICE);
const PENDING = new RecordShape({ ...INVOICE, asOf: date });

/**
 * The claim clock of each overdue invoice, as date numbers: notice by, cover stops, claim from, claim by, payment by.
 * @customfunction CLAIMDATES
 * @param {any[][]} [filed] Date on which the claim was filed.
 * @param {any[][]} [noticed] Date on which the insurer was told of the overdue.
 * @param {any[][]} [invoiceDate] Date of the invoice, where the policy counts the waiting period from it.
 * @param {any[][]} [policy] Policy range with the days of the contract. Blank means 30, 60, 60, 180 days and 15 working days.
 * @returns {any[][]} Five dates, one row an invoice: give the cells a date format.
 * @example =CLAIMDATES("2026-01-31", "2026-04-01") → {2026-03-02,2026-04-02,2026-04-01,2026-09-28,2026-04-22}
 */
export function claimDates(
  due: any[][],
  filed?: any[][],
  noticed?: any[][],
  invoiceDate?: any[][],
  holidays?: any[][],
  policy?: any[][],
): any[][] {
  const invoices = CLAIMED.read({ due, filed, noticed, invoiceDate });
  return answer(policy, ({ insurance }) => {
    const days = specialDays(holidays);
    if (isFault(days)) return days;
    return invoices.eachWide(
      invoice => claimClock(invoice, insurance, days),
      clock => daysOf(clock).map(dateCell),
    );
  });
}

/**
 * Why each date of the claim clock is what it is, one sentence a date.
 * @customfunction CLAIMDATESWHY
 * @returns {any[][]} Five sentences, one row an invoice.
 * @example =CLAIMDATESWHY("2026-01-31", "2026-04-01")
 */
export function claimDatesWhy(
  due: any[][],
  filed?: any[][],
  noticed?: any[][],
  invoiceDate?: any[][],
  holidays?: any[][],
  policy?: any[][],
): any[][] {
  const invoices = CLAIMED.read({ due, filed, noticed, invoiceDate });
  return answer(policy, ({ insurance, general: { language } }) => {
    const days = specialDays(holidays);
    if (isFault(days)) return days;
    return invoices.eachWide(
      invoice => {
        const clock = claimClock(invoice, insurance, days);
        return isFault(clock) ? clock : clockReasons(invoice, clock, insurance);
      },
      reasons => reasons.map(reason => formatMessage(reason, language)),
    );
  });
}

/**
 * What has to be done next about each overdue insured invoice, its date, and the days left.
 * @customfunction CLAIMSTEP
 * @param {any[][]} [noticed] Date on which the insurer was told of the overdue.
 * @param {any[][]} [filed] Date on which the claim was filed.
 * @param {any[][]} [invoiceDate] Date of the invoice, where the policy counts the waiting period from it.
 * @param {any[][]} [policy] Policy range with the days of the contract. Blank means 30, 60, 60, 180 days and 15 working days.
 * @returns {any[][]} Three columns, one row an invoice: the step, its date (give it a date format), days left.
 * @example =CLAIMSTEP("2026-01-31", "2026-02-20") → {"Tell the insurer of the overdue by 2026-03-02.",2026-03-02,10}
 */
export function claimStep(
  due: any[][],
  asOf: any[][],
  noticed?: any[][],
  filed?: any[][],
  invoiceDate?: any[][],
  holidays?: any[][],
  policy?: any[][],
): any[][] {
  const invoices = PENDING.read({ due, filed, noticed, invoiceDate, asOf });
  return answer(policy, ({ insurance, general: { language } }) => {
    const days = specialDays(holidays);
    if (isFault(days)) return days;
    return invoices.eachWide(
      invoice => stepOf(invoice, invoice.asOf, insurance, days),
      ({ step, on, daysLeft }) => [formatMessage(step, language), dateCell(on), daysLeft],
    );
  });
}

function daysOf({ noticeBy, coverStops, fileFrom, fileBy, paidBy }: ClaimClock): Day[] {
  return [noticeBy, coverStops, fileFrom, fileBy, paidBy];
}

function dateCell(day: Day): Result {
  return serialOfDay(day) ?? '';
}
