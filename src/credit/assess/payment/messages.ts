export const PAYMENT_MESSAGES = {
  'payment.tooFew': { payments: 'count', least: 'count' },
  'payment.noRecent': { months: 'count' },
  'payment.noEarlier': { months: 'count' },
  'payment.index': { payments: 'count', amount: 'money' },
  'payment.leftOut': { rows: 'count' },
  'payment.trend': { reading: 'term', recent: 'number', earlier: 'number' },
  'payment.slope': { slope: 'number' },
  'payment.drift': { drift: 'number' },
} as const;
