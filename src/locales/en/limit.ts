import type { LIMIT_SAYINGS } from '../../credit/limit/sayings';

export const EN_LIMIT: Readonly<Record<keyof typeof LIMIT_SAYINGS, string>> = {
  'limit.negative': '{item}: {amount} is below zero. Enter zero or more.',
  'limit.noMethods':
    'The policy uses no limit method. Give at least one of the shares, or let the need count.',
  'limit.noMethodKnown': 'No limit method has its facts. Any of these would do: {facts}.',

  'limit.share': '{share} of {of} {base}',
  'limit.shareOfWorkingCapital': '{share} of current assets {assets} less current liabilities {liabilities}',
  'limit.shareOfMonth': '{share} of a twelfth of {of} {base}',
  'limit.need': 'Purchases of {purchases} a year for {days} days: terms and days late',
  'limit.missing': 'Not known: needs {facts}.',
  'limit.belowZero': '{basis}; below zero, so nothing',
  'limit.binds': 'The {binding} of the methods that have an amount',
  'limit.gradeShare': '{share} for grade {grade} (score {score})',
  'limit.insurer': 'At most the insured limit {insured} and own retention {retention}',
  'limit.notInsured': 'No insured limit is known',
  'limit.insurerIgnored': 'The policy does not hold limits at the insured limit',
  'limit.ceiling': 'At most {ceiling} for any buyer',
  'limit.noCeiling': 'The policy has no ceiling',
  'limit.roundedTo': 'Rounded down to a multiple of {unit}',
  'limit.notRounded': 'Not rounded',
};
