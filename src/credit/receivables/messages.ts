export const RECEIVABLES_MESSAGES = {
  'receivables.noTerms': {},
  'receivables.unknownTerms': { terms: 'text' },
  'receivables.severalDueDates': { terms: 'text' },
  'receivables.sharesNotWhole': { terms: 'text', sum: 'percent' },
  'receivables.dueOutOfRange': {},

  'receivables.ambiguousNumber': { number: 'text' },
  'receivables.doesNotTie': { total: 'money', ledger: 'money', difference: 'money' },

  'receivables.monthTwice': { month: 'date' },
  'receivables.monthLeftOut': { month: 'date' },
  'receivables.shortHistory': { window: 'count', found: 'count' },
  'receivables.atLeast': { days: 'number', left: 'money' },
  'receivables.firstAfterAsOf': { first: 'date', asOf: 'date' },
  'receivables.nothingCollectable': {},
  'receivables.openNeedsAsOf': { row: 'count' },
  'receivables.nothingToWeigh': {},

  'receivables.unknownRegime': { regime: 'text', known: 'text' },
  'receivables.noReferenceRate': { reference: 'text', day: 'date' },
  'receivables.rateColumns': {},
  'receivables.paymentColumns': {},
  'receivables.paymentsNeedNumbers': {},

  'receivables.agreedRateOk': { rate: 'rate', least: 'rate', signed: 'date' },
  'receivables.agreedRateLow': { rate: 'rate', least: 'rate', signed: 'date' },
  'receivables.agreedRateNegative': { rate: 'rate' },
  'receivables.noRateAgreed': { daily: 'rate', yearly: 'rate' },

  'receivables.noDaysBetween': { discountDays: 'number', netDays: 'number' },
  'receivables.breakEven': { discount: 'percent', days: 'number', rate: 'percent' },
} as const;
