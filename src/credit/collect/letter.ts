import type { Day } from '../dates';
import { fault, type Fault } from '../fault';
import { needed } from '../figure';
import type { Cause } from './cause';
import { actionOf } from './standing';
import type { DunningPolicy } from '../policy/dunning';
import { messageOf, type Message, type MessageId } from '../message';

/** What a letter is about. */
export interface LetterFacts {
  readonly buyer: string;
  /** The invoice's number, or several. */
  readonly invoice: string;
  readonly amount: number;
  readonly currency: string;
  readonly due: Day;
  /** Why the buyer pays late; it can change what is done at the stage. */
  readonly cause?: Cause | '';
}

const LETTERS = {
  reminder: 'collect.letterReminder',
  call: 'collect.letterCall',
  plan: 'collect.letterPlan',
  warning: 'collect.letterWarning',
  agency: 'collect.letterAgency',
  legal: 'collect.letterLegal',
} as const satisfies Readonly<Record<string, MessageId>>;

/**
 * The letter of a stage.
 * Arguments: the stage, 0 for none; what the letter is about; its date; the policy, which gives the stage's action and
 * the days to pay.
 * Result: the text; undefined at stage 0 or without one. Up to the due date it is a note that the invoice falls due. It is the
 * letter of what is done at the stage, as DUNNINGACTION says it: in temporary difficulty that is the offer of a plan in place
 * of a last demand. An action of the user's own has the formal demand.
 * Errors: `domain` for a stage that the policy does not have; `missing` without amount, due or letter date.
 * Source: a formal letter that states the overdue and its consequence (domain S11.6); the undisputed part is asked for
 * even while another is disputed (3.7). The words are ours: to be confirmed by counsel before a last demand is sent.
 */
export function dunningLetter(
  stage: number,
  { buyer, invoice, amount, currency, due, cause }: LetterFacts,
  asOf: Day,
  policy: DunningPolicy,
): Message | Fault | undefined {
  if (stage === 0 || Number.isNaN(stage)) return undefined;
  const { stages, daysToPay } = policy;
  if (!stages[stage - 1]) {
    return fault('domain', 'collect.noSuchStage', { found: stage, stages: stages.length });
  }
  const missing = needed('amount', amount) ?? needed('due', due) ?? needed('asOf', asOf);
  if (missing) return missing;
  if (asOf <= due) return messageOf('collect.letterUpcoming', { buyer, invoice, currency, amount, due });
  const action = actionOf(stage, policy, cause);
  const id = Object.hasOwn(LETTERS, action) ? LETTERS[action as keyof typeof LETTERS] : LETTERS.warning;
  return messageOf(id, { buyer, invoice, currency, amount, due, days: asOf - due, payBy: asOf + daysToPay });
}
