import { FactTable } from '../../credit/assess/factTable';
import type { Day } from '../../credit/dates';
import { isFault } from '../../credit/fault';
import { assessPortfolio, type Portfolio } from '../../credit/portfolio/portfolio';
import type { Problem, TableName } from '../../credit/portfolio/problem';
import type { Rates } from '../../credit/portfolio/rates';
import type { InvoiceRecord, OrderRecord } from '../../credit/portfolio/records';
import { readPolicy, type PolicyRows } from '../../credit/policy/read';
import type { Policy } from '../../credit/policy/policy';
import { say, type Saying } from '../../credit/say';
import type { CellValue, SheetInfo, Workbook } from '../../workbook/workbook';
import { readBuyers, type ReadBuyers } from './buyers';
import { readColumnMap, type ColumnMap } from './columnMap';
import { readInvoices } from './invoices';
import { columnsOf, locateTables, type FoundTable, type Question } from './locate';
import { readOrders } from './orders';
import { readRates } from './rates';
import { RowReader } from './rowReader';

/** A problem with the sheet it is on; row 0 means the sheet, sheet '' the workbook. */
export interface SheetProblem {
  readonly sheet: string;
  readonly row: number;
  readonly saying: Saying;
}

/** Everything the product has read from a workbook, and what it makes of it. */
export interface Reading {
  /** Every sheet that was there to be read. */
  readonly sheets: readonly SheetInfo[];
  readonly tables: ReadonlyMap<TableName, FoundTable>;
  readonly columnMap: ColumnMap;
  readonly questions: readonly Question[];
  readonly problems: readonly SheetProblem[];
  readonly asOf: Day;
  /** Whether the Policy sheet names the as-of date; else it is the caller's today. */
  readonly asOfFromPolicy: boolean;
  readonly invoices: readonly InvoiceRecord[];
  readonly rates: Rates;
  /** Undefined where there is nothing to assess: neither invoices nor buyers. */
  readonly portfolio: Portfolio | undefined;
}

interface Rows {
  readonly table: FoundTable;
  readonly cells: readonly (readonly CellValue[])[];
  /** The sheet row of the first cells, counted from 1. */
  readonly firstRow: number;
}

/**
 * Reads a workbook and assesses its portfolio.
 * Arguments: the workbook; today, for a workbook whose policy names no as-of date.
 * Result: the reading. Whatever cannot be read is a problem that names its sheet and row; everything else counts.
 * Errors: `WorkbookRefused` where the host does not let itself be read.
 */
export async function readWorkbook(workbook: Workbook, today: Day): Promise<Reading> {
  const [sheets, columnMap] = await Promise.all([workbook.sheets(), readColumnMap(workbook)]);
  const { tables, questions } = locateTables(sheets, columnMap);
  const asked = new Set(questions.map(({ kind }) => kind));
  const read = new Map<TableName, Rows>();
  for (const [kind, table] of tables) {
    if (asked.has(kind)) continue;
    const cells = await workbook.read(table.sheet, table.headerRow + 1);
    read.set(kind, { table, cells, firstRow: table.headerRow + 2 });
  }

  const problems: Problem[] = [];
  const policy = policyFrom(read.get('policy'), problems);
  const asOf = policy.general.asOf ?? today;
  const rates = recordsFrom('rates', read, problems, readRates) ?? new Map<string, number>();
  const invoices = recordsFrom('invoices', read, problems, readInvoices) ?? [];
  const orders: OrderRecord[] = recordsFrom('orders', read, problems, readOrders) ?? [];
  const { buyers, facts } = buyersFrom(read.get('buyers'), problems);
  if (!tables.has('invoices'))
    problems.push({ table: 'invoices', row: 0, saying: say('portfolio.noInvoices', {}) });
  if (!tables.has('buyers'))
    problems.push({ table: 'buyers', row: 0, saying: say('portfolio.noBuyers', {}) });

  const anything = invoices.length > 0 || buyers.length > 0;
  const portfolio = anything
    ? assessPortfolio({ buyers, facts, invoices, orders, rates, asOf, policy })
    : undefined;
  const found = [...problems, ...(portfolio?.problems ?? [])];
  return {
    sheets,
    tables,
    columnMap,
    questions,
    problems: found.map(({ table, row, saying }) => ({
      sheet: tables.get(table)?.sheet.name ?? '',
      row,
      saying,
    })),
    asOf,
    asOfFromPolicy: policy.general.asOf !== undefined,
    invoices,
    rates,
    portfolio,
  };
}

/** The policy of the sheet; the built-in one, with a problem, where the sheet's cannot be read. */
function policyFrom(rows: Rows | undefined, problems: Problem[]): Policy {
  const standard = readPolicy() as Policy;
  if (!rows) return standard;
  const { places } = columnsOf(rows.table);
  const [setting, value] = ['setting', 'value'].map(field => places.get(field) ?? 0);
  const above: PolicyRows = Array.from({ length: rows.firstRow - 1 }, () => ['', '']);
  const policy = readPolicy([
    ...above,
    ...rows.cells.map(cells => [cells[setting] ?? '', cells[value] ?? '']),
  ]);
  if (!isFault(policy)) return policy;
  const row = policy.saying.figures.row;
  problems.push({ table: 'policy', row: typeof row === 'number' ? row : 0, saying: policy.saying });
  return standard;
}

function buyersFrom(rows: Rows | undefined, problems: Problem[]): Pick<ReadBuyers, 'buyers' | 'facts'> {
  if (!rows) return { buyers: [], facts: new FactTable(0, new Map(), new Map(), new Map()) };
  const read = readBuyers(rows.table, rows.cells, rows.firstRow);
  problems.push(...read.problems);
  return read;
}

function recordsFrom<T>(
  kind: TableName,
  read: ReadonlyMap<TableName, Rows>,
  problems: Problem[],
  readRecords: (reader: RowReader, rows: Rows['cells'], firstRow: number) => T,
): T | undefined {
  const rows = read.get(kind);
  if (!rows) return undefined;
  const reader = new RowReader(kind, columnsOf(rows.table));
  const records = readRecords(reader, rows.cells, rows.firstRow);
  problems.push(...reader.problems);
  return records;
}
