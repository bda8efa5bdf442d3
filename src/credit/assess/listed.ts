import { say, type Saying } from '../say';
import type { FigureId } from './facts';

/** A few facts as one phrase, for sentences that say what is still needed. */
export function listedFacts(facts: readonly FigureId[]): Saying {
  return listed(facts.map(fact => say('assess.fact', { fact })));
}

/** Sayings one after another, parted by commas. At least one. */
export function listed(items: readonly Saying[]): Saying {
  const [first, ...rest] = items;
  return rest.length === 0 ? first : say('assess.list', { first, rest: listed(rest) });
}
