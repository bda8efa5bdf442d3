export const PLAN_MESSAGES = {
  'plan.ratesForBuckets': { rates: 'count', buckets: 'count' },
  'plan.noRiskInCredit': {},
  'plan.specificRate': { rate: 'percent' },
  'plan.matrixRate': { rate: 'percent', bucket: 'word' },
  'plan.insuredPart': { insured: 'money' },

  'plan.shortHistory': {},
  'plan.emptyBucket': { bucket: 'count' },
  'plan.moreUnpaid': { reached: 'money', unpaid: 'money' },

  'plan.expectedLoss': { probability: 'percent', lossGivenDefault: 'percent', exposure: 'money' },
  'plan.riskPrice': { probability: 'percent', days: 'number', loss: 'percent', uplift: 'percent' },
  'plan.riskEatsPrice': {},
  'plan.nothingToLose': {},

  'plan.cashRatio': { liquid: 'money', liabilities: 'money', ratio: 'number' },
  'plan.cashRatioAfter': {
    liquid: 'money',
    liabilities: 'money',
    ratio: 'number',
    moved: 'money',
    after: 'number',
  },

  'plan.expectedAsPromised': { on: 'date' },
  'plan.expectedAsUsual': { on: 'date', late: 'number' },
  'plan.expectedOverdue': { on: 'date', days: 'count' },
  'plan.notExpected': { days: 'count', most: 'count' },
  'plan.disputedPart': { disputed: 'money' },

  'plan.largestOverReceipts': { week: 'count', largest: 'money', receipts: 'money' },
  'plan.asPlanned': {},
  'plan.receiptsChange': { change: 'percent' },
  'plan.receiptsLater': { days: 'count' },
  'plan.largestUnknown': {},
  'plan.buyerFails': {},
  'plan.insuredBuyerFails': { share: 'percent', weeks: 'count' },
  'plan.noBreach': { lowest: 'money', week: 'count', minimum: 'money' },
  'plan.breach': { breach: 'count', minimum: 'money', lowest: 'money', week: 'count' },
} as const;
