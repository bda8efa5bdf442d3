// Whoever has every function at hand has every language too.
import '../locales/everyLanguage';
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
import * as paymentPlan from './paymentPlan';
import * as performance from './performance';
import * as plan from './plan';
import * as policy from './policy';
import * as price from './price';
import * as receivables from './receivables';
import * as secure from './secure';
import { functionsOf, type Family, type WorksheetFunction } from './worksheetFunction';

/** Every family by the name of its file, in the order in which lists show them. */
export const FAMILIES = {
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
  paymentPlan,
  insure,
  secure,
  plan,
  price,
  cash,
  policy,
};

/** Every worksheet function by its name in Excel. */
export const FUNCTIONS: ReadonlyMap<string, WorksheetFunction> = new Map(
  Object.values<Family>(FAMILIES).flatMap(functionsOf),
);
