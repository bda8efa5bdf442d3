import type { SECURE_MESSAGES } from '../../credit/secure/messages';

export const EN_SECURE: Readonly<Record<keyof typeof SECURE_MESSAGES, string>> = {
  'secure.nothingAtRisk': 'The exposure is {exposure}: there is nothing to secure.',
  'secure.unsecured': 'No security counts: the whole of {exposure} is at risk.',
  'secure.partlySecured': 'Of {exposure}, {secured} is secured and {net} at risk.',
  'secure.fullySecured': 'The whole of {exposure} is secured.',

  'secure.items': 'Open items: {items}.',
  'secure.tooOld': 'More than {days} {days|day|days} past due, or without a due date.',
  'secure.crossAged': 'Other invoices of buyers with {share} or more of their debt too old.',
  'secure.noCrossAgeing': 'The policy leaves no whole buyer out.',
  'secure.disputed': 'Disputed parts.',
  'secure.uninsured': 'Not insured: only the insured part counts.',
  'secure.uninsuredCounts': 'The policy counts what is not insured as well.',
  'secure.creditBalances': "Credit balances, which lessen nobody else's debt.",
  'secure.overCap': 'Above {cap} for one buyer: {share} of what was eligible so far.',
  'secure.noCap': 'The policy has no cap for one buyer.',
  'secure.eligible': 'What is left.',
  'secure.advance': '{rate} of the eligible {eligible}.',
};
