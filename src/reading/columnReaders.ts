import { errorText, isBlank, plainValue } from '../cells/cell';
import { dayOfSerial } from '../cells/decode';
import { LAST_DAY, type Day } from '../credit/dates';
import { dateOfText, dayOfCompact, type DateOrder } from '../credit/text/date';
import { amountOfText, type DecimalMark } from '../credit/text/number';
import type { CellValue } from '../workbook/workbook';

type Rows = readonly (readonly CellValue[])[];

/** Reads the cells of one column of amounts, whose notation is settled from all of them. */
export interface AmountReader {
  /** NaN for a blank; undefined for a cell that holds no amount. */
  readonly read: (cell: CellValue) => number | undefined;
  /** The currency that a cell names beside its amount, likeliest first. */
  readonly currencies: (cell: CellValue) => readonly string[] | undefined;
  /** Two cells that want different decimal marks, or one that allows both; undefined where it is settled. */
  readonly doubt: { readonly one: string; readonly other: string } | undefined;
  readonly decimal: DecimalMark;
}

/** The reader of a column of amounts; `said` is the decimal mark the user has named. */
export function amountReader(rows: Rows, place: number, multiple: number, said?: DecimalMark): AmountReader {
  let onlyPoint: string | undefined;
  let onlyComma: string | undefined;
  let either: string | undefined;
  for (const row of rows) {
    const cell = row[place];
    if (typeof cell !== 'string' || cell === '' || !/\d/.test(cell)) continue;
    const amount = amountOfText(cell);
    if (!amount) continue;
    const { point, comma } = amount;
    if (point && !comma) onlyPoint ??= cell;
    else if (comma && !point) onlyComma ??= cell;
    else if (point?.value !== comma?.value) either ??= cell;
    else if (point?.hasDecimals || comma?.hasDecimals) either ??= cell;
  }
  const decimal = said ?? (onlyComma !== undefined && onlyPoint === undefined ? ',' : '.');
  const doubt =
    said !== undefined
      ? undefined
      : onlyPoint !== undefined && onlyComma !== undefined
        ? { one: onlyPoint, other: onlyComma }
        : either !== undefined && onlyPoint === undefined && onlyComma === undefined
          ? { one: either, other: either }
          : undefined;
  const scaled = (value: number) => (multiple === 1 ? value : Number((value * multiple).toPrecision(15)));
  return {
    decimal,
    doubt,
    read: cell => {
      if (typeof cell === 'number') return scaled(cell);
      if (isBlank(cell)) return NaN;
      if (errorText(cell) !== undefined) return undefined;
      const value = plainValue(cell);
      if (typeof value === 'number') return scaled(value);
      if (typeof value !== 'string') return undefined;
      // A dash is how accountants write nothing.
      if (/^[-–—]$/.test(value.trim())) return NaN;
      const amount = amountOfText(value);
      const reading = amount && (decimal === ',' ? (amount.comma ?? amount.point) : (amount.point ?? amount.comma));
      return reading && !amount.percent ? scaled(reading.value) : undefined;
    },
    currencies: cell => (typeof cell === 'string' && cell !== '' ? amountOfText(cell)?.currency?.codes : undefined),
  };
} // prettier-ignore

/** Reads the cells of one column of days. */
export interface DateReader {
  /** NaN for a blank; undefined for a cell that holds no day. */
  readonly read: (cell: CellValue) => Day | undefined;
  /** A cell that may be two days, where no other settles which; undefined where it is settled. */
  readonly doubt: string | undefined;
  readonly order: DateOrder | undefined;
}

/** A number from here on is no day that a ledger knows, 2300-01-01, but for the last day of the calendar, which means never. */
const LAST_SENSIBLE = 146_098;

/** The reader of a column of days; `said` is the order the user has named, `kin` that of another column of the table. */
export function dateReader(rows: Rows, place: number, said?: DateOrder, kin?: DateOrder): DateReader {
  let dayFirst: string | undefined;
  let monthFirst: string | undefined;
  let either: string | undefined;
  for (const row of rows) {
    const cell = row[place];
    if (typeof cell !== 'string' || cell === '') continue;
    const date = dateOfText(cell);
    if (!date || date.mark === undefined) continue;
    const { dayFirst: day, monthFirst: month } = date.days;
    if (date.mark === '.' || (day !== undefined && month === undefined)) dayFirst ??= cell;
    else if (month !== undefined && day === undefined) monthFirst ??= cell;
    else if (day !== month) either ??= cell;
  }
  const settled =
    dayFirst !== undefined && monthFirst === undefined
      ? 'dayFirst'
      : monthFirst !== undefined && dayFirst === undefined
        ? 'monthFirst'
        : undefined;
  const order = said ?? settled ?? kin;
  const contradiction = dayFirst !== undefined && monthFirst !== undefined ? monthFirst : undefined;
  return {
    order,
    doubt: order === undefined ? (either ?? contradiction) : undefined,
    read: cell => {
      if (typeof cell === 'number') {
        if (cell > 61 && cell < LAST_SENSIBLE) return Math.floor(cell);
        if (cell === 0) return NaN;
        return (
          dayOfCompact(cell) ?? (cell < LAST_SENSIBLE || cell === LAST_DAY ? dayOfSerial(cell) : undefined)
        );
      }
      if (isBlank(cell)) return NaN;
      const value = errorText(cell) === undefined ? plainValue(cell) : true;
      if (typeof value !== 'string') return undefined;
      const date = dateOfText(value);
      if (!date) return undefined;
      const { yearFirst, dayFirst: day, monthFirst: month } = date.days;
      if (order === 'monthFirst') return month ?? yearFirst ?? day;
      return order === 'dayFirst' ? (day ?? yearFirst ?? month) : (yearFirst ?? day ?? month);
    },
  };
}
