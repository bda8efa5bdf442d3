export const ORDER_TO_CASH_MESSAGES = {
  'orderToCash.inTime': { hours: 'number', limit: 'number' },
  'orderToCash.before': { hours: 'number' },
  'orderToCash.late': { hours: 'number', limit: 'number', over: 'number' },
  'orderToCash.open': { hours: 'number', limit: 'number', left: 'number' },
  'orderToCash.openLate': { hours: 'number', limit: 'number', over: 'number' },
  'orderToCash.asOfBeforeShipping': {},

  'orderToCash.amountDiffers': { difference: 'money' },
  'orderToCash.dateDiffers': { days: 'count' },
  'orderToCash.numberDiffers': {},
  'orderToCash.and': { first: 'message', second: 'message' },
} as const;
