import { messageOf, type Message } from '../message';
import type { FigureId } from './facts';

/** A few facts as one phrase, for sentences that say what is still needed. */
export function listedFacts(facts: readonly FigureId[]): Message {
  return listed(facts.map(fact => messageOf('assess.fact', { fact })));
}

/** Sayings one after another, parted by commas. At least one. */
export function listed(items: readonly Message[]): Message {
  const [first, ...rest] = items;
  return rest.length === 0 ? first : messageOf('assess.list', { first, rest: listed(rest) });
}
