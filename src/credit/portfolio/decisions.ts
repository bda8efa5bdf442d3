import { isFault } from '../fault';
import { say, type Saying } from '../say';
import type { Change } from './changes';
import type { AssessedBuyer } from './portfolio';

/** What a credit meeting is asked to decide. */
export type DecisionKind =
  | 'overLimit'
  | 'lastStage'
  | 'knockOut'
  | 'downgrade'
  | 'noLimit'
  | 'limitAboveAdvice'
  | 'watch'
  | 'thinFile';

export interface Decision {
  readonly kind: DecisionKind;
  /** Why, with the figures. */
  readonly why: Saying;
  /** The money at stake, in the policy's currency, by which decisions of a kind are ordered. */
  readonly amount: number;
}

/** A score that rests on less than this share of its facts is not much of a judgement; the half is ours. */
const THIN = 0.5;

type Rule = (assessed: AssessedBuyer, changes: readonly Change[], lastStage: number) => Decision | undefined;

/** The rules in order of urgency. */
const RULES: readonly Rule[] = [
  ({ status, exposure, buyer }) =>
    status === 'limitOver'
      ? {
          kind: 'overLimit',
          why: say('portfolio.overLimit', { exposure, limit: buyer.limit, excess: exposure - buyer.limit }),
          amount: exposure - buyer.limit,
        }
      : undefined,
  ({ stage, overdue, items }, _, lastStage) =>
    stage > 0 && stage >= lastStage
      ? {
          kind: 'lastStage',
          why: say('portfolio.lastStage', {
            count: items.filter(item => item.stage >= lastStage).length,
            overdue,
          }),
          amount: overdue,
        }
      : undefined,
  ({ score, exposure }) =>
    !isFault(score) && score.caps.length > 0 && exposure > 0
      ? {
          kind: 'knockOut',
          why: say('portfolio.knockOut', { knockOut: score.caps[0].knockOut, exposure }),
          amount: exposure,
        }
      : undefined,
  ({ exposure }, changes) => {
    const grade = changes.find(change => change.kind === 'grade');
    return grade?.worse
      ? {
          kind: 'downgrade',
          why: say('portfolio.downgrade', { from: grade.from, to: grade.to, exposure }),
          amount: exposure,
        }
      : undefined;
  },
  ({ status, exposure }) =>
    status === 'limitNone' && exposure > 0
      ? { kind: 'noLimit', why: say('portfolio.noLimit', { exposure }), amount: exposure }
      : undefined,
  ({ buyer, recommended }) =>
    !isFault(recommended) && buyer.limit > recommended.limit
      ? {
          kind: 'limitAboveAdvice',
          why: say('portfolio.limitAboveAdvice', { limit: buyer.limit, advised: recommended.limit }),
          amount: buyer.limit - recommended.limit,
        }
      : undefined,
  ({ status, usage, exposure }) =>
    status === 'limitWatch'
      ? { kind: 'watch', why: say('portfolio.watch', { usage }), amount: exposure }
      : undefined,
  ({ score, exposure }) =>
    exposure > 0 && (isFault(score) || score.completeness < THIN)
      ? {
          kind: 'thinFile',
          why: say('portfolio.thinFile', { completeness: isFault(score) ? 0 : score.completeness, exposure }),
          amount: exposure,
        }
      : undefined,
];

/**
 * What is to be decided about a buyer, most urgent first.
 * Arguments: the assessed buyer; what changed since the last meeting; the number of the ladder's last stage.
 * Source: brief S5.2, S5.6, S9.5, S10.4; the selection is ours.
 */
export function decisionsOn(
  assessed: AssessedBuyer,
  changes: readonly Change[],
  lastStage: number,
): Decision[] {
  return RULES.map(rule => rule(assessed, changes, lastStage)).filter(decision => decision !== undefined);
}
