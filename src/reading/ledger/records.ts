import { plainValue } from '../../cells/cell';
import { messageOf } from '../../credit/message';
import { plus } from '../../credit/money';
import type { InvoiceRecord } from '../../credit/portfolio/records';
import { eachInSlices, type Slices } from '../../credit/slices';
import type { ControlRow, LeftOutCause } from '../accounting';
import { controlRow, ControlSums } from '../controls';
import { nameInLabel, OTHER_ROWS, type RowKind } from '../layout';
import { placesOf, type OpenBasis, type OpenDecision } from '../openAmount';
import type { StatusMeaning } from '../rowMeaning';
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
  for (const place of [duePlace, datePlace]) if (place !== undefined) ledger.askDateOrder(place);
  const rawOf = openReader(ledger, basis);
  const states = stateReader(ledger, explicit);
  const stateHeader = statuses(ledger)[0]?.caption.text ?? '';
  const paidCounts = ledger.answerOf('paidButOpen', stateHeader, stateHeader) === 'open';
  const signOf = signReader(ledger, rawOf, kinds);
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

  const tellTwice = (number: string, at: number, first: number, amount: number, currency: string): void => {
    const message = messageOf('reading.twice', { number, row: firstRow + at, first: firstRow + first });
    problems.add(message, ledger.cell(at, numberPlace ?? 0), '', { amount, currency });
  };

  const readRow = (row: Row, at: number): void => {
    const kind = kinds[at];
    if (OTHER_ROWS.has(kind)) return;
    const raw = rawOf(row);
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
    const open = signOf(row, raw);
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

function leftOutBy(state: StatusMeaning | undefined): LeftOutCause | undefined {
  return state === 'paid' || state === 'void' || state === 'draft' ? state : undefined;
}
