import type { PORTFOLIO_MESSAGES } from '../../credit/portfolio/messages';

export const EN_PORTFOLIO: Readonly<Record<keyof typeof PORTFOLIO_MESSAGES, string>> = {
  'portfolio.duplicateBuyer':
    'Buyer id {id} stands in row {first} already. The first row counts; give this buyer an id of its own.',
  'portfolio.unknownBuyer':
    'Buyer "{buyer}" is not among the buyers. Add the buyer or correct the name; the amount is counted under this name.',
  'portfolio.noRate':
    'There is no rate from {currency} to {base}, so the amount is left out. Add {currency} to the rate table.',
  'portfolio.afterAsOf':
    'The invoice date {date} lies after the as-of date {asOf}, so the invoice is left out.',
  'portfolio.noAmount': 'There is no amount, so the row is left out. Enter what is open.',
  'portfolio.noDueDate':
    'There is no due date, nor an invoice date with terms. The amount is shown as "no due date".',
  'portfolio.badRate': 'The rate of {currency} is {rate}. Enter a rate above zero.',
  'portfolio.noBuyerRow': 'The buyer has neither an id nor a name, so the row is left out. Enter one.',
  'portfolio.notInBuyers':
    'This name stands only on invoices or orders, so there is nothing to score. Add the buyer to the buyers.',
  'portfolio.noInvoices':
    'No sheet holds invoices. Keep a sheet with columns such as Buyer, Due date and Open amount; other headers can be named in the pane.',
  'portfolio.noBuyers':
    'No sheet holds buyers, so nobody can be scored. Keep a sheet with a Buyer id or Buyer name and the facts you know.',

  'portfolio.change': '{what}',
  'portfolio.textChange': '{what} {from} → {to}',
  'portfolio.termChange': '{what} {from} → {to}',
  'portfolio.wordChange': '{what} {from} → {to}',
  'portfolio.moneyChange': '{what} {from} → {to}',
  'portfolio.percentChange': '{what} {from} → {to}',
  'portfolio.countChange': '{what} {from} → {to}',
  'portfolio.numberChange': '{what} {from} → {to}',
  'portfolio.dateChange': '{what} {from} → {to}',

  'portfolio.topStage': 'Invoices at the last dunning stage: {count}; overdue in all: {overdue}.',
  'portfolio.knockOut': '{knockOut} holds the score down; exposure {exposure}.',
  'portfolio.knockOutIdle': '{knockOut} applies, though the score is as low without it; exposure {exposure}.',
  'portfolio.downgrade': 'Grade fell from {from} to {to} since the last meeting; exposure {exposure}.',
  'portfolio.noLimit': 'No limit is set; exposure {exposure}.',
  'portfolio.limitAboveAdvice':
    'The limit of {limit} is above the recommended {advised}, and exposure {exposure} uses the difference.',
  'portfolio.nearLimit': '{usage} of the limit is used.',
  'portfolio.restsOnFacts':
    '{completeness} of the facts behind the score are known; on how many invoices the payment record rests is not said.',
  'portfolio.restsOnInvoices':
    '{completeness} of the facts behind the score are known; the payment record rests on {invoices} {invoices|invoice|invoices}.',
  'portfolio.thinFile': 'Only {completeness} of the facts behind the score are known; exposure {exposure}.',
};
