import { errorText, isBlank, plainValue } from '../../cells/cell';
import { readDate, type CellReader } from '../../cells/decode';
import { civilOf, type Day } from '../../credit/dates';
import { faultAt, isFault } from '../../credit/fault';
import { DATE_ORDERS, dateOfText, type DateOrder, type DateText } from '../../credit/text/date';
import type { CellValue } from '../../workbook/workbook';
import { remembered } from './remembered';
import { NAMED_ROWS, type Witness } from './witness';

/**
 * How the dates of one column are written, settled once from all its cells: a column has one order of day and month. Dates
 * that say their order themselves (serial numbers, four digits first, 20260831, a name of a month, 年月日) are read under
 * every decision and settle nothing.
 *
 *   const notation = decideDates(cells);
 *   if (notation.state === 'decided') day = notation.read(cell, header, row);
 *   else ask; the choice taken is one of `notation.choices`, or for a contradiction `notation.read`, which reads what is
 *   certain by itself and refuses the rest in words.
 */
export type DateNotation = DecidedDates | ContradictoryDates | UndecidedDates;

/** What a column of dates holds, whatever its order. */
export interface DatesFound {
  /** Texts that are dates. */
  readonly texts: number;
  /** Texts that are no dates by any order, and where the first are. */
  readonly unread: number;
  readonly unreadRows: readonly number[];
  /** Whether any of the texts has a year of two digits. */
  readonly twoDigitYears: boolean;
}

export interface DecidedDates extends DatesFound {
  readonly state: 'decided';
  /** Undefined where no text needs one. */
  readonly order: DateOrder | undefined;
  /** The cell that leaves no other order, and what in it does so. */
  readonly witness: Witness | undefined;
  readonly settledBy: 'nothing to settle' | 'day above 12' | 'dots' | 'years';
  /**
   * Date cells that a program may have turned around, and where the first are: every text has a day above 12, which a program
   * that reads month first leaves a text, and no date cell has one.
   */
  readonly doubtful: number;
  readonly doubtfulRows: readonly number[];
  /** Reads a cell: NaN for a blank, a fault for what is no date in this order. */
  readonly read: CellReader<Day>;
}

export interface ContradictoryDates extends DatesFound {
  readonly state: 'contradiction';
  /** Two cells that no order reads both. */
  readonly witnesses: readonly [Witness, Witness];
  /** Reads what is certain by itself, and refuses what has two readings. */
  readonly read: CellReader<Day>;
}

export interface UndecidedDates extends DatesFound {
  readonly state: 'undecided';
  /** Every order that reads all cells, the more usual first: day first before month first before a year of two digits. */
  readonly choices: readonly DateChoice[];
}

export interface DateChoice {
  readonly order: DateOrder;
  /** A cell that the choices read differently, and its day in this order. */
  readonly witness: Witness;
  readonly day: Day;
  readonly read: CellReader<Day>;
}

const USUAL_FIRST: readonly DateOrder[] = ['dayFirst', 'monthFirst', 'yearFirst'];

/** Years that a ledger spans, and years that only a wrong order makes of days: with two digits both may be years. */
const FEW_YEARS = 6;
const MANY_YEARS = 12;

/**
 * Settles the notation of a column of dates.
 * Arguments: the cells below the header, as the workbook hands them over; blanks, errors and numbers settle nothing.
 * Result: the decision, two cells that contradict each other, or the orders to choose from.
 * Source: a day above 12 is no month; dates with dots and a year of four digits are day first in every locale of Unicode
 * CLDR that writes them; years of two digits as POSIX reads them (strptime, %y).
 */
export function decideDates(cells: readonly CellValue[]): DateNotation {
  const scan = new DateScan();
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row];
    if (typeof cell === 'string' && cell !== '') scan.text(row, cell);
  }
  return scan.decision(cells);
}

class DateScan {
  private readonly dateOf = remembered(dateOfText);
  private texts = 0;
  private unread = 0;
  private readonly unreadRows: number[] = [];
  private twoDigitYears = false;
  private numeric = 0;
  /** Texts of three numbers that more than one order reads, differently. */
  private open = 0;
  /** The first cell that an order does not read. */
  private readonly against: Partial<Record<DateOrder, Witness & { dots: boolean }>> = {};
  /** The first cell that the orders read differently. */
  private differing: Witness | undefined;
  private readonly years: Record<DateOrder, [least: number, most: number]> = {
    yearFirst: [Infinity, -Infinity],
    dayFirst: [Infinity, -Infinity],
    monthFirst: [Infinity, -Infinity],
  };

  text(row: number, text: string): void {
    const date = this.dateOf(text);
    if (!date) {
      if (isBlank(text) || errorText(text) !== undefined) return;
      this.unread++;
      if (this.unreadRows.length < NAMED_ROWS) this.unreadRows.push(row);
      return;
    }
    this.texts++;
    if (date.twoDigitYear) this.twoDigitYears = true;
    if (date.mark === undefined) return;
    this.numeric++;
    const days = possible(date);
    const known = new Set(Object.values(days).filter(day => day !== undefined));
    if (known.size > 1) {
      this.open++;
      this.differing ??= { row, text };
    }
    const dots = date.mark === '.' && !date.twoDigitYear;
    for (const order of DATE_ORDERS) {
      const day = days[order];
      if (day === undefined) this.against[order] ??= { row, text, dots };
      else if (date.twoDigitYear) {
        const { year } = civilOf(day);
        const span = this.years[order];
        if (year < span[0]) span[0] = year;
        if (year > span[1]) span[1] = year;
      }
    }
  }

  decision(cells: readonly CellValue[]): DateNotation {
    const { texts, unread, unreadRows, twoDigitYears, against } = this;
    const found = { texts, unread, unreadRows, twoDigitYears };
    if (this.numeric === 0)
      return {
        state: 'decided',
        order: undefined,
        settledBy: 'nothing to settle',
        ...NOTHING_SEEN,
        read: this.readerOf(undefined),
        ...found,
      };
    const left = USUAL_FIRST.filter(order => !against[order]);
    if (left.length === 0)
      return { state: 'contradiction', witnesses: this.contradiction(), read: readDate, ...found };
    const settled = this.settledOf(left);
    if (settled) {
      const doubtful = settled.order === 'dayFirst' && this.open === 0 ? turnedAround(cells) : [];
      const rows = { doubtful: doubtful.length, doubtfulRows: doubtful.slice(0, NAMED_ROWS) };
      return { state: 'decided', ...settled, ...rows, read: this.readerOf(settled.order), ...found };
    }
    const witness = this.differing!;
    const date = this.dateOf(witness.text)!;
    const choices = left.map(order => ({
      order,
      witness,
      day: date.days[order] ?? NaN,
      read: this.readerOf(order),
    }));
    return { state: 'undecided', choices, ...found };
  }

  /** The order that is settled, and by what; undefined where several are left. */
  private settledOf(
    left: readonly DateOrder[],
  ): Pick<DecidedDates, 'order' | 'witness' | 'settledBy'> | undefined {
    if (!this.differing || left.length === 1) {
      // The cells against day first or month first say it; those against a year first only say that the year is last.
      const rivals = DATE_ORDERS.filter(order => order !== left[0] && order !== 'yearFirst');
      const seen = rivals.map(order => this.against[order]).find(Boolean);
      const witness = seen && { row: seen.row, text: seen.text };
      const settledBy = !seen ? 'nothing to settle' : seen.dots ? 'dots' : 'day above 12';
      return { order: left[0], witness, settledBy };
    }
    if (!left.includes('yearFirst')) return undefined;
    const few = left.filter(order => this.span(order) <= FEW_YEARS);
    const many = left.filter(order => this.span(order) >= MANY_YEARS);
    if (few.length !== 1 || many.length !== left.length - 1) return undefined;
    return { order: few[0], witness: this.differing, settledBy: 'years' };
  }

  /** Reads the texts of a column by its order, other cells as everywhere. */
  private readerOf(order: DateOrder | undefined): CellReader<Day> {
    const { dateOf } = this;
    return (cell, argument, row) => {
      const value = typeof cell === 'number' ? cell : plainValue(cell);
      const date = typeof value === 'string' ? dateOf(value) : undefined;
      if (!date || (date.zulu && date.seconds !== 0)) return readDate(cell, argument, row);
      if (!date.mark) return date.days.yearFirst ?? readDate(cell, argument, row);
      const day = order && possible(date)[order];
      const at = { argument, row: row + 1 };
      return day ?? faultAt(at, 'wrong', 'cell.notADate', { found: String(value) });
    };
  }

  private span(order: DateOrder): number {
    const [least, most] = this.years[order];
    return most - least;
  }

  private contradiction(): [Witness, Witness] {
    const seen = DATE_ORDERS.map(order => this.against[order]!);
    const [, day, month] = seen;
    const [one, other] = day.row === month.row ? [seen[0], day] : [month, day];
    return [one, other].map(({ row, text }) => ({ row, text })) as [Witness, Witness];
  }
}

const NOTHING_SEEN = { witness: undefined, doubtful: 0, doubtfulRows: [] };

/** The days of a date of three numbers by the orders that its marks allow: with dots and a full year, day first alone. */
function possible({ days, mark, twoDigitYear }: DateText): DateText['days'] {
  if (mark !== '.') return days;
  return twoDigitYear ? { ...days, monthFirst: undefined } : { ...NO_DAYS, dayFirst: days.dayFirst };
}

const NO_DAYS = { yearFirst: undefined, dayFirst: undefined, monthFirst: undefined };

/** The rows of the date cells, where none of them has a day above 12. */
function turnedAround(cells: readonly CellValue[]): number[] {
  const rows: number[] = [];
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row];
    if (typeof cell !== 'number') continue;
    const day = readDate(cell, '', row);
    if (isFault(day) || Number.isNaN(day)) continue;
    if (civilOf(day).day > 12) return [];
    rows.push(row);
  }
  return rows;
}
