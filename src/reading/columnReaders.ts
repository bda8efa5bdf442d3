import { isBlank } from '../cells/cell';
import { dayOfSerial } from '../cells/decode';
import { LAST_DAY, type Day } from '../credit/dates';
import { isFault } from '../credit/fault';
import { dayOfCompact, type DateOrder } from '../credit/text/date';
import { amountOfText, type DecimalMark } from '../credit/text/number';
import type { CellValue } from '../workbook/workbook';
import { decideAmounts, type AmountNotation } from './notation/amounts';
import { decideDates, type DateNotation } from './notation/dates';

type Rows = readonly (readonly CellValue[])[];

/** Cells in doubt in a column that is settled: how many, and the place of the first. */
interface Doubtful {
  readonly count: number;
  readonly at: number;
}

/** Reads the cells of one column of amounts, whose notation is settled from all of them. */
export interface AmountReader {
  /** NaN for a blank; undefined for a cell that holds no amount, or one of two that the column does not decide between. */
  readonly read: (cell: CellValue) => number | undefined;
  /** The currency that a cell names beside its amount, likeliest first. */
  readonly currencies: (cell: CellValue) => readonly string[] | undefined;
  /** The one currency that cells of the column name, which the others are in too; undefined for none or several. */
  readonly currency: readonly string[] | undefined;
  /** A cell that is two amounts, where no other settles which; undefined where it is settled. */
  readonly doubt: { readonly found: string; readonly likelier: DecimalMark } | undefined;
  /** Numbers that a program may have made of texts with thousands: how many, and the place of the first. */
  readonly doubtful: Doubtful | undefined;
}

/** The reader of a column of amounts; `said` is the decimal mark the user has named. */
export function amountReader(rows: Rows, place: number, multiple: number, said?: DecimalMark): AmountReader {
  const notation = decideAmounts(rows.map(row => row[place] ?? ''));
  const chosen =
    notation.state === 'undecided'
      ? (notation.choices.find(({ decimal }) => decimal === said) ?? notation.choices[0])
      : notation;
  const isOpen = notation.state === 'undecided' && said === undefined;
  return {
    read: cell => {
      if (typeof cell === 'number') return multiple === 1 ? cell : scaled(cell, multiple);
      if (isBlank(cell)) return NaN;
      const amount = chosen.read(cell, '', 0);
      if (isFault(amount)) return undefined;
      return multiple === 1 ? amount : scaled(amount, multiple);
    },
    currencies: cell =>
      typeof cell === 'string' && cell !== '' ? amountOfText(cell)?.currency?.codes : undefined,
    currency: notation.currencies.length === 1 ? notation.currencies[0].codes : undefined,
    doubt: isOpen
      ? { found: notation.choices[0].witness.text, likelier: notation.choices[0].decimal }
      : undefined,
    doubtful: doubtfulIn(notation),
  };
}

function doubtfulIn(notation: AmountNotation | DateNotation): Doubtful | undefined {
  if (notation.state !== 'decided' || notation.doubtful === 0) return undefined;
  return { count: notation.doubtful, at: notation.doubtfulRows[0] };
}

/** 12.5 (万元) is 125,000 and not what binary arithmetic makes of it. */
function scaled(amount: number, multiple: number): number {
  return Number((amount * multiple).toPrecision(15));
}

/** Reads the cells of one column of days. */
export interface DateReader {
  /** NaN for a blank; undefined for a cell that holds no day. */
  readonly read: (cell: CellValue) => Day | undefined;
  /** A cell that may be two days, where no other settles which, and the order proposed; undefined where it is settled. */
  readonly doubt: { readonly found: string; readonly likelier: DateOrder } | undefined;
  readonly order: DateOrder | undefined;
  /** Date cells that a program may have turned around: how many, and the place of the first. */
  readonly doubtful: Doubtful | undefined;
}

/** A number from here on is no day that a ledger knows, 2300-01-01, but for the last day of the calendar, which means never. */
const LAST_SENSIBLE = 146_098;

/** The reader of a column of days; `said` is the order the user has named, `kin` that of another column of the table. */
export function dateReader(rows: Rows, place: number, said?: DateOrder, kin?: DateOrder): DateReader {
  const notation = decideDates(rows.map(row => row[place] ?? ''));
  const wanted = said ?? kin;
  const own = notation.state === 'undecided' && notation.choices.find(({ order }) => order === wanted);
  const chosen = notation.state === 'undecided' ? own || notation.choices[0] : notation;
  return {
    order: notation.state === 'decided' ? notation.order : own ? own.order : undefined,
    doubt:
      notation.state === 'undecided' && !own
        ? { found: notation.choices[0].witness.text, likelier: notation.choices[0].order }
        : undefined,
    doubtful: doubtfulIn(notation),
    read: cell => {
      if (typeof cell === 'number') {
        if (cell > 61 && cell < LAST_SENSIBLE) return Math.floor(cell);
        if (cell === 0) return NaN;
        return (
          dayOfCompact(cell) ?? (cell < LAST_SENSIBLE || cell === LAST_DAY ? dayOfSerial(cell) : undefined)
        );
      }
      if (isBlank(cell)) return NaN;
      const day = chosen.read(cell, '', 0);
      return isFault(day) ? undefined : day;
    },
  };
}
