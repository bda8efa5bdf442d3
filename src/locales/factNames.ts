import type { Language } from '../credit/language';
import { FACT_IDS, FACTS, type FactId } from '../credit/assess/facts';

/** The names of the facts, which are also the headers of our own sheets. */
export function factNames(language: Language): Readonly<Record<FactId, string>> {
  return Object.fromEntries(FACT_IDS.map(id => [id, FACTS[id][language]])) as Record<FactId, string>;
}
