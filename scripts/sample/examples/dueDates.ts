import { dayOf } from '../../../src/credit/dates';
import type { Heading, Page } from '../sheets/page';
import { AS_OF_CELL, POLICY_RANGE } from '../sheets/policy';
import { call } from '../sheets/term';

const INVOICED = dayOf(2026, 8, 14);
const TERMS = [
  'Net 30',
  '2/10 net 45',
  '60 EOM',
  'EOM + 30',
  '月结60天',
  '15th of next month',
  'Due on receipt',
];

const ANSWERS: readonly Heading[] = [
  ['Due date', 'date'],
  ['Days past due', 'whole'],
  ['Ageing bucket', 'centred'],
];

/** From payment terms to the due date, the days past due and the ageing bucket. */
export function showDueDates(page: Page): void {
  page.section(
    'When is an invoice due, and how old is it?',
    'Terms as people write them, in English or Chinese. One formula fills a whole column. The buckets are those of the Policy sheet.',
    3,
  );
  page.headers([
    ['Terms', 'input'],
    ['Invoice date', 'inputDate'],
  ]);
  page.headers(ANSWERS, 'liveHeader', 2);
  page.row++;
  const terms = page.inputs(0, TERMS);
  const dates = page.inputs(
    1,
    TERMS.map(() => INVOICED),
    'inputDate',
  );
  const due = page.formula(2, call('DUEDATE', dates, terms), () => ANSWERS[0][1]);
  page.formula(3, call('DAYSPASTDUE', due, AS_OF_CELL), () => ANSWERS[1][1]);
  page.formula(4, call('AGINGBUCKET', due, AS_OF_CELL, POLICY_RANGE), () => ANSWERS[2][1]);
  page.row += TERMS.length;
}
