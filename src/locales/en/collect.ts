import type { COLLECT_MESSAGES } from '../../credit/collect/messages';

export const EN_COLLECT: Readonly<Record<keyof typeof COLLECT_MESSAGES, string>> = {
  'collect.negativeDispute':
    'The disputed amount {disputed} is negative. Enter the disputed part as a positive amount.',
  'collect.disputeOfUnknown':
    '{disputed} is disputed, but the amount of the invoice is missing. Give the amount, or yes for the whole invoice.',
  'collect.noStage': 'The last stage {found} is no stage. Enter 0, 1, 2 …',

  'collect.letterInFuture':
    'The last letter is dated {date}, after the as-of date {asOf}. Mend one of the two dates.',
  'collect.notThatWord': '{argument}, row {row}: "{found}" does not fit. {expects}',

  'collect.days': 'day {days} past due',
  'collect.daysAfterGrace': 'day {days} past due, day {counted} after {grace} of grace',
  'collect.notPastDue': 'due on {due}',

  'collect.atStage': 'Stage {stage}, {action}: {days}; this stage starts on day {from}.',
  'collect.atNextStep':
    'Stage {stage}, {action}: one step above the last stage issued, {last}; {days} deserves stage {deserved}.',
  'collect.beforeFirst': 'No stage: {days}; the first stage starts on day {from}.',
  'collect.noStages': 'No stage: the policy has no stages.',
  'collect.held': 'No stage: {because}; {days}.',
  'collect.heldAtStage': 'No stage: {because}; {days} would deserve stage {deserved}.',
  'collect.leavingOutDispute': '{reason} The disputed {disputed} is left out.',
  'collect.afterBrokenPromise': '{reason} The payment promised for {promise} did not come.',

  'collect.afterBrokenPlan': '{reason} The payment plan is broken.',
  'collect.sooner': '{reason} Solvency is worsening: stages start up to {days} {days|day|days} sooner.',
  'collect.planInstead':
    '{reason} The difficulty is temporary: a payment plan takes the place of "{instead}".',
  'collect.issuedBefore': 'Nothing now: {because}; {days}.',

  'collect.nothingOwed': 'nothing is owed (open amount {amount})',
  'collect.allDisputed': 'the whole amount is disputed',
  'collect.tooSmall': 'the {amount} to dun is below the minimum of {minimum}',
  'collect.promised': 'payment is promised for {promise}',
  'collect.planKept': 'the payment plan is kept',
  'collect.planInGrace': 'the payment plan is in its days of grace',
  'collect.onHold': 'on hold until {until}',
  'collect.tooSoon':
    'the last letter went out on {last}, and {interval} {interval|day lies|days lie} between letters',
  'collect.alreadyIssued': 'stage {stage} was issued on {on}',
  'collect.oneStepFirst': 'stage {stage} has to be issued before stage {deserved}',

  'collect.next': 'Stage {stage}, {action}, follows on {on} unless it is paid.',
  'collect.nextIfPromiseBroken':
    'If the promised payment does not come, stage {stage}, {action}, follows on {on}.',
  'collect.lastStage': 'This is the last stage: only payment, a promise or a dispute changes it.',
  'collect.nextSame': 'Stage {stage}, {action}, is issued again on {on} unless it is paid.',
  'collect.liftedByBrokenPlan': 'If the plan is broken, the stage its days deserve is back.',
  'collect.liftedByDebt': 'An open amount above zero would be dunned.',
  'collect.liftedBySettlement': 'What is no longer disputed is dunned by its days again.',
  'collect.liftedByAmount': 'From {minimum} on it is dunned by its days.',

  'collect.planEmpty': 'The plan has no instalment.',
  'collect.negativeReceipts': 'Receipts of {received} are below zero.',
  'collect.instalmentNotPositive': 'An instalment of {amount} is not above zero.',
  'collect.planCompleted': '{instalments|The instalment is|All instalments are} paid ({instalments}).',
  'collect.planOnTrack': 'Everything due by {asOf} is paid; {amount} is open for {due}.',
  'collect.planLate':
    '{amount} of {due} is open; {days} of {grace} {grace|day|days} of grace {days|has|have} passed.',
  'collect.planBroken':
    '{amount} of {due} is open after {days} {days|day|days}, with {grace} {grace|day|days} of grace: the invoices return to the stage their days deserve.',

  'collect.wholeDebtDisputed':
    'The whole debt of {debt} is disputed. Settle the dispute before a plan is made.',
  'collect.debtNotPositive': 'The debt {debt} is not above zero.',
  'collect.instalmentCount': 'Instalments: {found} is not a whole number from 1 to {most}.',
  'collect.instalmentsTooSmall':
    '{principal} in {instalments} {instalments|instalment|instalments} leaves less than a cent for each.',
  'collect.downPaymentTooLarge': 'The down payment {downPayment} leaves nothing of {debt} to spread.',
  'collect.rateOutOfRange': 'The yearly rate {rate} is not between 0% and 100%.',
  'collect.unknownInterval':
    'Every: "{found}" is no interval. Enter a number of months, or "week", "2 weeks", "month", "quarter".',
  'collect.planTooLong': 'The plan runs past the last date a sheet knows.',

  'collect.buyerAtStage':
    'Stage {stage}, the highest among the invoices to dun ({invoices}, together {toDun}); the oldest is {days} {days|day|days} past due.',
  'collect.buyerLessCredits': '{reason} Less credits of {credits}, {total} is owed.',
  'collect.buyerIssued':
    'Nothing new to send: stage {stage} was issued before and its invoices are open still.',
  'collect.buyerNothing': 'No invoice has a stage.',
  'collect.buyerInCredit':
    'No stage: with its credits the buyer owes nothing ({total}); an invoice would be at stage {stage}.',
  'collect.buyerTooSmall':
    'No stage: the total of {total} is below the minimum of {minimum}; an invoice would be at stage {stage}.',

  'collect.noSuchStage': 'There is no stage {found}: the policy has {stages} {stages|stage|stages}.',
  'collect.letterUpcoming':
    'Dear {buyer},\n\nA friendly note that invoice {invoice} for {currency} {amount} falls due on {due}. If payment is already on its way, thank you; there is nothing more to do.\n\nPlease tell us now if anything about the invoice is unclear.',
  'collect.letterReminder':
    'Dear {buyer},\n\nInvoice {invoice} for {currency} {amount} fell due on {due} and is {days} {days|day|days} past due. It may have been overlooked: please pay by {payBy}.\n\nIf you have paid in the meantime, please disregard this letter. If you dispute any part of the invoice, tell us which and why, and pay the rest.',
  'collect.letterCall':
    'Dear {buyer},\n\nInvoice {invoice} for {currency} {amount}, due on {due}, is still open {days} {days|day|days} after its due date. We will telephone you about it; please have ready the date on which you pay, or what stands in its way.\n\nPayment by {payBy} makes the call unnecessary.',
  'collect.letterPlan':
    'Dear {buyer},\n\nInvoice {invoice} for {currency} {amount}, due on {due}, is {days} {days|day|days} past due. If you cannot pay it at once, we are ready to agree on instalments. Please propose a plan in writing by {payBy}.\n\nWithout payment or a plan by that date the claim goes its further way.',
  'collect.letterWarning':
    'Dear {buyer},\n\nFormal demand: invoice {invoice} for {currency} {amount} fell due on {due} and has not been paid, {days} {days|day|days} past due. Pay by {payBy}.\n\nIf payment does not arrive by then, we will stop deliveries on credit, charge the interest due to us and take further steps to collect.',
  'collect.letterAgency':
    'Dear {buyer},\n\nFinal demand: invoice {invoice} for {currency} {amount}, due on {due}, is {days} {days|day|days} past due in spite of our reminders. Pay by {payBy}.\n\nIf payment does not arrive by then, we will hand the claim to a collection agency without further notice; interest and the costs of collection are claimed as far as the law and the contract allow.',
  'collect.letterLegal':
    'Dear {buyer},\n\nLast demand before legal action: invoice {invoice} for {currency} {amount}, due on {due}, is {days} {days|day|days} past due in spite of our reminders. Pay by {payBy}.\n\nIf payment does not arrive by then, we will pursue the claim in law without further notice; interest and costs are claimed as far as the law and the contract allow.',
};
