import { FactTable } from '../../credit/assess/factTable';
import type { Day } from '../../credit/dates';
import { isFault } from '../../credit/fault';
import type { Snapshot } from '../../credit/portfolio/chapters/chapter';
import { assessInSteps, type Portfolio, type PortfolioInput } from '../../credit/portfolio/portfolio';
import type { Problem, TableName } from '../../credit/portfolio/problem';
import type { Rates } from '../../credit/portfolio/rates';
import type { InvoiceRecord } from '../../credit/portfolio/records';
import { readPolicy, type PolicyRows } from '../../credit/policy/read';
import type { Policy } from '../../credit/policy/policy';
import { messageOf, type Message } from '../../credit/message';
import { partOf, type Slices } from '../../credit/slices';
import type { TimeSlicer } from '../../workbook/timeSlicer';
import type { CellValue, SheetInfo, Workbook } from '../../workbook/workbook';
import { readHistory } from '../history';
import { slicerOf, type ProgressListener } from '../progress';
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
  /** The header of the column, where one cell is meant. */
  readonly header?: string;
  readonly message: Message;
}

/** Everything the product has read from a workbook, and what it makes of it. */
export interface WorkbookReading {
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
 * Arguments: the workbook; today, for a workbook whose policy names no as-of date; who waits for it.
 * Result: the reading. Whatever cannot be read is a problem that names its sheet and row; everything else counts.
 * Errors: `WorkbookRefused` where the host does not let itself be read; `CalledOff`.
 */
export async function readWorkbook(
  workbook: Workbook,
  today: Day,
  watch: ProgressListener = {},
): Promise<WorkbookReading> {
  const slicer = slicerOf('reading', watch);
  const [sheets, columnMap] = await Promise.all([workbook.sheets(slicer), readColumnMap(workbook)]);
  const { tables, questions } = locateTables(sheets, columnMap);
  const rows = await readTables(workbook, tables, questions, slicer.part(0, 0.5));
  const history = await readPastMeetings(workbook, sheets, slicer.part(0.5, 0.6));
  const input = { ...(await slicer.part(0.6, 1).run(readRecords(tables, rows, today))), history };
  const anything = input.invoices.length > 0 || input.buyers.length > 0;
  const portfolio = anything ? await slicerOf('assessing', watch).run(assessInSteps(input)) : undefined;
  const { asOf, policy, invoices, rates, problems } = input;
  return {
    sheets,
    tables,
    columnMap,
    questions,
    problems: [...problems, ...(portfolio?.problems ?? [])].map(({ table, ...problem }) => ({
      sheet: tables.get(table)?.sheet.name ?? '',
      ...problem,
    })),
    asOf,
    asOfFromPolicy: policy.general.asOf !== undefined,
    invoices,
    rates,
    portfolio,
  };
}

type Tables = ReadonlyMap<TableName, FoundTable>;
type RowsOfTables = ReadonlyMap<TableName, Rows>;

/** The rows of every table about which nothing is to be asked. */
async function readTables(
  workbook: Workbook,
  tables: Tables,
  questions: readonly Question[],
  slicer: TimeSlicer,
): Promise<RowsOfTables> {
  const read = new Map<TableName, Rows>();
  const asked = new Set(questions.map(({ kind }) => kind));
  const usable = [...tables].filter(([kind]) => !asked.has(kind));
  const all = usable.reduce((sum, [, { sheet }]) => sum + sheet.rows, 0);
  let before = 0;
  for (const [kind, table] of usable) {
    const after = before + table.sheet.rows;
    const cells = await workbook.read(
      table.sheet,
      table.headerRow + 1,
      slicer.part(before / all, after / all),
    );
    read.set(kind, { table, cells, firstRow: table.headerRow + 2 });
    before = after;
  }
  return read;
}

/** What earlier meetings wrote down. Earlier versions began a second history when the language changed: all count. */
async function readPastMeetings(
  workbook: Workbook,
  sheets: readonly SheetInfo[],
  slicer: TimeSlicer,
): Promise<Snapshot[]> {
  const histories = sheets.filter(({ productId, rows }) => productId === 'history' && rows > 0);
  const all: Snapshot[] = [];
  for (const [place, sheet] of histories.entries()) {
    const part = slicer.part(place / histories.length, (place + 1) / histories.length);
    const rows = await workbook.read(sheet, sheet.row + 1, part.part(0, 0.7));
    for (const snapshot of await part.part(0.7, 1).run(readHistory(sheet, rows))) all.push(snapshot);
  }
  return all;
}

interface Records extends Omit<PortfolioInput, 'history'> {
  readonly problems: readonly Problem[];
}

/** What the rows hold. */
function* readRecords(tables: Tables, read: RowsOfTables, today: Day): Slices<Records> {
  const problems: Problem[] = [];
  const policy = policyFrom(read.get('policy'), problems);
  const asOf = policy.general.asOf ?? today;
  const rates = (yield* recordsFrom('rates', read, problems, readRates)) ?? new Map<string, number>();
  const readUnderPolicy: ReadRecords<InvoiceRecord[]> = (reader, cells, firstRow) =>
    readInvoices(reader, cells, firstRow, policy);
  const invoices = (yield* partOf(0, 0.7, recordsFrom('invoices', read, problems, readUnderPolicy))) ?? [];
  const orders = (yield* partOf(0.7, 0.8, recordsFrom('orders', read, problems, readOrders))) ?? [];
  const { buyers, facts } = yield* partOf(0.8, 1, buyersFrom(read.get('buyers'), problems));
  if (!tables.has('invoices'))
    problems.push({ table: 'invoices', row: 0, message: messageOf('portfolio.noInvoices', {}) });
  if (!tables.has('buyers'))
    problems.push({ table: 'buyers', row: 0, message: messageOf('portfolio.noBuyers', {}) });
  return { buyers, facts, invoices, orders, rates, asOf, policy, problems };
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
  problems.push({ table: 'policy', row: policy.at?.row ?? 0, message: policy.message });
  return standard;
}

function* buyersFrom(
  rows: Rows | undefined,
  problems: Problem[],
): Slices<Pick<ReadBuyers, 'buyers' | 'facts'>> {
  if (!rows) return { buyers: [], facts: new FactTable(0, new Map(), new Map(), new Map()) };
  const read = yield* readBuyers(rows.table, rows.cells, rows.firstRow);
  for (const problem of read.problems) problems.push(problem);
  return read;
}

type ReadRecords<T> = (reader: RowReader, rows: Rows['cells'], firstRow: number) => Slices<T>;

function* recordsFrom<T>(
  kind: TableName,
  read: RowsOfTables,
  problems: Problem[],
  readRecords: ReadRecords<T>,
): Slices<T | undefined> {
  const rows = read.get(kind);
  if (!rows) return undefined;
  const reader = new RowReader(kind, columnsOf(rows.table));
  const records = yield* readRecords(reader, rows.cells, rows.firstRow);
  for (const problem of reader.problems) problems.push(problem);
  return records;
}
