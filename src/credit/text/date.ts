import { dayOf, isCivil, type Day } from '../dates';
import { plainCharacters } from './characters';
import { monthOfName } from './monthNames';

/** The order in which a numeric date names its parts. */
export type DateOrder = 'yearFirst' | 'dayFirst' | 'monthFirst';

export const DATE_ORDERS: readonly DateOrder[] = ['yearFirst', 'dayFirst', 'monthFirst'];

/** What stands between the numbers of a date whose order is not in its text. */
export type DateMark = '/' | '-' | '.';

/**
 * A date as a text writes it.
 * `days` holds the day by every order in which the text is a date of the calendar; a text that says its order itself
 * (a name of a month, four digits first, 年月日) has the same day by each.
 */
export interface DateText {
  readonly days: Readonly<Record<DateOrder, Day | undefined>>;
  /** The mark of a date of three numbers; undefined where the text says its order itself. */
  readonly mark: DateMark | undefined;
  readonly twoDigitYear: boolean;
  /** Seconds since the beginning of the day, where the text has a time. */
  readonly seconds: number | undefined;
  /** Whether the time is one of Greenwich ("Z"), so that the day elsewhere may be another. */
  readonly zulu: boolean;
}

/** No date that a person writes is longer; what is, is not looked into. */
const LONGEST = 60;

/** The years in which eight digits without marks are a date. */
const FIRST_COMPACT = 19000101;
const LAST_COMPACT = 21001231;

/** As programs write a date: by far the most, and so read first. */
const ISO = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Three numbers with one mark between them, which is how most dates are written. */
const THREE_NUMBERS = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/;

/**
 * The day that a text names by itself: year first ("2026-08-31", "2026/8/31 0:00:00", "20260831", "2026年8月31日"), with
 * a month's name ("31-Aug-26", "Aug 31, 2026"), or with numbers that leave one reading ("31/08/2026", "31.08.2026").
 * "03/04/2026" is two different days, and undefined; a column of such texts is settled from all its cells
 * (src/reading/notation).
 * Result: the day, the time of day left out; undefined where the text names none or more than one.
 */
export function dayOfText(text: string): Day | undefined {
  const iso = ISO.exec(text);
  if (iso) return civil(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const date = dateOfText(text);
  return date && date.zulu && date.seconds !== 0 ? undefined : date && certainDay(date);
}

/** The day of a date in which only one reading makes sense; dots between numbers are never month first. */
export function certainDay({ days, mark, twoDigitYear }: DateText): Day | undefined {
  const { yearFirst, dayFirst, monthFirst } = days;
  const read = [yearFirst, dayFirst, mark === '.' && !twoDigitYear ? undefined : monthFirst];
  const known = read.filter(day => day !== undefined);
  return known.length > 0 && known.every(day => day === known[0]) ? known[0] : undefined;
}

/** The day of eight digits without marks, 20260831; undefined where they are none of 1900 to 2100. */
export function dayOfCompact(digits: number): Day | undefined {
  if (!Number.isInteger(digits) || digits < FIRST_COMPACT || digits > LAST_COMPACT) return undefined;
  return civil(Math.floor(digits / 10_000), Math.floor(digits / 100) % 100, digits % 100);
}

/** A number or a word of the text, and what stood before it. */
interface Part {
  readonly before: string;
  readonly text: string;
  /** NaN for a word. */
  readonly number: number;
}

/** Digits; or letters, of which those that count years, months and days stand alone. */
const PARTS = /\d+|[年月日号號]|[^\d\P{L}年月日号號]+/gu;

/** A date as a text writes it, by every order it can be read in; undefined where the text is no date by any. */
export function dateOfText(text: string): DateText | undefined {
  const three = THREE_NUMBERS.exec(text);
  if (three) {
    const dated = numeric(three[1], three[2] as DateMark, three[3], three[4]);
    return dated && { ...dated, seconds: undefined, zulu: false };
  }
  const plain = plainCharacters(text);
  if (plain.length === 0 || plain.length > LONGEST || plain.search(/\d/) < 0) return undefined;
  const parts = partsOf(plain);
  if (!parts) return undefined;
  const time = timeOf(parts);
  if (time === undefined) return undefined;
  const dated = datedBy(time ? parts.slice(0, time.from) : parts);
  if (!dated) return undefined;
  return { ...dated, seconds: time?.seconds, zulu: time?.zulu ?? false };
}

function partsOf(text: string): Part[] | undefined {
  const parts: Part[] = [];
  let end = 0;
  for (const match of text.matchAll(PARTS)) {
    const gap = text.slice(end, match.index);
    const [word] = match;
    end = match.index + word.length;
    if (parts.length === 0 && gap !== '') return undefined;
    const number = word[0] >= '0' && word[0] <= '9' ? Number(word) : NaN;
    parts.push({ before: gap.trim() || gap, text: word, number });
  }
  const rest = text.slice(end);
  return rest === '' || rest === '.' ? parts : undefined;
}

interface TimeOfDay {
  /** The part the time begins with, its "T" or 上午 included. */
  readonly from: number;
  readonly seconds: number;
  readonly zulu: boolean;
}

const MORNING = new Set(['am', '上午']);
const AFTERNOON = new Set(['pm', '下午']);

/** The time after the date; null where there is none, undefined where what stands there is no time. */
function timeOf(parts: readonly Part[]): TimeOfDay | null | undefined {
  const colon = parts.findIndex(({ before }) => before === ':');
  if (colon < 0) return null;
  let from = colon - 1;
  const hour = parts[from];
  if (from < 1 || hour.text.length > 2) return undefined;
  let half = '';
  let place = colon;
  const clock = [hour.number];
  while (place < parts.length && parts[place].before === ':' && clock.length < 3) {
    if (parts[place].text.length !== 2) return undefined;
    clock.push(parts[place++].number);
  }
  if (clock.length === 3 && parts[place]?.before === '.') {
    if (Number.isNaN(parts[place].number)) return undefined;
    place++;
  }
  const before = parts[from - 1].text.toLowerCase();
  const isMark = before === 't' || MORNING.has(before) || AFTERNOON.has(before);
  if (isMark) {
    half = before === 't' ? '' : before;
    from--;
  } else if (hour.before !== ' ') return undefined;
  const tail = parts.slice(place);
  const word = tail.map(({ text }) => text.toLowerCase()).join('');
  const zulu = word === 'z';
  // An offset says where the clock stood that showed this day: "+08:00".
  const hasOffset =
    tail.length > 0 && tail.length < 3 && '+-'.includes(tail[0].before) && tail[0].before !== '';
  if (tail.length > 2 || (half !== '' && word !== '')) return undefined;
  const seconds = secondsOf(clock, zulu || hasOffset ? '' : half || word);
  return seconds === undefined ? undefined : { from, seconds, zulu };
}

function secondsOf([hour, minute, second = 0]: readonly number[], half: string): number | undefined {
  if (!(minute < 60) || !(second < 60)) return undefined;
  if (half === '') return hour < 24 ? hour * 3600 + minute * 60 + second : undefined;
  if (!MORNING.has(half) && !AFTERNOON.has(half)) return undefined;
  // Twelve at night is 12 AM; 下午 also goes with hours of the twenty-four.
  if (hour > 23 || (hour > 12 && MORNING.has(half))) return undefined;
  const of24 = MORNING.has(half) ? hour % 12 : hour < 12 ? hour + 12 : hour;
  return of24 * 3600 + minute * 60 + second;
}

type Dated = Pick<DateText, 'days' | 'mark' | 'twoDigitYear'>;

function datedBy(all: readonly Part[]): Dated | undefined {
  const parts = withoutFillers(all);
  const [a, b, c] = parts;
  if (parts.length === 1) {
    if (a.text.length !== 8) return undefined;
    return said(dayOfCompact(a.number));
  }
  if (parts.length >= 5 && parts.length <= 6 && b.text === '年') return eastAsian(parts);
  if (parts.length !== 3) return undefined;
  if (Number.isNaN(b.number) || Number.isNaN(a.number)) {
    if (!parts.every(({ before }) => BETWEEN_NAMES.has(before))) return undefined;
    return Number.isNaN(b.number) ? named(a, monthOfName(b.text), c) : named(b, monthOfName(a.text), c);
  }
  const mark = b.before;
  if ((mark !== '/' && mark !== '-' && mark !== '.') || c.before !== mark) return undefined;
  return numeric(a.text, mark, b.text, c.text);
}

/** Words that say nothing of the date: "31 de agosto de 2026", "31st of August"; full stops of abbreviations. */
const FILLERS = new Set(['de', 'del', 'of', 'st', 'nd', 'rd', 'th', 'er', 'º', 'ª', 'le', 'den']);

function withoutFillers(parts: readonly Part[]): readonly Part[] {
  if (parts.length < 4) return parts;
  return parts.filter(({ text, number }) => !Number.isNaN(number) || !FILLERS.has(text.toLowerCase()));
}

function eastAsian(parts: readonly Part[]): Dated | undefined {
  const [year, , month, monthSign, day, daySign] = parts;
  const fits = monthSign.text === '月' && (daySign === undefined || '日号號'.includes(daySign.text));
  if (!fits || parts.some(({ before }) => before.trim() !== '') || year.text.length !== 4) return undefined;
  return said(civil(year.number, month.number, day.number));
}

const BETWEEN_NAMES = new Set(['', ' ', '-', '/', '.', ',']);

/** A date with a month's name: its day and its year, of which one with four digits may stand first. */
function named(first: Part, month: number | undefined, last: Part): Dated | undefined {
  if (month === undefined || Number.isNaN(first.number) || Number.isNaN(last.number)) return undefined;
  const [day, year] = first.text.length === 4 ? [last, first] : [first, last];
  const isYear = year.text.length === 4 || year.text.length === 2;
  if (!isYear || day.text.length > 2) return undefined;
  const dated = said(civil(fullYear(year.text), month, day.number));
  return dated && { ...dated, twoDigitYear: year.text.length === 2 };
}

/** Three numbers with one mark between them; undefined where they are a date by no order. */
function numeric(a: string, mark: DateMark, b: string, c: string): Dated | undefined {
  if (b.length > 2) return undefined;
  const [first, second, third] = [Number(a), Number(b), Number(c)];
  if (a.length === 4) return c.length > 2 ? undefined : said(civil(first, second, third));
  const twoDigitYear = c.length <= 2;
  if (a.length > 2 || c.length === 3) return undefined;
  const days = {
    yearFirst: twoDigitYear && a.length === 2 ? civil(fullYear(a), second, third) : undefined,
    dayFirst: c.length === 1 ? undefined : civil(fullYear(c), second, first),
    monthFirst: c.length === 1 ? undefined : civil(fullYear(c), first, second),
  };
  const isNone = days.yearFirst === undefined && days.dayFirst === undefined && days.monthFirst === undefined;
  return isNone ? undefined : { days, mark, twoDigitYear };
}

/** A year of two digits as POSIX reads it (strptime, %y): 69 to 99 are of the last century, 00 to 68 of this. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year + (year >= 69 ? 1900 : 2000);
}

function said(day: Day | undefined): Dated | undefined {
  if (day === undefined) return undefined;
  return { days: { yearFirst: day, dayFirst: day, monthFirst: day }, mark: undefined, twoDigitYear: false };
}

function civil(year: number, month: number, day: number): Day | undefined {
  return isCivil(year, month, day) ? dayOf(year, month, day) : undefined;
}
