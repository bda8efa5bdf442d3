import '../../../src/preview/customFunctions';
import { FUNCTIONS } from '../../../src/functions/registry';
import { sumOf } from '../../../src/credit/money';

/** What a cell holds; '' is a blank. Errors are the objects that our functions give. */
export type Cell = string | number | boolean | CustomFunctions.Error;

/** A part of a formula: how it is written, and the cells it stands for at the moment of saving. */
export interface Term {
  readonly text: string;
  readonly cells: readonly (readonly Cell[])[];
}

/** A text or a number written into a formula. */
export function literal(value: string | number): Term {
  return { text: typeof value === 'string' ? `"${value}"` : String(value), cells: [[value]] };
}

/**
 * One of our functions over its arguments, undefined for those left out. Its cells come from the very function that
 * the add-in runs.
 */
export function call(name: string, ...given: readonly (Term | undefined)[]): Term {
  const run = FUNCTIONS.get(name);
  if (!run) throw new Error(`there is no function ${name}`);
  const args = given.map(argument => argument?.cells.map(row => [...row]) ?? null);
  const missing = Array<null>(Math.max(0, run.length - args.length)).fill(null);
  return {
    text: `${name}(${given.map(term => term?.text ?? '').join(', ')})`,
    cells: run(...args, ...missing),
  };
}

/** a - b to the cent, row by row. */
export function differenceInCents(a: Term, b: Term): Term {
  return {
    text: `ROUND(${a.text} - ${b.text}, 2)`,
    cells: byRow((minuend, subtrahend) => sumOf([Number(minuend), -Number(subtrahend)]), a, b),
  };
}

/** Nothing where `figure` is zero, else what `then` says in that row. */
export function unlessZero(figure: Term, then: Term): Term {
  return {
    text: `IF(${figure.text} = 0, "", ${then.text})`,
    cells: byRow((number, answer) => (number === 0 ? '' : answer), figure, then),
  };
}

/** What an amount must say in a column of its own to be added. */
export interface Condition {
  readonly column: Term;
  readonly equals: Term;
}

/** The sums of the amounts that meet every condition; a condition with a column of keys gives a sum for each key. */
export function sumsOf(amounts: Term, ...conditions: readonly Condition[]): Term {
  const written = conditions.map(({ column, equals }) => `${column.text}, ${equals.text}`);
  return {
    text: `SUMIFS(${amounts.text}, ${written.join(', ')})`,
    cells: byRow(
      (...wanted) =>
        sumOf(
          amounts.cells
            .filter((_, row) => conditions.every(({ column }, i) => column.cells[row][0] === wanted[i]))
            .map(([amount]) => Number(amount)),
        ),
      ...conditions.map(({ equals }) => equals),
    ),
  };
}

/** The row of a block that has the wanted key. */
export function rowByKey(block: Term, keys: Term, wanted: Term): Term {
  const place = keys.cells.findIndex(([key]) => key === wanted.cells[0][0]);
  return {
    text: `INDEX(${block.text}, MATCH(${wanted.text}, ${keys.text}, 0), 0)`,
    cells: [block.cells[place]],
  };
}

export function byRow(rule: (...cells: Cell[]) => Cell, ...terms: readonly Term[]): Cell[][] {
  const rows = Math.max(...terms.map(({ cells }) => cells.length));
  return Array.from({ length: rows }, (_, row) => [
    rule(...terms.map(({ cells }) => cells[cells.length === 1 ? 0 : row][0])),
  ]);
}
