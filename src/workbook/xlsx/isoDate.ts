const ISO = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?)?(?:Z|[+-]\d\d:\d\d)?$/;

const SECONDS_A_DAY = 86_400;

/** Excel counts a 29 February 1900, so that the days before it are one less. */
const FALSE_LEAP_DAY = 61;

/** The serial number of 1970-01-01. */
const UNIX_EPOCH = 25_569;

/**
 * An ISO 8601 date, time or both as a serial number of the 1900 date system, undefined for any other text. The zone is
 * not counted: Excel writes the time that the cell shows. Source: ECMA-376 part 1, 18.17.4.1.
 */
export function serialOfIso(text: string): number | undefined {
  const [, year, month, day, hours, minutes = '0', seconds = '0'] = ISO.exec(text.trim()) ?? [];
  if (year === undefined && hours === undefined) return undefined;
  const time = (Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds)) / SECONDS_A_DAY;
  if (year === undefined) return time;
  const days = daysSince1970(Number(year), Number(month), Number(day)) + UNIX_EPOCH;
  return Math.max(0, days < FALSE_LEAP_DAY ? days - 1 : days) + time;
}

/** Days of the Gregorian calendar, counted in years that start with March so that the leap day comes last. */
function daysSince1970(year: number, month: number, day: number): number {
  const marchYear = month < 3 ? year - 1 : year;
  const daysBefore = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + daysBefore - 719_468;
}
