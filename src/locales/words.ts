import type { MessageId, TermId } from '../credit/message';
import type { MESSAGES } from '../credit/messages';

/** The words of one language for all that the engine says. */
export interface Catalogue {
  readonly sentences: Readonly<Record<MessageId, string>>;
  /** The kind of each figure in each sentence: only who has the sentences needs it. */
  readonly kinds: typeof MESSAGES;
  readonly terms: Terms;
}

export type Terms = Readonly<Record<TermId, string>>;
