import type { RECEIVABLES_MESSAGES } from '../../credit/receivables/messages';

export const EN_RECEIVABLES: Readonly<Record<keyof typeof RECEIVABLES_MESSAGES, string>> = {
  'receivables.noTerms': 'The payment terms are missing. For payment at once enter: due on receipt.',
  'receivables.unknownTerms':
    'The payment terms "{terms}" are not known. Enter terms such as net 30, 2/10 net 30, 60 EOM, EOM + 45, due on receipt, 15th of next month.',
  'receivables.severalDueDates':
    'The terms "{terms}" have shares and so several due dates. DUESCHEDULE gives each of them.',
  'receivables.termsNameNoDay':
    'The terms "{terms}" name no day on which the money is due. Write for example 月结30天, 20th of next month, end of next month or net 30.',
  'receivables.twoTerms': '"{terms}" holds two payment terms. Leave the one that counts.',
  'receivables.dayOrDays':
    'The terms "{terms}" can be a day of the month or a number of days. Write for example net 15, or next 15.',
  'receivables.readDaysFirst':
    '{days} {days|day|days} from the invoice, then the end of that month. For days after the end of the invoice month write EOM + {days}.',
  'receivables.readMonthEndFirst':
    'The end of the invoice month, then {days} {days|day|days}. The policy counts so (Terms: days and end of month).',
  'receivables.readMonthlyDays':
    '{days} {days|day|days} after the end of the invoice month. Where months are meant write 月结2个月, or end of next month.',
  'receivables.readMonthlyMonths':
    '{days} {days|day is|days are} counted as months after the invoice month. The policy counts so (Terms: monthly settlement counts).',
  'receivables.readDays':
    '{days} {days|day|days} from the start, not a day of the month. For that write 次月{days}日, or next {days}.',
  'receivables.sharesNotWhole': 'The shares in "{terms}" come to {sum}, not to 100%.',
  'receivables.dueOutOfRange':
    'The due date lies outside the years 1900 to 9999, the only ones a cell can show.',

  'receivables.spanDays': '{count} {count|day|days}',
  'receivables.spanMonths': '{count} {count|month|months}',
  'receivables.spanYears': '{count} {count|year|years}',
  'receivables.bucketWithin': 'Within {to}',
  'receivables.bucketBetween': '{from} to {to}',
  'receivables.bucketOver': 'Over {from}',

  'receivables.totalRow':
    'Row {row} of the range, "{label}" with {amount}, is a total of rows above it, not an item. End the range before it, or leave it out. Where a buyer really bears that name, write it in full.',
  'receivables.sumRow':
    'Row {row} of the range, {amount}, is the sum of all rows above it and has no name or no date: a total, not an item. End the range before it.',

  'receivables.ambiguousNumber':
    'Several buyers have a document {number}, and a receipt for it names no buyer. Give the buyer of each receipt.',
  'receivables.doesNotTie':
    'The ageing comes to {total}, the ledger to {ledger}: a difference of {difference}.',

  'receivables.monthTwice': 'The month of {month} is given twice. Give one row a month.',
  'receivables.monthLeftOut': 'The month of {month} is left out. Give every month, 0 for one without sales.',
  'receivables.shortHistory':
    'Only {found} of the {window} {window|month|months} looked back on {found|is|are} given.',
  'receivables.atLeast':
    'At least {days} {days|day|days}: {left} is older than all the months given. Give earlier months.',
  'receivables.firstAfterAsOf': 'The first invoice of {first} lies after the as-of date {asOf}.',
  'receivables.nothingCollectable':
    'Nothing could have been collected: what is not yet due is as large as all there was.',
  'receivables.openNeedsAsOf': 'Row {row} is not paid. Give the as-of date up to which it is late.',
  'receivables.nothingToWeigh': 'No row counts: there is no amount above zero that is paid or past due.',

  'receivables.unknownRegime': 'There is no regime "{regime}". Known: {known}.',
  'receivables.noReferenceRate':
    'The rate table has no rate for {reference} on {day}. Add a row with that or an earlier date.',
  'receivables.rateColumns': 'The rate table has three columns: reference, from, yearly rate.',
  'receivables.paymentColumns': 'Payments have two columns, date and amount, or three: number, date, amount.',
  'receivables.paymentsNeedNumbers':
    'There are several invoices: give payments with three columns, number, date and amount, and the number of each invoice.',

  'receivables.agreedRateOk':
    'The agreed {rate} is not below the one-year LPR of {least} in force when the contract was signed on {signed}.',
  'receivables.agreedRateLow':
    'The agreed {rate} is below the one-year LPR of {least} in force when the contract was signed on {signed}. Agree at least {least}.',
  'receivables.agreedRateNegative': 'The agreed rate of {rate} is below zero.',
  'receivables.noRateAgreed': 'No rate is agreed: the law gives {daily} a day, {yearly} a year.',

  'receivables.noDaysBetween':
    'Payment after {netDays} {netDays|day|days} is not later than the {discountDays} {discountDays|day|days} of the discount.',
  'receivables.breakEven':
    'A discount of up to {discount} pays for money {days} {days|day|days} sooner at {rate} a year.',
};
