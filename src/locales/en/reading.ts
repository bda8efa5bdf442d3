import type { READING_MESSAGES } from '../../credit/readingMessages';

export const EN_READING: Readonly<Record<keyof typeof READING_MESSAGES, string>> = {
  'reading.runs': '{header} goes on from row to row: it is the balance of an account, not of an invoice.',
  'reading.lessPaid': '{amount} less {paid} is {open} in every row.',
  'reading.lessPaidTwice': '{amount} less {paid} and {second} is {open} in every row.',
  'reading.addsUp': '{header} adds up to {sum}.',
  'reading.totalSays': 'By the total in row {row}, {header} is {sum}.',
  'reading.looksLike': 'No header is known as this field; {header} looks most like one.',
  'reading.laterThan': '{header} is never earlier than {other}.',
  'reading.bothClaim': '{header} and {other} could both be it, and they differ.',
  'reading.decimalDoubt':
    '{header} holds "{found}", which may be two different amounts, and no cell settles which mark stands before the decimals.',
  'reading.threeDecimals':
    '{header} has decimal commas and numbers with three decimals, which may have been thousands: {count}. Compare them with the source.',
  'reading.turnedAround':
    'Every text in {header} has a day above 12 and no date cell has one: day and month of the date cells may have been turned around on the way into Excel. Date cells: {count}. Compare them with the source.',
  'reading.dateDoubt': '{header} holds "{found}", which may be two different days, and no cell settles it.',
  'reading.blankBuyers': 'Rows without {header}: {count}. Each may belong to the one above.',
  'reading.noBuyer': 'No column names the buyer.',
  'reading.partlyPaid':
    'Partly paid invoices: {count}. No column says how much of each is left; {header} is the whole amount.',
  'reading.paidButOpen': 'By {header} paid and yet with an open amount: {count}, together {sum}.',
  'reading.unknownStatus':
    '{header} says "{found}", and it is not known whether such an invoice is still to be paid.',
  'reading.unknownType':
    '{header} says "{found}", and it is not known whether this adds to what is owed or lowers it.',
  'reading.signDoubt': '{header} marks credits. Written above zero: {above}; below zero: {below}.',
  'reading.signed': 'Amounts that count below zero because {header} says they are credits: {count}.',
  'reading.paymentDate':
    '{header} may be the day of payment or the plan. Rows that have it: {filled}; after the as-of date: {later}.',
  'reading.currencySign': 'The sign in "{found}" may mean yuan or yen.',
  'reading.currencies': 'Invoices in {currency}: {count} of {all}.',
  'reading.unit': '"{found}" stands above the table: every amount counts times {multiple}.',
  'reading.factorIdle':
    '"{factor}" is read and weighs nothing in the score. The setting "Weight: {factor}" would weigh it.',
  'reading.headerAt': 'The headers stand in row {row}.',
  'reading.ageingReport':
    'This looks like a report by customer without invoices and due dates. It can be counted as open amounts without a due date; the list of open items says more.',
  'reading.notLedger': 'No other sheet looks more like a list of open invoices.',
  'reading.archiveName':
    'The name "{sheet}" says that these invoices are paid or past, and no column says what is open.',
  'reading.copyOf': 'Invoices of it that the sheet {sheet} has as well: {count} of {all}.',

  'reading.totalDiffers':
    '{label} in row {row} is {amount}, and the rows above it add up to {ours}. Compare them.',
  'reading.headDiffers':
    '{label} in row {row} is {amount}, and the rows below it add up to {ours}. Compare them.',
  'reading.keyless':
    'An amount stands here without number, buyer and date, so the row is left out. Say what it is, or delete it.',
  'reading.badAmount':
    '{header} holds "{found}", which is no amount, so the row is left out. Enter what is open.',
  'reading.badDate': '{header} holds "{found}", which is no date. Enter a date, or text such as 2026-11-22.',
  'reading.twice':
    'Invoice {number} stands in row {first} and in row {row} for the same buyer and amount. Both are counted; delete one if it is the same invoice.',
  'reading.twiceAcross':
    'Invoice {number} stands on the sheet {sheet} too, in row {row}, for the same buyer and amount. Both are counted; take one away if it is the same invoice.',
  'reading.dueBefore': 'The due date {due} lies before the invoice date {date}. Correct one of them.',
  'reading.dueFarOff':
    '{header} is {due}, more than ten years from the as-of date. Correct it if it is not meant.',
  'reading.currencyAssumed':
    'Neither the policy nor a sheet says the currency; amounts are called {currency}. Name it in the policy if it is another.',
  'reading.otherBuyers':
    'The buyers of the sheet {sheet} count; those that stand here alone do not. Put all buyers on one sheet.',
  'reading.payables': 'These are invoices of suppliers, which are not receivables.',
  'reading.policyStops': 'Nothing is judged until the policy is right: {why}',
  'reading.nothingCounted': 'No row of the ledger could be counted, so nothing is written.',
};
