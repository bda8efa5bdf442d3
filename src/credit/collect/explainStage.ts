import type { Day } from '../dates';
import { isFault, type Fault } from '../fault';
import type { DunningPolicy, Stage } from '../policy/dunning';
import { say, type Saying } from '../say';
import {
  daysCounted,
  deservedStage,
  holdOf,
  pacedStage,
  undisputedAmount,
  unfitFigure,
  type Hold,
} from './dunningStage';

/** One invoice as the ladder sees it; NaN for what is not given. `dunningStage` says what each figure means. */
export interface DunnedInvoice {
  readonly due: Day;
  readonly amount: number;
  readonly disputed: number;
  readonly promise: Day;
  readonly lastStage: number;
}

/** A stage and the first day on which it can be issued if nothing but time changes. */
export interface NextStage {
  readonly stage: number;
  readonly action: string;
  readonly on: Day;
}

export interface StageExplanation {
  /** The stage to issue now, 0 for none: always what `dunningStage` answers. */
  readonly stage: number;
  /** What is done at the stage: a word of the locales or the policy's own; '' at stage 0. */
  readonly action: string;
  /** The stage that the days alone deserve. */
  readonly deserved: number;
  readonly daysPastDue: number;
  /** Days past due less grace days, which the rungs are compared with. */
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
  readonly next: NextStage | undefined;
  /** Why the stage is what it is. */
  readonly reason: Saying;
  /** What holds the invoice back, where something does. */
  readonly heldBack: Saying | undefined;
  /** What would change the stage. */
  readonly change: Saying;
}

/**
 * Why an invoice stands at its collection stage.
 * Arguments, result and errors of the stage: as `dunningStage`. The reasons name the days, the boundary, what was
 * left out, what holds the invoice back, which stage comes next and when.
 */
export function explainStage(
  invoice: DunnedInvoice,
  asOf: Day,
  policy: DunningPolicy,
): StageExplanation | Fault {
  const { due, amount, disputed, promise, lastStage } = invoice;
  const counted = daysCounted(due, asOf, policy);
  if (isFault(counted)) return counted;
  const unfit = unfitFigure(amount, disputed, lastStage);
  if (unfit) return unfit;

  const deserved = deservedStage(counted, policy.stages);
  const excluded = holdOf(amount, disputed, promise, asOf, policy);
  const stage = excluded ? 0 : pacedStage(deserved, lastStage, policy);
  const rung = policy.stages[stage - 1] as Stage | undefined;
  const standing: Standing = {
    stage,
    action: rung?.action ?? '',
    deserved,
    daysPastDue: asOf - due,
    daysCounted: counted,
    from: rung?.from,
    amount: undisputedAmount(amount, disputed),
    disputed: disputed > 0 ? Math.min(disputed, Math.max(amount, 0)) : 0,
    hold: excluded ?? (stage < deserved ? 'pace' : undefined),
    brokenPromise: promise < asOf,
  };
  const found: Finding = { standing, invoice, asOf, policy };
  const next = nextStage(found);
  return {
    ...standing,
    next,
    reason: reasonOf(found),
    heldBack: standing.hold && HOLDS[standing.hold].because(found),
    change: changeOf(found, next),
  };
}

/** What there is to explain, before it is put into words. */
type Standing = Omit<StageExplanation, 'next' | 'reason' | 'heldBack' | 'change'>;

interface Finding {
  readonly standing: Standing;
  readonly invoice: DunnedInvoice;
  readonly asOf: Day;
  readonly policy: DunningPolicy;
}

/** What each hold says, and what lifts it where time alone does not. */
const HOLDS: Readonly<Record<Hold, { because(found: Finding): Saying; lifted?(found: Finding): Saying }>> = {
  nothingOwed: {
    because: ({ invoice: { amount } }) => say('collect.nothingOwed', { amount }),
    lifted: () => say('collect.liftedByDebt', {}),
  },
  disputed: {
    because: () => say('collect.allDisputed', {}),
    lifted: () => say('collect.liftedBySettlement', {}),
  },
  small: {
    because: ({ standing: { amount }, policy }) =>
      say('collect.tooSmall', { amount, minimum: policy.minimumAmount }),
    lifted: ({ policy }) => say('collect.liftedByAmount', { minimum: policy.minimumAmount }),
  },
  promise: { because: ({ invoice: { promise } }) => say('collect.promised', { promise }) },
  pace: {
    because: ({ standing: { stage, deserved } }) => say('collect.oneStepFirst', { stage, deserved }),
  },
};

function nextStage({ standing: { stage, hold }, invoice, asOf, policy }: Finding): NextStage | undefined {
  if (hold && HOLDS[hold].lifted) return undefined;
  const { due, promise, lastStage } = invoice;
  const { stages, graceDays } = policy;
  const ladderStarts = due + graceDays;
  const earliest = hold === 'promise' ? promise + 1 : asOf + 1;
  const dueThen =
    hold === 'promise'
      ? pacedStage(deservedStage(earliest - ladderStarts, stages), lastStage, policy)
      : stage + 1;
  const next = Math.max(dueThen, 1);
  const rung = stages[next - 1] as Stage | undefined;
  return rung && { stage: next, action: rung.action, on: Math.max(ladderStarts + rung.from, earliest) };
}

function reasonOf(found: Finding): Saying {
  const { disputed, hold, brokenPromise, stage } = found.standing;
  let reason = plainReason(found);
  if (disputed > 0 && hold !== 'disputed') reason = say('collect.leavingOutDispute', { reason, disputed });
  if (brokenPromise && stage > 0) {
    reason = say('collect.afterBrokenPromise', { reason, promise: found.invoice.promise });
  }
  return reason;
}

function plainReason(found: Finding): Saying {
  const { stage, action, deserved, from, hold } = found.standing;
  const { stages } = found.policy;
  const days = daysSaid(found);
  if (stages.length === 0) return say('collect.noStages', {});
  if (hold === 'pace') {
    const last = stage - 1;
    return say('collect.atNextStep', { stage, action: action || UNNAMED_ACTION, last, days, deserved });
  }
  if (hold) {
    const because = HOLDS[hold].because(found);
    return deserved > 0
      ? say('collect.heldAtStage', { because, days, deserved })
      : say('collect.held', { because, days });
  }
  if (from === undefined) return say('collect.beforeFirst', { days, from: stages[0].from });
  return say('collect.atStage', { stage, action: action || UNNAMED_ACTION, days, from });
}

function daysSaid({
  standing: { daysPastDue: days, daysCounted: counted },
  invoice,
  policy,
}: Finding): Saying {
  if (days <= 0) return say('collect.notPastDue', { due: invoice.due });
  const grace = policy.graceDays;
  return grace > 0 ? say('collect.daysAfterGrace', { days, grace, counted }) : say('collect.days', { days });
}

function changeOf(found: Finding, next: NextStage | undefined): Saying {
  const { hold } = found.standing;
  const lifted = hold && HOLDS[hold].lifted?.(found);
  if (lifted) return lifted;
  if (found.policy.stages.length === 0) return say('collect.noStages', {});
  if (!next) return say('collect.lastStage', {});
  const { stage, on } = next;
  const id = hold === 'promise' ? 'collect.nextIfPromiseBroken' : 'collect.next';
  return say(id, { stage, action: next.action || UNNAMED_ACTION, on });
}

/** How sentences call the action of a rung for which the policy names none. */
const UNNAMED_ACTION = 'unnamedAction';
