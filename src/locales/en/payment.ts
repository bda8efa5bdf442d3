import type { PAYMENT_SAYINGS } from '../../credit/assess/payment/messages';

export const EN_PAYMENT: Readonly<Record<keyof typeof PAYMENT_SAYINGS, string>> = {
  'payment.tooFew': 'There are {payments} payments; an index needs {least}.',
  'payment.noRecent': 'No payment lies in the latest {months} months.',
  'payment.noEarlier': 'No payment lies in the {months} months before the recent ones.',
  'payment.index': '{payments} payments of {amount} in all; 80 is punctual.',
  'payment.leftOut': '{rows} rows are no payment: credits, no amount or no days.',
  'payment.trend': '{reading}: {recent} days late lately, {earlier} before.',
  'payment.slope': 'Each month adds {slope} days on average.',
  'payment.drift': 'Days that the months have drifted above the earlier average. Now {drift}.',
};
