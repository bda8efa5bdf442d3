import type { COLLECT_SAYINGS } from '../../credit/collect/sayings';

export const EN_COLLECT: Readonly<Record<keyof typeof COLLECT_SAYINGS, string>> = {
  'collect.negativeDispute':
    'The disputed amount {disputed} is negative. Enter the disputed part as a positive amount.',
  'collect.disputeOfUnknown':
    '{disputed} is disputed, but the amount of the invoice is missing. Give the amount, or yes for the whole invoice.',
  'collect.noStage': 'The last stage {found} is no stage. Enter 0, 1, 2 …',

  'collect.days': 'day {days} past due',
  'collect.daysAfterGrace': 'day {days} past due, day {counted} after {grace} of grace',
  'collect.notPastDue': 'due on {due}',

  'collect.atStage': 'Stage {stage}, {action}: {days}; this stage starts on day {from}.',
  'collect.atNextStep':
    'Stage {stage}, {action}: one step above the last stage issued, {last}; {days} deserves stage {deserved}.',
  'collect.beforeFirst': 'No stage: {days}; the first stage starts on day {from}.',
  'collect.noStages': 'No stage: the policy has no stages.',
  'collect.held': 'No stage: {because}; {days}.',
  'collect.heldAtStage': 'No stage: {because}; {days} would deserve stage {deserved}.',
  'collect.leavingOutDispute': '{reason} The disputed {disputed} is left out.',
  'collect.afterBrokenPromise': '{reason} The payment promised for {promise} did not come.',

  'collect.nothingOwed': 'nothing is owed (open amount {amount})',
  'collect.allDisputed': 'the whole amount is disputed',
  'collect.tooSmall': 'the {amount} to dun is below the minimum of {minimum}',
  'collect.promised': 'payment is promised for {promise}',
  'collect.oneStepFirst': 'stage {stage} has to be issued before stage {deserved}',

  'collect.next': 'Stage {stage}, {action}, follows on {on} unless it is paid.',
  'collect.nextIfPromiseBroken':
    'If the promised payment does not come, stage {stage}, {action}, follows on {on}.',
  'collect.lastStage': 'This is the last stage: only payment, a promise or a dispute changes it.',
  'collect.liftedByDebt': 'An open amount above zero would be dunned.',
  'collect.liftedBySettlement': 'What is no longer disputed is dunned by its days again.',
  'collect.liftedByAmount': 'From {minimum} on it is dunned by its days.',
};
