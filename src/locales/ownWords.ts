import type { TermId } from '../credit/message';

/**
 * The product's own among the words that stand where a user may write any: actions, treatments and scenarios of the policy,
 * the names of buckets and statuses. No other text is taken for a term, so a buyer called "Total" stays one.
 */
const OWN_WORDS: readonly TermId[] = [
  'notDue',
  'noBuyer',
  'unnamedTotal',
  'reminder',
  'call',
  'plan',
  'warning',
  'agency',
  'legal',
  'unnamedAction',
  'noAction',
  'flexible terms',
  'standard terms',
  'short terms',
  'prepayment',
  'tierCore',
  'tierNew',
  'tierRiskMarket',
  'as planned',
  'sales -20 %',
  'sales -40 %',
  'paid 15 days later',
  'paid 30 days later',
  'largest buyer fails',
  'largest insured buyer fails',
  'cut purchases and overheads',
  'stop investments, draw the credit line',
  'chase what is overdue, offer early-payment discounts',
  'finance insured receivables, stretch own payments',
  'stop deliveries, draw the credit line',
  'stop deliveries, file the claim, bridge until it is paid',
];

const OWN = new Set<string>(OWN_WORDS);

export function isOwnWord(word: string): word is TermId {
  return OWN.has(word);
}
