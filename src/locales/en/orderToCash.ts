import type { ORDER_TO_CASH_MESSAGES } from '../../credit/orderToCash/messages';

export const EN_ORDER_TO_CASH: Readonly<Record<keyof typeof ORDER_TO_CASH_MESSAGES, string>> = {
  'orderToCash.inTime': 'Invoiced {hours} {hours|hour|hours} after shipping, within the {limit} allowed.',
  'orderToCash.before': 'Invoiced {hours} {hours|hour|hours} before shipping.',
  'orderToCash.late':
    'Invoiced {hours} {hours|hour|hours} after shipping: {over} more than the {limit} allowed.',
  'orderToCash.open':
    'Not invoiced {hours} {hours|hour|hours} after shipping: {left} of the {limit} allowed {left|is|are} left.',
  'orderToCash.openLate':
    'Not invoiced {hours} {hours|hour|hours} after shipping: {over} more than the {limit} allowed. Send the invoice now.',
  'orderToCash.asOfBeforeShipping': 'Shipping lies after the as-of date.',

  'orderToCash.amountDiffers': 'amount differs by {difference}',
  'orderToCash.dateDiffers': 'date differs by {days} {days|day|days}',
  'orderToCash.numberDiffers': 'number differs, amount and date agree',
  'orderToCash.and': '{first}; {second}',
};
