import { FACTORS } from '../../../src/credit/policy/factors';
import { BUYERS, type Buyer } from '../buyers/buyers';
import { STATEMENT_YEAR } from '../calendar';
import { INVOICES } from '../invoices';
import { annualPurchasesOf, recordOf } from '../paymentRecord';
import type { Statement } from '../statements';
import type { Look } from './look';
import { INVOICES_TABLE } from './invoices';
import { ORDERS_TABLE } from './orders';
import { POLICY_RANGE } from './policy';
import { Table, type Column } from './table';
import { call, literal, sumsOf, type Condition, type Term } from './term';

const OWN_INVOICES = BUYERS.map(buyer => INVOICES.filter(invoice => invoice.buyer === buyer));
const RECORDS = OWN_INVOICES.map(recordOf);

const STATEMENT_ITEMS: readonly (readonly [keyof Statement, string])[] = [
  ['totalAssets', 'Total assets'],
  ['currentAssets', 'Current assets'],
  ['inventory', 'Inventory'],
  ['receivables', 'Receivables'],
  ['currentLiabilities', 'Current liabilities'],
  ['totalLiabilities', 'Total liabilities'],
  ['equity', 'Equity'],
  ['retainedEarnings', 'Retained earnings'],
  ['sales', 'Sales'],
  ['ebit', 'EBIT'],
  ['depreciation', 'Depreciation'],
  ['interestExpense', 'Interest expense'],
  ['netIncome', 'Net income'],
  ['operatingCashFlow', 'Operating cash flow'],
];

/** The columns that say who a buyer is. */
const IDENTITY: readonly Column[] = [
  column('Buyer ID', 9, 'text', ({ id }) => id),
  column('Buyer name', 36, 'text', ({ name }) => name),
  column('Name in Chinese', 25, 'text', ({ nameZh }) => nameZh),
  column('Country', 9, 'centred', ({ country }) => country),
];

/** What is known about a buyer: everything that scores and limits read. */
const FACTS: readonly Column[] = [
  column('Credit limit', 12, 'wholeMoney', ({ limit }) => limit),
  column('Insured limit', 12, 'wholeMoney', ({ insured }) => insured),
  column('Terms days', 8, 'whole', ({ trade }) => trade.days),
  { header: 'Annual purchases', width: 12, look: 'wholeMoney', content: OWN_INVOICES.map(annualPurchasesOf) },
  {
    header: FACTORS.averageDaysLate.en,
    width: 10,
    look: 'decimal',
    content: RECORDS.map(record => record.averageDaysLate),
  },
  {
    header: FACTORS.shareLate.en,
    width: 10,
    look: 'percent',
    content: RECORDS.map(record => record.shareLate),
  },
  {
    header: FACTORS.recentDaysLate.en,
    width: 14,
    look: 'decimal',
    content: RECORDS.map(record => record.recentDaysLate),
  },
  {
    header: FACTORS.spreadDaysLate.en,
    width: 12,
    look: 'decimal',
    content: RECORDS.map(record => record.spreadDaysLate),
  },
  {
    header: FACTORS.invoicesSeen.en,
    width: 9,
    look: 'whole',
    content: RECORDS.map(record => record.invoicesSeen),
  },
  column('Business licence verified', 11, 'centred', ({ file }) => yesNo(file.licence)),
  column('Tax registration verified', 12, 'centred', ({ file }) => yesNo(file.tax)),
  column('Years in business', 10, 'whole', ({ file }) => file.age),
  column('Site visit', 8, 'whole', ({ file }) => file.visit),
  column('Good trade references', 11, 'whole', ({ file }) => file.references?.[0]),
  column('Trade references checked', 11, 'whole', ({ file }) => file.references?.[1]),
  column('Lawsuits as defendant', 11, 'whole', ({ file }) => file.lawsuits),
  column('External score', 10, 'whole', ({ file }) => file.bureau),
  column('Third-party score', 11, 'whole', ({ file }) => file.report),
  column('Insolvency', 11, 'centred', ({ file }) => yesNo(file.insolvent)),
  ...STATEMENT_ITEMS.flatMap(([item, name]) =>
    [0, 1].map(back =>
      column(
        `${name} ${STATEMENT_YEAR - back}`,
        14,
        'wholeMoney',
        ({ statements }) => statements[back]?.[item],
      ),
    ),
  ),
  column('Customer since', 12, 'date', ({ since }) => since),
  column('Group', 14, 'text', ({ group }) => group),
];

/** What is said about a buyer and no rule reads. */
const REMARKS: readonly Column[] = [
  column('Note', 68, 'quiet', ({ note }) => note),
  column('Industry', 19, 'text', ({ industry }) => industry),
];

/** What the formulas make of the facts and of the other sheets. */
const JUDGEMENTS: readonly Column[] = [
  {
    header: 'Score',
    width: 8,
    look: 'decimal',
    content: table => call('CREDITSCORE', ...factsOf(table), POLICY_RANGE),
  },
  {
    header: 'Grade',
    width: 7,
    look: 'centred',
    content: table => call('CREDITGRADE', table.column('Score'), POLICY_RANGE),
  },
  {
    header: 'Recommended limit',
    width: 15,
    look: 'wholeMoney',
    content: table => call('CREDITLIMIT', ...factsOf(table), POLICY_RANGE),
  },
  {
    header: 'Owed',
    width: 13,
    look: 'money',
    content: table => sumsOf(INVOICES_TABLE.column('Open in USD'), ofBuyer(INVOICES_TABLE, table)),
  },
  {
    header: 'Exposure',
    width: 13,
    look: 'money',
    content: table =>
      call(
        'EXPOSURE',
        table.column('Owed'),
        undefined,
        undefined,
        ordersOf(table, 'yes'),
        ordersOf(table, 'no'),
        undefined,
        undefined,
        sumsOf(INVOICES_TABLE.column('Disputed'), ofBuyer(INVOICES_TABLE, table)),
        POLICY_RANGE,
      ),
  },
  {
    header: 'Limit check',
    width: 10,
    look: 'centred',
    content: table =>
      call('LIMITCHECK', table.column('Exposure'), table.column('Credit limit'), undefined, POLICY_RANGE),
  },
];

/** The forty buyers. */
export const BUYERS_TABLE = new Table(
  'Buyers',
  BUYERS.length,
  [...IDENTITY, ...JUDGEMENTS, ...REMARKS, ...FACTS],
  2,
);

/** The facts of all buyers and the headers above them, as scores and limits take them. */
export function factsOf(table: Table): readonly [values: Term, headers: Term] {
  const ends = [FACTS[0].header, FACTS[FACTS.length - 1].header] as const;
  return [table.block(...ends), table.headers(...ends)];
}

function ofBuyer(rows: Table, buyers: Table): Condition {
  return { column: rows.column('Buyer ID'), equals: buyers.column('Buyer ID') };
}

function ordersOf(buyers: Table, shipped: 'yes' | 'no'): Term {
  const condition = { column: ORDERS_TABLE.column('Shipped'), equals: literal(shipped) };
  return sumsOf(ORDERS_TABLE.column('Open in USD'), ofBuyer(ORDERS_TABLE, buyers), condition);
}

function column(
  header: string,
  width: number,
  look: Look,
  value: (buyer: Buyer) => string | number | undefined,
): Column {
  return { header, width, look, content: BUYERS.map(value) };
}

function yesNo(flag: boolean | undefined): string | undefined {
  return flag === undefined ? undefined : flag ? 'yes' : 'no';
}
