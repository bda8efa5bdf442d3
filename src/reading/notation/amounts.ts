import { errorText, isBlank, plainValue } from '../../cells/cell';
import { readNumber, type CellReader } from '../../cells/decode';
import { faultAt } from '../../credit/fault';
import { plainCharacters } from '../../credit/text/characters';
import { currencyOfText, type CurrencyMark } from '../../credit/text/currency';
import {
  amountOfText,
  type AmountText,
  type DecimalMark,
  type GroupingMark,
  type SignMark,
} from '../../credit/text/number';
import type { CellValue } from '../../workbook/workbook';
import { NAMED_ROWS, type Witness } from './witness';

/**
 * How the amounts of one column are written, settled once from all its cells: which mark is the decimal one, what stands
 * between thousands, which signs and currencies occur.
 *
 *   const notation = decideAmounts(cells);
 *   if (notation.state === 'decided') amount = notation.read(cell, header, row);
 *   else ask; the choice taken is one of `notation.choices`, or for a contradiction `notation.read`, which reads what is
 *   certain by itself and refuses the rest in words.
 */
export type AmountNotation = DecidedAmounts | ContradictoryAmounts | UndecidedAmounts;

/** What a column of amounts holds, whichever mark is the decimal one. */
export interface AmountsFound {
  /** Texts that are amounts; numbers are not counted, nothing being to settle about them. */
  readonly texts: number;
  /** Texts that are no amounts by any reading, and where the first are. */
  readonly unread: number;
  readonly unreadRows: readonly number[];
  readonly signs: ReadonlyMap<SignMark, number>;
  readonly currencies: readonly CurrencyFound[];
}

export interface CurrencyFound extends CurrencyMark {
  readonly count: number;
  /** Where it stands first. */
  readonly row: number;
}

export interface DecidedAmounts extends AmountsFound {
  readonly state: 'decided';
  readonly decimal: DecimalMark;
  readonly grouping: GroupingMark | undefined;
  /**
   * The first cell that leaves no other decimal mark; undefined where every cell is the same by both, or where all that
   * speaks for the mark is custom: thousands after commas.
   */
  readonly witness: Witness | undefined;
  /**
   * Numbers with three decimals beside texts with decimal commas, and where the first are: what a program made of "1.234"
   * that takes the point for the decimal mark may have been 1,234.
   */
  readonly doubtful: number;
  readonly doubtfulRows: readonly number[];
  /** Reads a cell: NaN for a blank, 0 for the lone dash of accounting formats, a fault for what is no amount. */
  readonly read: CellReader<number>;
}

export interface ContradictoryAmounts extends AmountsFound {
  readonly state: 'contradiction';
  /** A cell that is an amount only with a decimal point, and one that is one only with a decimal comma. */
  readonly witnesses: readonly [point: Witness, comma: Witness];
  /** Reads what is certain by itself, and refuses what has two readings. */
  readonly read: CellReader<number>;
}

export interface UndecidedAmounts extends AmountsFound {
  readonly state: 'undecided';
  /** Both readings, the likelier first: the one by which the cell shown has no three decimals. */
  readonly choices: readonly [AmountChoice, AmountChoice];
}

export interface AmountChoice {
  readonly decimal: DecimalMark;
  /** A cell that the choices read differently, and its value by this one. */
  readonly witness: Witness;
  readonly value: number;
  readonly read: CellReader<number>;
}

/**
 * Settles the notation of a column of amounts.
 * Arguments: the cells below the header, as the workbook hands them over; blanks and errors settle nothing.
 * Result: the decision, two cells that contradict each other, or two readings to choose from. A column without texts is
 * decided at the cost of one look at each cell.
 * Source: Unicode CLDR, number elements: decimal marks are the point and the comma, groups are of three digits, in India of
 * two before the last three.
 */
export function decideAmounts(cells: readonly CellValue[]): AmountNotation {
  const scan = new AmountScan();
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row];
    if (typeof cell === 'string' && cell !== '') scan.text(row, cell);
  }
  return scan.decision(cells);
}

class AmountScan {
  private texts = 0;
  private unread = 0;
  private readonly unreadRows: number[] = [];
  private readonly signs = new Map<SignMark, number>();
  private readonly currencies = new Map<string, CurrencyFound>();
  /** The first cell that is an amount with the one decimal mark only. */
  private readonly only: Partial<Record<DecimalMark, Witness>> = {};
  /** The first cell with two readings, by the mark in it. */
  private readonly either: Partial<Record<DecimalMark, Witness>> = {};
  private readonly grouping: Record<DecimalMark, Map<GroupingMark, number>> = {
    '.': new Map(),
    ',': new Map(),
  };

  text(row: number, text: string): void {
    const amount = amountOfText(text);
    if (!amount) {
      if (isBlank(text) || errorText(text) !== undefined || isLoneDash(text)) return;
      this.unread++;
      if (this.unreadRows.length < NAMED_ROWS) this.unreadRows.push(row);
      return;
    }
    this.texts++;
    this.settle(row, text, amount);
    if (amount.sign) this.signs.set(amount.sign, (this.signs.get(amount.sign) ?? 0) + 1);
    if (amount.currency) this.currency(row, amount.currency);
  }

  private settle(row: number, text: string, { point, comma }: AmountText): void {
    for (const [mark, reading] of [
      ['.', point],
      [',', comma],
    ] as const) {
      if (reading?.grouping) {
        const counts = this.grouping[mark];
        counts.set(reading.grouping, (counts.get(reading.grouping) ?? 0) + 1);
      }
    }
    if (!point) this.only[','] ??= { row, text };
    else if (!comma) this.only['.'] ??= { row, text };
    else if (point.value !== comma.value) this.either[point.hasDecimals ? '.' : ','] ??= { row, text };
  }

  private currency(row: number, { mark, codes }: CurrencyMark): void {
    const key = codes.join();
    const found = this.currencies.get(key);
    this.currencies.set(key, found ? { ...found, count: found.count + 1 } : { mark, codes, count: 1, row });
  }

  decision(cells: readonly CellValue[]): AmountNotation {
    const { texts, unread, unreadRows, signs } = this;
    const currencies = [...this.currencies.values()].sort((a, b) => b.count - a.count);
    const found = { texts, unread, unreadRows, signs, currencies };
    const { '.': point, ',': comma } = this.only;
    if (point && comma)
      return { state: 'contradiction', witnesses: [point, comma], read: readCertain, ...found };
    if (point || comma || !this.either['.']) {
      const decimal = comma ? ',' : '.';
      const doubtful = comma ? withThreeDecimals(cells) : [];
      return {
        state: 'decided',
        decimal,
        grouping: mostOf(this.grouping[decimal]),
        witness: point ?? comma,
        doubtful: doubtful.length,
        doubtfulRows: doubtful.slice(0, NAMED_ROWS),
        read: texts === 0 && unread === 0 ? readNumberOrDash : readerOf(decimal),
        ...found,
      };
    }
    const witness = this.either['.'];
    return { state: 'undecided', choices: [choiceOf(',', witness), choiceOf('.', witness)], ...found };
  }
}

function choiceOf(decimal: DecimalMark, witness: Witness): AmountChoice {
  const read = readerOf(decimal);
  const amount = amountOfText(witness.text);
  return { decimal, witness, value: (amount && valueBy(decimal, amount)) ?? NaN, read };
}

function valueBy(decimal: DecimalMark, { point, comma }: AmountText): number | undefined {
  return (decimal === '.' ? point : comma)?.value;
}

/** Reads the texts of a column by its decimal mark, other cells as everywhere. */
function readerOf(decimal: DecimalMark): CellReader<number> {
  return (cell, argument, row) => {
    const value = typeof cell === 'number' ? cell : plainValue(cell);
    if (typeof value !== 'string' || value === '' || errorText(value) !== undefined)
      return readNumber(cell, argument, row);
    const amount = amountOfText(value);
    if (!amount) return readNumberOrDash(value, argument, row);
    const at = { argument, row: row + 1 };
    return valueBy(decimal, amount) ?? faultAt(at, 'wrong', 'cell.notANumber', { found: value });
  };
}

const readNumberOrDash: CellReader<number> = (cell, argument, row) =>
  typeof cell === 'string' && isLoneDash(cell) ? 0 : readNumber(cell, argument, row);

/** Reads what has one reading; a contradictory column does not say which of two is meant. */
const readCertain: CellReader<number> = (cell, argument, row) => {
  const amount = typeof cell === 'string' ? amountOfText(cell) : undefined;
  if (!amount?.point || !amount.comma || amount.point.value === amount.comma.value)
    return readNumberOrDash(cell, argument, row);
  const readings = { one: amount.point.value, other: amount.comma.value };
  return faultAt({ argument, row: row + 1 }, 'wrong', 'cell.numberOfTwo', {
    found: String(cell),
    ...readings,
  });
};

/** "-", "$ -": how accounting formats show a zero. */
function isLoneDash(text: string): boolean {
  const plain = plainCharacters(text);
  if (!plain.includes('-') || plain.length > 8) return false;
  const rest = plain.replace('-', '').trim();
  return rest === '' || currencyOfText(rest) !== undefined;
}

/** The rows of the numbers that have three decimals and no less. */
function withThreeDecimals(cells: readonly CellValue[]): number[] {
  const rows: number[] = [];
  cells.forEach((cell, row) => {
    if (typeof cell !== 'number' || Number.isInteger(cell)) return;
    const thousandths = Math.round(cell * 1000);
    if (thousandths / 1000 === cell && thousandths % 10 !== 0) rows.push(row);
  });
  return rows;
}

function mostOf<T>(counts: ReadonlyMap<T, number>): T | undefined {
  let most: T | undefined;
  for (const [one, count] of counts) if (count > (most === undefined ? 0 : counts.get(most)!)) most = one;
  return most;
}
