import { keyOf } from '../credit/text/key';
import { FactTable, type FactFault } from '../credit/assess/factTable';
import {
  FACT_IDS,
  factOf,
  isTextFact,
  YEARS,
  type Fact,
  type FactId,
  type FigureId,
  type TextFactId,
} from '../credit/assess/facts';
import { dayOfText } from '../credit/text/date';
import { fault, faultAt, isFault, type Fault } from '../credit/fault';
import { runToEnd, type Slices } from '../credit/slices';
import { BLOCK, isBlank, isOmitted, plainValue, type Cell, type Cells } from './cell';
import { readDate, readFlag, readNumber, readText, type CellReader } from './decode';
import { keepLatest } from './keepLatest';
import { matchHeaders, type HeaderMatches, type Heading } from './headers';

/** Every fact about a buyer with the headers that name it. */
export const FACT_HEADINGS: readonly Heading<FactId>[] = FACT_IDS.map(id => {
  const { en, zh, aliases, yearly } = factOf(id);
  return { id, headers: [en, zh, ...aliases], yearly };
});

const factsOfHeaders = keepLatest(([headerRow]: Cell[][]) => matchHeaders(headerRow, FACT_HEADINGS));

/** A block of buyers' facts as a function is given it. */
export interface ReadFacts {
  readonly facts: FactTable;
  readonly matches: HeaderMatches<FactId>;
  /** Whether the block's first row is its header row. */
  readonly hasHeaderRow: boolean;
}

/**
 * Reads a block of facts.
 * Arguments: one row a buyer; the header row, or nothing where the block's first row is the header row; the facts
 * that are wanted, the others being left unread.
 * Result: the facts; cells that cannot be read are faults of their own row.
 * Errors: `wrong` where headers and columns differ in number, where two columns give the same wanted fact, or where
 * no header is known; `missing` where there is no row below the header.
 */
export function readFacts(
  values: Cells | Cell,
  headers: Cells | Cell,
  wanted: ReadonlySet<FactId>,
): ReadFacts | Fault {
  const block: Cell[][] = Array.isArray(values) ? values : [[values]];
  const hasHeaderRow = isOmitted(headers);
  const headerRow: Cell[] = hasHeaderRow ? block[0] : Array.isArray(headers) ? headers[0] : [headers];
  const rows = hasHeaderRow ? block.slice(1) : block;
  if (rows.length === 0) return fault('missing', 'cell.noRows', {});
  if (headerRow.length !== rows[0].length) {
    const figures = { headers: headerRow.length, columns: rows[0].length };
    return fault('wrong', 'cell.headersWidth', figures);
  }
  const matches = factsOfHeaders([headerRow]);
  const clash = matches.clashes.find(({ id }) => wanted.has(id));
  if (clash) {
    const { first, second, header, other } = clash;
    return fault('wrong', 'cell.headerTwice', { first, second, header, other });
  }
  if (!matches.columns.some(match => match && wanted.has(match.id))) {
    return fault('wrong', 'cell.noHeaderKnown', { example: 'totalAssets', other: 'averageDaysLate' });
  }
  const names = headerRow.map(cell => String(plainValue(cell)).trim());
  return { facts: factTable(rows, names, matches, wanted, hasHeaderRow ? 2 : 1), matches, hasHeaderRow };
}

/**
 * The facts in the rows below a header row.
 * Arguments: the rows; the headers as they stand, for messages; what the columns give; the facts wanted; what
 * messages call the first row.
 */
export function factTable(...table: Parameters<typeof factsInSteps>): FactTable {
  return runToEnd(factsInSteps(...table));
}

/** As `factTable`, with a pause after each block of rows. */
export function* factsInSteps(
  rows: readonly (readonly Cell[])[],
  headers: readonly string[],
  { columns }: HeaderMatches<FactId>,
  wanted: ReadonlySet<FactId>,
  firstRow: number,
): Slices<FactTable> {
  const figures = new Map<FigureId, (Float64Array | undefined)[]>();
  const words = new Map<TextFactId, string[]>();
  const faults = new Map<number, FactFault[]>();
  const blankRows = new Set<number>();
  // Column by column within a block of rows, so that the cells of a row are still at hand for its next column.
  const readers: RowsReader[] = [blankRowsInto(blankRows, rows, columns)];

  columns.forEach((match, column) => {
    if (!match || !wanted.has(match.id) || match.year >= YEARS) return;
    const { id: fact, year, multiple } = match;
    const failed = (row: number, because: Fault) => {
      const own = faults.get(row);
      if (own) own.push({ fact, fault: because });
      else faults.set(row, [{ fact, fault: because }]);
    };
    if (isTextFact(fact)) {
      if (words.has(fact)) return;
      const own = new Array<string>(rows.length);
      words.set(fact, own);
      readers.push((from, to) => {
        for (let row = from; row < to; row++) {
          const text = readText(rows[row][column], headers[column], row + firstRow - 1);
          own[row] = isFault(text) ? '' : text;
          if (isFault(text)) failed(row, text);
        }
      });
      return;
    }
    const years = figures.get(fact) ?? [];
    if (years[year]) return;
    const own = new Float64Array(rows.length).fill(NaN);
    years[year] = own;
    figures.set(fact, years);
    const read = figureOf(factOf(fact), multiple);
    const [least, most] = plainRange(factOf(fact), multiple);
    readers.push((from, to) => {
      for (let row = from; row < to; row++) {
        const cell = rows[row][column];
        if (typeof cell === 'number' && cell >= least && cell <= most && cell !== 0) {
          own[row] = cell;
          continue;
        }
        if (blankRows.size > 0 && blankRows.has(row)) continue;
        const figure = read(cell, headers[column], row + firstRow - 1);
        if (typeof figure === 'number') own[row] = figure;
        else failed(row, figure);
      }
    });
  });
  for (let from = 0; from < rows.length; from += BLOCK) {
    const to = Math.min(from + BLOCK, rows.length);
    for (const readRows of readers) readRows(from, to);
    yield to / rows.length;
  }
  return new FactTable(rows.length, figures, words, faults);
}

/** Reads rows `from` to before `to`. */
type RowsReader = (from: number, to: number) => void;

/** Words by which people say that they have no figure. */
const NO_FIGURE = new Set(['-', '–', '—', 'n/a', 'n.a.', 'na', 'none', '不适用', '暂无', '无数据', '未知']);

/** Reads a figure of a fact: NaN where it is missing, a fault where it cannot be one. */
function figureOf({ kind, zeroIsMissing, least, most }: Fact, multiple: number): CellReader<number> {
  const read = READERS[kind] ?? readNumber;
  const factor = kind === 'amount' ? multiple : 1;
  return (cell, argument, row) => {
    if (typeof cell === 'string' && NO_FIGURE.has(keyOf(cell))) return NaN;
    const figure = read(cell, argument, row);
    if (typeof figure !== 'number' || Number.isNaN(figure)) return figure;
    if (figure === 0 && zeroIsMissing) return NaN;
    const found = factor === 1 ? figure : Number((figure * factor).toPrecision(15));
    if (most !== undefined && least !== undefined && (found < least || found > most)) {
      return faultAt({ argument, row: row + 1 }, 'domain', 'cell.outOfRange', { found, least, most });
    }
    if (least !== undefined && found < least) {
      return faultAt({ argument, row: row + 1 }, 'domain', 'cell.negative', { found });
    }
    return found;
  };
}

/** The numbers other than zero that are a fact's figure as they stand; others its reader has to see. */
function plainRange(
  { kind, least = -Infinity, most = Infinity }: Fact,
  multiple: number,
): readonly [number, number] {
  const isSeen = kind === 'flag' || kind === 'date' || (kind === 'amount' && multiple !== 1);
  return isSeen ? [Infinity, -Infinity] : [least, most];
}

/** A number of things; a plain yes means one, a plain no none. */
const readCount: CellReader<number> = (cell, argument, row) => {
  const figure = readNumber(cell, argument, row);
  if (typeof figure === 'number') return figure;
  const flag = readFlag(cell, argument, row);
  return typeof flag === 'number' ? flag : figure;
};

/** A sign of trouble: yes or no, how often, or the day it was last seen. */
const readSignal: CellReader<number> = (cell, argument, row) => {
  const day = typeof cell === 'string' ? dayOfText(cell) : undefined;
  return day ?? readCount(cell, argument, row);
};

/** How a cell of a kind is read; the others are numbers. */
const READERS: Partial<Record<Fact['kind'], CellReader<number>>> = {
  flag: readFlag,
  date: readDate,
  count: readCount,
  signal: readSignal,
};

/**
 * Rows that are blank although some of their cells are zero, because the host hands blanks over as zeros: nothing
 * but zeros and blanks, and a zero where none can be, such as in the buyer's name.
 */
function blankRowsInto(
  blank: Set<number>,
  rows: readonly (readonly Cell[])[],
  columns: HeaderMatches<FactId>['columns'],
): RowsReader {
  const neverZero = columns.flatMap((match, column) =>
    match && (isTextFact(match.id) || factOf(match.id).zeroIsMissing) ? [column] : [],
  );
  return (from, to) => {
    for (let row = from; row < to; row++) {
      const cells = rows[row];
      if (cells.every(isZeroOrBlank) && neverZero.some(column => cells[column] === 0)) blank.add(row);
    }
  };
}

function isZeroOrBlank(cell: Cell): boolean {
  return cell === 0 || isBlank(cell);
}
