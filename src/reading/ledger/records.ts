import { isBlank, plainValue } from '../../cells/cell';
import { messageOf } from '../../credit/message';
import { plus } from '../../credit/money';
import type { InvoiceRecord } from '../../credit/portfolio/records';
import { eachInSlices, type Slices } from '../../credit/slices';
import type { ControlRow, LeftOutCause } from '../accounting';
import { controlRow, ControlSums } from '../controls';
import { nameInLabel, OTHER_ROWS, type RowKind } from '../layout';
import { placesOf, type OpenBasis, type OpenDecision } from '../openAmount';
import { sideOf, type StatusMeaning } from '../rowMeaning';
import type { LedgerField } from '../vocabulary/captions';
import { clearingReader } from './clearing';
import { currencyReader } from './currencies';
import { dayReader, dueReader } from './dueDates';
import { collectingReader } from './facts';
import { signReader } from './signs';
import { statuses, stateReader } from './states';
import { textOf, type Ledger, type Row } from './table';

/** A row left out, before its amount has a currency. */
export interface LeftOutRow {
  readonly row: number;
  readonly cause: LeftOutCause;
  readonly amount: number;
  readonly currency: string;
}

/** What the rows of a ledger are: each is an invoice, left out, a control total or no row of the ledger. */
export interface LedgerRecords {
  readonly invoices: readonly InvoiceRecord[];
  readonly leftOut: readonly LeftOutRow[];
  readonly controls: readonly ControlRow[];
  readonly kinds: readonly RowKind[];
}

/**
 * The invoices of a ledger, and what becomes of every other row.
 * Arguments: the ledger; what is open; the kinds of its rows with the texts of groups and labels; the buyer of every row.
 */
export function* recordsOf(
  ledger: Ledger,
  { basis, explicit }: OpenDecision,
  layoutKinds: readonly RowKind[],
  texts: ReadonlyMap<number, string>,
  buyers: { readonly ids: readonly string[]; readonly names: readonly string[] },
): Slices<LedgerRecords> {
  const { table, places, context } = ledger;
  const { rows, sheet, firstRow } = table;
  const { problems, asOf } = context;
  const kinds = [...layoutKinds];
  const invoices: InvoiceRecord[] = [];
  const leftOut: LeftOutRow[] = [];
  const controls: ControlRow[] = [];
  if (!basis)
    return { invoices, leftOut, controls, kinds: kinds.map(kind => (kind === 'item' ? 'note' : kind)) };

  const basePlace = placesOf(basis)[0];
  const [datePlace, duePlace] = [places.get('date') ?? places.get('postingDate'), places.get('due')];
  for (const place of placesOf(basis)) ledger.askDecimalMark(place);
  // A column that settles the order of day and month settles it for the others, whichever is looked at first.
  const datePlaces = [duePlace, datePlace].filter(place => place !== undefined);
  for (const place of datePlaces) ledger.dates(place);
  for (const place of datePlaces) ledger.askDateOrder(place);
  const rawOf = openReader(ledger, basis);
  const openingOf = openingReader(ledger, rawOf, basis);
  const belowHeads = markHeads(ledger, kinds, rawOf);
  const states = stateReader(ledger, explicit);
  const stateHeader = statuses(ledger)[0]?.caption.text ?? '';
  const paidCounts = ledger.answerOf('paidButOpen', stateHeader, stateHeader) === 'open';
  // Two columns say the sides by themselves.
  const signOf = basis.kind === 'sides' ? asWritten : signReader(ledger, rawOf, kinds);
  const cleared = explicit ? undefined : clearingReader(ledger);
  const currencyOf = currencyReader(ledger, basis);
  const [dateOf, dueOf] = [dayReader(ledger, datePlace), dueReader(ledger)];
  const collecting = collectingReader(ledger);
  const numberPlace = places.get('number');
  const last = kinds.findLastIndex(kind => !OTHER_ROWS.has(kind));
  const hasControls = kinds.some(kind => kind === 'control' || kind === 'perhaps' || kind === 'keyless');
  const sums = new ControlSums();
  const twice = new Repeats(rows.length, buyers.ids);
  let partlyPaid = 0;
  let [contradicting, contradictingSum] = [0, 0];

  const leave = (at: number, cause: LeftOutCause, amount: number, currency: string) =>
    leftOut.push({ row: firstRow + at, cause, amount, currency });

  /** Whether a row that may be a total is one; what is none is an item, or has nothing but an amount. */
  const isControl = (at: number, kind: RowKind, amount: number): boolean => {
    const label = texts.get(at) ?? '';
    const buyer = nameInLabel(label);
    const isSum =
      !Number.isNaN(amount) && sums.rowsAbove(false) > 0 && sums.match(amount, buyer) !== undefined;
    if (kind !== 'control' && !isSum && !(kind === 'keyless' && at === last)) return false;
    kinds[at] = 'control';
    const control = controlRow(sums, { sheet, row: firstRow + at, label }, amount, buyer, at === last);
    controls.push(control);
    if (!control.agrees) {
      const figures = { label: label || 'unnamedTotal', row: firstRow + at, amount, ours: control.ours };
      problems.add(messageOf('reading.totalDiffers', figures), ledger.cell(at, basePlace), String(at));
    }
    sums.close();
    return true;
  };

  /** A total that stands in the row of a group's name, above what it adds up. */
  const tellHead = (at: number, amount: number): void => {
    const ours = belowHeads.get(at) ?? NaN;
    const label = buyers.names[at] || buyers.ids[at];
    const agrees = Math.abs(ours - amount) < HALF_A_CENT;
    controls.push({ sheet, row: firstRow + at, label, amount, ours, agrees, withLeftOut: false });
    if (agrees || Number.isNaN(amount)) return;
    const message = messageOf('reading.headDiffers', { label, row: firstRow + at, amount, ours });
    problems.add(message, ledger.cell(at, basePlace), String(at));
  };

  const tellTwice = (number: string, at: number, first: number, amount: number, currency: string): void => {
    const message = messageOf('reading.twice', { number, row: firstRow + at, first: firstRow + first });
    problems.add(message, ledger.cell(at, numberPlace ?? 0), '', { amount, currency });
  };

  const readRow = (row: Row, at: number): void => {
    const kind = kinds[at];
    if (OTHER_ROWS.has(kind)) return;
    const raw = kind === 'opening' ? openingOf(row) : rawOf(row);
    if (kind === 'head') {
      tellHead(at, raw ?? NaN);
      return;
    }
    if (kind !== 'item' && kind !== 'opening') {
      if (isControl(at, kind, raw ?? NaN)) return;
      if (kind === 'keyless') {
        leave(at, 'keyless', raw ?? 0, '');
        problems.add(messageOf('reading.keyless', {}), ledger.cell(at, basePlace), '', {
          amount: raw ?? NaN,
          currency: '',
        });
        return;
      }
      kinds[at] = 'item';
    }
    const currency = currencyOf(row);
    if (raw === undefined || Number.isNaN(raw)) {
      const found = String(plainValue(row[basePlace]));
      const message =
        raw === undefined
          ? messageOf('reading.badAmount', { header: ledger.header(basePlace), found })
          : messageOf('portfolio.noAmount', {});
      problems.add(message, ledger.cell(at, basePlace));
      leave(at, raw === undefined ? 'badAmount' : 'noAmount', 0, currency);
      return;
    }
    const open = kind === 'opening' ? raw : signOf(row, raw);
    const buyer = buyers.ids[at];
    const state = states(row);
    if (state === 'partlyPaid') partlyPaid++;
    const isContradiction = explicit && state === 'paid' && open !== 0;
    if (isContradiction) {
      contradicting++;
      contradictingSum = plus(contradictingSum, open);
    }
    const clearedOn = cleared?.(row);
    const cause =
      leftOutBy(isContradiction && paidCounts ? 'open' : state) ??
      (clearedOn !== undefined && clearedOn <= asOf ? 'paid' : open === 0 ? 'settled' : undefined);
    if (hasControls) sums.add(open, raw, cause === undefined, buyer);
    // The totals of a period begin after what was carried forward.
    if (kind === 'opening') sums.close();
    if (cause) {
      leave(at, cause, open, currency);
      return;
    }
    const date = dateOf(row, at);
    const due = dueOf(row, at, date, open, buyer, currency);
    const number = numberPlace === undefined ? '' : textOf(row[numberPlace]);
    const first = number === '' ? undefined : twice.find(number, open, at);
    if (first !== undefined) tellTwice(number, at, first, open, currency);
    if (due < date && open > 0) {
      const message = messageOf('reading.dueBefore', { due, date });
      problems.add(message, ledger.cell(at, duePlace ?? basePlace), '', { amount: open, currency });
    }
    invoices.push({
      sheet,
      row: firstRow + at,
      number,
      buyer,
      buyerName: buyers.names[at],
      date,
      due,
      open,
      currency,
      disputed: collecting.disputed(row, at, open),
      promise: collecting.promise(row, at),
      lastStage: collecting.lastStage(row, at),
      lastDate: collecting.lastDate(row, at),
      holdUntil: collecting.holdUntil(row, at),
      planStatus: collecting.planStatus(row, at),
      cause: collecting.cause(row, at),
    });
  };
  yield* eachInSlices(rows, readRow);
  if (contradicting > 0) {
    const figures = { header: stateHeader, count: contradicting, sum: contradictingSum };
    const evidence = [messageOf('reading.paidButOpen', figures)];
    ledger.ask('paidButOpen', stateHeader, stateHeader, ['paid', 'open'], 'paid', evidence);
  }
  if (partlyPaid > 0 && basis.kind === 'column' && !explicit && ledger.columns[basis.place].said !== 'open') {
    const header = ledger.header(basis.place);
    const evidence = [messageOf('reading.partlyPaid', { count: partlyPaid, header })];
    ledger.ask('column', 'open', header, [header, ...ledger.freeHeaders()], header, evidence);
  }
  return { invoices, leftOut, controls, kinds };
}

/** A total and the rows it adds up may differ by half a cent and still agree. */
const HALF_A_CENT = 0.005;

/**
 * Marks the rows of a name with an amount above rows without one: the name of a group with its total.
 * Result: what the rows below each come to.
 */
function markHeads(
  ledger: Ledger,
  kinds: RowKind[],
  rawOf: (row: Row) => number | undefined,
): Map<number, number> {
  const { rows } = ledger.table;
  const { places } = ledger;
  const given = (field: LedgerField, row: Row) => {
    const place = places.get(field);
    return place !== undefined && !isBlank(row[place]);
  };
  const isNamed = (row: Row) => given('buyer', row) || given('buyerName', row);
  const isKeyed = (row: Row) =>
    given('number', row) || given('date', row) || given('due', row) || given('postingDate', row);
  const sums = new Map<number, number>();
  for (let at = 0; at + 1 < rows.length; at++) {
    if (kinds[at] !== 'item' || kinds[at + 1] !== 'item' || isKeyed(rows[at]) || !isNamed(rows[at])) continue;
    let to = at + 1;
    let sum = 0;
    for (; to < rows.length && kinds[to] === 'item' && !isNamed(rows[to]) && isKeyed(rows[to]); to++) {
      const amount = rawOf(rows[to]);
      if (amount !== undefined && !Number.isNaN(amount)) sum = plus(sum, amount);
    }
    if (to === at + 1) continue;
    kinds[at] = 'head';
    sums.set(at, sum);
    at = to - 1;
  }
  return sums;
}

/** Reads what was carried forward: the row's own amount, else the balance of the account, by its side where a column says it. */
function openingReader(
  ledger: Ledger,
  rawOf: (row: Row) => number | undefined,
  basis: OpenBasis,
): (row: Row) => number | undefined {
  const used = new Set(placesOf(basis));
  const balance = ledger.columns.find(({ fields, place }) => fields.includes('balance') && !used.has(place));
  if (!balance) return rawOf;
  const { read } = ledger.amounts(balance.place);
  const side = ledger.places.get('dcIndicator');
  return row => {
    const own = rawOf(row);
    if (own === undefined || !Number.isNaN(own)) return own;
    const carried = read(row[balance.place] ?? '');
    if (carried === undefined || Number.isNaN(carried)) return carried;
    return side !== undefined && sideOf(textOf(row[side])) === 'credit' ? -Math.abs(carried) : carried;
  };
}

/** Finds an invoice that stands in a row above already: of the same number, buyer and amount. */
class Repeats {
  private readonly lastOf = new Map<string, number>();
  /** The row before each with the same number; -1 for none. */
  private readonly before: Int32Array;
  private readonly opens: Float64Array;

  constructor(
    rows: number,
    private readonly buyers: readonly string[],
  ) {
    this.before = new Int32Array(rows);
    this.opens = new Float64Array(rows);
  }

  find(number: string, open: number, at: number): number | undefined {
    const { lastOf, before, opens, buyers } = this;
    const last = lastOf.get(number) ?? -1;
    lastOf.set(number, at);
    before[at] = last;
    opens[at] = open;
    for (let seen = last; seen >= 0; seen = before[seen]) {
      if (opens[seen] === open && buyers[seen] === buyers[at]) return seen;
    }
    return undefined;
  }
}

/** Reads the amount of a row before its sign: NaN for none, undefined for one that cannot be read. */
function openReader(ledger: Ledger, basis: OpenBasis): (row: Row) => number | undefined {
  if (basis.kind === 'column') {
    const { place } = basis;
    const { read } = ledger.amounts(place);
    return row => read(row[place] ?? '');
  }
  if (basis.kind === 'buckets') {
    const readers = basis.places.map(place => ({ place, read: ledger.amounts(place).read }));
    return row => {
      let sum = NaN;
      for (const { place, read } of readers) {
        const amount = read(row[place] ?? '');
        if (amount === undefined) return undefined;
        if (!Number.isNaN(amount)) sum = Number.isNaN(sum) ? amount : plus(sum, amount);
      }
      return sum;
    };
  }
  const [first, second] = placesOf(basis);
  const [more, less] = [ledger.amounts(first), ledger.amounts(second)];
  const isSides = basis.kind === 'sides';
  return row => {
    const [a, b] = [more.read(row[first] ?? ''), less.read(row[second] ?? '')];
    if (a === undefined || b === undefined) return undefined;
    if (Number.isNaN(a) && (!isSides || Number.isNaN(b))) return NaN;
    // Payments are written with or without their sign; a credit below zero stays one that is taken away.
    const paid = Number.isNaN(b) ? 0 : isSides ? b : a < 0 ? -Math.abs(b) : Math.abs(b);
    return plus(Number.isNaN(a) ? 0 : a, -paid);
  };
}

function asWritten(_: Row, raw: number): number {
  return raw;
}

function leftOutBy(state: StatusMeaning | undefined): LeftOutCause | undefined {
  return state === 'paid' || state === 'void' || state === 'draft' ? state : undefined;
}
