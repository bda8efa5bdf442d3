import type { Day } from '../dates';
import { fault, isFault, type Fault } from '../fault';
import type { DunningPolicy, Stage } from '../policy/dunning';
import { daysPastDue } from '../receivables/ageing';
import type { Cause } from './cause';
import {
  deservedStage,
  exclusionOf,
  pacedStage,
  startOf,
  undisputedAmount,
  unfitFigure,
  type Exclusion,
} from './dunningStage';
import type { PlanStatus } from './planStatus';

/**
 * One invoice as the ladder sees it; NaN for what is not given. `dunningStage` says what the first figures mean. The
 * others, which may be left out:
 */
export interface DunnedInvoice {
  readonly due: Day;
  readonly amount: number;
  readonly disputed: number;
  readonly promise: Day;
  readonly lastStage: number;
  /** The day of the last letter. With it the days between letters count, and no stage is issued twice but as the policy says. */
  readonly lastDate?: Day;
  /** The last day on which nothing is sent. */
  readonly holdUntil?: Day;
  /** How the payment plan stands: nothing is sent while it is kept or in grace, a broken one is as good as none. */
  readonly planStatus?: PlanStatus | '';
  /** Why the buyer pays late. */
  readonly cause?: Cause | '';
}

/** What keeps an invoice at 0, or (pace) below what its days deserve. */
export type Hold = Exclusion | 'plan' | 'holdUntil' | 'interval' | 'issued' | 'pace';

/** Where an invoice stands on the ladder. */
export interface Standing {
  /** The stage to issue now, 0 for none. */
  readonly stage: number;
  /** What is done at the stage: a word of the locales or the policy's own; '' at stage 0. */
  readonly action: string;
  /** How far the invoice is on the ladder: the stage to issue now, or the one last issued where more is owed on it. */
  readonly reached: number;
  /** The stage that the days alone deserve. */
  readonly deserved: number;
  readonly daysPastDue: number;
  /** Days past due less grace days, which the rungs after the due date are compared with. */
  readonly daysCounted: number;
  /** The day counted from which the stage starts; undefined at stage 0. */
  readonly from: number | undefined;
  /** What there is to dun: the open amount without the disputed part, NaN where no amount is given. */
  readonly amount: number;
  /** The disputed part that is left out, 0 where nothing is; NaN where the whole of an unknown amount is. */
  readonly disputed: number;
  readonly hold: Hold | undefined;
  /** Whether a promised payment day has passed. */
  readonly brokenPromise: boolean;
}

/** A stage and the first day on which it can be issued if nothing but time changes. */
export interface NextStage {
  readonly stage: number;
  readonly action: string;
  readonly on: Day;
}

/** What is done at a stage. In temporary difficulty a plan takes the place of the later actions. */
export function actionOf(stage: number, { stages, planFrom }: DunningPolicy, cause?: Cause | ''): string {
  const rung = stages[stage - 1] as Stage | undefined;
  if (!rung) return '';
  return cause === 'temporary' && stage >= planFrom ? 'plan' : rung.action;
}

/** Holds that end by what people do, not by time. */
export const LIFTED_BY_OTHERS: ReadonlySet<Hold> = new Set<Hold>([
  'nothingOwed',
  'disputed',
  'small',
  'plan',
]);

/**
 * Where an invoice stands at the as-of date.
 * Result: the stage is always what `dunningStage` answers, unless a fact that it does not know (last letter, hold, plan,
 * cause) changes it.
 * Errors: those of `dunningStage`; `domain` for a last letter after the as-of date.
 * Source: domain 3.6; the days between letters as in OCA's and iDempiere's reminders, the hold as iDempiere's grace date.
 */
export function standingOf(invoice: DunnedInvoice, asOf: Day, policy: DunningPolicy): Standing | Fault {
  const { due, amount, disputed, promise, lastStage, lastDate = NaN, cause } = invoice;
  const days = daysPastDue(due, asOf);
  if (isFault(days)) return days;
  const unfit = unfitFigure(amount, disputed, lastStage);
  if (unfit) return unfit;
  if (lastDate > asOf) return fault('domain', 'collect.letterInFuture', { date: lastDate, asOf });

  const deserved = deservedStage(days, policy, cause);
  const paced = pacedStage(deserved, lastStage, policy);
  const excluded = heldBy(invoice, paced, asOf, policy);
  const stage = excluded ? 0 : paced;
  const rung = policy.stages[stage - 1] as Stage | undefined;
  return {
    stage,
    action: actionOf(stage, policy, cause),
    reached: excluded === 'nothingOwed' ? 0 : Math.max(stage, Number.isNaN(lastStage) ? 0 : lastStage),
    deserved,
    daysPastDue: days,
    daysCounted: days - policy.graceDays,
    from: rung && startOf(rung, policy, cause) - (rung.from > 0 ? policy.graceDays : 0),
    amount: undisputedAmount(amount, disputed),
    disputed: disputed > 0 ? Math.min(disputed, Math.max(amount, 0)) : 0,
    hold: excluded ?? (stage < deserved ? 'pace' : undefined),
    brokenPromise: promise < asOf,
  };
}

/**
 * The stage that follows, on the first day after the as-of date on which one can be issued; one that is due now counts as
 * issued now. Undefined where no stage follows, or time alone brings none.
 */
export function nextStage(
  invoice: DunnedInvoice,
  asOf: Day,
  policy: DunningPolicy,
  { stage, hold }: Standing,
): NextStage | undefined {
  if (hold && LIFTED_BY_OTHERS.has(hold)) return undefined;
  const then = stage > 0 ? { ...invoice, lastStage: stage, lastDate: asOf } : invoice;
  const { due, promise, holdUntil = NaN, lastDate = NaN, cause } = then;
  // Nothing changes on any other day.
  const days = [
    asOf + 1,
    promise + 1,
    holdUntil + 1,
    lastDate + policy.interval,
    lastDate + policy.repeatAfter,
    ...policy.stages.map(rung => due + startOf(rung, policy, cause)),
  ];
  for (const on of days.filter(day => day > asOf).sort((a, b) => a - b)) {
    const found = standingOf(then, on, policy);
    if (!isFault(found) && found.stage > 0) return { stage: found.stage, action: found.action, on };
  }
  return undefined;
}

function heldBy(
  { amount, disputed, promise, lastStage, lastDate = NaN, holdUntil = NaN, planStatus }: DunnedInvoice,
  stage: number,
  asOf: Day,
  policy: DunningPolicy,
): Exclude<Hold, 'pace'> | undefined {
  const excluded = exclusionOf(amount, disputed, promise, asOf, policy);
  if (excluded && excluded !== 'promise') return excluded;
  if (planStatus === 'onTrack' || planStatus === 'inGrace') return 'plan';
  if (holdUntil >= asOf) return 'holdUntil';
  if (excluded) return excluded;
  const { interval, repeatAfter } = policy;
  if (asOf < lastDate + interval) return 'interval';
  const isIssued = stage > 0 && !Number.isNaN(lastDate) && lastStage >= stage;
  return isIssued && (repeatAfter === 0 || asOf < lastDate + repeatAfter) ? 'issued' : undefined;
}
