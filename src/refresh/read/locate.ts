import { plainValue } from '../../cells/cell';
import { matchHeaders, type HeaderMatches } from '../../cells/headers';
import type { TableName } from '../../credit/portfolio/problem';
import type { SheetInfo } from '../../workbook/workbook';
import type { ColumnMap } from './columnMap';
import type { ColumnPlaces } from './rowReader';
import { TABLES } from './tables';

/** A table found on a sheet. */
export interface FoundTable {
  readonly kind: TableName;
  readonly sheet: SheetInfo;
  /** The sheet row of the headers, counted from 0. */
  readonly headerRow: number;
  readonly headers: readonly string[];
  readonly matches: HeaderMatches<string>;
}

/** A column the product needs and cannot find: it asks instead of guessing. */
export interface Question {
  readonly kind: TableName;
  readonly sheet: string;
  /** The fields of which one is needed. */
  readonly fields: readonly string[];
  /** The headers that are not known yet, of which one may be it. */
  readonly candidates: readonly string[];
  /** The candidate most like it, to be offered first. */
  readonly nearest: string | undefined;
}

export interface Located {
  readonly tables: ReadonlyMap<TableName, FoundTable>;
  readonly questions: readonly Question[];
}

/** Header rows are looked for among the first rows of a sheet. */
const HEADER_ROWS = 10;

/** What a sheet's usual name is worth, in headers recognised. */
const NAME_COUNTS = 3;

interface Candidate {
  readonly table: FoundTable;
  readonly worth: number;
}

/**
 * Finds the user's tables by their headers.
 * Arguments: the workbook's sheets; what the user has said about unknown headers.
 * Result: at most one sheet for each kind of table; a question for every needed column that no header names, or that
 * two name. The product's own sheets are passed over.
 */
export function locateTables(sheets: readonly SheetInfo[], map: ColumnMap): Located {
  const free = sheets.filter(({ owned, rows }) => !owned && rows > 0);
  const candidates = free
    .flatMap(sheet =>
      (Object.keys(TABLES) as TableName[]).map(kind => bestOn(sheet, kind, map[sheet.name] ?? {})),
    )
    .filter(candidate => candidate !== undefined)
    .sort((a, b) => b.worth - a.worth);
  const tables = new Map<TableName, FoundTable>();
  const taken = new Set<string>();
  for (const { table } of candidates) {
    if (tables.has(table.kind) || taken.has(table.sheet.name)) continue;
    tables.set(table.kind, table);
    taken.add(table.sheet.name);
  }
  return { tables, questions: [...tables.values()].flatMap(questionsAbout) };
}

/** The header row of a sheet that fits a kind of table best, if any fits at all. */
function bestOn(
  sheet: SheetInfo,
  kind: TableName,
  chosen: Readonly<Record<string, string>>,
): Candidate | undefined {
  const shape = TABLES[kind];
  const named = shape.sheetNames.some(name => name.toLowerCase() === sheet.name.trim().toLowerCase());
  let best: Candidate | undefined;
  for (let i = 0; i < Math.min(HEADER_ROWS, sheet.top.length); i++) {
    const headers = sheet.top[i].map(cell => String(plainValue(cell)).trim());
    const matches = matchHeaders(sheet.top[i], shape.fields, new Map(Object.entries(chosen)));
    const known = new Set(matches.columns.filter(match => match !== undefined).map(({ id }) => id));
    const met = shape.needs.filter(group => group.some(id => known.has(id))).length;
    const fits =
      known.size > 1 &&
      (met === shape.needs.length || (met > 0 && (named || met === shape.needs.length - 1)));
    const worth = known.size + 2 * met + (named ? NAME_COUNTS : 0);
    if (fits && worth > (best?.worth ?? 0)) {
      best = { table: { kind, sheet, headerRow: sheet.row + i, headers, matches }, worth };
    }
  }
  return best;
}

function questionsAbout({ kind, sheet, headers, matches }: FoundTable): Question[] {
  const { needs } = TABLES[kind];
  const clashing = new Set(matches.clashes.map(({ id }) => id));
  const known = new Set(matches.columns.filter(match => match !== undefined).map(({ id }) => id));
  return needs
    .filter(group => !group.some(id => known.has(id) && !clashing.has(id)))
    .map(fields => {
      const between = matches.clashes
        .filter(({ id }) => fields.includes(id))
        .flatMap(({ header, other }) => [header, other]);
      const unknown = matches.unknown.map(({ header }) => header);
      const candidates = between.length > 0 ? [...new Set(between)] : unknown;
      const nearest = matches.unknown.find(
        ({ nearest: id }) => id !== undefined && fields.includes(id),
      )?.header;
      return {
        kind,
        sheet: sheet.name,
        fields,
        candidates: candidates.filter(header => headers.includes(header)),
        nearest,
      };
    });
}

/** Where each field's column is. A field that two columns claim has none until the user says which. */
export function columnsOf({ matches, headers }: FoundTable): ColumnPlaces {
  const clashing = new Set(matches.clashes.map(({ id }) => id));
  const places = new Map<string, number>();
  const multiples = new Map<string, number>();
  matches.columns.forEach((match, place) => {
    if (!match || clashing.has(match.id)) return;
    places.set(match.id, place);
    multiples.set(match.id, match.multiple);
  });
  return { places, multiples, headers };
}
