import { COLLECT_SAYINGS } from './collect/messages';
import { ASSESS_SAYINGS } from './assess/messages';
import { DISTRESS_SAYINGS } from './assess/distress/messages';
import { FILE_SAYINGS } from './assess/file/messages';
import { PAYMENT_SAYINGS } from './assess/payment/messages';
import { INSURE_SAYINGS } from './insure/messages';
import { LIMIT_SAYINGS } from './limit/messages';
import { MONITOR_SAYINGS } from './monitor/messages';
import { PLAN_SAYINGS } from './plan/messages';
import { ORDER_TO_CASH_SAYINGS } from './orderToCash/messages';
import { POLICY_SAYINGS } from './policy/messages';
import { PORTFOLIO_SAYINGS } from './portfolio/messages';
import { RECEIVABLES_SAYINGS } from './receivables/messages';
import { SECURE_SAYINGS } from './secure/messages';

/** What an argument of a formula can suffer from, whatever the rule. Rows are counted from 1 within the argument. */
const CELL_SAYINGS = {
  'cell.notADate': { argument: 'term', row: 'count', found: 'text' },
  'cell.dateOfTwo': { argument: 'term', row: 'count', found: 'text', one: 'date', other: 'date' },
  'cell.dateTooFar': { argument: 'term', row: 'count', found: 'text', year: 'text' },
  'cell.notANumber': { argument: 'term', row: 'count', found: 'text' },
  'cell.notYesOrNo': { argument: 'term', row: 'count', found: 'text' },
  'cell.notAnAmountOrYes': { argument: 'term', row: 'count', found: 'text' },
  'cell.isAnError': { argument: 'term', row: 'count', error: 'text' },
  'cell.missing': { argument: 'term' },
  'cell.outOfRange': { argument: 'term', row: 'count', found: 'number', least: 'number', most: 'number' },
  'cell.negative': { argument: 'term', row: 'count', found: 'number' },
  'cell.sentences': { first: 'message', rest: 'message' },
  'cell.notAChoice': { argument: 'term', found: 'text', expects: 'message' },
  'cell.notAShare': { argument: 'term', found: 'number' },
  'cell.notAboveZero': { argument: 'term', found: 'number' },
  'cell.headerTwice': { first: 'count', second: 'count', header: 'text', other: 'text' },
  'cell.noHeaderKnown': { example: 'term', other: 'term' },
  'cell.headersWidth': { headers: 'count', columns: 'count' },
  'cell.noRows': {},
  'cell.lengths': { argument: 'term', rows: 'count', expected: 'count' },
} as const;

/** Every sentence the engine can say. `src/locales` has each in every language; the compiler sees to it. */
export const MESSAGES = {
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
