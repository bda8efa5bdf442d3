// Whoever has every function at hand has every language too.
import '../locales/everyLanguage';
import * as agreedRate from './receivables/agreedRate';
import * as assess from './assess/score';
import * as buyerFile from './assess/customerFile';
import * as cash from './plan/cash';
import * as chances from './assess/probability';
import * as collect from './collect/dunning';
import * as distress from './assess/distress';
import * as insure from './insure/cover';
import * as interest from './receivables/interest';
import * as limit from './limit/creditLimit';
import * as limitControl from './limit/control';
import * as limitUse from './limit/usage';
import * as monitor from './monitor/monitor';
import * as orderToCash from './orderToCash/orderToCash';
import * as paymentBehaviour from './assess/paymentRecord';
import * as paymentDays from './receivables/paymentDays';
import * as paymentPlan from './collect/paymentPlan';
import * as performance from './receivables/performance';
import * as plan from './plan/provision';
import * as policy from './help/creditPolicy';
import * as price from './plan/price';
import * as receivables from './receivables/ageing';
import * as secure from './secure/secure';
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
