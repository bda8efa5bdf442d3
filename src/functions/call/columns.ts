import { LAST_PLAUSIBLE_DAY } from '../../credit/dates';
import { isFault } from '../../credit/fault';
import { isOmitted, type Cell, type Cells } from '../../cells/cell';
import { Column, type CellRows, type ColumnKind, type NumberColumn, type TextColumn } from './column';
import {
  LEAP_BUG,
  readAmountOrAll,
  readDate,
  readFlag,
  readMoment,
  readNumber,
  readText,
  type CellReader,
} from '../../cells/decode';
import type { TermId } from '../../credit/message';

/** Numbers between these bounds are what a reader makes of them: itself, a date its whole part. Others it has to see. */
const PLAIN_NUMBERS: ReadonlyMap<CellReader<number>, readonly [above: number, below: number]> = new Map([
  [readNumber, [-Infinity, Infinity]],
  [readAmountOrAll, [-Infinity, Infinity]],
  [readDate, [LEAP_BUG + 1, LAST_PLAUSIBLE_DAY + 1]],
]);
const NO_PLAIN_NUMBERS = [Infinity, -Infinity] as const;

function numbersRead(read: CellReader<number>): ColumnKind<Float64Array> {
  const [above, below] = PLAIN_NUMBERS.get(read) ?? NO_PLAIN_NUMBERS;
  const isDate = read === readDate;
  return {
    room: length => new Float64Array(length),
    read: (rows, from, to, into, failures) => {
      for (let row = from; row < to; row++) {
        const cell: Cell = rows[row][0];
        if (typeof cell === 'number' && cell > above && cell < below) {
          into[row - from] = isDate ? Math.floor(cell) : cell;
          continue;
        }
        const value = cell === '' ? NaN : read(cell, failures.argument, row);
        into[row - from] = typeof value === 'number' ? value : NaN;
        if (isFault(value)) failures.fail(row, value);
      }
    },
  };
}

const KINDS = new Map(
  [readNumber, readDate, readMoment, readFlag, readAmountOrAll].map(read => [read, numbersRead(read)]),
);

function wordsRead<Word extends string>(read: CellReader<Word | ''>): ColumnKind<(Word | '')[]> {
  return {
    room: length => new Array<Word | ''>(length),
    read: (rows, from, to, into, failures) => {
      for (let row = from; row < to; row++) {
        const value = read(rows[row][0], failures.argument, row);
        into[row - from] = isFault(value) ? '' : value;
        if (isFault(value)) failures.fail(row, value);
      }
    },
  };
}

const TEXTS = wordsRead<string>(readText);

/** A per-row argument of numbers, dates or flags. A row counts as a column when it is all the argument has. */
export function numberColumn(
  cells: Cells | Cell,
  argument: TermId,
  read: CellReader<number> = readNumber,
): NumberColumn {
  return new Column(argument, cellRows(cells), KINDS.get(read) ?? numbersRead(read));
}

export function dateColumn(cells: Cells | Cell, argument: TermId): NumberColumn {
  return numberColumn(cells, argument, readDate);
}

export function textColumn(cells: Cells | Cell, argument: TermId): TextColumn {
  return new Column(argument, cellRows(cells), TEXTS);
}

/** A per-row argument that is one of a few words. */
export function wordColumn<Word extends string>(
  cells: Cells | Cell,
  argument: TermId,
  read: CellReader<Word | ''>,
): Column<(Word | '')[]> {
  return new Column(argument, cellRows(cells), wordsRead(read));
}

const ONE_BLANK: CellRows = [['']];

/** The rows of an argument, of which the first cell counts. A column is taken as it is, a single row cell by cell. */
export function cellRows(cells: Cells | Cell): CellRows {
  if (!Array.isArray(cells)) return [[cells]];
  if (isOmitted(cells)) return ONE_BLANK;
  return cells.length === 1 && cells[0].length > 1 ? cells[0].map((cell: Cell) => [cell]) : cells;
}
