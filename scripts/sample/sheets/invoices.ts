import { INVOICES } from '../invoices';
import { AS_OF_CELL, POLICY_RANGE } from './policy';
import { inPolicyCurrency } from './rates';
import { Table } from './table';
import { call, differenceInCents, unlessZero } from './term';

/** Six hundred invoices; what is open, how old it is and what to do about it follow by formula. */
export const INVOICES_TABLE = new Table(
  'Invoices',
  INVOICES.length,
  [
    { header: 'Invoice', width: 13, look: 'text', content: INVOICES.map(({ number }) => number) },
    { header: 'Buyer ID', width: 9, look: 'text', content: INVOICES.map(({ buyer }) => buyer.id) },
    { header: 'Name', width: 34, look: 'text', content: INVOICES.map(({ buyer }) => buyer.name) },
    { header: 'Invoice date', width: 12, look: 'date', content: INVOICES.map(({ date }) => date) },
    { header: 'Terms', width: 13, look: 'text', content: INVOICES.map(({ terms }) => terms) },
    { header: 'Due date', width: 12, look: 'date', content: INVOICES.map(({ due }) => due) },
    {
      header: 'Days past due',
      width: 10,
      look: 'whole',
      content: table =>
        unlessZero(table.column('Open amount'), call('DAYSPASTDUE', table.column('Due date'), AS_OF_CELL)),
    },
    {
      header: 'Ageing bucket',
      width: 11,
      look: 'centred',
      content: table =>
        unlessZero(
          table.column('Open amount'),
          call('AGINGBUCKET', table.column('Due date'), AS_OF_CELL, POLICY_RANGE),
        ),
    },
    {
      header: 'Dunning stage',
      width: 10,
      look: 'whole',
      content: table =>
        call(
          'DUNNINGSTAGE',
          table.column('Due date'),
          AS_OF_CELL,
          table.column('Open amount'),
          table.column('Disputed'),
          table.column('Promised date'),
          table.column('Last stage'),
          POLICY_RANGE,
        ),
    },
    {
      header: 'Dunning action',
      width: 22,
      look: 'text',
      content: table =>
        unlessZero(
          table.column('Open amount'),
          call(
            'DUNNINGACTION',
            table.column('Due date'),
            AS_OF_CELL,
            table.column('Open amount'),
            table.column('Disputed'),
            table.column('Promised date'),
            table.column('Last stage'),
            table.column('Last letter'),
            table.column('On hold until'),
            table.column('Payment plan'),
            table.column('Cause'),
            POLICY_RANGE,
          ),
        ),
    },
    { header: 'Amount', width: 13, look: 'money', content: INVOICES.map(({ amount }) => amount) },
    { header: 'Paid', width: 13, look: 'money', content: INVOICES.map(({ paid }) => paid) },
    {
      header: 'Open amount',
      width: 13,
      look: 'money',
      content: table => differenceInCents(table.column('Amount'), table.column('Paid')),
    },
    { header: 'Currency', width: 10, look: 'centred', content: INVOICES.map(({ currency }) => currency) },
    {
      header: 'Open in USD',
      width: 13,
      look: 'money',
      content: table => inPolicyCurrency(table.column('Open amount'), table.column('Currency')),
    },
    { header: 'Disputed', width: 12, look: 'money', content: INVOICES.map(({ disputed }) => disputed) },
    { header: 'Promised date', width: 12, look: 'date', content: INVOICES.map(({ promise }) => promise) },
    { header: 'Last stage', width: 8, look: 'whole', content: INVOICES.map(({ lastStage }) => lastStage) },
    { header: 'Last letter', width: 12, look: 'date', content: INVOICES.map(({ lastLetter }) => lastLetter) },
    { header: 'On hold until', width: 12, look: 'date', content: INVOICES.map(({ holdUntil }) => holdUntil) },
    { header: 'Payment plan', width: 12, look: 'text', content: INVOICES.map(({ plan }) => plan) },
    { header: 'Cause', width: 20, look: 'text', content: INVOICES.map(({ cause }) => cause) },
    { header: 'Settled on', width: 12, look: 'date', content: INVOICES.map(({ settled }) => settled) },
  ],
  1,
);
