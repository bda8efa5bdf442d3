import { dayOfText, FIRST_DAY, LAST_DAY, type Day } from '../credit/dates';
import { fault, isFault, type Fault } from '../credit/fault';
import { errorText, isBlank, plainValue, type Cell } from './cell';

/**
 * The one place that knows how Excel spells numbers, dates, blanks and errors. Each reader turns a cell into a
 * plain value: NaN or '' where it is missing, a `Fault` where it is of the wrong kind.
 */
export type CellReader<T> = (cell: Cell, argument: string, row: number) => T | Fault;

/** Serial 60 is 1900-02-29, which spreadsheets count and no calendar has; serials before it are one day off. */
export const LEAP_BUG = 60;

/** A date: a serial number, or a text with the year first. Zero is a blank that some hosts hand over: missing. */
export const readDate: CellReader<Day> = (cell, argument, row) => {
  if (typeof cell === 'number' && cell > LEAP_BUG + 1 && cell < LAST_DAY + 1) return Math.floor(cell);
  const failed = errorOf(cell, argument, row);
  if (failed) return failed;
  const value = plainValue(cell);
  if (isBlank(value) || value === 0) return NaN;
  if (typeof value === 'string') {
    return dayOfText(value) ?? fault('wrong', 'cell.notADate', { argument, row: row + 1, found: value });
  }
  if (typeof value === 'boolean')
    return fault('wrong', 'cell.notADate', { argument, row: row + 1, found: String(value) });
  return (
    dayOfSerial(value) ?? fault('wrong', 'cell.notADate', { argument, row: row + 1, found: String(value) })
  );
};

const MOMENT = /^(.+?)[T ]\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?Z?$/;

/** A date with its time of day as the fraction; a date alone is the beginning of its day. */
export const readMoment: CellReader<number> = (cell, argument, row) => {
  const value = errorText(cell) === undefined ? plainValue(cell) : '';
  if (typeof value === 'number') {
    const day = readDate(cell, argument, row);
    return isFault(day) ? day : day + (value - Math.floor(value));
  }
  const timed = typeof value === 'string' ? MOMENT.exec(value.trim()) : null;
  if (!timed) return readDate(cell, argument, row);
  const [hours, minutes, seconds] = timed.slice(2).map(part => Number(part ?? 0));
  const day = readDate(timed[1], argument, row);
  if (isFault(day) || hours > 23 || minutes > 59 || seconds > 59) {
    return fault('wrong', 'cell.notADate', { argument, row: row + 1, found: String(value) });
  }
  return day + (hours * 3600 + minutes * 60 + seconds) / 86400;
};

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

/** A number: a number, or a text that is plainly one ("1,250.50", "12%", "(300)"). Blank is missing. */
export const readNumber: CellReader<number> = (cell, argument, row) => {
  if (typeof cell === 'number') return cell;
  const failed = errorOf(cell, argument, row);
  if (failed) return failed;
  const value = plainValue(cell);
  if (typeof value === 'number') return value;
  if (isBlank(value)) return NaN;
  const number = typeof value === 'string' ? numberOfText(value) : undefined;
  return number ?? fault('wrong', 'cell.notANumber', { argument, row: row + 1, found: String(value) });
};

const PLAIN_NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:[,，]\d{3})+)?(?:\.\d+)?(?:e[+-]?\d+)?$/i;

function numberOfText(text: string): number | undefined {
  let body = text.normalize('NFKC').trim();
  const negative = /^\(.*\)$/.test(body);
  if (negative) body = body.slice(1, -1);
  const percent = body.endsWith('%');
  if (percent) body = body.slice(0, -1).trim();
  if (body === '' || !PLAIN_NUMBER.test(body)) return undefined;
  const value = Number(body.replace(/[,，]/g, ''));
  if (!Number.isFinite(value)) return undefined;
  return (negative ? -value : value) / (percent ? 100 : 1);
}

const YES = new Set(['yes', 'y', 'true', '1', 'x', '✓', '✔', '是', '有', '已核验', '通过']);
const NO = new Set(['no', 'n', 'false', '0', '✗', '否', '无', '没有', '未核验', '未通过']);

/** A yes or no as 1 or 0. */
export const readFlag: CellReader<number> = (cell, argument, row) => {
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  const failed = errorOf(cell, argument, row);
  if (failed) return failed;
  const value = plainValue(cell);
  if (isBlank(value)) return NaN;
  const word = String(value).trim().toLowerCase();
  if (YES.has(word)) return 1;
  if (NO.has(word)) return 0;
  return fault('wrong', 'cell.notYesOrNo', { argument, row: row + 1, found: String(value) });
};

/** An amount, or yes for all there is (Infinity) and no for nothing. */
export const readAmountOrAll: CellReader<number> = (cell, argument, row) => {
  const amount = readNumber(cell, argument, row);
  if (!isFault(amount)) return amount;
  const flag = readFlag(cell, argument, row);
  if (!isFault(flag)) return flag ? Infinity : 0;
  return amount.message.id === 'cell.isAnError'
    ? amount
    : fault('wrong', 'cell.notAnAmountOrYes', { argument, row: row + 1, found: String(plainValue(cell)) });
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
    : fault('wrong', 'cell.isAnError', { argument, row: row + 1, error });
}
