import type { MESSAGES } from './messages';

/**
 * The engine speaks no language: it says which sentence is meant and with which figures, and the locales hold
 * the words. `MESSAGES` lists every sentence with the kind of each figure in it.
 */

// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the locales declare its members
export interface ProductTerms {}

/** The key of a word of the product. */
export type TermId = keyof ProductTerms;

/**
 * text: words from the user's data · term: a word of the product by its key · word: one that a policy or the data
 * gives, the product's own or the user's · name: an argument or a figure by its key, or a
 * column by the header that its user gave it · count: a whole
 * number · money: an amount in the currency of the data · percent: a fraction · chance: a probability, which may be tiny ·
 * rate: an interest rate as a fraction · date: a day · saying: a sentence.
 */
interface KindTypes {
  text: string;
  term: TermId;
  word: string | Message;
  name: string;
  count: number;
  number: number;
  money: number;
  percent: number;
  chance: number;
  rate: number;
  date: number;
  message: Message;
}

export type Kind = keyof KindTypes;
export type MessageId = keyof typeof MESSAGES;
export type Figures<Id extends MessageId> = {
  readonly [Name in keyof (typeof MESSAGES)[Id]]: (typeof MESSAGES)[Id][Name] extends Kind
    ? KindTypes[(typeof MESSAGES)[Id][Name]]
    : never;
};

export interface Message {
  readonly id: MessageId;
  readonly figures: Readonly<Record<string, string | number | Message>>;
}

export function messageOf<Id extends MessageId>(id: Id, figures: Figures<Id>): Message {
  return { id, figures };
}
