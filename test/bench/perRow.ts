import { medians, mustAgree } from './measure';
import { grouped, milliseconds, times, within, type Part } from './page';
import { collectionRules } from './perRow/collection';
import { moneyRules } from './perRow/money';
import { scoreRules } from './perRow/score';

/** A function over columns, and a plain loop of the same rule from typed arrays to an array of results. */
export interface PerRowRule {
  readonly name: string;
  readonly ours: () => any[][];
  readonly loop: () => ArrayLike<string | number>;
  /** The blocks of cells that the function is given. */
  readonly given: readonly any[][][];
  /** Whether its answers are few, so that rows with the same one can be one and the same row. */
  readonly isAmongFew: boolean;
}

const ROWS = 1_000_000;

/** Every function that judges row by row, over one long column. */
export async function perRow(): Promise<Part> {
  const rows: string[][] = [];
  for (const makeRules of [collectionRules, moneyRules, scoreRules]) {
    for (const { name, ours, loop, given, isAmongFew } of makeRules(ROWS)) {
      mustAgreeInAllRows(name, ours(), loop());
      const found = await medians({ ours, loop, cells: () => cellsToRows(given, isAmongFew) }, 15);
      rows.push([
        name,
        milliseconds(found.ours),
        milliseconds(found.loop),
        within(found.ours, found.loop, 5),
        milliseconds(found.cells),
        times(found.ours, found.cells),
      ]);
    }
  }
  return {
    title: 'Functions over a column',
    about:
      `One call over ${grouped(ROWS)} rows of cells. The loop is the same rule on typed arrays, without any check, to an array of ` +
      'results. Beside it what no function from cells to cells can do without: reading every cell of the same ranges and making ' +
      'the rows of the answer, without any rule.',
    heading: ['Function', 'Ours', 'Loop', 'Ours to loop', 'Cells in, rows out', 'Ours to it'],
    rows,
    bounds:
      'the cells. Reading a million one-cell rows and making a million more, each an array of its own, takes two to five times the ' +
      'bare loop by itself. What is left is the call of the rule for each row: six arguments of a stage, three of a limit.',
  };
}

function mustAgreeInAllRows(name: string, answers: any[][], expected: ArrayLike<string | number>): void {
  for (let row = 0; row < ROWS; row++) {
    if (answers[row][0] !== expected[row])
      mustAgree(`${name}, row ${row + 1}`, answers[row][0], expected[row]);
  }
}

/** Reads every cell, and makes a row of each first one. */
function cellsToRows(given: readonly any[][][], isAmongFew: boolean): any[][] {
  const [first] = given;
  let read = 0;
  for (const cells of given) {
    for (let row = 0; row < cells.length; row++) {
      const values = cells[row];
      for (let i = 0; i < values.length; i++) if (typeof values[i] === 'number') read++;
    }
  }
  const rows = new Array<any[]>(first.length);
  const same = [read];
  for (let row = 0; row < rows.length; row++) rows[row] = isAmongFew ? same : [row / 4];
  return rows;
}
