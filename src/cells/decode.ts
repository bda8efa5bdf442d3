import { civilOf, FIRST_DAY, LAST_DAY, LAST_PLAUSIBLE_DAY, type Day } from '../credit/dates';
import { faultAt, isFault, type Fault, type FaultPlace } from '../credit/fault';
import { certainDay, DATE_ORDERS, dateOfText, dayOfCompact, dayOfText } from '../credit/text/date';
import { numberOfText } from '../credit/text/number';
import { yesNoOfText } from '../credit/text/yesNo';
import { errorText, isBlank, plainValue, type Cell } from './cell';

/**
 * The one place that knows how Excel spells numbers, dates, blanks and errors. Each reader turns a cell into a
 * plain value: NaN or '' where it is missing, a `Fault` where it is of the wrong kind.
 */
export type CellReader<T> = (cell: Cell, argument: string, row: number) => T | Fault;

/** Serial 60 is 1900-02-29, which spreadsheets count and no calendar has; serials before it are one day off. */
export const LEAP_BUG = 60;

/** A date: a serial number, eight digits such as 20260831, or a text that names one day. Zero is missing: a blank of some hosts. */
export const readDate: CellReader<Day> = (cell, argument, row) => {
  if (typeof cell === 'number' && cell > LEAP_BUG + 1 && cell < LAST_PLAUSIBLE_DAY + 1)
    return Math.floor(cell);
  const failed = errorOf(cell, argument, row);
  if (failed) return failed;
  const value = plainValue(cell);
  if (isBlank(value) || value === 0) return NaN;
  const day =
    typeof value === 'string' ? dayOfText(value) : typeof value === 'number' ? dayOfNumber(value) : undefined;
  return day ?? noDate(value, { argument, row: row + 1 });
};

/** A date with its time of day as the fraction; a date alone is the beginning of its day. */
export const readMoment: CellReader<number> = (cell, argument, row) => {
  const day = readDate(cell, argument, row);
  const value = errorText(cell) === undefined ? plainValue(cell) : '';
  if (typeof value === 'number') {
    const isSerial = !isFault(day) && value < LAST_PLAUSIBLE_DAY + 1;
    return isSerial ? day + (value - Math.floor(value)) : day;
  }
  const date = typeof value === 'string' ? dateOfText(value) : undefined;
  const moment = date && certainDay(date);
  return moment === undefined ? day : moment + (date?.seconds ?? 0) / SECONDS_A_DAY;
};

const SECONDS_A_DAY = 86400;

/** Why a cell is no date, and what to write instead. */
function noDate(value: string | number | boolean, at: FaultPlace): Fault {
  const found = String(value);
  if (typeof value === 'number') {
    const day = dayOfSerial(value);
    if (day !== undefined)
      return faultAt(at, 'wrong', 'cell.dateTooFar', { found, year: String(civilOf(day).year) });
  }
  const date = typeof value === 'string' ? dateOfText(value) : undefined;
  if (date && date.mark) {
    const [one, other] = new Set(DATE_ORDERS.map(order => date.days[order]).filter(day => day !== undefined));
    if (other !== undefined) return faultAt(at, 'wrong', 'cell.dateOfTwo', { found, one, other });
  }
  return faultAt(at, 'wrong', 'cell.notADate', { found });
}

/** The day that a number stands for: a plausible serial number, or eight digits of a date. */
function dayOfNumber(number: number): Day | undefined {
  return number < LAST_PLAUSIBLE_DAY + 1 ? dayOfSerial(number) : dayOfCompact(number);
}

export function dayOfSerial(serial: number): Day | undefined {
  const whole = Math.floor(serial);
  if (whole === LEAP_BUG || whole < 1 || whole < FIRST_DAY || whole > LAST_DAY) return undefined;
  return whole < LEAP_BUG ? whole + 1 : whole;
}

/** The serial number of a day, or undefined for days a spreadsheet cannot hold. */
export function serialOfDay(day: Day): number | undefined {
  const serial = day <= LEAP_BUG ? day - 1 : day;
  return serial >= 1 && serial <= LAST_DAY ? serial : undefined;
}

/** A number: a number, or a text that says one by itself (`numberOfText`). Blank is missing. */
export const readNumber: CellReader<number> = (cell, argument, row) => {
  if (typeof cell === 'number') return cell;
  const failed = errorOf(cell, argument, row);
  if (failed) return failed;
  const value = plainValue(cell);
  if (typeof value === 'number') return value;
  if (isBlank(value)) return NaN;
  const number = typeof value === 'string' ? numberOfText(value) : undefined;
  return number ?? faultAt({ argument, row: row + 1 }, 'wrong', 'cell.notANumber', { found: String(value) });
};

/** A yes or no as 1 or 0. */
export const readFlag: CellReader<number> = (cell, argument, row) => {
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  const failed = errorOf(cell, argument, row);
  if (failed) return failed;
  const value = plainValue(cell);
  if (isBlank(value)) return NaN;
  const yes = yesNoOfText(String(value));
  if (yes !== undefined) return yes ? 1 : 0;
  return faultAt({ argument, row: row + 1 }, 'wrong', 'cell.notYesOrNo', { found: String(value) });
};

/** An amount, or yes for all there is (Infinity) and no for nothing. */
export const readAmountOrAll: CellReader<number> = (cell, argument, row) => {
  const amount = readNumber(cell, argument, row);
  if (!isFault(amount)) return amount;
  const flag = readFlag(cell, argument, row);
  if (!isFault(flag)) return flag ? Infinity : 0;
  return amount.message.id === 'cell.isAnError'
    ? amount
    : faultAt({ argument, row: row + 1 }, 'wrong', 'cell.notAnAmountOrYes', {
        found: String(plainValue(cell)),
      });
};

/** A text. The number zero is a blank that some hosts hand over, and nobody's name: missing. */
export const readText: CellReader<string> = (cell, argument, row) => {
  if (typeof cell === 'string' && !cell.startsWith('#')) return cell.trim();
  const failed = errorOf(cell, argument, row);
  if (failed) return failed;
  const value = plainValue(cell);
  return value === 0 ? '' : String(value).trim();
};

function errorOf(cell: Cell, argument: string, row: number): Fault | undefined {
  const error = errorText(cell);
  return error === undefined
    ? undefined
    : faultAt({ argument, row: row + 1 }, 'wrong', 'cell.isAnError', { error });
}
