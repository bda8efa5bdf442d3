import type { FunctionText } from '../functionText';
import { ZH_ASSESS_FUNCTIONS } from './functions/assess';
import { ZH_COLLECT_FUNCTIONS } from './functions/collect';
import { ZH_DECIDE_FUNCTIONS } from './functions/decide';
import { ZH_HELP_FUNCTIONS } from './functions/help';
import { ZH_INSURE_FUNCTIONS } from './functions/insure';
import { ZH_LIMIT_FUNCTIONS } from './functions/limit';
import { ZH_MONITOR_FUNCTIONS } from './functions/monitor';
import { ZH_ORDER_TO_CASH_FUNCTIONS } from './functions/orderToCash';
import { ZH_PLAN_FUNCTIONS } from './functions/plan';
import { ZH_RECEIVABLES_FUNCTIONS } from './functions/receivables';
import { ZH_SECURE_FUNCTIONS } from './functions/secure';

/** Function names stay the same in every language; all that is told about them is translated. */
export const ZH_FUNCTIONS: Readonly<Record<string, FunctionText>> = {
  ...ZH_ASSESS_FUNCTIONS,
  ...ZH_COLLECT_FUNCTIONS,
  ...ZH_DECIDE_FUNCTIONS,
  ...ZH_HELP_FUNCTIONS,
  ...ZH_INSURE_FUNCTIONS,
  ...ZH_LIMIT_FUNCTIONS,
  ...ZH_MONITOR_FUNCTIONS,
  ...ZH_ORDER_TO_CASH_FUNCTIONS,
  ...ZH_PLAN_FUNCTIONS,
  ...ZH_RECEIVABLES_FUNCTIONS,
  ...ZH_SECURE_FUNCTIONS,
};
