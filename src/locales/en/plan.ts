import type { PLAN_MESSAGES } from '../../credit/plan/messages';

export const EN_PLAN: Readonly<Record<keyof typeof PLAN_MESSAGES, string>> = {
  'plan.ratesForBuckets':
    'The policy has {rates} {rates|provision rate|provision rates} for {buckets} {buckets|ageing bucket|ageing buckets}. Give one rate for each: not due, the overdue ones, the open one.',
  'plan.noRiskInCredit': 'A credit carries no credit risk.',
  'plan.specificRate': 'Judged on its own: {rate}.',
  'plan.matrixRate': '{rate} for the bucket {bucket}.',
  'plan.insuredPart': 'Net of the insured {insured}.',

  'plan.shortHistory': 'Roll rates need two months and two buckets at least.',
  'plan.emptyBucket': 'Bucket {bucket} was empty in every month: there is no rate out of it.',
  'plan.moreUnpaid': '{reached} reached the bucket and {unpaid} was never paid: the first has to be larger.',

  'plan.expectedLoss':
    '{probability} default probability, {lossGivenDefault} of {exposure} lost in a default.',
  'plan.riskPrice':
    '{probability} default probability over {days} {days|day|days}, {loss} of the price to be lost; {uplift} on the cash price.',
  'plan.riskEatsPrice': 'Risk and premium take the whole price: no price on credit earns the cash price.',
  'plan.nothingToLose': 'Nothing is lost in a default, so no probability breaks even.',

  'plan.cashRatio': 'Cash and securities {liquid} over current liabilities {liabilities}: {ratio}.',
  'plan.cashRatioAfter':
    'Cash and securities {liquid} over current liabilities {liabilities}: {ratio}. With {moved} of overdue receivables turned into cash: {after}.',

  'plan.expectedAsPromised': 'Promised for {on}.',
  'plan.expectedAsUsual': 'Expected on {on}, {late} {late|day|days} after the due date as usual.',
  'plan.expectedOverdue': 'Should have been paid already; expected by {on}, within {days} {days|day|days}.',
  'plan.notExpected': 'Not expected: {days} {days|day|days} past due, more than {most}.',
  'plan.disputedPart': 'The disputed {disputed} is not expected.',

  'plan.largestOverReceipts':
    'Week {week}: the largest buyer pays {largest}, more than all receipts {receipts}.',
  'plan.asPlanned': 'As planned.',
  'plan.receiptsChange': 'Receipts change by {change}.',
  'plan.receiptsLater': 'Receipts come {days} {days|day|days} later.',
  'plan.largestUnknown':
    'Not known: give the part of the receipts that comes from the largest buyer (largestBuyer).',
  'plan.buyerFails': 'The largest buyer pays nothing.',
  'plan.insuredBuyerFails':
    'The largest buyer pays nothing; the insurer pays {share} of it {weeks} {weeks|week|weeks} later.',
  'plan.noBreach': 'Cash is lowest with {lowest} in week {week} and never below {minimum}.',
  'plan.breach': 'Cash falls below {minimum} in week {breach}; it is lowest with {lowest} in week {week}.',
};
