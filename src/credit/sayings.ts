import { COLLECT_SAYINGS } from './collect/sayings';
import { ASSESS_SAYINGS } from './assess/sayings';
import { DISTRESS_SAYINGS } from './assess/distress/sayings';
import { FILE_SAYINGS } from './assess/file/sayings';
import { PAYMENT_SAYINGS } from './assess/payment/sayings';
import { INSURE_SAYINGS } from './insure/sayings';
import { LIMIT_SAYINGS } from './limit/sayings';
import { MONITOR_SAYINGS } from './monitor/sayings';
import { PLAN_SAYINGS } from './plan/sayings';
import { ORDER_TO_CASH_SAYINGS } from './orderToCash/sayings';
import { POLICY_SAYINGS } from './policy/sayings';
import { PORTFOLIO_SAYINGS } from './portfolio/sayings';
import { RECEIVABLES_SAYINGS } from './receivables/sayings';
import { SECURE_SAYINGS } from './secure/sayings';

/** What an argument of a formula can suffer from, whatever the rule. Rows are counted from 1 within the argument. */
const CELL_SAYINGS = {
  'cell.notADate': { argument: 'term', row: 'count', found: 'text' },
  'cell.notANumber': { argument: 'term', row: 'count', found: 'text' },
  'cell.notYesOrNo': { argument: 'term', row: 'count', found: 'text' },
  'cell.notAnAmountOrYes': { argument: 'term', row: 'count', found: 'text' },
  'cell.isAnError': { argument: 'term', row: 'count', error: 'text' },
  'cell.missing': { argument: 'term' },
  'cell.outOfRange': { argument: 'term', row: 'count', found: 'number', least: 'number', most: 'number' },
  'cell.negative': { argument: 'term', row: 'count', found: 'number' },
  'cell.sentences': { first: 'saying', rest: 'saying' },
  'cell.notAChoice': { argument: 'term', found: 'text', expects: 'saying' },
  'cell.notAShare': { argument: 'term', found: 'number' },
  'cell.notAboveZero': { argument: 'term', found: 'number' },
  'cell.headerTwice': { first: 'count', second: 'count', header: 'text', other: 'text' },
  'cell.noHeaderKnown': { example: 'term', other: 'term' },
  'cell.headersWidth': { headers: 'count', columns: 'count' },
  'cell.noRows': {},
  'cell.lengths': { argument: 'term', rows: 'count', expected: 'count' },
} as const;

/** Every sentence the engine can say. `src/locales` has each in every language; the compiler sees to it. */
export const SAYINGS = {
  ...CELL_SAYINGS,
  ...POLICY_SAYINGS,
  ...ASSESS_SAYINGS,
  ...DISTRESS_SAYINGS,
  ...PAYMENT_SAYINGS,
  ...FILE_SAYINGS,
  ...MONITOR_SAYINGS,
  ...LIMIT_SAYINGS,
  ...RECEIVABLES_SAYINGS,
  ...ORDER_TO_CASH_SAYINGS,
  ...COLLECT_SAYINGS,
  ...PORTFOLIO_SAYINGS,
  ...INSURE_SAYINGS,
  ...SECURE_SAYINGS,
  ...PLAN_SAYINGS,
} as const;
