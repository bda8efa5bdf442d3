import type { SAYINGS } from './sayings';

/**
 * The engine speaks no language: it says which sentence is meant and with which figures, and the locales hold
 * the words. `SAYINGS` lists every sentence with the kind of each figure in it.
 */

/**
 * text: words from the user's data · term: a word the locales translate where they know it · count: a whole
 * number · money: an amount in the currency of the data · percent: a fraction · chance: a probability, which may be tiny ·
 * rate: an interest rate as a fraction · date: a day · saying: a sentence.
 */
interface KindTypes {
  text: string;
  term: string;
  count: number;
  number: number;
  money: number;
  percent: number;
  chance: number;
  rate: number;
  date: number;
  saying: Saying;
}

export type Kind = keyof KindTypes;
export type SayingId = keyof typeof SAYINGS;
export type Figures<Id extends SayingId> = {
  readonly [Name in keyof (typeof SAYINGS)[Id]]: (typeof SAYINGS)[Id][Name] extends Kind
    ? KindTypes[(typeof SAYINGS)[Id][Name]]
    : never;
};

export interface Saying {
  readonly id: SayingId;
  readonly figures: Readonly<Record<string, string | number | Saying>>;
}

export function say<Id extends SayingId>(id: Id, figures: Figures<Id>): Saying {
  return { id, figures } as Saying;
}
