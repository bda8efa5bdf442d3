import { isFault } from '../fault';
import { plus } from '../money';
import { messageOf, type Message } from '../message';
import type { Change } from './changes';
import type { AssessedBuyer } from './portfolio';

/** What a credit meeting is asked to decide, most urgent first. */
export const DECISION_KINDS = [
  'overLimit',
  'topStage',
  'knockOut',
  'downgrade',
  'noLimit',
  'limitAboveAdvice',
  'nearLimit',
  'thinFile',
] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

export interface Decision {
  readonly kind: DecisionKind;
  /** Why, with the figures. */
  readonly why: Message;
  /** The money at stake, in the policy's currency, by which decisions of a kind are ordered. */
  readonly amount: number;
}

interface Case {
  readonly assessed: AssessedBuyer;
  readonly changes: readonly Change[];
  /** The number of the ladder's last stage. */
  readonly topStage: number;
}

/** A score that rests on less than this share of its facts is not much of a judgement; the half is ours. */
const THIN_FILE = 0.5;

const RULES: Readonly<Record<DecisionKind, (found: Case) => Omit<Decision, 'kind'> | undefined>> = {
  overLimit: ({ assessed: { status, exposure, buyer } }) => {
    if (status !== 'limitOver') return undefined;
    const excess = plus(exposure, -buyer.limit);
    return {
      why:
        buyer.limit === 0
          ? messageOf('portfolio.noCredit', { exposure })
          : messageOf('portfolio.overLimit', { exposure, limit: buyer.limit, excess }),
      amount: excess,
    };
  },
  topStage: ({ assessed: { items, overdue, dunning }, topStage }) => {
    const isAsked = topStage > 0 && dunning.stage === topStage;
    const count = isAsked ? items.filter(({ stage }) => stage === topStage).length : 0;
    return count > 0
      ? { why: messageOf('portfolio.topStage', { count, overdue }), amount: overdue }
      : undefined;
  },
  knockOut: ({ assessed: { score, exposure } }) => {
    if (isFault(score) || score.caps.length === 0 || exposure <= 0) return undefined;
    const { knockOut } = score.caps[0];
    return { why: messageOf('portfolio.knockOut', { knockOut, exposure }), amount: exposure };
  },
  downgrade: ({ assessed: { exposure }, changes }) => {
    const grade = changes.find(change => change.kind === 'grade');
    if (!grade?.worse) return undefined;
    return {
      why: messageOf('portfolio.downgrade', { from: grade.from, to: grade.to, exposure }),
      amount: exposure,
    };
  },
  noLimit: ({ assessed: { status, exposure } }) =>
    status === 'limitNone' && exposure > 0
      ? { why: messageOf('portfolio.noLimit', { exposure }), amount: exposure }
      : undefined,
  limitAboveAdvice: ({ assessed: { buyer, exposure, recommended } }) => {
    if (isFault(recommended) || !(buyer.limit > recommended.limit) || exposure <= recommended.limit)
      return undefined;
    const { limit: advised } = recommended;
    const why = messageOf('portfolio.limitAboveAdvice', { limit: buyer.limit, advised, exposure });
    return { why, amount: plus(exposure, -advised) };
  },
  nearLimit: ({ assessed: { status, usage, exposure } }) =>
    status === 'limitWatch'
      ? { why: messageOf('portfolio.nearLimit', { usage }), amount: exposure }
      : undefined,
  thinFile: ({ assessed: { score, exposure } }) => {
    const completeness = isFault(score) ? 0 : score.completeness;
    if (exposure <= 0 || completeness >= THIN_FILE) return undefined;
    return { why: messageOf('portfolio.thinFile', { completeness, exposure }), amount: exposure };
  },
};

/**
 * What is to be decided about a buyer, most urgent first.
 * Arguments: the assessed buyer; what changed since the last meeting; the number of the ladder's last stage.
 * Source: brief S5.2, S5.6, S9.5, S10.4; the selection is ours.
 */
export function decisionsOn(
  assessed: AssessedBuyer,
  changes: readonly Change[],
  topStage: number,
): Decision[] {
  return DECISION_KINDS.flatMap(kind => {
    const decision = RULES[kind]({ assessed, changes, topStage });
    return decision ? [{ kind, ...decision }] : [];
  });
}
