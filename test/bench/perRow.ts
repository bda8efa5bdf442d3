import { medians, mustAgree } from './measure';
import { grouped, milliseconds, times, within, type Part } from './page';
import { collectionRules } from './perRow/collection';
import { moneyRules } from './perRow/money';
import { scoreRules } from './perRow/score';

/** A function over a column, and a plain loop of the same rule from typed arrays to an array of results. */
export interface PerRowRule {
  readonly name: string;
  readonly ours: () => any[][];
  readonly loop: () => ArrayLike<string | number>;
}

const ROWS = 1_000_000;

/** Every function that judges row by row, over one long column. */
export async function perRow(): Promise<Part> {
  const rows: string[][] = [];
  for (const makeRules of [collectionRules, moneyRules, scoreRules]) {
    for (const { name, ours, loop } of makeRules(ROWS)) {
      const [answers, expected] = [ours(), loop()];
      for (let row = 0; row < ROWS; row++) {
        if (answers[row][0] !== expected[row])
          mustAgree(`${name}, row ${row + 1}`, answers[row][0], expected[row]);
      }
      const found = await medians(
        { ours, loop, spilled: () => Array.from(loop(), result => [result]) },
        2,
      );
      rows.push([
        name,
        milliseconds(found.ours),
        milliseconds(found.loop),
        within(found.ours, found.loop, 5),
        milliseconds(found.spilled),
        times(found.ours, found.spilled),
      ]);
    }
  }
  return {
    title: 'Functions over a column',
    about:
      `One call over ${grouped(ROWS)} rows of cells. The loop is the same rule on typed arrays, without any check and ` +
      'without cells; with spilling it also makes the array of one-cell rows that Excel takes as an answer.',
    heading: ['Function', 'Ours', 'Loop', 'Ours to loop', 'Loop with spilling', 'Ours to it'],
    rows,
    bounds:
      'the cells. Reading a million one-cell rows and making a million more, each an array of its own, takes longer than ' +
      'the rule; where the rule is but a comparison, five times the bare loop is less than the cells alone take.',
  };
} // prettier-ignore
