import type { MONITOR_MESSAGES } from '../../credit/monitor/messages';

export const EN_MONITOR: Readonly<Record<keyof typeof MONITOR_MESSAGES, string>> = {
  'monitor.coloursAtOdds': 'Warnings: amber from {amber} lies above red from {red}.',
  'monitor.nothingKnown': 'No column tells of a warning signal.',
  'monitor.seenOn': 'Seen on {seen}; {decay} of its weight is left.',
  'monitor.seen': 'Yes.',
  'monitor.times': 'Seen {times} {times|time|times}.',
  'monitor.daysLater': 'Recent payments come {days} {days|day|days} later than in the long run.',
  'monitor.usage': '{usage} of the limit is in use.',
  'monitor.noCredit': 'Something is owed and no credit is given.',
  'monitor.orders': 'The order volume has changed by {change}.',
  'monitor.disputes': 'The disputed share has risen by {rise}.',
  'monitor.quiet': 'No signal is on; {unknown} {unknown|is|are} not known.',
  'monitor.alert':
    '{signals} {signals|signal is|signals are} on, the strongest is: {strongest}. {unknown} {unknown|is|are} not known.',
  'monitor.signal': '{signal}: {why}',
  'monitor.brokenPromises':
    'Open invoices past the promised day: {promises}; with a broken payment plan: {plans}.',
  'monitor.laterThanMeetings':
    'Payments come {days} {days|day|days} later than on average at the last {meetings} {meetings|meeting|meetings}.',
  'monitor.openLaterThanMeetings':
    'What is open is {days} {days|day|days} later than on average at the last {meetings} {meetings|meeting|meetings}.',
  'monitor.ordersThanMeetings':
    'Open orders have changed by {change} against the average of the last {meetings} {meetings|meeting|meetings}.',
  'monitor.disputesThanMeeting':
    'The disputed share of what is open has risen by {rise} since the last meeting.',
  'monitor.redAlert': 'The alert score is {alert}, above all for: {strongest}; exposure {exposure}.',
  'monitor.redAlertGiven': 'The alert score is {alert}; exposure {exposure}.',
  'monitor.gradeFell': 'The grade fell from {from} to {to} since the last meeting.',
  'monitor.unknown': 'Not known: no figure under "{fact}".',
  'monitor.unknownGrade': '"{grade}" is none of the grades of the policy: {known}.',
  'monitor.alertOutOfRange': '{found} is no alert score: they go from 0 to 100.',
  'monitor.review': 'Grade {grade}: a review every {months} {months|month|months}.',
  'monitor.reviewLong':
    'Grade {grade}: {standard} {standard|month|months}, times {factor} for a customer of more than {years} {years|year|years}: a review every {months} {months|month|months}.',
  'monitor.reviewLongCapped':
    'Grade {grade}: {standard} {standard|month|months}, times {factor} for a customer of more than {years} {years|year|years}, but never more than {months} {months|month|months}.',
  'monitor.reviewOnDowngrade': 'At once: the grade fell from {from} to {to}. Otherwise {otherwise}.',
  'monitor.reviewOverdue': 'The review was due on {due}, {days} {days|day|days} ago; exposure {exposure}.',
  'monitor.reviewNow': 'At once: the alert score is {alert}. Otherwise {otherwise}.',
};
