import { factNames } from '../factNames';
import type { EN_TERMS } from '../en/terms';
import { ZH_CELLS_TERMS } from './terms/cells';
import { ZH_POLICY_TERMS } from './terms/policy';
import { ZH_ASSESS_TERMS } from './terms/assess';
import { ZH_LIMIT_TERMS } from './terms/limit';
import { ZH_DECIDE_TERMS } from './terms/decide';
import { ZH_RECEIVABLES_TERMS } from './terms/receivables';
import { ZH_COLLECT_TERMS } from './terms/collect';
import { ZH_INSURE_TERMS } from './terms/insure';
import { ZH_MONITOR_TERMS } from './terms/monitor';
import { ZH_ORDER_TO_CASH_TERMS } from './terms/orderToCash';
import { ZH_SECURE_TERMS } from './terms/secure';
import { ZH_PLAN_TERMS } from './terms/plan';
import { ZH_PORTFOLIO_TERMS } from './terms/portfolio';
import { ZH_READING_TERMS } from './terms/reading';

/** Words of the product that appear inside sentences and tables, by the key the engine uses. */
export const ZH_TERMS: Readonly<Record<keyof typeof EN_TERMS, string>> = {
  ...factNames('zh'),
  ...ZH_CELLS_TERMS,
  ...ZH_POLICY_TERMS,
  ...ZH_ASSESS_TERMS,
  ...ZH_LIMIT_TERMS,
  ...ZH_DECIDE_TERMS,
  ...ZH_RECEIVABLES_TERMS,
  ...ZH_COLLECT_TERMS,
  ...ZH_INSURE_TERMS,
  ...ZH_MONITOR_TERMS,
  ...ZH_ORDER_TO_CASH_TERMS,
  ...ZH_SECURE_TERMS,
  ...ZH_PLAN_TERMS,
  ...ZH_PORTFOLIO_TERMS,
  ...ZH_READING_TERMS,
};
