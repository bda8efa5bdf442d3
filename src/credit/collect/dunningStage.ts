import { isBelowZero } from '../figure';
import type { Day } from '../dates';
import { fault, type Fault } from '../fault';
import { plus } from '../money';
import type { DunningPolicy, Stage } from '../policy/dunning';
import { daysPastDue } from '../receivables/ageing';
import type { Cause } from './cause';

/** The disputed amount of an invoice that is disputed as a whole. */
export const WHOLE_INVOICE = Infinity;

/** Why an invoice is not dunned whatever its days deserve. */
export type Exclusion = 'nothingOwed' | 'disputed' | 'small' | 'promise';

/**
 * The collection stage of an invoice at the as-of date: 0 for none, 1 for the first rung of the policy's ladder.
 * Arguments, NaN for what is not given:
 * `due` and `asOf` as days;
 * `amount` what is open on the invoice; not given, the days alone decide;
 * `disputed` the part in dispute, `WHOLE_INVOICE` for all of it; the rest is dunned and compared with the minimum;
 * `promise` the day for which payment is promised: until that day has passed nothing is sent (stage 0), afterwards
 * the promise is broken and the deserved stage is back;
 * `lastStage` the stage last issued, which counts only where the policy climbs one step at a time.
 * A rung starts when the days past due, less the policy's grace days, reach its day; a reminder on or before the due
 * date, a rung of day 0 or less, waits for no grace. Credit notes and paid invoices stay at 0.
 * Errors: `missing` without due or as-of date, or with a disputed part of an amount that is not given; `domain` for a
 * negative dispute or a last stage that is no whole number.
 * Source: domain 3.6, S11, and the undisputed part's staying payable (3.7, art. 15 of the regulation on payments to
 * small enterprises); the one step a run is SAP's and OCA's, the jump to the deserved stage what their users ask for.
 */
export function dunningStage(
  due: Day,
  asOf: Day,
  amount: number,
  disputed: number,
  promise: Day,
  lastStage: number,
  policy: DunningPolicy,
): number | Fault {
  const days = daysPastDue(due, asOf);
  if (typeof days !== 'number') return days;
  const unfit = unfitFigure(amount, disputed, lastStage);
  if (unfit) return unfit;
  if (exclusionOf(amount, disputed, promise, asOf, policy)) return 0;
  return pacedStage(deservedStage(days, policy), lastStage, policy);
}

/** The days past due from which a rung starts. Solvency that worsens brings the rungs after the due date forward. */
export function startOf(
  { from }: Stage,
  { graceDays, daysSooner }: DunningPolicy,
  cause?: Cause | '',
): number {
  if (from <= 0) return from;
  return graceDays + (cause === 'worsening' ? Math.max(1, from - daysSooner) : from);
}

/** The highest rung that has started after so many days past due. */
export function deservedStage(days: number, policy: DunningPolicy, cause?: Cause | ''): number {
  const { stages } = policy;
  let stage = 0;
  while (stage < stages.length && days >= startOf(stages[stage], policy, cause)) stage++;
  return stage;
}

/** The stage that is due now when the days deserve `deserved` and `lastStage` was the last issued. */
export function pacedStage(deserved: number, lastStage: number, { slicer }: DunningPolicy): number {
  return slicer === 'oneStep' ? Math.min(deserved, (Number.isNaN(lastStage) ? 0 : lastStage) + 1) : deserved;
}

/** What is left to dun when the disputed part is set aside; NaN where the amount is not given. */
export function undisputedAmount(amount: number, disputed: number): number {
  if (!(disputed > 0)) return amount;
  return disputed >= amount || disputed === WHOLE_INVOICE ? Math.min(amount, 0) : plus(amount, -disputed);
}

/** What keeps the invoice out of dunning altogether, if anything does. */
export function exclusionOf(
  amount: number,
  disputed: number,
  promise: Day,
  asOf: Day,
  policy: DunningPolicy,
): Exclusion | undefined {
  if (amount <= 0) return 'nothingOwed';
  if (disputed >= amount || disputed === WHOLE_INVOICE) return 'disputed';
  if (undisputedAmount(amount, disputed) < policy.minimumAmount) return 'small';
  return promise >= asOf ? 'promise' : undefined;
}

/** The fault of a figure that no invoice can have. */
export function unfitFigure(amount: number, disputed: number, lastStage: number): Fault | undefined {
  if (isBelowZero(disputed)) return fault('domain', 'collect.negativeDispute', { disputed });
  if (Number.isNaN(amount) && disputed > 0 && disputed !== WHOLE_INVOICE) {
    return fault('missing', 'collect.disputeOfUnknown', { disputed });
  }
  if (lastStage < 0 || (!Number.isInteger(lastStage) && !Number.isNaN(lastStage))) {
    return fault('domain', 'collect.noStage', { found: lastStage });
  }
  return undefined;
}
