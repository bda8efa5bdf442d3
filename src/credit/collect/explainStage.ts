import type { Day } from '../dates';
import { isFault, type Fault } from '../fault';
import type { DunningPolicy } from '../policy/dunning';
import { messageOf, type Message } from '../message';
import type { Cause } from './cause';
import { startOf } from './dunningStage';
import {
  nextStage,
  standingOf,
  type DunnedInvoice,
  type Hold,
  type NextStage,
  type Standing,
} from './standing';

export interface StageExplanation extends Standing {
  readonly next: NextStage | undefined;
  /** Why the stage is what it is. */
  readonly reason: Message;
  /** What holds the invoice back, where something does. */
  readonly heldBack: Message | undefined;
  /** What would change the stage. */
  readonly change: Message;
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
  const standing = standingOf(invoice, asOf, policy);
  if (isFault(standing)) return standing;
  const found: Finding = { standing, invoice, asOf, policy };
  const next = nextStage(invoice, asOf, policy, standing);
  return {
    ...standing,
    next,
    reason: reasonOf(found),
    heldBack: standing.hold && HOLDS[standing.hold].because(found),
    change: changeOf(found, next),
  };
}

interface Finding {
  readonly standing: Standing;
  readonly invoice: DunnedInvoice;
  readonly asOf: Day;
  readonly policy: DunningPolicy;
}

/** What each hold says, and what lifts it where time alone does not. */
const HOLDS: Readonly<Record<Hold, { because(found: Finding): Message; lifted?(found: Finding): Message }>> =
  {
    nothingOwed: {
      because: ({ invoice: { amount } }) => messageOf('collect.nothingOwed', { amount }),
      lifted: () => messageOf('collect.liftedByDebt', {}),
    },
    disputed: {
      because: () => messageOf('collect.allDisputed', {}),
      lifted: () => messageOf('collect.liftedBySettlement', {}),
    },
    small: {
      because: ({ standing: { amount }, policy }) =>
        messageOf('collect.tooSmall', { amount, minimum: policy.minimumAmount }),
      lifted: ({ policy }) => messageOf('collect.liftedByAmount', { minimum: policy.minimumAmount }),
    },
    plan: {
      because: ({ invoice: { planStatus } }) =>
        messageOf(planStatus === 'inGrace' ? 'collect.planInGrace' : 'collect.planKept', {}),
      lifted: () => messageOf('collect.liftedByBrokenPlan', {}),
    },
    holdUntil: { because: ({ invoice }) => messageOf('collect.onHold', { until: invoice.holdUntil! }) },
    promise: { because: ({ invoice: { promise } }) => messageOf('collect.promised', { promise }) },
    interval: {
      because: ({ invoice, policy }) =>
        messageOf('collect.tooSoon', { last: invoice.lastDate!, interval: policy.interval }),
    },
    issued: {
      because: ({ invoice: { lastStage, lastDate } }) =>
        messageOf('collect.alreadyIssued', { stage: lastStage, on: lastDate! }),
    },
    pace: {
      because: ({ standing: { stage, deserved } }) => messageOf('collect.oneStepFirst', { stage, deserved }),
    },
  };

function reasonOf(found: Finding): Message {
  const { disputed, hold, brokenPromise, stage } = found.standing;
  const { planStatus, cause } = found.invoice;
  let reason = plainReason(found);
  if (disputed > 0 && hold !== 'disputed')
    reason = messageOf('collect.leavingOutDispute', { reason, disputed });
  if (brokenPromise && stage > 0) {
    reason = messageOf('collect.afterBrokenPromise', { reason, promise: found.invoice.promise });
  }
  if (planStatus === 'broken' && stage > 0) reason = messageOf('collect.afterBrokenPlan', { reason });
  if (cause && stage > 0) reason = causeOf(found, cause, reason);
  return reason;
}

/** What the cause of the overdue changes of the stage, where it changes anything. */
function causeOf({ standing: { stage }, policy }: Finding, cause: Cause, reason: Message): Message {
  const rung = policy.stages[stage - 1];
  if (cause === 'worsening') {
    const { daysSooner } = policy;
    return rung.from > 1 && daysSooner > 0
      ? messageOf('collect.sooner', { reason, days: daysSooner })
      : reason;
  }
  const instead = rung.action || UNNAMED_ACTION;
  return stage >= policy.planFrom && instead !== 'plan'
    ? messageOf('collect.planInstead', { reason, instead })
    : reason;
}

function plainReason(found: Finding): Message {
  const { stage, action, deserved, from, hold } = found.standing;
  const { stages } = found.policy;
  const days = daysSaid(found);
  if (stages.length === 0) return messageOf('collect.noStages', {});
  if (hold === 'pace') {
    const last = stage - 1;
    return messageOf('collect.atNextStep', { stage, action: action || UNNAMED_ACTION, last, days, deserved });
  }
  if (hold === 'issued')
    return messageOf('collect.issuedBefore', { because: HOLDS.issued.because(found), days });
  if (hold) {
    const because = HOLDS[hold].because(found);
    return deserved > 0
      ? messageOf('collect.heldAtStage', { because, days, deserved })
      : messageOf('collect.held', { because, days });
  }
  if (from === undefined) return messageOf('collect.beforeFirst', { days, from: firstDay(found) });
  return messageOf('collect.atStage', { stage, action: action || UNNAMED_ACTION, days, from });
}

/** The day counted from which the first rung starts. */
function firstDay({ policy, invoice }: Finding): number {
  const [rung] = policy.stages;
  return startOf(rung, policy, invoice.cause) - (rung.from > 0 ? policy.graceDays : 0);
}

function daysSaid({
  standing: { daysPastDue: days, daysCounted: counted },
  invoice,
  policy,
}: Finding): Message {
  if (days <= 0) return messageOf('collect.notPastDue', { due: invoice.due });
  const grace = policy.graceDays;
  return grace > 0
    ? messageOf('collect.daysAfterGrace', { days, grace, counted })
    : messageOf('collect.days', { days });
}

function changeOf(found: Finding, next: NextStage | undefined): Message {
  const { hold, stage: now } = found.standing;
  const lifted = hold && HOLDS[hold].lifted?.(found);
  if (lifted) return lifted;
  if (found.policy.stages.length === 0) return messageOf('collect.noStages', {});
  if (!next) return messageOf('collect.lastStage', {});
  const { stage, on } = next;
  const isRepeated = stage === (hold === 'issued' ? found.invoice.lastStage : now);
  const follows = isRepeated ? 'collect.nextSame' : 'collect.next';
  return messageOf(hold === 'promise' ? 'collect.nextIfPromiseBroken' : follows, {
    stage,
    action: next.action || UNNAMED_ACTION,
    on,
  });
}

/** How sentences call the action of a rung for which the policy names none. */
const UNNAMED_ACTION = 'unnamedAction';
