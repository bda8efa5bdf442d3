import { messageOf, type Message } from './message';

/** Sentences one after another. At least one. */
export function sentences(items: readonly Message[]): Message {
  const [first, ...rest] = items;
  return rest.length === 0 ? first : messageOf('cell.sentences', { first, rest: sentences(rest) });
}
