import type { Terms } from '../words';
import { factNames } from '../factNames';
import { EN_CELLS_TERMS } from './terms/cells';
import { EN_POLICY_TERMS } from './terms/policy';
import { EN_ASSESS_TERMS } from './terms/assess';
import { EN_LIMIT_TERMS } from './terms/limit';
import { EN_DECIDE_TERMS } from './terms/decide';
import { EN_RECEIVABLES_TERMS } from './terms/receivables';
import { EN_COLLECT_TERMS } from './terms/collect';
import { EN_INSURE_TERMS } from './terms/insure';
import { EN_MONITOR_TERMS } from './terms/monitor';
import { EN_ORDER_TO_CASH_TERMS } from './terms/orderToCash';
import { EN_SECURE_TERMS } from './terms/secure';
import { EN_PLAN_TERMS } from './terms/plan';

/** The terms of `EN_TERMS` that a worksheet function may answer: without those that only the pane and its sheets say. */
export const EN_FUNCTION_TERMS: Partial<Terms> = {
  ...factNames('en'),
  ...EN_CELLS_TERMS,
  ...EN_POLICY_TERMS,
  ...EN_ASSESS_TERMS,
  ...EN_LIMIT_TERMS,
  ...EN_DECIDE_TERMS,
  ...EN_RECEIVABLES_TERMS,
  ...EN_COLLECT_TERMS,
  ...EN_INSURE_TERMS,
  ...EN_MONITOR_TERMS,
  ...EN_ORDER_TO_CASH_TERMS,
  ...EN_SECURE_TERMS,
  ...EN_PLAN_TERMS,
};
