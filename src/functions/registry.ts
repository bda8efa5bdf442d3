import * as agreedRate from './agreedRate';
import * as assess from './assess';
import * as buyerFile from './buyerFile';
import * as cash from './cash';
import * as chances from './chances';
import * as collect from './collect';
import * as distress from './distress';
import * as insure from './insure';
import * as interest from './interest';
import * as limit from './limit';
import * as limitControl from './limitControl';
import * as limitUse from './limitUse';
import * as monitor from './monitor';
import * as orderToCash from './orderToCash';
import * as paymentBehaviour from './paymentBehaviour';
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
  chances,
  distress,
  paymentBehaviour,
  buyerFile,
  limit,
  limitUse,
  limitControl,
  monitor,
  receivables,
  performance,
  paymentDays,
  interest,
  agreedRate,
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
