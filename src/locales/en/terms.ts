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
import { EN_PORTFOLIO_TERMS } from './terms/portfolio';
import { EN_READING_TERMS } from './terms/reading';

/** Words of the product that appear inside sentences and tables, by the key the engine uses. */
export const EN_TERMS = {
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
  ...EN_PORTFOLIO_TERMS,
  ...EN_READING_TERMS,
};

type EnglishTerms = typeof EN_TERMS;

declare module '../../credit/message' {
  // The engine names words by their keys and knows none itself: a key that is not here does not compile there.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- its members are the keys of the terms
  interface ProductTerms extends Record<keyof EnglishTerms, unknown> {}
}
