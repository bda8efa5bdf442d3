import { INVOICES_TABLE } from '../sheets/invoices';
import { Page } from '../sheets/page';
import { AS_OF_CELL, POLICY_RANGE } from '../sheets/policy';
import { call } from '../sheets/term';

const WIDTHS = [43, 15, 15, 15, 15, 15, 15];

/** The ageing of all invoices, a row a buyer, from one formula. */
export function ageingReport(): Page {
  const page = new Page('Ageing by formula', WIDTHS);
  page.line('The ageing of all invoices, in US dollars', 'title');
  page.section(
    'Who owes how much, and how old is it?',
    'One formula makes the whole table. Every row adds up to its total, and the last row to the sum of all open invoices.',
    1,
  );
  const [names, due, open] = ['Name', 'Due date', 'Open in USD'].map(header => INVOICES_TABLE.column(header));
  const report = call('AGINGREPORT', names, due, open, AS_OF_CELL, POLICY_RANGE);
  const last = report.cells.length - 1;
  page.formula(0, report, (row, column) => {
    if (row === 0) return column === 0 ? 'liveHeader_left' : 'liveHeader_right';
    if (row === last) return column === 0 ? 'total' : 'totalMoney';
    return column === 0 ? 'text' : 'money';
  });
  return page;
}
