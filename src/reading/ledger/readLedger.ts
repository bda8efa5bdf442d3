import type { Message } from '../../credit/message';
import { partOf, type Slices } from '../../credit/slices';
import { BASES, type Column } from '../columns';
import { layoutOf, OTHER_ROWS, type KeyColumns } from '../layout';
import { decideOpen, type OpenDecision } from '../openAmount';
import type { Question } from '../question';
import type { LedgerField } from '../vocabulary/captions';
import { buyersOf } from './buyers';
import { askColumns, askOpen } from './columnQuestions';
import { recordsOf, type LedgerRecords } from './records';
import { statuses } from './states';
import { Ledger, type LedgerContext, type LedgerSheet } from './table';

/** A sheet of invoices as it was read. */
export interface LedgerReading extends Omit<LedgerRecords, 'kinds'> {
  readonly columns: readonly Column[];
  readonly places: ReadonlyMap<LedgerField, number>;
  /** The columns that say the state of an invoice. */
  readonly statuses: readonly Column[];
  readonly open: OpenDecision;
  readonly questions: readonly Question[];
  /** What was settled without asking, and why. */
  readonly findings: readonly Message[];
  readonly rowsRead: number;
  /** Titles, headers, names of groups and blank rows, which are no rows of the ledger. */
  readonly otherRows: number;
}

/**
 * Reads a sheet of invoices: which column is which, what is still open, which rows are what.
 * Result: the invoices; every row accounted for; what only the user can say. While a question is open the invoices are
 * what the proposals would make of them, and the caller counts none.
 */
export function* readLedger(table: LedgerSheet, context: LedgerContext): Slices<LedgerReading> {
  const ledger = new Ledger(table, context);
  const { places, columns } = ledger;
  askColumns(ledger);
  const { kinds, texts } = yield* partOf(0, 0.2, layoutOf(table.rows, table.captions, keyColumns(ledger)));
  const items: number[] = [];
  for (let at = 0; at < kinds.length; at++) if (kinds[at] === 'item') items.push(at);
  const amounts = new Map<number, Float64Array>();
  const amountsOf = (place: number): Float64Array => {
    let own = amounts.get(place);
    if (!own) {
      const { read } = ledger.amounts(place);
      own = new Float64Array(items.length);
      for (let i = 0; i < items.length; i++) own[i] = read(table.rows[items[i]][place] ?? '') ?? NaN;
      amounts.set(place, own);
    }
    return own;
  };
  const open = decideOpen(columns, places, amountsOf, ledger.likes);
  yield 0.3;
  askOpen(ledger, open, kinds);
  const buyers = yield* partOf(0.3, 0.4, buyersOf(ledger, kinds, texts));
  const { kinds: found, ...records } = yield* partOf(0.4, 1, recordsOf(ledger, open, kinds, texts, buyers));
  const otherRows = found.filter(kind => OTHER_ROWS.has(kind)).length;
  return {
    ...records,
    columns,
    places,
    statuses: statuses(ledger),
    open,
    questions: ledger.questions,
    findings: ledger.findings,
    rowsRead: table.rows.length - otherRows,
    otherRows,
  };
}

/** The fields outside of `BASES` whose columns hold amounts of the row. */
const OTHER_AMOUNTS: readonly LedgerField[] = ['paid', 'debit', 'credit', 'netAmount'];

/** The columns that tell rows apart. */
function keyColumns({ places, columns }: Ledger): KeyColumns {
  const given = new Set(places.values());
  const amounts = columns
    .filter(
      ({ place, fields, isBucket, said, profile }) =>
        !given.has(place) &&
        (isBucket ||
          fields.some(field => BASES.has(field)) ||
          (said === undefined && fields.length === 0 && profile.filled > 0 && profile.texts === 0)),
    )
    .map(({ place }) => place);
  const placesOf = (fields: readonly LedgerField[]) =>
    fields.map(field => places.get(field)).filter(place => place !== undefined);
  return {
    number: places.get('number'),
    buyer: places.get('buyer'),
    buyerName: places.get('buyerName'),
    dates: placesOf(['due', 'date', 'postingDate', 'clearingDate']),
    amounts: [...amounts, ...placesOf(OTHER_AMOUNTS)],
    currencies: columns.filter(({ fields }) => fields.includes('currency')).map(({ place }) => place),
  };
}
