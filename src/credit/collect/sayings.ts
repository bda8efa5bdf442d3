export const COLLECT_SAYINGS = {
  'collect.negativeDispute': { disputed: 'money' },
  'collect.disputeOfUnknown': { disputed: 'money' },
  'collect.noStage': { found: 'number' },

  'collect.days': { days: 'count' },
  'collect.daysAfterGrace': { days: 'count', grace: 'count', counted: 'count' },
  'collect.notPastDue': { due: 'date' },

  'collect.atStage': { stage: 'count', action: 'term', days: 'saying', from: 'count' },
  'collect.atNextStep': { stage: 'count', action: 'term', last: 'count', days: 'saying', deserved: 'count' },
  'collect.beforeFirst': { days: 'saying', from: 'count' },
  'collect.noStages': {},
  'collect.held': { because: 'saying', days: 'saying' },
  'collect.heldAtStage': { because: 'saying', days: 'saying', deserved: 'count' },
  'collect.leavingOutDispute': { reason: 'saying', disputed: 'money' },
  'collect.afterBrokenPromise': { reason: 'saying', promise: 'date' },

  'collect.nothingOwed': { amount: 'money' },
  'collect.allDisputed': {},
  'collect.tooSmall': { amount: 'money', minimum: 'money' },
  'collect.promised': { promise: 'date' },
  'collect.oneStepFirst': { stage: 'count', deserved: 'count' },

  'collect.next': { stage: 'count', action: 'term', on: 'date' },
  'collect.nextIfPromiseBroken': { stage: 'count', action: 'term', on: 'date' },
  'collect.lastStage': {},
  'collect.liftedByDebt': {},
  'collect.liftedBySettlement': {},
  'collect.liftedByAmount': { minimum: 'money' },
} as const;
