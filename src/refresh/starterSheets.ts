import { FACT_HEADINGS } from '../cells/factTable';
import { serialOfDay } from '../cells/decode';
import type { FactId } from '../credit/assess/facts';
import type { Day } from '../credit/dates';
import { LANGUAGE_NAMES, type Language } from '../credit/language';
import { GENERAL } from '../credit/policy/general';
import { INVOICE_FIELDS, TABLES } from '../reading/tables';
import type { LedgerField } from '../reading/vocabulary/captions';
import type { CellValue, Format, SheetContent } from '../workbook/workbook';
import { Page } from './sheets/page';

/** What a workbook that holds nothing yet is begun with. */
export interface Beginning {
  /** Of headers, sheet names and everything written later. */
  readonly language: Language;
  /** An ISO 4217 code. */
  readonly currency: string;
  readonly asOf: Day;
}

interface StarterColumn {
  readonly header: string;
  readonly format?: Format;
}

const NAMES = {
  buyers: { en: 'Buyers', zh: '客户' },
  invoices: { en: 'Invoices', zh: '发票' },
  orders: { en: 'Orders', zh: '订单' },
  receipts: { en: 'Receipts', zh: '收款' },
  policy: { en: 'Policy', zh: '政策' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** The facts most sellers have of a buyer; every other fact may stand in a column of its own beside them. */
const BUYER_COLUMNS: readonly (readonly [FactId, Format?])[] = [
  ['buyerId', 'text'],
  ['name'],
  ['country'],
  ['group'],
  ['creditLimit', 'money'],
  ['insuredLimit', 'money'],
  ['averageDaysLate', 'number'],
];

const INVOICE_COLUMNS: readonly (readonly [LedgerField, Format?])[] = [
  ['number', 'text'],
  ['buyer', 'text'],
  ['date', 'date'],
  ['due', 'date'],
  ['terms'],
  ['amount', 'money'],
  ['paid', 'money'],
  ['currency'],
  ['disputed', 'money'],
  ['promise', 'date'],
];

const ORDER_COLUMNS: readonly (readonly [string, Format?])[] = [
  ['number', 'text'],
  ['buyer', 'text'],
  ['amount', 'money'],
  ['currency'],
  ['shipped'],
];

/** No sheet of receipts is read yet by these; they are the captions under which ledgers keep them. */
const RECEIPT_COLUMNS: readonly (StarterColumn & { readonly zh: string })[] = [
  { header: 'Invoice', zh: '发票号', format: 'text' },
  { header: 'Buyer', zh: '客户编号', format: 'text' },
  { header: 'Receipt date', zh: '收款日期', format: 'date' },
  { header: 'Amount received', zh: '收款金额', format: 'money' },
];

/** Rows that are formatted ahead, so that what is typed looks right from the first row on. */
const ROOM = 200;
const WIDTH = 16;

/**
 * The sheets that a team fills in or pastes its ledger into: buyers, invoices, orders, receipts, each with its headers alone,
 * and a policy with language, currency and as-of date. They belong to the user as soon as they are written.
 * Arguments: the language, the currency and the as-of date.
 */
export function starterSheets({ language, currency, asOf }: Beginning): SheetContent[] {
  const place = language === 'zh' ? 1 : 0;
  const facts = new Map(FACT_HEADINGS.map(({ id, headers }) => [id, headers[place]]));
  const orders = new Map(TABLES.orders.fields.map(({ id, headers }) => [id, headers[place]]));
  const table = (name: keyof typeof NAMES, columns: readonly StarterColumn[]) =>
    starter(name, NAMES[name][language], columns, []);
  const { settings } = GENERAL;
  const rows: readonly (readonly [string, CellValue])[] = [
    [settings.language[language], LANGUAGE_NAMES[language][language]],
    [settings.currency[language], currency],
    [settings.asOf[language], serialOfDay(asOf) ?? ''],
  ];
  const [setting, value] = TABLES.policy.fields.map(({ headers }) => ({ header: headers[place] }));
  return [
    table(
      'buyers',
      BUYER_COLUMNS.map(([id, format]) => ({ header: facts.get(id) ?? id, format })),
    ),
    table(
      'invoices',
      INVOICE_COLUMNS.map(([id, format]) => ({ header: INVOICE_FIELDS[id]?.[place] ?? id, format })),
    ),
    table(
      'orders',
      ORDER_COLUMNS.map(([id, format]) => ({ header: orders.get(id) ?? id, format })),
    ),
    table(
      'receipts',
      RECEIPT_COLUMNS.map(({ header, zh, format }) => ({ header: place === 1 ? zh : header, format })),
    ),
    starter('policy', NAMES.policy[language], [setting, value], rows, [
      { row: 3, column: 1, format: 'date' },
    ]),
  ];
}

function starter(
  id: string,
  name: string,
  columns: readonly StarterColumn[],
  rows: readonly (readonly CellValue[])[],
  formats: readonly { row: number; column: number; format: Format }[] = [],
): SheetContent {
  const page = new Page(
    { id: `starter-${id}`, name },
    columns.map(({ header }) => Math.max(WIDTH, header.length + 4)),
  );
  page.freezeThroughHeader();
  page.line(
    columns.map(({ header }) => header),
    'header',
  );
  columns.forEach(({ format }, column) => {
    if (format) page.paint(1, column, ROOM, 1, { format });
  });
  for (const row of rows) page.line(row);
  for (const { row, column, format } of formats) page.paint(row, column, 1, 1, { format });
  return { ...page.content(), handedOver: true };
}
