import * as assess from './assess';
import * as collect from './collect';
import * as limit from './limit';
import * as policy from './policy';
import * as receivables from './receivables';

/** A worksheet function as Excel calls it: every argument a block of cells, or null where it was left out. */
export type WorksheetFunction = (...args: any[]) => any[][];

const FAMILIES: readonly Record<string, WorksheetFunction>[] = [assess, limit, receivables, collect, policy];

/** Every worksheet function by its name in Excel, which is the wrapper's own name in capitals. */
export const FUNCTIONS: ReadonlyMap<string, WorksheetFunction> = new Map(
  FAMILIES.flatMap(family => Object.entries(family).map(([name, run]) => [name.toUpperCase(), run] as const)),
);
