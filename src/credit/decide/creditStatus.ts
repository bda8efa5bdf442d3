import type { Day } from '../dates';
import { or } from '../figure';
import type { EffectiveLimit } from '../limit/effectiveLimit';
import { limitStatus, limitUsage } from '../limit/limitStatus';
import { messageOf, type Message, type TermId } from '../message';
import { plus } from '../money';
import { actionOf } from '../collect/standing';
import {
  CREDIT_STATUSES,
  STATUS_REASONS,
  type CreditStatus,
  type CreditStatusPolicy,
  type RaisedStatus,
  type StatusReason,
} from '../policy/creditStatus';
import type { Grade } from '../policy/grades';
import type { Policy } from '../policy/policy';
import { keyOf } from '../text/key';

/** What is known for or against a buyer. NaN, '' and undefined stand for what is not known. Amounts are in one currency. */
export interface CreditEvidence {
  readonly exposure: number;
  /** An order to be taken on top of the exposure. */
  readonly order: number;
  /** The limit granted: NaN for none set, zero for no credit. */
  readonly granted: number;
  readonly effective: Pick<EffectiveLimit, 'limit' | 'source'>;
  /** The last day of the granted limit. */
  readonly limitUntil: Day;
  readonly groupLimit: number;
  readonly groupExposure: number;

  /** What is past due, and the days past due of the oldest of it. */
  readonly overdue: number;
  readonly daysPastDue: number;
  /** How far the buyer is on the ladder, 0 for not at all. */
  readonly stage: number;
  /** Open invoices whose promised day has passed, and those whose payment plan is broken. */
  readonly brokenPromises: number;
  readonly brokenPlans: number;

  readonly insolvent: boolean;
  readonly negativeEquity: boolean;
  /** Lawsuits against the buyer. */
  readonly lawsuits: number;
  /** The alert score of the warnings, 0 to 100, and the strongest signal. */
  readonly alert: number;
  readonly strongest: TermId | '';

  /** What the insurer covers; zero is cover refused or withdrawn. */
  readonly insured: number;
  /** Whether the insurer is known to have withdrawn, whatever the limit says. */
  readonly coverWithdrawn: boolean;

  readonly grade: Grade | undefined;
  /** The grade at the last meeting. */
  readonly gradeBefore: string;
  /** Share of the facts behind the score that are known. */
  readonly completeness: number;
  /** The day by which the buyer is to be reviewed. */
  readonly nextReview: Day;
  readonly asOf: Day;
}

export interface ReasonTold {
  readonly reason: StatusReason;
  /** Where the reason leads. */
  readonly status: RaisedStatus;
  readonly why: Message;
}

export interface CreditJudgement {
  readonly status: CreditStatus;
  /** All that applies, the gravest first. */
  readonly reasons: readonly ReasonTold[];
}

export type StatusPolicy = Pick<Policy, 'creditStatus' | 'limit' | 'warnings' | 'grades' | 'dunning'>;

/**
 * May this buyer have more on credit?
 * Arguments: what is known for and against it; the policy with its table of reasons.
 * Result: open, watch, approval or stop: the worst that any reason leads to; with every reason that applies, its figures,
 * the gravest first. What is not known speaks against nobody, except that too little of it is known.
 * Source: design 6; the reasons are the brief's (S1.1, S5.2, S5.6, S9.5, S10.4, S16), their ranks the policy's.
 */
export function creditStatus(evidence: CreditEvidence, policy: StatusPolicy): CreditJudgement {
  const reasons = STATUS_REASONS.flatMap((reason): ReasonTold[] => {
    const status = statusOf(reason, evidence, policy.creditStatus);
    const why = status && TESTS[reason](evidence, policy);
    return why ? [{ reason, status, why }] : [];
  });
  reasons.sort((a, b) => rankOf(b.status) - rankOf(a.status));
  return { status: reasons[0]?.status ?? 'creditOpen', reasons };
}

/** Where a status stands: 0 is the mildest. */
export function rankOf(status: CreditStatus): number {
  return CREDIT_STATUSES.indexOf(status);
}

function statusOf(
  reason: StatusReason,
  { daysPastDue, overdue }: CreditEvidence,
  { statuses, days, overdueFrom }: CreditStatusPolicy,
): RaisedStatus | undefined {
  if (reason !== 'daysPastDue') return statuses[reason];
  if (overdue < overdueFrom) return undefined;
  return (['creditStop', 'creditApproval', 'creditWatch'] as const).find(
    status => daysPastDue >= (days[status] ?? Infinity),
  );
}

/** Why a reason applies, or undefined where it does not. */
type ReasonTest = (evidence: CreditEvidence, policy: StatusPolicy) => Message | undefined;

const TESTS: Readonly<Record<StatusReason, ReasonTest>> = {
  daysPastDue: ({ overdue, daysPastDue }, { creditStatus: { days } }) => {
    const reached = Object.values(days).filter(from => from !== undefined && daysPastDue >= from);
    return messageOf('decide.daysPastDue', {
      overdue: or(overdue, 0),
      days: daysPastDue,
      from: Math.max(...(reached as number[])),
    });
  },
  insolvency: ({ insolvent }) => (insolvent ? messageOf('decide.insolvency', {}) : undefined),
  negativeEquity: ({ negativeEquity }) =>
    negativeEquity ? messageOf('decide.negativeEquity', {}) : undefined,
  lawsuits: ({ lawsuits }) => (lawsuits >= 1 ? messageOf('decide.lawsuits', { count: lawsuits }) : undefined),
  lastStage: ({ stage }, { dunning }) => {
    const last = dunning.stages.length;
    if (last === 0 || !(stage >= last)) return undefined;
    return messageOf('decide.lastStage', { stage, action: actionOf(last, dunning) || 'unnamedAction' });
  },
  noCreditGiven: ({ granted, exposure }) => {
    if (granted !== 0) return undefined;
    return exposure > 0
      ? messageOf('decide.noCreditOwed', { exposure })
      : messageOf('decide.noCreditGiven', {});
  },
  overLimit: ({ exposure, effective: { limit, source } }, { limit: policy }) =>
    limitStatus(exposure, limit, NaN, policy) === 'limitOver'
      ? messageOf('decide.overLimit', { exposure, limit, source, excess: plus(exposure, -limit) })
      : undefined,
  orderOverLimit: ({ exposure, order, effective: { limit } }, { limit: policy }) => {
    if (!(order > 0)) return undefined;
    const owed = or(exposure, 0);
    if (limitStatus(owed, limit, order, policy) !== 'limitOver') return undefined;
    const excess = plus(plus(owed, order), -limit);
    return messageOf('decide.orderOverLimit', { order, exposure: owed, limit, excess });
  },
  watchLine: ({ exposure, order, effective: { limit } }, { limit: policy }) => {
    const owed = or(exposure, 0);
    if (limitStatus(owed, limit, order, policy) !== 'limitWatch') return undefined;
    const usage = limitUsage(plus(owed, or(order, 0)), limit);
    return messageOf('decide.watchLine', { usage, limit, line: policy.watchLine });
  },
  noLimitSet: ({ exposure, order, effective: { limit } }) =>
    Number.isNaN(limit) && (exposure > 0 || order > 0)
      ? messageOf('decide.noLimitSet', { exposure: or(exposure, 0) })
      : undefined,
  limitExpired: ({ limitUntil, asOf }) =>
    limitUntil < asOf ? messageOf('decide.limitExpired', { until: limitUntil }) : undefined,
  coverWithdrawn: ({ insured, coverWithdrawn, exposure }) =>
    insured === 0 || coverWithdrawn
      ? messageOf('decide.coverWithdrawn', { exposure: or(exposure, 0) })
      : undefined,
  coverExceeded: ({ insured, coverWithdrawn, exposure }) =>
    insured > 0 && exposure > insured && !coverWithdrawn
      ? messageOf('decide.coverExceeded', { exposure, insured, above: plus(exposure, -insured) })
      : undefined,
  alertRed: (evidence, { warnings: { redFrom } }) =>
    evidence.alert >= redFrom ? alertMessage('alertRed', evidence) : undefined,
  alertAmber: (evidence, { warnings: { amberFrom, redFrom } }) =>
    evidence.alert >= amberFrom && evidence.alert < redFrom
      ? alertMessage('alertAmber', evidence)
      : undefined,
  downgraded: ({ grade, gradeBefore }, { grades }) => {
    if (!grade || gradeBefore === '') return undefined;
    const placeOf = (name: string): number => grades.findIndex(other => keyOf(other.name) === keyOf(name));
    const before = placeOf(gradeBefore);
    return before >= 0 && placeOf(grade.name) > before
      ? messageOf('decide.downgraded', { from: grades[before].name, to: grade.name })
      : undefined;
  },
  reviewOverdue: ({ nextReview, asOf }, { creditStatus: { reviewDays } }) =>
    asOf - nextReview >= reviewDays
      ? messageOf('decide.reviewOverdue', { due: nextReview, days: asOf - nextReview })
      : undefined,
  brokenPromise: ({ brokenPromises }) =>
    brokenPromises > 0 ? messageOf('decide.brokenPromise', { count: brokenPromises }) : undefined,
  brokenPlan: ({ brokenPlans }) =>
    brokenPlans > 0 ? messageOf('decide.brokenPlan', { count: brokenPlans }) : undefined,
  groupOverLimit: ({ groupExposure, groupLimit }) =>
    groupExposure > groupLimit
      ? messageOf('decide.groupOverLimit', {
          exposure: groupExposure,
          limit: groupLimit,
          excess: plus(groupExposure, -groupLimit),
        })
      : undefined,
  prepaymentGrade: ({ grade, exposure }) => {
    if (!grade || !asksForPrepayment(grade)) return undefined;
    return exposure > 0
      ? messageOf('decide.prepaymentOwed', { grade: grade.name, exposure })
      : messageOf('decide.prepaymentGrade', { grade: grade.name });
  },
  littleKnown: ({ completeness, exposure, order }, { creditStatus: { knownFrom } }) =>
    completeness < knownFrom && (exposure > 0 || order > 0)
      ? messageOf('decide.littleKnown', { completeness })
      : undefined,
};

/** What policies call payment before delivery. */
const PREPAYMENT_WORDS = new Set(
  ['prepayment', 'prepaid', 'advance payment', 'cash in advance', '预付款', '预付', '款到发货'].map(keyOf),
);

/** Whether buyers of a grade are sold to against payment in advance. */
export function asksForPrepayment({ treatment }: Grade): boolean {
  return PREPAYMENT_WORDS.has(keyOf(treatment));
}

function alertMessage(colour: 'alertRed' | 'alertAmber', { alert, strongest }: CreditEvidence): Message {
  return strongest === ''
    ? messageOf('decide.alert', { colour, alert })
    : messageOf('decide.alertStrongest', { colour, alert, strongest });
}
