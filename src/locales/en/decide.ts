import type { DECIDE_MESSAGES } from '../../credit/decide/messages';

export const EN_DECIDE: Readonly<Record<keyof typeof DECIDE_MESSAGES, string>> = {
  'decide.daysNotRising': 'The days of watch, approval and stop have to rise; they are {days}.',
  'decide.daysPastDue':
    '{overdue} is overdue, the oldest {days} {days|day|days}; this status starts at {from} {from|day|days}.',
  'decide.insolvency': 'The buyer is in insolvency proceedings.',
  'decide.negativeEquity': 'The buyer’s liabilities are more than its assets.',
  'decide.lawsuits': '{count} {count|lawsuit stands|lawsuits stand} against the buyer.',
  'decide.lastStage': 'Collection has reached its last stage, {stage}: {action}.',
  'decide.noCreditGiven': 'The limit is zero: no credit is given.',
  'decide.noCreditOwed': 'The limit is zero: no credit is given, and {exposure} is at risk.',
  'decide.overLimit': 'Exposure {exposure} is {excess} above the effective limit {limit} ({source}).',
  'decide.orderOverLimit':
    'With this order of {order}, exposure {exposure} would be {excess} above the effective limit {limit}.',
  'decide.watchLine': '{usage} of the effective limit {limit} is in use; the warning line is {line}.',
  'decide.noLimitSet': 'No limit is set; exposure {exposure}.',
  'decide.limitExpired': 'The limit expired on {until}.',
  'decide.coverWithdrawn': 'The insurer covers nothing on this buyer; {exposure} is at our own risk.',
  'decide.coverExceeded': 'Exposure {exposure} is {above} above the insured limit {insured}.',
  'decide.alert': 'The alert is {colour}: {alert} of 100.',
  'decide.alertStrongest': 'The alert is {colour}: {alert} of 100, most of it from: {strongest}.',
  'decide.downgraded': 'The grade fell from {from} to {to} since the last meeting.',
  'decide.reviewOverdue': 'The review was due on {due}, {days} {days|day|days} ago.',
  'decide.brokenPromise':
    '{count} open {count|invoice is|invoices are} past the day on which payment was promised.',
  'decide.brokenPlan': 'The payment plan of {count} open {count|invoice|invoices} is broken.',
  'decide.groupOverLimit': 'The group’s exposure {exposure} is {excess} above its limit {limit}.',
  'decide.prepaymentGrade': 'Grade {grade} asks for prepayment.',
  'decide.prepaymentOwed': 'Grade {grade} asks for prepayment, and {exposure} stands on credit.',
  'decide.littleKnown': 'Only {completeness} of the facts behind the score are known.',
  'decide.sellPrepaid': 'Payment in advance.',
  'decide.sellOnDays': 'At most {days} {days|day|days}.',
  'decide.sellSecured': '{share} of the exposure secured.',
  'decide.sellInsured': 'Insured, as a high-risk market.',
  'decide.prepaymentConflict':
    'Grade {grade} asks for prepayment, and {items} open {items|item is|items are} on credit of up to {longest} {longest|day|days}.',
  'decide.daysConflict':
    'At most {days} {days|day is|days are} granted, and {items} open {items|item is|items are} on up to {longest} {longest|day|days}.',
  'decide.securityMissing':
    '{share} of the exposure is to be secured, which is {wanted}; {unsecured} of it is not.',
  'decide.marketUninsured': 'A buyer of a high-risk market, and exposure {exposure} is not insured.',
  'decide.nothingAgainst': 'Nothing speaks against more credit within the limit.',
};
