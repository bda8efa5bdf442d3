import { errorText, isBlank, plainValue } from '../cells/cell';
import { readCause, readPlanStatus } from '../cells/collectWords';
import { readAmountOrAll, readText, type CellReader } from '../cells/decode';
import type { Day } from '../credit/dates';
import { isFault } from '../credit/fault';
import { messageOf, type Message } from '../credit/message';
import { plus as exactly } from '../credit/money';
import type { InvoiceRecord } from '../credit/portfolio/records';
import type { Policy } from '../credit/policy/policy';
import { termsReader } from '../credit/receivables/terms/read';
import { dueUnder, termsRules, type StartDates } from '../credit/receivables/terms/rule';
import { eachInSlices, partOf, type Slices } from '../credit/slices';
import type { DateOrder } from '../credit/text/date';
import type { DecimalMark } from '../credit/text/number';
import type { CellValue } from '../workbook/workbook';
import { type ControlRow, type LeftOutCause } from './accounting';
import { type Caption } from './caption';
import { amountReader, dateReader, type AmountReader, type DateReader } from './columnReaders';
import {
  assignColumns,
  BASES,
  columnsOf,
  likesOf,
  statusColumns,
  worthOf,
  type Column,
  type SaidColumns,
} from './columns';
import { controlRow, ControlSums } from './controls';
import { currencyCodes, type AboveTable } from './currency';
import { flagOf } from './flags';
import { layoutOf, nameInLabel, type RowKind } from './layout';
import { decideOpen, type OpenBasis, type OpenDecision } from './openAmount';
import type { Causes } from './problems';
import type { Question, QuestionKind } from './question';
import {
  DOCUMENT_MEANINGS,
  documentOf,
  lowers,
  sideOf,
  STATUS_MEANINGS,
  statusOf,
  yesNoOf,
  type DocumentMeaning,
  type StatusMeaning,
} from './rowMeaning';
import { sampleOf } from './sample';
import type { LedgerField } from './vocabulary/captions'; // prettier-ignore

type Row = readonly CellValue[];

/** A sheet of invoices: its rows below the header, and where they stand. */
export interface LedgerSheet {
  readonly sheet: string;
  readonly captions: readonly Caption[];
  readonly rows: readonly Row[];
  /** The sheet row of the first of them, counted from 1, and the sheet column of the first cell, from 0. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly above: AboveTable;
  /** The language of its headers. */
  readonly language: string;
}

export interface LedgerContext {
  readonly asOf: Day;
  readonly said: SaidColumns;
  readonly answers: Readonly<Record<string, string>>;
  readonly policy: Policy;
  /** The policy's currency where it names one. */
  readonly currency: string | undefined;
  /** The terms of a buyer, for invoices without any; '' where none are known. */
  readonly termsOf: (buyer: string) => string;
  readonly problems: Causes;
}

/** A row left out, before its amount has a currency. */
export interface LeftOutRow {
  readonly row: number;
  readonly cause: LeftOutCause;
  readonly amount: number;
  readonly currency: string;
}

export interface LedgerReading {
  readonly columns: readonly Column[];
  readonly places: ReadonlyMap<LedgerField, number>;
  /** The columns that say the state of an invoice. */
  readonly statuses: readonly Column[];
  readonly open: OpenDecision;
  readonly questions: readonly Question[];
  readonly findings: readonly Message[];
  readonly invoices: readonly InvoiceRecord[];
  readonly leftOut: readonly LeftOutRow[];
  readonly controls: readonly ControlRow[];
  readonly rowsRead: number;
  readonly otherRows: number;
}

/** From this share of rows on a number and a name are of one buyer; names are spelt in several ways. */
const TOGETHER = 0.8;

/** Days past or before which a date is no due date that is meant: ten years. */
const TEN_YEARS = 3653;

/**
 * Reads a sheet of invoices: which column is which, what is still open, which rows are what.
 * Result: the invoices; every row accounted for; what only the user can say. While a question is open the invoices are
 * what the proposals would make of them, and the caller counts none.
 */
export function* readLedger(table: LedgerSheet, context: LedgerContext): Slices<LedgerReading> {
  return yield* new Ledger(table, context).read();
}

class Ledger {
  private readonly questions: Question[] = [];
  private readonly findings: Message[] = [];
  private readonly columns: readonly Column[];
  private readonly places: Map<LedgerField, number>;
  private readonly likes: ReturnType<typeof likesOf>;
  private readonly amountReaders = new Map<number, AmountReader>();
  private readonly dateReaders = new Map<number, DateReader>();
  private order: DateOrder | undefined;
  private readonly readTerms: ReturnType<typeof termsReader>;
  private readonly rules: ReturnType<typeof termsRules>;

  constructor(
    private readonly table: LedgerSheet,
    private readonly context: LedgerContext,
  ) {
    this.readTerms = termsReader(context.policy.terms);
    this.rules = termsRules(context.policy);
    this.columns = columnsOf(table.captions, sampleOf(table.rows), context.said);
    this.likes = this.lacksSomething() ? likesOf(this.columns) : new Map();
    this.places = assignColumns(this.columns, this.likes);
  }

  /** Whether a field that a ledger needs has no column by its caption, so that likenesses are looked for. */
  private lacksSomething(): boolean {
    const known = new Set(this.columns.flatMap(({ fields }) => fields));
    const has = (...fields: LedgerField[]) => fields.some(field => known.has(field));
    return !has('open', 'openLocal', 'openDoc') || !has('buyer', 'buyerName') || !has('due') || !has('date', 'postingDate', 'due');
  } // prettier-ignore

  *read(): Slices<LedgerReading> {
    const { table, places, columns } = this;
    this.askDue();
    const money = [...columns]
      .filter(column => column.isBucket || column.fields.some(field => BASES.has(field)) || (column.said === undefined && column.fields.length === 0 && column.profile.filled > 0 && column.profile.texts === 0))
      .map(({ place }) => place);
    for (const field of ['paid', 'debit', 'credit', 'netAmount'] as const) {
      const place = places.get(field);
      if (place !== undefined) money.push(place);
    }
    const dates = (['due', 'date', 'postingDate', 'clearingDate'] as const).map(field => places.get(field)).filter(place => place !== undefined);
    const dated = new Set(dates);
    const layout = yield* partOf(0, 0.2, layoutOf(table.rows, table.captions, {
      number: places.get('number'), buyer: places.get('buyer'), buyerName: places.get('buyerName'), dates,
      amounts: money.filter(place => !dated.has(place) && ![...places.values()].includes(place) || ['paid', 'debit', 'credit', 'netAmount'].some(field => places.get(field as LedgerField) === place)),
    }));
    const kinds = [...layout.kinds];
    const items = kinds.flatMap((kind, at) => (kind === 'item' ? [at] : []));
    const amounts = new Map<number, Float64Array>();
    const amountsOf = (place: number) => {
      let own = amounts.get(place);
      if (!own) {
        const reader = this.amounts(place);
        own = Float64Array.from(items, at => reader.read(table.rows[at][place] ?? '') ?? NaN);
        amounts.set(place, own);
      }
      return own;
    };
    const open = decideOpen(columns, places, amountsOf, this.likes);
    yield 0.3;
    this.askOpen(open, kinds);
    const buyers = yield* partOf(0.3, 0.4, this.buyersOf(kinds, layout.texts));
    const rest = yield* partOf(0.4, 1, this.recordsOf(open, kinds, layout.texts, buyers));
    const otherRows = rest.kinds.filter(kind => OTHER.has(kind)).length;
    return {
      columns, places, statuses: this.statuses(), open, questions: this.questions, findings: this.findings, ...rest,
      rowsRead: table.rows.length - otherRows, otherRows,
    };
  } // prettier-ignore

  // ---- questions ---------------------------------------------------------------------------------------------------

  private ask(
    kind: QuestionKind,
    field: string,
    subject: string,
    choices: readonly string[],
    proposes: string | undefined,
    evidence: readonly Message[],
  ): string | undefined {
    const id = [this.table.sheet, kind, field, subject].join('\n');
    const answer = this.answerOf(kind, field, subject);
    if (answer !== undefined && (choices.includes(answer) || kind === 'column')) return answer;
    // A sheet of headers alone tells nothing yet, and there is nothing to count wrongly.
    if (!this.holdsRows()) return undefined;
    if (this.questions.every(question => question.id !== id))
      this.questions.push({ id, kind, sheet: this.table.sheet, field, subject, choices, proposes, evidence });
    return undefined;
  }

  private holdsRows(): boolean {
    return this.table.rows.some(row => row.some(cell => !isBlank(cell)));
  }

  private answerOf(kind: QuestionKind, field: string, subject: string): string | undefined {
    const id = [this.table.sheet, kind, field, subject].join('\n');
    return Object.hasOwn(this.context.answers, id) ? this.context.answers[id] : undefined;
  }

  private header(place: number): string {
    return this.columns[place].caption.text;
  }

  /** Other headers that are not given out yet. */
  private freeHeaders(): string[] {
    const used = new Set(this.places.values());
    return this.columns
      .filter(({ place, caption }) => caption.text !== '' && !used.has(place))
      .map(({ caption }) => caption.text);
  }

  private isCertain(field: LedgerField): boolean {
    const place = this.places.get(field);
    if (place === undefined) return false;
    const { fields, said, profile } = this.columns[place];
    if (said !== undefined) return true;
    return fields.length > 0 && profile.filled >= 0;
  }

  /** A due date that no header names is asked for where a column of later days stands there. */
  private askDue(): void {
    const { places, columns } = this;
    for (const field of ['due', 'date', 'buyer', 'buyerName', 'paid', 'debit', 'credit', 'number', 'terms', 'currency', 'docType', 'dcIndicator', 'clearingDate', 'postingDate'] as const) {
      const place = places.get(field);
      if (place === undefined || this.isCertain(field)) continue;
      const needed = field === 'due' || (field === 'date' && !places.has('due')) || ((field === 'buyer' || field === 'buyerName') && !(this.isCertain('buyer') || this.isCertain('buyerName')));
      if (needed) this.ask('column', field, this.header(place), [this.header(place), ...this.freeHeaders()], this.header(place), [messageOf('reading.looksLike', { header: this.header(place) })]);
      else places.delete(field);
    }
    this.askRivals('due');
    this.askRivals('buyer');
    this.askWhoPays();
    if (places.has('due')) return;
    const issued = places.get('date');
    const used = new Set(places.values());
    const later = columns.filter(({ place, profile, said, fields }) =>
      said === undefined && !used.has(place) && !fields.some(field => field !== 'date') && profile.filled > 0 &&
      profile.dayNumbers + profile.dateTexts >= 0.8 * profile.filled &&
      (issued === undefined || this.isLater(place, issued)));
    if (later.length === 0) return;
    const [first] = later;
    if (issued === undefined && later.length === 1 && first.fields.includes('date')) return;
    const evidence = issued === undefined ? [] : [messageOf('reading.laterThan', { header: first.caption.text, other: this.header(issued) })];
    this.ask('column', 'due', first.caption.text, later.map(({ caption }) => caption.text), first.caption.text, evidence);
  } // prettier-ignore

  /** Two columns that both claim a field, and do not say the same of every row. */
  private askRivals(field: 'due' | 'buyer'): void {
    const place = this.places.get(field);
    if (place === undefined || this.columns[place].said !== undefined) return;
    const worth = worthOf(field, this.columns[place], this.likes);
    const used = new Set(this.places.values());
    const rivals = this.columns.filter(
      column =>
        column.place !== place &&
        !used.has(column.place) &&
        column.said === undefined &&
        column.fields.includes(field) &&
        column.profile.distinct.size > 1 &&
        worthOf(field, column, this.likes) > worth - 0.15 &&
        this.saysOther(place, column.place, field),
    );
    if (rivals.length === 0) return;
    const headers = [place, ...rivals.map(own => own.place)].map(own => this.header(own));
    const [header, other] = headers;
    this.ask('column', field, headers.join('\n'), headers, header, [
      messageOf('reading.bothClaim', { header, other }),
    ]);
  }

  /** A number and a name of the buyer that do not go together are two buyers: the one who orders and the one who pays. */
  private askWhoPays(): void {
    const [id, name] = [this.places.get('buyer'), this.places.get('buyerName')];
    if (id === undefined || name === undefined) return;
    const [one, other] = [this.columns[id], this.columns[name]];
    if (one.said !== undefined || other.said !== undefined || one.profile.distinct.size < 2) return;
    if (this.goTogether(id, name) || this.goTogether(name, id)) return;
    const headers = [this.header(id), this.header(name)];
    const evidence = [messageOf('reading.bothClaim', { header: headers[0], other: headers[1] })];
    this.ask('column', 'buyer', headers.join('\n'), headers, headers[0], evidence);
  }

  /** Whether nearly every value of a column stands with one value of another. */
  private goTogether(place: number, other: number): boolean {
    const counts = new Map<string, Map<string, number>>();
    let rows = 0;
    for (const row of sampleOf(this.table.rows)) {
      const [own, their] = [textOf(row[place]), textOf(row[other])];
      if (own === '' || their === '') continue;
      rows++;
      const partners = counts.get(own) ?? new Map<string, number>();
      counts.set(own, partners);
      partners.set(their, (partners.get(their) ?? 0) + 1);
    }
    let main = 0;
    for (const partners of counts.values()) main += Math.max(...partners.values());
    return main >= TOGETHER * rows;
  }

  /** Whether two columns differ: in a day of a row, or in which rows have one buyer. */
  private saysOther(place: number, other: number, field: 'due' | 'buyer'): boolean {
    if (field === 'due')
      return this.table.rows.some(row => !isBlank(row[other]) && row[other] !== row[place]);
    const partner = new Map<string, string>();
    const back = new Map<string, string>();
    return this.table.rows.some(row => {
      const [own, their] = [textOf(row[place]), textOf(row[other])];
      if (own === '' || their === '') return false;
      if (!partner.has(own)) partner.set(own, their);
      if (!back.has(their)) back.set(their, own);
      return partner.get(own) !== their || back.get(their) !== own;
    });
  }

  private isLater(place: number, than: number): boolean {
    const [own, other] = [this.dates(place), this.dates(than)];
    let compared = 0;
    let later = 0;
    for (const row of sampleOf(this.table.rows)) {
      const [a, b] = [own.read(row[place] ?? ''), other.read(row[than] ?? '')];
      if (a === undefined || b === undefined || Number.isNaN(a) || Number.isNaN(b)) continue;
      compared++;
      if (a >= b) later++;
    }
    return compared > 0 && later === compared;
  }

  private askOpen(open: OpenDecision, kinds: readonly RowKind[]): void {
    const { basis, candidates, certain } = open;
    const headers = candidates.map(place => this.header(place));
    if (basis && certain) {
      this.findings.push(...open.evidence);
      return;
    }
    const evidence = [...open.evidence, ...this.totalsSaid(candidates, kinds)];
    const all = [...new Set([...headers, ...this.freeHeaders()])];
    this.ask('column', 'open', headers.join('\n'), all, headers[0], evidence);
  }

  /** What the table's last total says in the columns that could be it. */
  private totalsSaid(candidates: readonly number[], kinds: readonly RowKind[]): Message[] {
    const at = kinds.lastIndexOf('control');
    if (at < 0) return [];
    return candidates.slice(0, 3).flatMap(place => {
      const total = this.amounts(place).read(this.table.rows[at][place] ?? '');
      if (total === undefined || Number.isNaN(total)) return [];
      return [messageOf('reading.totalSays', { row: this.table.firstRow + at, header: this.header(place), sum: total })];
    });
  } // prettier-ignore

  // ---- notation ----------------------------------------------------------------------------------------------------

  private amounts(place: number): AmountReader {
    let reader = this.amountReaders.get(place);
    if (reader) return reader;
    const { caption } = this.columns[place];
    const multiple = caption.multiple === 1 ? this.table.above.multiple : caption.multiple;
    const id = [this.table.sheet, 'decimalMark', caption.text, caption.text].join('\n');
    const said = this.context.answers[id] as DecimalMark | undefined;
    reader = amountReader(this.table.rows, place, multiple, said);
    this.amountReaders.set(place, reader);
    return reader;
  }

  private askDecimalMark(place: number): void {
    const { doubt, decimal } = this.amounts(place);
    if (!doubt) return;
    const header = this.header(place);
    const evidence = [messageOf('reading.decimalDoubt', { header, one: doubt.one, other: doubt.other })];
    this.ask(
      'decimalMark',
      header,
      header,
      ['.', ','],
      doubt.one === doubt.other ? decimal : undefined,
      evidence,
    );
  }

  private dates(place: number): DateReader {
    let reader = this.dateReaders.get(place);
    if (reader) return reader;
    const header = this.header(place);
    const id = [this.table.sheet, 'dateOrder', header, header].join('\n');
    const said = this.context.answers[id] as DateOrder | undefined;
    reader = dateReader(this.table.rows, place, said, this.order);
    this.order ??= reader.order;
    this.dateReaders.set(place, reader);
    return reader;
  }

  private askDateOrder(place: number): void {
    // Another column of the table may have settled it since.
    if (this.dates(place).doubt !== undefined && this.order !== undefined) this.dateReaders.delete(place);
    const { doubt } = this.dates(place);
    if (doubt === undefined) return;
    const header = this.header(place);
    this.ask('dateOrder', header, header, ['dayFirst', 'monthFirst'], 'dayFirst', [messageOf('reading.dateDoubt', { header, found: doubt })]);
  } // prettier-ignore

  // ---- buyers ------------------------------------------------------------------------------------------------------

  /** The buyer and its name of every item, names given once a group carried down. */
  private *buyersOf(
    kinds: readonly RowKind[],
    texts: ReadonlyMap<number, string>,
  ): Slices<{ readonly ids: readonly string[]; readonly names: readonly string[] }> {
    const { rows } = this.table;
    const [idPlace, namePlace] = [this.places.get('buyer'), this.places.get('buyerName')];
    const own = (row: Row, place: number | undefined) => (place === undefined ? '' : textOf(row[place]));
    let filled = 0;
    let blank = 0;
    let again = 0;
    let before = '';
    for (let at = 0; at < rows.length; at++) {
      if (kinds[at] !== 'item') continue;
      const buyer = own(rows[at], idPlace) || own(rows[at], namePlace);
      if (buyer === '') blank++;
      else {
        filled++;
        if (buyer === before) again++;
      }
      before = buyer;
    }
    const groups = kinds.filter(kind => kind === 'group').length;
    const grouped = groups > 0 && blank > 0 && blank >= filled;
    let carried = !grouped && blank > 0 && filled > 0 && again === 0;
    if (carried && blank < 0.5 * filled) {
      const place = (idPlace ?? namePlace)!;
      const answer = this.ask('carryDown', 'buyer', this.header(place), ['yes', 'no'], 'yes', [messageOf('reading.blankBuyers', { count: blank, header: this.header(place) })]);
      carried = answer !== 'no';
    }
    if (!grouped && filled === 0 && blank > 0) this.askBuyer();
    const ids: string[] = new Array(rows.length).fill('');
    const names: string[] = new Array(rows.length).fill('');
    let [id, name, group] = ['', '', ''];
    const give = (row: Row, at: number): void => {
      if (kinds[at] === 'group') {
        group = texts.get(at) ?? '';
        if (carried || grouped) [id, name] = [own(row, idPlace), own(row, namePlace)];
        return;
      }
      if (kinds[at] === 'control' && grouped) group = '';
      if (kinds[at] !== 'item' && kinds[at] !== 'opening') return;
      const [ownId, ownName] = [own(row, idPlace), own(row, namePlace)];
      if (ownId !== '' || ownName !== '') [id, name] = [ownId, ownName];
      else if (grouped) [id, name] = [group, ''];
      else if (!carried) [id, name] = ['', ''];
      [ids[at], names[at]] = [id || name, id === '' ? '' : name];
    };
    yield* eachInSlices(rows, give);
    return { ids, names };
  } // prettier-ignore

  private askBuyer(): void {
    const used = new Set(this.places.values());
    const texts = this.columns.filter(({ place, profile, caption }) => !used.has(place) && caption.text !== '' && profile.texts > 0 && profile.texts >= 0.5 * profile.filled && profile.dateTexts + profile.amountTexts < profile.filled);
    const liked = texts.find(({ place }) => ['buyer', 'buyerName'].includes(this.likes.get(place)?.field ?? ''));
    const proposed = liked ?? texts[0];
    this.ask('column', 'buyer', proposed?.caption.text ?? '', this.freeHeaders(), proposed?.caption.text, [messageOf('reading.noBuyer', {})]);
  } // prettier-ignore

  // ---- rows --------------------------------------------------------------------------------------------------------

  private *recordsOf(
    { basis, explicit }: OpenDecision,
    layoutKinds: readonly RowKind[],
    texts: ReadonlyMap<number, string>,
    buyers: { readonly ids: readonly string[]; readonly names: readonly string[] },
  ): Slices<Pick<LedgerReading, 'invoices' | 'leftOut' | 'controls'> & { readonly kinds: readonly RowKind[] }> {
    const { table, places, context } = this;
    const { rows, sheet, firstRow, firstColumn } = table;
    const { problems, asOf } = context;
    const kinds = [...layoutKinds];
    const invoices: InvoiceRecord[] = [];
    const leftOut: LeftOutRow[] = [];
    const controls: ControlRow[] = [];
    if (!basis) return { invoices, leftOut, controls, kinds: kinds.map(kind => (kind === 'item' ? 'note' : kind)) };

    for (const place of placesOf(basis)) this.askDecimalMark(place);
    const rawOf = this.openReader(basis);
    const [datePlace, duePlace] = [places.get('date') ?? places.get('postingDate'), places.get('due')];
    for (const place of [duePlace, datePlace]) if (place !== undefined) this.askDateOrder(place);
    const states = this.stateReader(explicit);
    const stateHeader = this.statuses()[0]?.caption.text ?? '';
    const paidCounts = this.answerOf('paidButOpen', stateHeader, stateHeader) === 'open';
    const signOf = this.signReader(rawOf, kinds);
    const cleared = explicit ? undefined : this.clearingReader();
    const currencyOf = this.currencyReader(basis);
    const text = (field: LedgerField) => {
      const place = places.get(field);
      return (row: Row) => (place === undefined ? '' : textOf(row[place]));
    };
    const [number, termsText, termsDays] = [text('number'), text('terms'), text('termsDays')];
    const readers = this.factReaders();
    const last = kinds.findLastIndex(kind => !OTHER.has(kind));
    const sums = new ControlSums();
    const basePlace = placesOf(basis)[0];
    const cell = (at: number, place: number | undefined) => ({ sheet, row: firstRow + at, column: firstColumn + (place ?? basePlace) });
    let partlyPaid = 0;
    let [contradicting, contradictingSum] = [0, 0];
    const seen = new Map<string, number>();

    const leave = (at: number, cause: LeftOutCause, amount: number, currency: string) => leftOut.push({ row: firstRow + at, cause, amount, currency });

    const readRow = (row: Row, at: number): void => {
      const kind = kinds[at];
      if (OTHER.has(kind)) return;
      const raw = rawOf(row);
      if (kind === 'control' || kind === 'perhaps' || kind === 'keyless') {
        const amount = raw ?? NaN;
        const label = texts.get(at) ?? '';
        const buyer = nameInLabel(label);
        const agrees = !Number.isNaN(amount) && sums.rowsAbove(false) > 0 && sums.match(amount, buyer) !== undefined;
        if (kind === 'control' || agrees || (kind === 'keyless' && at === last)) {
          kinds[at] = 'control';
          const control = controlRow(sums, { sheet, row: firstRow + at, label }, amount, buyer, at === last);
          controls.push(control);
          if (!control.agrees) problems.add(messageOf('reading.totalDiffers', { label: label || 'unnamedTotal', row: firstRow + at, amount, ours: control.ours }), cell(at, undefined), String(at));
          sums.close();
          return;
        }
        if (kind === 'keyless') {
          leave(at, 'keyless', amount, '');
          problems.add(messageOf('reading.keyless', {}), cell(at, undefined), '', { amount, currency: '' });
          return;
        }
        kinds[at] = 'item';
      }
      const currency = currencyOf(row);
      if (raw === undefined || Number.isNaN(raw)) {
        const found = row[basePlace];
        const message = raw === undefined ? messageOf('reading.badAmount', { header: this.header(basePlace), found: String(plainValue(found)) }) : messageOf('portfolio.noAmount', {});
        problems.add(message, cell(at, undefined));
        leave(at, raw === undefined ? 'badAmount' : 'noAmount', 0, currency);
        return;
      }
      const open = signOf(row, raw);
      const buyer = buyers.ids[at];
      const state = states(row);
      if (state === 'partlyPaid') partlyPaid++;
      const date = this.dayAt(row, at, datePlace);
      if (explicit && state === 'paid' && open !== 0) {
        contradicting++;
        contradictingSum = exactly(contradictingSum, open);
      }
      const clearedOn = cleared?.(row);
      const cause = leftOutBy(explicit && state === 'paid' && paidCounts ? 'open' : state) ?? (clearedOn !== undefined && clearedOn <= asOf ? 'paid' : open === 0 ? 'settled' : undefined);
      sums.add(open, raw, cause === undefined, buyer);
      if (cause) {
        leave(at, cause, open, currency);
        return;
      }
      // A group's own total that stands in the row of its name, or lost its label, is no invoice.
      const due = this.dueOf(row, at, { date, duePlace, open, buyer, currency, terms: termsText(row) || termsDays(row) });
      const key = `${number(row)}\n${buyer}\n${open}`;
      if (number(row) !== '') {
        const first = seen.get(key);
        if (first !== undefined) problems.add(messageOf('reading.twice', { number: number(row), row: firstRow + at, first: firstRow + first }), cell(at, places.get('number')), '', { amount: open, currency });
        else seen.set(key, at);
      }
      if (!Number.isNaN(due) && !Number.isNaN(date) && due < date && open > 0) problems.add(messageOf('reading.dueBefore', { due, date }), cell(at, duePlace), '', { amount: open, currency });
      invoices.push({
        sheet, row: firstRow + at, number: number(row), buyer, buyerName: buyers.names[at], date, due, open, currency, ...readers(row, at, open),
      });
    };
    yield* eachInSlices(rows, readRow);
    if (contradicting > 0) {
      const evidence = messageOf('reading.paidButOpen', { header: stateHeader, count: contradicting, sum: contradictingSum });
      this.ask('paidButOpen', stateHeader, stateHeader, ['paid', 'open'], 'paid', [evidence]);
    }
    if (partlyPaid > 0 && basis.kind === 'column' && !explicit && this.columns[basis.place].said !== 'open') {
      this.ask('column', 'open', this.header(basis.place), [this.header(basis.place), ...this.freeHeaders()], this.header(basis.place), [messageOf('reading.partlyPaid', { count: partlyPaid, header: this.header(basis.place) })]);
    }
    return { invoices, leftOut, controls, kinds };
  } // prettier-ignore

  /** The amount of a row before its sign: NaN for none, undefined for one that cannot be read. */
  private openReader(basis: OpenBasis): (row: Row) => number | undefined {
    if (basis.kind === 'column') {
      const [{ place }, reader] = [basis, this.amounts(basis.place)];
      return row => reader.read(row[place] ?? '');
    }
    const [plus, minus] = placesOf(basis);
    const [more, less] = [this.amounts(plus), this.amounts(minus)];
    const isSides = basis.kind === 'sides';
    return row => {
      const [a, b] = [more.read(row[plus] ?? ''), less.read(row[minus] ?? '')];
      if (a === undefined || b === undefined) return undefined;
      if (Number.isNaN(a) && (!isSides || Number.isNaN(b))) return NaN;
      // Payments are written with or without their sign; a credit below zero stays one that is taken away.
      const paid = Number.isNaN(b) ? 0 : isSides ? b : a < 0 ? -Math.abs(b) : Math.abs(b);
      return exactly(Number.isNaN(a) ? 0 : a, -paid);
    };
  }

  private stateReader(explicit: boolean): (row: Row) => StatusMeaning | undefined {
    const columns = this.statuses();
    if (columns.length === 0) return () => undefined;
    const readers = columns.map(column => {
      const { place, caption, profile } = column;
      const flag = flagOf(caption.keys);
      const values = [...profile.distinct.keys()];
      const isFlag = flag !== undefined && values.every(value => yesNoOf(value) !== undefined);
      const known = new Map<string, StatusMeaning | undefined>();
      return (row: Row): StatusMeaning | undefined => {
        const cell = row[place];
        const text = cell === 0 ? '0' : textOf(cell);
        if (text === '') return undefined;
        if (known.has(text)) return known.get(text);
        const flagged = isFlag ? yesNoOf(text) : undefined;
        const plain = flagged !== undefined && flag ? (flagged ? flag.yes : flag.no) : statusOf(text);
        const answer = plain ?? this.askState(column, text, explicit);
        known.set(text, answer);
        return answer;
      };
    });
    if (readers.length === 1) return readers[0];
    return row => {
      const found = readers.map(read => read(row));
      return WORST_FIRST.find(meaning => found.includes(meaning));
    };
  }

  private statuses(): Column[] {
    const used = new Set(this.places.values());
    return statusColumns(this.columns).filter(({ place }) => !used.has(place));
  }

  private askState({ caption }: Column, text: string, explicit: boolean): StatusMeaning | undefined {
    const id = [this.table.sheet, 'status', caption.text, text].join('\n');
    if (explicit && !Object.hasOwn(this.context.answers, id)) return undefined;
    return this.ask('status', caption.text, text, STATUS_MEANINGS, 'open', [messageOf('reading.unknownStatus', { header: caption.text, found: text })]) as StatusMeaning | undefined;
  } // prettier-ignore

  /** The sign of an amount: by a debit or credit mark, or by the kind of document where amounts bear none. */
  private signReader(rawOf: (row: Row) => number | undefined, kinds: readonly RowKind[]): (row: Row, raw: number) => number {
    const { rows } = this.table;
    const asWritten = (_: Row, raw: number) => raw;
    const side = this.places.get('dcIndicator');
    const type = this.places.get('docType');
    const marks = side !== undefined ? (row: Row) => sideOf(textOf(row[side])) === 'credit' : undefined;
    if (marks) return this.signedBy(this.header(side!), marks, rawOf, kinds) ?? asWritten;
    if (type === undefined) return asWritten;
    const meanings = new Map<string, DocumentMeaning | undefined>();
    const unknown = new Set<string>();
    let negative = false;
    let isKnown = false;
    rows.forEach((row, at) => {
      if (kinds[at] !== 'item') return;
      const text = textOf(row[type]);
      const raw = rawOf(row);
      if (raw !== undefined && raw < 0) negative = true;
      if (text === '' || meanings.has(text)) return;
      const meaning = documentOf(text);
      meanings.set(text, meaning);
      if (meaning === undefined) unknown.add(text);
      else isKnown = true;
    });
    const isTypeColumn = isKnown || DOCUMENT_CAPTION.test(this.header(type));
    if (unknown.size > 0 && meanings.size > 1 && !negative && isTypeColumn && unknown.size <= 12) {
      for (const text of unknown) {
        const answer = this.ask('docType', this.header(type), text, DOCUMENT_MEANINGS, 'invoice', [messageOf('reading.unknownType', { header: this.header(type), found: text })]);
        if (answer) meanings.set(text, answer as DocumentMeaning);
      }
    }
    if (![...meanings.values()].some(lowers)) return asWritten;
    return this.signedBy(this.header(type), row => lowers(meanings.get(textOf(row[type]))), rawOf, kinds) ?? asWritten;
  } // prettier-ignore

  /** Amounts below zero where a column says so; undefined where they bear their sign already. */
  private signedBy(
    header: string,
    isCredit: (row: Row) => boolean,
    rawOf: (row: Row) => number | undefined,
    kinds: readonly RowKind[],
  ): ((row: Row, raw: number) => number) | undefined {
    let [creditsAbove, creditsBelow] = [0, 0];
    this.table.rows.forEach((row, at) => {
      if (kinds[at] !== 'item') return;
      const raw = rawOf(row);
      if (raw === undefined || Number.isNaN(raw) || raw === 0) return;
      if (!isCredit(row)) return;
      if (raw > 0) creditsAbove++;
      else creditsBelow++;
    });
    if (creditsAbove === 0) return undefined;
    if (creditsBelow > 0) {
      const evidence = [messageOf('reading.signDoubt', { header, above: creditsAbove, below: creditsBelow })];
      const answer = this.ask('sign', header, header, ['byMark', 'asWritten'], 'byMark', evidence);
      if (answer === 'asWritten') return undefined;
    }
    this.findings.push(messageOf('reading.signed', { header, count: creditsAbove }));
    return (row, raw) => (isCredit(row) ? -Math.abs(raw) : raw);
  } // prettier-ignore

  /** The day on which an invoice was paid, where the list says so. */
  private clearingReader(): ((row: Row) => Day | undefined) | undefined {
    const place = this.places.get('clearingDate');
    if (place === undefined) return undefined;
    const reader = this.dates(place);
    const { caption, profile } = this.columns[place];
    this.askDateOrder(place);
    const { asOf } = this.context;
    let later = 0;
    let filled = 0;
    let total = 0;
    for (const row of sampleOf(this.table.rows)) {
      total++;
      const day = reader.read(row[place] ?? '');
      if (day === undefined || Number.isNaN(day)) continue;
      filled++;
      if (day > asOf) later++;
    }
    if (profile.filled === 0) return undefined;
    if (MAY_BE_PLANNED.test(caption.text) && filled > 0 && (later > 0 || filled === total)) {
      const answer = this.ask('paymentDate', caption.text, caption.text, ['paid', 'planned'], later > 0 ? 'planned' : 'paid', [messageOf('reading.paymentDate', { header: caption.text, filled, later })]);
      if (answer === 'planned') return undefined;
    }
    return row => {
      const day = reader.read(row[place] ?? '');
      return day === undefined || Number.isNaN(day) ? undefined : day;
    };
  } // prettier-ignore

  // ---- currency ----------------------------------------------------------------------------------------------------

  private currencyReader(basis: OpenBasis): (row: Row) => string {
    const place = placesOf(basis)[0];
    const column = this.columns[place];
    const isLocal = column.fields.some(field => field === 'openLocal' || field === 'amountLocal');
    const all = this.columns.filter(({ fields, place: own }) => fields.includes('currency') && fitsCurrency(this.columns[own]));
    const local = all.find(({ caption }) => LOCAL.test(caption.text));
    const document = all.find(own => own !== local && own.place === this.places.get('currency')) ?? all.find(own => own !== local);
    const same = isLocal && document && this.columns.some(other => other.place !== place && BASES.has(other.fields[0]) && !other.fields.some(field => field === 'openLocal' || field === 'amountLocal') && this.table.rows.every(row => row[other.place] === row[place]));
    const chosen = isLocal ? (local ?? (same ? document : undefined)) : (document ?? local);
    const fallback = column.caption.currency ?? (isLocal && !local ? undefined : this.table.above.currency) ?? '';
    const codes = new Map<string, string>();
    const read = (text: string) => {
      let code = codes.get(text);
      if (code === undefined) codes.set(text, (code = this.codeOf(currencyCodes(text), text)));
      return code;
    };
    const reader = this.amounts(place);
    const marked = new Map<string, string>();
    return row => {
      const text = chosen ? textOf(row[chosen.place]) : '';
      if (text !== '') return read(text);
      const cell = row[place];
      if (typeof cell === 'string' && cell !== '') {
        const own = reader.currencies(cell);
        if (own) {
          const key = own.join();
          let code = marked.get(key);
          if (code === undefined) marked.set(key, (code = this.codeOf(own, cell)));
          return code;
        }
      }
      return fallback;
    };
  } // prettier-ignore

  /** The code that a sign means here: the policy's own where it may be that, what the language says, else the likeliest, or the user's answer. */
  private codeOf(codes: readonly string[], found: string): string {
    const { currency } = this.context;
    if (codes.length < 2) return codes[0] ?? '';
    if (currency !== undefined && codes.includes(currency)) return currency;
    if (codes.includes('CNY') && codes.includes('JPY')) {
      if (this.table.language === 'zh') return 'CNY';
      if (this.table.language === 'ja') return 'JPY';
      return this.ask('currencySign', 'currency', '¥', ['CNY', 'JPY'], 'CNY', [messageOf('reading.currencySign', { found })]) ?? 'CNY';
    }
    return codes[0];
  } // prettier-ignore

  // ---- dates and facts of a row ------------------------------------------------------------------------------------

  private dayAt(row: Row, at: number, place: number | undefined): Day {
    if (place === undefined) return NaN;
    const day = this.dates(place).read(row[place] ?? '');
    if (day !== undefined) return day;
    this.badDate(row, at, place);
    return NaN;
  }

  private badDate(row: Row, at: number, place: number): void {
    const { sheet, firstRow, firstColumn } = this.table;
    const cell = { sheet, row: firstRow + at, column: firstColumn + place };
    const found = String(plainValue(row[place]));
    this.context.problems.add(messageOf('reading.badDate', { header: this.header(place), found }), cell, this.header(place));
  } // prettier-ignore

  private dueOf(
    row: Row,
    at: number,
    { date, duePlace, open, buyer, currency, terms }: {
      readonly date: Day; readonly duePlace: number | undefined; readonly open: number; readonly buyer: string;
      readonly currency: string; readonly terms: string;
    },
  ): Day {
    const { sheet, firstRow, firstColumn } = this.table;
    const { problems, asOf, termsOf } = this.context;
    const cell = { sheet, row: firstRow + at, column: firstColumn + (duePlace ?? 0) };
    const money = { amount: open, currency };
    if (duePlace !== undefined && !isBlank(row[duePlace])) {
      const due = this.dates(duePlace).read(row[duePlace]);
      if (due === undefined) {
        this.badDate(row, at, duePlace);
        return NaN;
      }
      if (Math.abs(due - asOf) > TEN_YEARS) problems.add(messageOf('reading.dueFarOff', { header: this.header(duePlace), due }), cell, '', money);
      if (!Number.isNaN(due)) return due;
    }
    // A credit has no due date of its own.
    if (open < 0) return NaN;
    const agreed = terms || termsOf(buyer);
    if (!Number.isNaN(date) && agreed !== '') {
      const known = this.readTerms(agreed);
      const counted = isFault(known) ? known : dueUnder(known, this.startsOf(row, date), this.rules);
      if (!isFault(counted)) return counted;
      problems.add(counted.message, cell, agreed, money);
      return NaN;
    }
    problems.add(messageOf('portfolio.noDueDate', {}), cell, '', money);
    return NaN;
  } // prettier-ignore

  /** The dates from which terms may count, where the list has them. */
  private startsOf(row: Row, invoiceDate: Day): StartDates {
    const dayOf = (field: LedgerField): Day => {
      const place = this.places.get(field);
      return place === undefined ? NaN : (this.dates(place).read(row[place] ?? '') ?? NaN);
    };
    return {
      invoiceDate,
      receivedDate: dayOf('receivedDate'),
      deliveredDate: dayOf('deliveredDate'),
      shippedDate: dayOf('shippedDate'),
      acceptedDate: dayOf('acceptedDate'),
      blDate: dayOf('blDate'),
      otherDate: dayOf('baseline'),
    };
  }

  /** What a row says about collecting: dispute, promise, letters, plan. */
  private factReaders() {
    const { table, places, context } = this;
    const { sheet, firstRow, firstColumn } = table;
    const read = <T>(field: LedgerField, reader: CellReader<T>, missing: T) => {
      const place = places.get(field);
      if (place === undefined) return () => missing;
      return (row: Row, at: number): T => {
        const value = reader(row[place] ?? '', this.header(place), firstRow + at - 1);
        if (!isFault(value)) return value;
        context.problems.add(value.message, { sheet, row: firstRow + at, column: firstColumn + place }, this.header(place));
        return missing;
      };
    };
    const day = (field: LedgerField) => (row: Row, at: number) => this.dayAt(row, at, places.get(field));
    const [disputed, stage] = [read('disputed', readAmountOrAll, NaN), read('lastStage', wholeOf, NaN)];
    const [promise, lastDate, holdUntil] = [day('promise'), day('lastDate'), day('holdUntil')];
    const [planStatus, cause] = [read('planStatus', readPlanStatus, '' as const), read('cause', readCause, '' as const)];
    return (row: Row, at: number, open: number) => {
      const inDispute = disputed(row, at);
      return {
        disputed: Number.isNaN(inDispute) || inDispute <= 0 ? 0 : Math.min(inDispute, Math.max(open, 0)),
        promise: promise(row, at), lastStage: stage(row, at), lastDate: lastDate(row, at), holdUntil: holdUntil(row, at),
        planStatus: planStatus(row, at), cause: cause(row, at),
      };
    };
  } // prettier-ignore
}

/** Rows that are no rows of the ledger. */
const OTHER: ReadonlySet<RowKind> = new Set<RowKind>(['blank', 'header', 'note', 'group']);

/** States in the order in which one column's goes before another's. */
const WORST_FIRST: readonly StatusMeaning[] = [
  'void', 'draft', 'paid', 'partlyPaid', 'disputed', 'overdue', 'open', 'posted',
]; // prettier-ignore

const DOCUMENT_CAPTION = /doc|voucher|trans|trx|entry|单据|凭证|beleg|pi[eè]ce|伝票/i;
const MAY_BE_PLANNED =
  /^(payment date|pmt date|pay date|收款日期|付款日期|回款日期|date de paiement|date de règlement|fecha de pago|data de pagamento|data pagamento|zahlungsdatum|betaaldatum|入金日|date of payment)$/i;
const LOCAL = /local|company|home|base|lcy|haus|本位|本币|lokal|entreprise|interne|empresa|azienda|bedrijf/i;

function leftOutBy(state: StatusMeaning | undefined): LeftOutCause | undefined {
  return state === 'paid' || state === 'void' || state === 'draft' ? state : undefined;
}

function placesOf(basis: OpenBasis): readonly number[] {
  if (basis.kind === 'column') return [basis.place];
  return basis.kind === 'less' ? [basis.amount, basis.paid] : [basis.debit, basis.credit];
}

function fitsCurrency({ profile }: Column): boolean {
  return profile.numbers === 0;
}

function textOf(cell: CellValue | undefined): string {
  if (typeof cell === 'string')
    return cell.startsWith('#') && errorText(cell) !== undefined ? '' : cell.trim();
  if (cell === undefined || cell === null) return '';
  const value = plainValue(cell);
  return value === 0 ? '' : String(value).trim();
}

const wholeOf: CellReader<number> = (cell, argument, row) => {
  const text = readText(cell, argument, row);
  if (isFault(text)) return text;
  const stage = text === '' ? NaN : Number(text);
  return Number.isFinite(stage) ? stage : NaN;
};
