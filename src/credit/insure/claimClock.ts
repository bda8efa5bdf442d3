import type { Day } from '../dates';
import { fault, isFault, type Fault } from '../fault';
import { needed } from '../figure';
import type { InsurancePolicy } from '../policy/insurance';
import { messageOf, type Message } from '../message';
import { addWorkingDays, type SpecialDays } from '../workingDays';

/** An invoice on its way to a claim; NaN for what is not given or has not happened. */
export interface ClaimedInvoice {
  readonly due: Day;
  /** Needed only where the waiting period counts from it. */
  readonly invoiceDate: Day;
  /** When the insurer was told that the invoice is overdue. */
  readonly noticed: Day;
  /** When the claim was filed. */
  readonly filed: Day;
}

export interface ClaimClock {
  /** Last day on which the insurer can be told of the overdue. */
  readonly noticeBy: Day;
  /** From this day on new deliveries to the buyer are not covered. */
  readonly coverStops: Day;
  /** First day on which protracted default has lasted long enough for a claim. */
  readonly fileFrom: Day;
  /** Last day on which the claim can be filed. */
  readonly fileBy: Day;
  /** Last day for the insurer's payment: counted from the filing, or as if filed on the first day possible. */
  readonly paidBy: Day;
}

/**
 * The dates of a claim for protracted default.
 * Arguments: the invoice; the terms of cover; the holidays and the weekend days that are worked.
 * Result: notice, end of new cover, first and last day for filing, in days of the calendar; payment in working days
 * after the filing. Where the waiting period counts from a notice not yet given, it is counted from the last day for it.
 * Errors: `missing` without a due date, or without the invoice date where the waiting period counts from it; `domain`
 * for a claim filed before the due date.
 * Source: domain 3.11; the numbers of days are the contract's, to be confirmed with it.
 */
export function claimClock(
  invoice: ClaimedInvoice,
  policy: InsurancePolicy,
  special: SpecialDays,
): ClaimClock | Fault {
  const { due, invoiceDate, noticed, filed } = invoice;
  const unfit =
    needed('due', due) ?? (policy.waitingFrom === 'invoice' ? needed('invoiceDate', invoiceDate) : undefined);
  if (isFault(unfit)) return unfit;
  if (filed < due) return fault('domain', 'insure.filedTooEarly', { filed, due });

  const noticeBy = due + policy.noticeDays;
  const start = { due, invoice: invoiceDate, notice: Number.isNaN(noticed) ? noticeBy : noticed };
  const fileFrom = start[policy.waitingFrom] + policy.waitingDays;
  const calendar = { weekend: policy.weekend, ...special };
  return {
    noticeBy,
    coverStops: due + policy.extensionDays + 1,
    fileFrom,
    fileBy: fileFrom + policy.claimDays,
    paidBy: addWorkingDays(Number.isNaN(filed) ? fileFrom : filed, policy.decisionDays, calendar),
  };
}

/** Why each date of the clock is what it is, in the order of the clock. */
export function clockReasons(
  { filed }: ClaimedInvoice,
  clock: ClaimClock,
  policy: InsurancePolicy,
): Message[] {
  const { noticeDays, extensionDays, waitingDays, waitingFrom, claimDays, decisionDays } = policy;
  return [
    messageOf('insure.noticeBy', { on: clock.noticeBy, days: noticeDays }),
    messageOf('insure.coverStops', { on: clock.coverStops, days: extensionDays }),
    messageOf('insure.fileFrom', { on: clock.fileFrom, days: waitingDays, from: WAITING_FROM[waitingFrom] }),
    messageOf('insure.fileBy', { on: clock.fileBy, days: claimDays }),
    Number.isNaN(filed)
      ? messageOf('insure.paidByIfFiled', { on: clock.paidBy, days: decisionDays, filed: clock.fileFrom })
      : messageOf('insure.paidBy', { on: clock.paidBy, days: decisionDays, filed }),
  ];
}

const WAITING_FROM = { due: 'theDueDate', invoice: 'theInvoiceDate', notice: 'theNotice' } as const;

/** What has to happen next, and by when; no day where nothing is left to do in time. */
export interface ClaimStep {
  readonly step: Message;
  readonly on: Day;
  /** Days from the as-of date to it, negative once it has passed. */
  readonly daysLeft: number;
}

/**
 * What to do next about an overdue invoice.
 * Arguments: as `claimClock`, with the as-of date. Result: the step and its date; on the last day the step is still
 * in time. A notice that was missed does not hide the claim: while that can be filed, filing it is the step.
 * Errors: as `claimClock`, and `missing` without an as-of date.
 */
export function claimStep(
  invoice: ClaimedInvoice,
  asOf: Day,
  policy: InsurancePolicy,
  special: SpecialDays,
): ClaimStep | Fault {
  const clock = claimClock(invoice, policy, special);
  const unfit = needed('asOf', asOf);
  if (unfit) return unfit;
  if (isFault(clock)) return clock;
  const { due, noticed, filed } = invoice;
  const { noticeBy, fileFrom, fileBy, paidBy } = clock;
  const at = (step: Message, on: Day): ClaimStep => ({ step, on, daysLeft: on - asOf });

  if (!Number.isNaN(filed)) {
    if (filed > fileBy) return at(messageOf('insure.filedTooLate', { filed, by: fileBy }), fileBy);
    if (filed < fileFrom && asOf <= paidBy)
      return at(messageOf('insure.filedBeforeWaiting', { filed, from: fileFrom }), paidBy);
    return asOf > paidBy
      ? at(messageOf('insure.paymentLate', { by: paidBy }), paidBy)
      : at(messageOf('insure.awaitPayment', { by: paidBy }), paidBy);
  }
  if (asOf <= due) return at(messageOf('insure.notOverdue', { due }), due);
  if (asOf > fileBy) return at(messageOf('insure.filingMissed', { by: fileBy }), fileBy);
  const canFile = asOf >= fileFrom;
  if (Number.isNaN(noticed)) {
    if (asOf <= noticeBy) return at(messageOf('insure.giveNotice', { by: noticeBy }), noticeBy);
    return canFile
      ? at(messageOf('insure.fileWithoutNotice', { notice: noticeBy, by: fileBy }), fileBy)
      : at(messageOf('insure.noticeMissed', { by: noticeBy }), noticeBy);
  }
  if (noticed > noticeBy) {
    return canFile
      ? at(messageOf('insure.fileAfterLateNotice', { noticed, notice: noticeBy, by: fileBy }), fileBy)
      : at(messageOf('insure.noticedTooLate', { noticed, by: noticeBy }), noticeBy);
  }
  return canFile
    ? at(messageOf('insure.file', { by: fileBy }), fileBy)
    : at(messageOf('insure.wait', { from: fileFrom }), fileFrom);
}
