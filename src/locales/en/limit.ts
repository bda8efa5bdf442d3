import type { LIMIT_MESSAGES } from '../../credit/limit/messages';

export const EN_LIMIT: Readonly<Record<keyof typeof LIMIT_MESSAGES, string>> = {
  'limit.negative': '{item}: {amount} is below zero. Enter zero or more.',
  'limit.noMethods':
    'The policy uses no limit method. Give at least one of the shares, or let the need count.',
  'limit.noMethodKnown': 'No limit method has its facts. Any of these would do: {facts}.',

  'limit.share': '{share} of {of} {base}',
  'limit.shareOfWorkingCapital': '{share} of current assets {assets} less current liabilities {liabilities}',
  'limit.shareOfMonth': '{share} of a twelfth of {of} {base}',
  'limit.need': 'Purchases of {purchases} a year for {days} {days|day|days}: terms and days beyond terms',
  'limit.missing': 'Not known: needs {facts}.',
  'limit.belowZero': '{basis}; below zero, so nothing',
  'limit.binds': 'The {binding} of the methods that have an amount',
  'limit.gradeShare': '{share} for grade {grade} (score {score})',
  'limit.insurer': 'At most the insured limit {insured} and own retention {retention}',
  'limit.notInsured': 'No insured limit is known',
  'limit.insurerIgnored': 'The policy does not hold limits at the insured limit',
  'limit.ceiling': 'At most {ceiling} for any buyer',
  'limit.noCeiling': 'The policy has no ceiling',
  'limit.roundedFiner':
    'Rounded down to a multiple of {unit}: one of {usual} would take more than the policy lets it.',
  'limit.roundedTo': 'Rounded down to a multiple of {unit}',
  'limit.notRounded': 'Not rounded',

  'limit.references': 'Median of {count} {count|trade reference|trade references}, from {least} to {most}',
  'limit.freezeAfterCut':
    'Limits are frozen from {freeze} {freeze|day|days} past due, after they are cut from {cut}.',
  'limit.periodsNotWhole': '{found} is not a whole number of clean periods.',
  'limit.cut': 'Cut to {share} of {from}: an invoice is {days} {days|day|days} past due.',
  'limit.frozen': 'Does not grow: an invoice is {days} {days|day|days} past due.',
  'limit.ramp':
    '{start} of the full limit, times {step} for each of {periods} {periods|clean period|clean periods}.',
  'limit.rampDone': 'The full limit, after {periods} {periods|clean period|clean periods}.',
  'limit.endsBeforeStart': 'The temporary limit ends on {to}, before it starts on {from}.',
  'limit.own': 'The own limit is {limit}.',
  'limit.temporary': 'A temporary limit of {limit} is in force.',
  'limit.temporaryUntil': 'A temporary limit of {limit} is in force until {until}.',
  'limit.staged': 'New buyer: {limit} of {full} after {periods} {periods|clean period|clean periods}.',
  'limit.heldToInsured': 'Held at the insured limit {insured} and own retention {retention}.',
  'limit.temporaryIdle': 'The temporary limit of {limit} is not in force on the day.',
  'limit.group': 'The group limit of {limit} leaves {left}: the others in the group owe {others}.',
  'limit.noneSet': 'No limit is set.',
  'limit.noCredit': 'No credit is given and {exposure} is owed.',
  'limit.over': '{total} is {excess} above the limit {limit}.',
  'limit.watched': '{total} has reached the watch line, {line} of {limit}.',
  'limit.ok': '{total} is below the watch line, {line} of {limit}.',
  'limit.nothingOwed': 'Nothing is owed: there is no balance above zero.',
  'limit.hhi': 'By the bounds 1,500 and 2,500: {longUsed}; by 1,000 and 1,800: {guidelines}.',
  'limit.inCredit': '{count} {count|name is|names are} in credit and {count|has|have} no share.',
};
