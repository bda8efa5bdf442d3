import { say, type Saying } from './say';

/** Sentences one after another. At least one. */
export function sentences(items: readonly Saying[]): Saying {
  const [first, ...rest] = items;
  return rest.length === 0 ? first : say('cell.sentences', { first, rest: sentences(rest) });
}
