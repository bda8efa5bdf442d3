import { FactTable } from '../../credit/assess/factTable';
import { idleFactors } from '../../credit/assess/idleFacts';
import type { Day } from '../../credit/dates';
import { factsOfCreditStatus } from '../../credit/decide/evidence';
import type { Message } from '../../credit/message';
import { messageOf } from '../../credit/message';
import type { Snapshot } from '../../credit/portfolio/chapters/chapter';
import type { Policy } from '../../credit/policy/policy';
import { BuyerIndex } from '../../credit/portfolio/buyerIndex';
import { assessInSteps, type Portfolio } from '../../credit/portfolio/portfolio';
import type { Problem } from '../../credit/portfolio/problem';
import type { Rates } from '../../credit/portfolio/rates';
import type { BuyerRecord, InvoiceRecord, OrderRecord } from '../../credit/portfolio/records';
import { partOf, type Slices } from '../../credit/slices';
import { accountsTogether, type Accounting } from '../../reading/accounting';
import { matchBuyerHeaders, readBuyers, type ReadBuyers } from '../../reading/buyers';
import { accountOf } from '../../reading/account';
import { crossSheets } from '../../reading/crossSheets';
import { readAbove } from '../../reading/currency';
import { languageOfCaptions } from '../../reading/language';
import { decideCurrency } from '../../reading/ledgerCurrency';
import { readLedger, type LedgerReading } from '../../reading/ledger/readLedger';
import { readMemory, sheetMemory, type Memory } from '../../reading/memory';
import { readOrders } from '../../reading/orders';
import { readPolicyRows, type ReadPolicy } from '../../reading/policySheet';
import { Causes, type Cause } from '../../reading/problems';
import type { Question } from '../../reading/question';
import { readRates } from '../../reading/rates';
import { fieldPlaces, isReadRole } from '../../reading/roles';
import { RowReader } from '../../reading/rowReader';
import { planSheets, type Plans, type SheetPlan } from '../../reading/sheetPlan';
import type { OtherRole } from '../../reading/tables';
import type { TimeSlicer } from '../../workbook/timeSlicer';
import { WorkbookRefused, type CellValue, type SheetInfo, type Workbook } from '../../workbook/workbook';
import { readHistory } from '../history';
import { slicerOf, type ProgressListener } from '../progress';

/** A problem for all rows that have it, with the first of them; row 0 means the sheet, sheet '' the workbook. */
export interface SheetProblem extends Cause {
  readonly sheet: string;
  readonly row: number;
}

/** Everything the product has read from a workbook, and what it makes of it. */
export interface WorkbookReading {
  /** Every sheet that was there to be read. */
  readonly sheets: readonly SheetInfo[];
  readonly plans: readonly SheetPlan[];
  /** The sheets of invoices by name, as they were read. */
  readonly ledgers: ReadonlyMap<string, LedgerReading>;
  readonly memory: Memory;
  readonly questions: readonly Question[];
  readonly problems: readonly SheetProblem[];
  /** What was settled without asking, and why. */
  readonly findings: readonly { readonly sheet: string; readonly message: Message }[];
  /** Why nothing may be judged, where the policy is wrong in what everything rests on. */
  readonly stops: Message | undefined;
  readonly asOf: Day;
  /** Whether the Policy sheet names the as-of date; else it is the caller's today. */
  readonly asOfFromPolicy: boolean;
  readonly invoices: readonly InvoiceRecord[];
  readonly rates: Rates;
  /** Every row of every sheet of invoices; empty while a question about them is open. */
  readonly accounts: readonly Accounting[];
  readonly account: Accounting;
  /** Undefined where there is nothing to assess: neither invoices nor buyers, or an open question about the invoices. */
  readonly portfolio: Portfolio | undefined;
}

interface Rows {
  readonly plan: SheetPlan;
  /** The rows below the headers. */
  readonly cells: readonly (readonly CellValue[])[];
  /** The sheet row of the first of them, counted from 1. */
  readonly firstRow: number;
}

/** A workbook that is being changed is looked at anew so often. */
const MOST_LOOKS = 3;

/**
 * Reads a workbook and assesses its portfolio.
 * Arguments: the workbook; today, for a workbook whose policy names no as-of date; who waits for it.
 * Result: the reading. What cannot be read is a problem that names its sheet and rows; what only the user can say is a
 * question, and nothing is counted until those about the invoices are answered.
 * Errors: `WorkbookRefused` where the host does not let itself be read, or its sheets change all the time; `CalledOff`.
 */
export async function readWorkbook(
  workbook: Workbook,
  today: Day,
  watch: ProgressListener = {},
): Promise<WorkbookReading> {
  const slicer = slicerOf('reading', watch);
  for (let look = 1; ; look++) {
    const [sheets, memory] = await Promise.all([workbook.sheets(slicer), readMemory(workbook)]);
    const plans = planSheets(sheets, memory);
    const rows = await readRows(workbook, plans.plans, slicer.part(0, 0.5));
    if (!rows) {
      if (look < MOST_LOOKS) continue;
      throw new WorkbookRefused('busy', undefined, undefined);
    }
    const history = await readPastMeetings(workbook, sheets, slicer.part(0.5, 0.55));
    const records = await slicer.part(0.55, 1).run(readRecords(plans, rows, memory, today));
    return assess(sheets, plans, memory, records, history, watch);
  }
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

/** The rows of every sheet that is read; undefined where the headers of one have moved since they were looked at. */
async function readRows(
  workbook: Workbook,
  plans: readonly SheetPlan[],
  slicer: TimeSlicer,
): Promise<Rows[] | undefined> {
  const read: Rows[] = [];
  const usable = plans.filter(({ role, header }) => header && isReadRole(role));
  const all = usable.reduce((sum, { sheet }) => sum + sheet.rows, 0);
  let before = 0;
  for (const plan of usable) {
    const { sheet } = plan;
    const { first, lines } = plan.header!;
    const after = before + sheet.rows;
    const cells = await workbook.read(sheet, sheet.row + first, slicer.part(before / all, after / all));
    if (!isSameHeader(cells, sheet, first, lines)) return undefined;
    read.push({ plan, cells: cells.slice(lines), firstRow: sheet.row + first + lines + 1 });
    before = after;
  }
  return read;
}

function isSameHeader(
  cells: readonly (readonly CellValue[])[],
  { top }: SheetInfo,
  first: number,
  lines: number,
): boolean {
  for (let line = 0; line < lines; line++) {
    const [seen, read] = [top[first + line] ?? [], cells[line] ?? []];
    if (seen.some((cell, i) => cell !== (read[i] ?? ''))) return false;
  }
  return true;
}

interface Records {
  readonly policy: Policy;
  readonly read: ReadPolicy;
  readonly asOf: Day;
  readonly buyers: readonly BuyerRecord[];
  readonly facts: FactTable;
  readonly invoices: readonly InvoiceRecord[];
  readonly orders: readonly OrderRecord[];
  readonly rates: Rates;
  readonly ledgers: ReadonlyMap<string, LedgerReading>;
  readonly questions: readonly Question[];
  readonly problems: Causes;
  readonly findings: readonly { readonly sheet: string; readonly message: Message }[];
}

/** What the rows hold. */
function* readRecords(plans: Plans, rows: readonly Rows[], memory: Memory, today: Day): Slices<Records> {
  const problems = new Causes();
  const of = (role: string) => rows.filter(({ plan }) => plan.role === role);
  const read = policyOf(of('policy')[0], memory, problems);
  const asOf = read.policy.general.asOf ?? today;
  const rates = new Map<string, number>();
  for (const own of of('rates')) {
    const found = yield* partOf(
      0,
      0.02,
      readRates(readerOf('rates', own, memory, problems), own.cells, own.firstRow),
    );
    for (const [currency, rate] of found) rates.set(currency, rate);
  }
  const known = yield* partOf(0.02, 0.15, buyersOf(of('buyers'), memory, problems));
  const { buyers, facts } = known;
  const orders: OrderRecord[] = [];
  for (const own of of('orders')) {
    const found = yield* partOf(
      0.15,
      0.2,
      readOrders(readerOf('orders', own, memory, problems), own.cells, own.firstRow),
    );
    orders.push(...found);
  }

  const termsOf = buyersTerms(known);
  const idle = idleFactors(facts, read.policy.score, factsOfCreditStatus(read.policy));
  const sheets = of('invoices');
  const ledgers = new Map<string, LedgerReading>();
  const findings: { sheet: string; message: Message }[] = idle.map(factor => ({
    sheet: '',
    message: messageOf('reading.factorIdle', { factor }),
  }));
  const captions = sheets.flatMap(({ plan }) => plan.header!.captions);
  const language = languageOfCaptions(captions);
  for (const [i, { plan, cells, firstRow }] of sheets.entries()) {
    const { sheet, header } = plan;
    const above = readAbove(header!.above);
    const ledger = yield* partOf(
      0.2 + (0.75 * i) / sheets.length,
      0.2 + (0.75 * (i + 1)) / sheets.length,
      readLedger(
        {
          sheet: sheet.name,
          captions: header!.captions,
          rows: cells,
          firstRow,
          firstColumn: sheet.column,
          above,
          language,
        },
        {
          asOf,
          said: sheetMemory(memory, sheet.name).columns,
          answers: memory.answers,
          policy: read.policy,
          currency: read.gives.currency ? read.policy.general.currency : undefined,
          termsOf,
          problems,
        },
      ),
    );
    ledgers.set(sheet.name, ledger);
    for (const message of ledger.findings) findings.push({ sheet: sheet.name, message });
    const headerRow = firstRow - header!.lines;
    if (header!.first > 0)
      findings.push({ sheet: sheet.name, message: messageOf('reading.headerAt', { row: headerRow }) });
    if (above.multiple !== 1) {
      findings.push({
        sheet: sheet.name,
        message: messageOf('reading.unit', { found: above.unitText, multiple: above.multiple }),
      });
    }
  }
  const invoices = [...ledgers.values()].flatMap(ledger => ledger.invoices);
  const questions = [...plans.questions, ...[...ledgers.values()].flatMap(ledger => ledger.questions)];
  questions.push(...crossSheets(ledgers, plans.plans, problems));
  const { currency, question, assumed } = decideCurrency(read, invoices, rates, language, memory.answers);
  if (question) questions.push(question);
  if (assumed && invoices.length > 0) {
    findings.push({ sheet: '', message: messageOf('reading.currencyAssumed', { currency }) });
  }
  for (const { sheet, role } of plans.plans) {
    if (role === 'payables')
      problems.add(messageOf('reading.payables', {}), { sheet: sheet.name, row: 0, column: 0 });
  }
  const general = {
    ...read.policy.general,
    currency,
    language:
      read.gives.language || sheets.length === 0
        ? read.policy.general.language
        : language === 'zh'
          ? ('zh' as const)
          : read.policy.general.language,
  };
  if (sheets.length === 0 && plans.questions.length === 0)
    problems.add(messageOf('portfolio.noInvoices', {}), { sheet: '', row: 0, column: 0 });
  if (of('buyers').length === 0)
    problems.add(messageOf('portfolio.noBuyers', {}), { sheet: '', row: 0, column: 0 });
  return {
    policy: { ...read.policy, general },
    read,
    asOf,
    buyers,
    facts,
    invoices,
    orders,
    rates,
    ledgers,
    questions,
    problems,
    findings,
  };
}

async function assess(
  sheets: readonly SheetInfo[],
  { plans }: Plans,
  memory: Memory,
  records: Records,
  history: readonly Snapshot[],
  watch: ProgressListener,
): Promise<WorkbookReading> {
  const { policy, read, asOf, questions, ledgers, problems, findings, rates } = records;
  const waits = read.stops !== undefined || questions.length > 0;
  const invoices = waits ? [] : records.invoices;
  const anything = invoices.length > 0 || records.buyers.length > 0;
  const portfolio =
    anything && !waits
      ? await slicerOf('assessing', watch).run(assessInSteps({ ...records, invoices, history }))
      : undefined;
  addProblems(problems, portfolio?.problems ?? [], plans, invoices);
  const { currency } = policy.general;
  const accounts = waits
    ? []
    : [...ledgers].map(([sheet, ledger]) => accountOf(sheet, ledger, portfolio, currency));
  const account = accountsTogether(accounts);
  if (account.rowsRead > 0 && account.counted === 0) {
    problems.add(messageOf('reading.nothingCounted', {}), { sheet: '', row: 0, column: 0 });
  }
  const stops = read.stops && messageOf('reading.policyStops', { why: read.stops });
  return {
    sheets,
    plans,
    ledgers,
    memory,
    questions,
    problems: problems
      .all(currency)
      .map(cause => ({ ...cause, sheet: cause.rows[0].sheet, row: cause.rows[0].row })),
    findings,
    stops,
    asOf,
    asOfFromPolicy: policy.general.asOf !== undefined,
    invoices,
    rates,
    accounts,
    account,
    portfolio,
  };
}

/** What the engine could not use of the rows, with the causes found in reading. */
function addProblems(
  problems: Causes,
  found: readonly Problem[],
  plans: readonly SheetPlan[],
  invoices: readonly InvoiceRecord[],
): void {
  // Without a sheet of buyers that alone is the problem.
  const hasBuyers = plans.some(({ role }) => role === 'buyers');
  const told = found.filter(
    ({ message: { id, figures } }) =>
      hasBuyers || id !== 'portfolio.unknownBuyer' || figures.buyer === 'noBuyer',
  );
  if (told.length === 0) return;
  const keyOf = (sheet: string | undefined, row: number) => `${row} ${sheet ?? ''}`;
  const wanted = new Set(told.map(({ sheet, row }) => keyOf(sheet, row)));
  const openAt = new Map<string, { readonly amount: number; readonly currency: string }>();
  for (const { sheet, row, open: amount, currency } of invoices) {
    const key = keyOf(sheet, row);
    if (wanted.has(key)) openAt.set(key, { amount, currency });
  }
  const sheetOf = new Map<string, SheetPlan>(plans.map(plan => [plan.sheet.name, plan]));
  const first = new Map<string, SheetPlan>([...plans].reverse().map(plan => [plan.role, plan]));
  for (const { table, sheet, row, message } of told) {
    const plan = sheet === undefined ? first.get(table) : sheetOf.get(sheet);
    const cell = { sheet: sheet ?? plan?.sheet.name ?? '', row, column: plan?.sheet.column ?? 0 };
    const money = table === 'invoices' ? openAt.get(keyOf(sheet, row)) : undefined;
    problems.add(message, cell, String(message.figures.currency ?? ''), money);
  }
}

function policyOf(rows: Rows | undefined, memory: Memory, problems: Causes): ReadPolicy {
  if (!rows) return readPolicyRows([]);
  const { plan, cells, firstRow } = rows;
  const { name, column } = plan.sheet;
  const places = fieldPlaces('policy', plan.header!.captions, sheetMemory(memory, name).columns);
  const [setting, value] = [places.get('setting') ?? 0, places.get('value') ?? 1];
  // The rows above are blank, so that a fault counts rows as the sheet does.
  const above = Array.from({ length: firstRow - 1 }, () => ['', '']);
  const read = readPolicyRows([...above, ...cells.map(own => [own[setting] ?? '', own[value] ?? ''])]);
  for (const { row, message } of read.faults) {
    problems.add(message, { sheet: name, row, column: column + value }, String(row));
  }
  return read;
}

function readerOf(role: OtherRole, { plan }: Rows, memory: Memory, problems: Causes): RowReader {
  const { sheet, header } = plan;
  const places = fieldPlaces(role, header!.captions, sheetMemory(memory, sheet.name).columns);
  const unit = readAbove(header!.above).multiple;
  const multiples = new Map(
    [...places].map(([field, place]) => {
      const { multiple } = header!.captions[place];
      return [field, multiple === 1 && field === 'amount' ? unit : multiple];
    }),
  );
  const headers = header!.captions.map(({ text }) => text);
  return new RowReader(sheet.name, sheet.column, { places, multiples, headers }, problems);
}

/** The buyers of the sheet of them; of several the longest counts, and the others are named. */
function* buyersOf(rows: readonly Rows[], memory: Memory, problems: Causes): Slices<ReadBuyers> {
  const [first, ...others] = [...rows].sort((a, b) => b.cells.length - a.cells.length);
  if (!first) return { buyers: [], facts: new FactTable(0, new Map(), new Map(), new Map()), terms: [] };
  for (const { plan } of others) {
    const message = messageOf('reading.otherBuyers', { sheet: first.plan.sheet.name });
    problems.add(message, { sheet: plan.sheet.name, row: 0, column: 0 });
  }
  const { plan, cells, firstRow } = first;
  const headers = plan.header!.captions.map(({ text }) => text);
  const matches = matchBuyerHeaders(headers, sheetMemory(memory, plan.sheet.name).columns);
  const table = { sheet: plan.sheet.name, headers, rows: cells, firstRow, firstColumn: plan.sheet.column };
  return yield* readBuyers(table, matches, problems);
}

/** The terms of each buyer, for invoices that have none of their own. */
function buyersTerms({ buyers, terms }: ReadBuyers): (buyer: string) => string {
  if (terms.every(text => text === '')) return () => '';
  const index = new BuyerIndex();
  buyers.forEach((buyer, place) => index.add(buyer, place));
  return buyer => terms[index.find(buyer) ?? -1] ?? '';
}
