import { AS_OF } from '../calendar';
import type { Heading, Page } from '../sheets/page';
import { AS_OF_CELL, POLICY_RANGE } from '../sheets/policy';
import { call } from '../sheets/term';

interface Case {
  readonly name: string;
  readonly daysPastDue: number;
  readonly amount: number;
  readonly disputed?: number;
  /** Days from the as-of date to the promised one. */
  readonly promisedIn?: number;
}

const CASES: readonly Case[] = [
  { name: 'Not due yet', daysPastDue: -4, amount: 8200 },
  { name: 'Eight days late', daysPastDue: 8, amount: 5400 },
  { name: 'Five weeks late', daysPastDue: 35, amount: 12600 },
  { name: 'Disputed in part', daysPastDue: 35, amount: 12600, disputed: 4000 },
  { name: 'Disputed as a whole', daysPastDue: 35, amount: 12600, disputed: 12600 },
  { name: 'Payment promised', daysPastDue: 20, amount: 9100, promisedIn: 10 },
  { name: 'Promise broken', daysPastDue: 20, amount: 9100, promisedIn: -3 },
  { name: 'Below the minimum to dun', daysPastDue: 20, amount: 64.5 },
  { name: 'Credit note', daysPastDue: 20, amount: -750 },
];

const REASON_COLUMNS: readonly Heading[] = [
  ['Reason', 'text'],
  ['Days', 'whole'],
  ['To dun', 'money'],
  ['Held back by', 'text'],
  ['Next stage', 'whole'],
  ['On', 'date'],
  ['What would change it', 'text'],
];

/** The collection stage of invoices in every situation, and why. */
export function showStages(page: Page): void {
  page.section(
    'What is to be done about an overdue invoice, and why?',
    'The ladder, the grace days and the minimum are on the Policy sheet. Stages: 1 reminder, 2 call, 3 legal action.',
    1,
  );
  page.headers([
    ['Invoice', 'text'],
    ['Due date', 'inputDate'],
    ['Open amount', 'inputMoney'],
    ['Disputed', 'inputMoney'],
    ['Promised date', 'inputDate'],
  ]);
  page.headers(REASON_COLUMNS, 'liveHeader', 5);
  page.row++;
  CASES.forEach(({ name }, i) => page.label(i, name));
  const given = [
    page.inputs(
      1,
      CASES.map(({ daysPastDue }) => AS_OF - daysPastDue),
      'inputDate',
    ),
    AS_OF_CELL,
    page.inputs(
      2,
      CASES.map(({ amount }) => amount),
      'inputMoney',
    ),
    page.inputs(
      3,
      CASES.map(({ disputed = '' }) => disputed),
      'inputMoney',
    ),
    page.inputs(
      4,
      CASES.map(({ promisedIn }) => (promisedIn === undefined ? '' : AS_OF + promisedIn)),
      'inputDate',
    ),
    undefined,
    POLICY_RANGE,
  ];
  page.formula(5, call('DUNNINGSTAGEWHY', ...given), (_, column) => REASON_COLUMNS[column][1]);
  page.row += CASES.length;
}
