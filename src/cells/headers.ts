import { similarity } from '../credit/similarity';
import type { Cell } from './cell';
import { errorText, plainValue } from './cell';
import { withoutUnits } from './units';
import { yearMarkOf, type YearMark } from './yearMark';

/** Something a table may have a column for, and the headers that name it, our own first. */
export interface Heading<Id extends string> {
  readonly id: Id;
  readonly headers: readonly string[];
  /** Given for several years, which the header names: "Sales 2025", "Sales (prior year)", "上年营业收入". */
  readonly yearly?: boolean;
}

/** What a column gives. */
export interface Match<Id extends string> {
  readonly id: Id;
  /** 0 for the latest year, 1 for the year before. */
  readonly year: number;
  /** What the header's unit multiplies figures by: 1000 for "(kUSD)". */
  readonly multiple: number;
}

/** Two columns that give the same thing for the same year; columns are counted from 1. */
export interface Clash<Id extends string> {
  readonly id: Id;
  readonly first: number;
  readonly second: number;
  readonly header: string;
  readonly other: string;
}

/** A header that names nothing known. It is asked about, never guessed. */
export interface UnknownHeader<Id extends string> {
  /** Counted from 1. */
  readonly column: number;
  readonly header: string;
  /** What it is most like, if it is like anything. */
  readonly nearest: Id | undefined;
}

export interface HeaderMatches<Id extends string> {
  /** One per column; undefined for a column that gives nothing known. */
  readonly columns: readonly (Match<Id> | undefined)[];
  readonly clashes: readonly Clash<Id>[];
  readonly unknown: readonly UnknownHeader<Id>[];
}

/** Below this a likeness is chance. */
const ALIKE = 0.5;

/**
 * Finds out what the columns of a table give, by their headers.
 * Arguments: the header cells; what a table may have columns for; what the user has said about headers that were
 * asked about, by the header as it stands, '' for a column to be left alone.
 * Result: what each column gives, which columns get into each other's way, and which headers are not known. Case,
 * spaces, punctuation, full-width forms and units in brackets do not matter. The latest calendar year named by any
 * header is this year; a header without a year is this year's.
 */
export function matchHeaders<Id extends string>(
  headers: readonly Cell[],
  vocabulary: readonly Heading<Id>[],
  chosen: ReadonlyMap<string, Id | ''> = new Map(),
): HeaderMatches<Id> {
  const names = namesOf(vocabulary);
  const found = headers.map(cell => {
    const header = errorText(cell) === undefined ? String(plainValue(cell)).trim() : '';
    const choice = chosen.get(header);
    return { header, left: choice === '', claim: choice === '' ? undefined : claimOf(header, names, choice) };
  });

  const latest = Math.max(...found.map(({ claim }) => claim?.mark?.year ?? -Infinity));
  const columns = found.map(
    ({ claim }) =>
      claim && { id: claim.heading.id, year: yearsBack(claim.mark, latest), multiple: claim.multiple },
  );
  return {
    columns,
    clashes: clashesOf(
      columns,
      found.map(({ header }) => header),
    ),
    unknown: found.flatMap(({ header, left, claim }, i) =>
      claim || left || header === '' ? [] : [unknownHeader(i + 1, header, names)],
    ),
  };
}

interface Claim<Id extends string> {
  readonly heading: Heading<Id>;
  readonly mark: YearMark | undefined;
  readonly multiple: number;
}

type Names<Id extends string> = ReadonlyMap<string, Heading<Id>>;

/** A sheet asks for the same vocabulary once a formula. */
const NAMES = new WeakMap<readonly Heading<string>[], Names<string>>();

function namesOf<Id extends string>(vocabulary: readonly Heading<Id>[]): Names<Id> {
  const known = NAMES.get(vocabulary) as Names<Id> | undefined;
  if (known) return known;
  const names = new Map<string, Heading<Id>>();
  NAMES.set(vocabulary, names);
  for (const heading of vocabulary) {
    for (const header of heading.headers) names.set(letters(halfWidth(header)), heading);
  }
  return names;
}

/** What a header claims to give: as it stands, then without units, then without its year. */
function claimOf<Id extends string>(
  header: string,
  names: Names<Id>,
  choice: Id | undefined,
): Claim<Id> | undefined {
  const text = halfWidth(header);
  const { rest: name, multiple } = withoutUnits(text);
  const mark = yearMarkOf(text);
  if (choice) {
    const heading = [...names.values()].find(({ id }) => id === choice);
    return heading && { heading, mark: heading.yearly ? mark : undefined, multiple };
  }
  const whole = names.get(letters(text));
  if (whole) return { heading: whole, mark: undefined, multiple: 1 };
  const unmarked = names.get(letters(name));
  if (unmarked) return { heading: unmarked, mark: undefined, multiple };
  if (!mark) return undefined;
  const unyeared = withoutUnits(mark.rest);
  const heading = names.get(letters(unyeared.rest));
  return heading?.yearly ? { heading, mark, multiple: unyeared.multiple } : undefined;
}

function yearsBack(mark: YearMark | undefined, latest: number): number {
  return mark?.year === undefined ? (mark?.back ?? 0) : latest - mark.year;
}

function clashesOf<Id extends string>(
  columns: readonly (Match<Id> | undefined)[],
  headers: readonly string[],
): Clash<Id>[] {
  const firstOf = new Map<string, number>();
  return columns.flatMap((match, second) => {
    if (!match) return [];
    const key = `${match.id} ${match.year}`;
    const first = firstOf.get(key);
    if (first === undefined) {
      firstOf.set(key, second);
      return [];
    }
    return [
      { id: match.id, first: first + 1, second: second + 1, header: headers[first], other: headers[second] },
    ];
  });
}

/** What it is most like takes long to find and is seldom asked for, so it is looked for only then. */
function unknownHeader<Id extends string>(
  column: number,
  header: string,
  names: Names<Id>,
): UnknownHeader<Id> {
  return {
    column,
    header,
    get nearest() {
      return nearestTo(header, names);
    },
  };
}

function nearestTo<Id extends string>(header: string, names: Names<Id>): Id | undefined {
  const text = halfWidth(header);
  const wanted = letters(yearMarkOf(text)?.rest ?? text);
  let nearest: Id | undefined;
  let most = ALIKE;
  for (const [name, { id }] of names) {
    const alike = similarity(wanted, name);
    if (alike > most) [nearest, most] = [id, alike];
  }
  return nearest;
}

function halfWidth(header: string): string {
  return header.normalize('NFKC').toLowerCase();
}

/** What tells headers apart: their letters and digits. */
function letters(header: string): string {
  return header.replace(/[^\p{L}\p{N}]/gu, '');
}
