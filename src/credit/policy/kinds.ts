import { LAST_PLAUSIBLE_DAY, textOfDay, type Day } from '../dates';
import { messageOf } from '../message';
import { dayOfCompact, dayOfText } from '../text/date';
import { keyOf } from '../text/key';
import { amountOfText } from '../text/number';
import { shareOfText } from '../text/share';
import { yesNoOfText } from '../text/yesNo';
import { parsePoints, writePoints, type PointScale } from './points';
import { UNFIT, type Kind, type PolicyCell } from './setting';

/** A whole number of days, steps or pieces. */
export function whole(least: number, most: number): Kind<number> {
  return {
    read: cell => {
      const value = numberOf(cell);
      return value !== undefined && Number.isInteger(value) && value >= least && value <= most
        ? value
        : UNFIT;
    },
    write: value => value,
    expects: messageOf('policy.expectsWhole', { least, most }),
  };
}

export function numberBetween(least: number, most: number): Kind<number> {
  return {
    read: cell => {
      const value = numberOf(cell);
      return value !== undefined && value >= least && value <= most ? value : UNFIT;
    },
    write: value => value,
    expects: messageOf('policy.expectsNumber', { least, most }),
  };
}

/** A share, 0 to 1, also typed as "85%". */
export const share: Kind<number> = {
  read: cell => {
    const value = fractionOf(cell);
    return value !== undefined && value >= 0 && value <= 1 ? value : UNFIT;
  },
  write: value => value,
  expects: messageOf('policy.expectsShare', {}),
};

/** An amount of money, zero or more. */
export const amount: Kind<number> = {
  read: cell => {
    const value = numberOf(cell);
    return value !== undefined && value >= 0 ? value : UNFIT;
  },
  write: value => value,
  expects: messageOf('policy.expectsAmount', {}),
};

export const words: Kind<string> = {
  read: cell => (cell === 0 ? UNFIT : String(cell).trim() || UNFIT),
  write: value => value,
  expects: messageOf('policy.expectsText', {}),
};

/** A date: a day's number as a spreadsheet has it, eight digits such as 20260831, or a text that names one day. */
export const date: Kind<Day> = {
  read: cell => {
    if (typeof cell === 'string') return dayOfText(cell) ?? UNFIT;
    if (typeof cell !== 'number') return UNFIT;
    const isSerial = Number.isInteger(cell) && cell > 60 && cell <= LAST_PLAUSIBLE_DAY;
    return isSerial ? cell : (dayOfCompact(cell) ?? UNFIT);
  },
  write: textOfDay,
  expects: messageOf('policy.expectsDate', {}),
};

/** One of a few words, each known in English and Chinese. */
export function choice<T extends string>(names: Readonly<Record<T, { en: string; zh: string }>>): Kind<T> {
  const values = Object.keys(names) as T[];
  return {
    read: cell => {
      const wanted = keyOf(String(cell));
      const known = (value: T) => [names[value].en, names[value].zh, value].map(keyOf).includes(wanted);
      return values.find(known) ?? UNFIT;
    },
    write: value => names[value].en,
    expects: messageOf('policy.expectsChoice', {
      choices: values.map(value => `${names[value].en} (${names[value].zh})`).join(', '),
    }),
  };
}

export const yesNo: Kind<boolean> = {
  read: cell => {
    if (typeof cell === 'boolean') return cell;
    // A zero may be a blank that some hosts hand over.
    return cell === 0 ? UNFIT : (yesNoOfText(String(cell)) ?? UNFIT);
  },
  write: value => (value ? 'yes' : 'no'),
  expects: messageOf('policy.expectsChoice', { choices: 'yes, no' }),
};

/** Rising whole numbers, such as the bands of a foreign scale: "2/4/6/8". A date in the cell is refused, as for buckets. */
export const risingNumbers: Kind<readonly number[]> = {
  read: cell => {
    const numbers = String(cell)
      .split(/[/／,;；\s、，]+/)
      .filter(Boolean)
      .map(figureOf);
    const rising = numbers.every(
      (number, i) => Number.isInteger(number) && number > (i ? numbers[i - 1] : 0),
    );
    return typeof cell === 'string' && numbers.length > 0 && rising ? numbers : UNFIT;
  },
  write: value => value.join('/'),
  expects: messageOf('policy.expectsRising', {}),
};

/** A change as a fraction above -1, also typed as "-20%". */
export const change: Kind<number> = {
  read: cell => {
    const value = fractionOf(cell);
    return value !== undefined && value >= -1 && value <= 10 ? value : UNFIT;
  },
  write: value => value,
  expects: messageOf('policy.expectsChange', {}),
};

/** Shares one after the other, such as "0.3% / 1.6% / 3.6%". */
export const shares: Kind<readonly number[]> = {
  read: cell => {
    const values = String(cell)
      .split(/[/／;；\s、，]+/)
      .filter(Boolean)
      .map(fractionOf);
    const fit = values.every(value => value !== undefined && value >= 0 && value <= 1);
    return values.length > 0 && fit ? (values as number[]) : UNFIT;
  },
  write: value => value.join(' / '),
  expects: messageOf('policy.expectsShares', {}),
};

/** Numbers one after the other, such as "12/12/3/3/1". A date in the cell is refused, as for buckets. */
export function numberList(least: number, most: number): Kind<readonly number[]> {
  return {
    read: cell => {
      const values = String(cell)
        .split(/[/／;；\s、，]+/)
        .filter(Boolean)
        .map(figureOf);
      const fit = values.every(value => value >= least && value <= most);
      const single = typeof cell === 'number' && values.length === 1;
      return values.length > 0 && fit && (typeof cell === 'string' || single) ? values : UNFIT;
    },
    write: value => value.join('/'),
    expects: messageOf('policy.expectsNumbers', { least, most }),
  };
}

/**
 * Days before the due date, falling, such as "7/3/0". A date in the cell is refused, as for buckets; a single number
 * is one reminder, but for a zero, which is what a blank is to some hosts.
 */
export const reminderDays: Kind<readonly number[]> = {
  read: cell => {
    const days = String(cell)
      .split(/[/／,;；\s、，]+/)
      .filter(Boolean)
      .map(figureOf);
    const falling = days.every(
      (day, i) => Number.isInteger(day) && day >= 0 && day <= (i ? days[i - 1] - 1 : 365),
    );
    return days.length > 0 && falling && cell !== 0 ? days : UNFIT;
  },
  write: value => value.join('/'),
  expects: messageOf('policy.expectsReminders', {}),
};

/** A scale that turns a figure into points, such as "0 | 1: 40 | 1.5: 80". */
export const points: Kind<PointScale> = {
  read: cell => (typeof cell === 'string' && parsePoints(cell)) || UNFIT,
  write: writePoints,
  expects: messageOf('policy.expectsPoints', {}),
};

const NONE = ['none', '无', '-'];

/** A setting that may also be absent: the word "none" leaves it out. */
export function optional<T>(kind: Kind<T>): Kind<T | undefined> {
  return {
    read: cell => (NONE.includes(keyOf(String(cell))) ? undefined : kind.read(cell)),
    write: value => (value === undefined ? 'none' : kind.write(value)),
    expects: kind.expects,
  };
}

/** A fraction, also typed as a percentage. */
function fractionOf(cell: PolicyCell): number | undefined {
  return typeof cell === 'string' ? shareOfText(cell) : numberOf(cell);
}

/** A number; a percentage is none, for nobody can tell what it is of. */
function numberOf(cell: PolicyCell): number | undefined {
  if (typeof cell !== 'string') return typeof cell === 'number' ? cell : undefined;
  const amount = amountOfText(cell);
  return amount && !amount.percent ? (amount.point ?? amount.comma)?.value : undefined;
}

/** As `numberOf`, one of a list: NaN where it is none. */
function figureOf(text: string): number {
  return numberOf(text) ?? NaN;
}
