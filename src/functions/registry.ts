import * as assess from './assess';
import * as cash from './cash';
import * as collect from './collect';
import * as insure from './insure';
import * as interest from './interest';
import * as limit from './limit';
import * as orderToCash from './orderToCash';
import * as paymentDays from './paymentDays';
import * as performance from './performance';
import * as plan from './plan';
import * as policy from './policy';
import * as price from './price';
import * as receivables from './receivables';
import * as secure from './secure';

/** A worksheet function as Excel calls it: every argument a block of cells, or null where it was left out. */
export type WorksheetFunction = (...args: any[]) => any[][];

const FAMILIES: readonly Record<string, WorksheetFunction>[] = [
  assess,
  limit,
  receivables,
  performance,
  paymentDays,
  interest,
  orderToCash,
  collect,
  insure,
  secure,
  plan,
  price,
  cash,
  policy,
];

/** Every worksheet function by its name in Excel, which is the wrapper's own name in capitals. */
export const FUNCTIONS: ReadonlyMap<string, WorksheetFunction> = new Map(
  FAMILIES.flatMap(family => Object.entries(family).map(([name, run]) => [name.toUpperCase(), run] as const)),
);
