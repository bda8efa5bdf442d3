import type { SAYINGS } from './sayings';

/**
 * The engine speaks no language: it says which sentence is meant and with which figures, and the locales hold
 * the words. `SAYINGS` lists every sentence with the kind of each figure in it.
 */
export type Kind = 'text' | 'term' | 'count' | 'number' | 'money' | 'percent' | 'date';

export type SayingId = keyof typeof SAYINGS;

type Figures<Id extends SayingId> = {
  readonly [Name in keyof (typeof SAYINGS)[Id]]: (typeof SAYINGS)[Id][Name] extends 'text' | 'term' ? string : number;
};

/** One sentence with its figures. Money is in the currency of the data, percent is a fraction, dates are days. */
export interface Saying {
  readonly id: SayingId;
  readonly figures: Readonly<Record<string, string | number>>;
}

export function say<Id extends SayingId>(id: Id, figures: Figures<Id>): Saying {
  return { id, figures };
}
