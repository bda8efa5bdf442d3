import { CHAPTERS, type AssessedBuyer } from './chapters';
import type { Change, Context, Reasoned } from './chapters/chapter';
import type { TermId } from '../message';

/** What a credit meeting is asked to decide about a buyer. */
export interface Decision extends Reasoned {
  /** The id of its rule. */
  readonly kind: TermId;
  readonly urgency: number;
}

const RULES = CHAPTERS.flatMap(({ decisions }) => decisions).sort((a, b) => b.urgency - a.urgency);

/** The ids of all rules, most urgent first. */
export const DECISION_KINDS: readonly TermId[] = RULES.map(({ id }) => id);

/**
 * What is to be decided about a buyer, most urgent first.
 * Arguments: the assessed buyer; what changed since the last meeting; what holds for the portfolio.
 */
export function decisionsOn(
  assessed: AssessedBuyer,
  changes: readonly Change[],
  context: Context,
): Decision[] {
  return RULES.flatMap(rule => {
    const found = rule.decide(assessed, changes, context);
    return found ? [{ kind: rule.id, urgency: rule.urgency, ...found }] : [];
  });
}
