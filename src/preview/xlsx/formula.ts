import { areaOf } from '../../workbook/xlsx/address';

/** Texts in double quotes and sheet names in single quotes, in which nothing is a name. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** What Excel puts before the names of newer functions, of add-in functions and of LET and LAMBDA parameters. */
const FILE_PREFIX = /_xl(?:fn|ws|udf|pm)\.|_xldudf_/gi;

const FUNCTION_NAME = /([A-Z_\\][A-Z0-9_.\\]*)\s*\(/gi;

/** A reference to another file ("[1]Sheet1!A1") or into a table ("Sales[Amount]"). */
const BRACKET = /\[/;

/** A file's formula as it is typed, for example `_xldudf_CREDITSCORE(A2)` as "=CREDITSCORE(A2)". */
export function typedFormula(formula: string): string {
  const body = formula.startsWith('=') ? formula.slice(1) : formula;
  if (!body.includes('_')) return `=${body}`;
  const typed = body
    .split(QUOTED)
    .map((part, index) => (index % 2 === 0 ? part.replace(FILE_PREFIX, '') : part))
    .join('');
  return `=${typed}`;
}

const RANGE = /\$?[A-Z]{1,3}\$?\d{1,7}:\$?[A-Z]{1,3}\$?\d{1,7}/gi;

/** The grid goes through each cell of a range, also of an empty one: beyond so many it holds the page for seconds. */
const MOST_CELLS = 2_000_000;

const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/gu;

/**
 * Whether a formula, as typed, uses only functions and references that the grid knows.
 * Arguments: the formula; whether the grid has a function; the workbook's names, in capitals, that the grid lacks.
 */
export function isCalculable(
  formula: string,
  knows: (name: string) => boolean,
  unknownNames: ReadonlySet<string> = new Set(),
): boolean {
  const bare = formula.split(QUOTED).filter((_, index) => index % 2 === 0);
  return bare.every(
    part =>
      !BRACKET.test(part) &&
      Array.from(part.matchAll(RANGE)).every(([range]) => cellsOf(range) <= MOST_CELLS) &&
      Array.from(part.matchAll(FUNCTION_NAME)).every(([, name]) => knows(name.toUpperCase())) &&
      (unknownNames.size === 0 ||
        Array.from(part.matchAll(NAME)).every(([name]) => !unknownNames.has(name.toUpperCase()))),
  );
}

function cellsOf(range: string): number {
  const { rows, columns } = areaOf(range) ?? { rows: 0, columns: 0 };
  return rows * columns;
}
