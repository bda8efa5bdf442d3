import type { Caption } from './caption';
import { knownCaptions } from './vocabulary/ledger';

/** The language that most captions are of: a BCP 47 tag, 'en' where none is. */
export function languageOfCaptions(captions: readonly Caption[]): string {
  const counts = new Map<string, number>();
  for (const { keys } of captions) {
    const language = keys.map(key => knownCaptions().get(key)?.language).find(Boolean);
    if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'en';
}
