import { ORDERS } from '../orders';
import { inPolicyCurrency } from './rates';
import { Table } from './table';

/** Orders that are not yet invoiced. */
export const ORDERS_TABLE = new Table(
  'Orders',
  ORDERS.length,
  [
    { header: 'Order', width: 13, look: 'text', content: ORDERS.map(({ number }) => number) },
    { header: 'Buyer ID', width: 9, look: 'text', content: ORDERS.map(({ buyer }) => buyer.id) },
    { header: 'Name', width: 38, look: 'text', content: ORDERS.map(({ buyer }) => buyer.name) },
    { header: 'Order date', width: 12, look: 'date', content: ORDERS.map(({ date }) => date) },
    { header: 'Delivery date', width: 12, look: 'date', content: ORDERS.map(({ delivery }) => delivery) },
    { header: 'Open amount', width: 13, look: 'money', content: ORDERS.map(({ amount }) => amount) },
    { header: 'Currency', width: 10, look: 'centred', content: ORDERS.map(({ currency }) => currency) },
    {
      header: 'Shipped',
      width: 10,
      look: 'centred',
      content: ORDERS.map(({ shipped }) => (shipped ? 'yes' : 'no')),
    },
    {
      header: 'Open in USD',
      width: 13,
      look: 'money',
      content: table => inPolicyCurrency(table.column('Open amount'), table.column('Currency')),
    },
  ],
  1,
);
