import type { INSURE_MESSAGES } from '../../credit/insure/messages';

export const EN_INSURE: Readonly<Record<keyof typeof INSURE_MESSAGES, string>> = {
  'insure.covered': '{within} lies within the limit; {share} of it is insured.',
  'insure.partlyCovered':
    '{within} of {eligible} lies within the limit {limit}, of which {before} was in use before; {share} of it is insured.',
  'insure.limitUsed': 'The limit {limit} was used up before: {before} stood in front.',
  'insure.refused': 'The limit is 0: the insurer has refused this buyer.',
  'insure.nothingToInsure': 'There is nothing to insure.',
  'insure.excluded': '{excluded} is excluded from cover.',
  'insure.credit': 'A credit: it gives back the cover that it takes from the balance.',

  'insure.inUse': 'Of the limit {limit}, {used} is in use.',
  'insure.overLimit': '{over} stands above the limit, uninsured.',
  'insure.stopped':
    'No new cover: the oldest invoice is {days} {days|day|days} past due, more than the {most} of the policy.',
  'insure.orderCovered': 'The order of {order} is covered.',
  'insure.orderPartly': 'Of the order of {order}, {covered} is covered.',
  'insure.orderNotCovered': 'The order of {order} is not covered.',

  'insure.notQualifying': 'The insured loss {loss} is below {threshold}, so it does not qualify.',
  'insure.lossOverLimit': 'Of the loss {loss} only the limit {limit} is insured.',
  'insure.lessRecoveries': 'Recoveries of {recoveries} are taken off.',
  'insure.shareOfLoss': '{share} of the insured loss {loss}.',
  'insure.shareThenDeductible': '{share} of the insured loss {loss}, less the deductible {deductible}.',
  'insure.deductibleThenShare': '{share} of the insured loss {loss} less the deductible {deductible}.',
  'insure.firstLoss': '{firstLoss} of the insured share goes into the aggregate first loss.',
  'insure.firstLossBefore':
    '{firstLoss} of the loss goes into the aggregate first loss, before the insured share.',
  'insure.cut': 'The maximum liability cuts off {cut}.',

  'insure.filedTooEarly': 'The claim was filed on {filed}, before the due date {due}. Check the two dates.',
  'insure.noticeBy': 'Tell the insurer by {on}: {days} {days|day|days} past due.',
  'insure.coverStops':
    'New deliveries are not covered from {on} on: more than {days} {days|day|days} past due.',
  'insure.fileFrom': 'A claim can be filed from {on} on: {days} {days|day|days} after {from}.',
  'insure.fileBy':
    'The claim has to be filed by {on}: within {days} {days|day|days} after the waiting period.',
  'insure.paidBy':
    'Payment is due by {on}: {days} {days|working day|working days} after the filing on {filed}.',
  'insure.paidByIfFiled':
    'Payment is due by {on} if filed on {filed}: {days} {days|working day|working days}.',
  'insure.filedTooLate': 'Filed too late: on {filed}, and the last day was {by}.',
  'insure.filedBeforeWaiting': 'Filed on {filed}, before the end of the waiting period on {from}.',
  'insure.paymentLate': 'The payment was due by {by}: ask the insurer for its decision.',
  'insure.fileWithoutNotice':
    'File the claim by {by} and give the overdue notice with it: its last day was {notice}, so cover may be lost.',
  'insure.fileAfterLateNotice':
    'File the claim by {by}. The insurer was told on {noticed}, after the last day {notice}: cover may be lost.',
  'insure.awaitPayment': 'Await the payment, due by {by}.',
  'insure.notOverdue': 'Nothing to do: due on {due}.',
  'insure.noticedTooLate': 'The insurer was told on {noticed}, after the last day {by}: cover may be lost.',
  'insure.noticeMissed': 'The last day for the overdue notice was {by}: tell the insurer at once.',
  'insure.giveNotice': 'Tell the insurer of the overdue by {by}.',
  'insure.wait': 'Wait until {from}, when the claim can be filed.',
  'insure.filingMissed': 'The last day for filing the claim was {by}: speak with the insurer at once.',
  'insure.file': 'File the claim by {by}.',

  'insure.claimDue': 'Invoice {invoice}, {days} {days|day|days} overdue: {step}',
  'insure.coverGone': 'The insurer has refused or withdrawn cover; exposure {exposure}.',
  'insure.coverOver': 'Exposure {exposure} is {exceeded} above the insured limit of {limit}.',
  'insure.unknownBusiness':
    'The business "{business}" is not known. Enter one of: exporter, wholesaler, domestic.',
  'insure.fitInsolvency': 'A buyer that fails is the loss that every policy covers.',
  'insure.fitWholesaleInsolvency': 'For a wholesaler the failure of a buyer weighs most.',
  'insure.fitDefault': 'Most losses begin as an invoice that is not paid for months.',
  'insure.fitPolitical':
    'An exporter includes political risk: war, embargo, a public buyer that does not pay.',
  'insure.fitCurrency': 'The buyer has paid, but its country lets no foreign money out.',
  'insure.fitCollection': 'For an exporter collection in the country of the buyer weighs most.',
  'insure.fitMonitoring': 'Warnings of the insurer when a buyer gets worse.',
  'insure.fitDenseMonitoring': 'For a wholesaler it matters most how closely buyers at home are watched.',
  'insure.fitHome': 'For sales abroad only.',
  'insure.fitSingle': 'One order of one buyer.',
  'insure.fitCore':
    'Up to {most} {most|buyer|buyers}: the light plan, monitored core buyers and basic cover.',
  'insure.fitWhole': 'From {from} {from|buyer|buyers} on: the whole turnover under one contract.',
};
