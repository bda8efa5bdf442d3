import { COLLECT_MESSAGES } from './collect/messages';
import { ASSESS_MESSAGES } from './assess/messages';
import { DECIDE_MESSAGES } from './decide/messages';
import { INSURE_MESSAGES } from './insure/messages';
import { LIMIT_MESSAGES } from './limit/messages';
import { MONITOR_MESSAGES } from './monitor/messages';
import { PLAN_MESSAGES } from './plan/messages';
import { ORDER_TO_CASH_MESSAGES } from './orderToCash/messages';
import { POLICY_MESSAGES } from './policy/messages';
import { PORTFOLIO_MESSAGES } from './portfolio/messages';
import { RECEIVABLES_MESSAGES } from './receivables/messages';
import { READING_MESSAGES } from './readingMessages';
import { SECURE_MESSAGES } from './secure/messages';

/** What an argument of a formula can suffer from, whatever the rule. Rows are counted from 1 within the argument. */
export const CELL_MESSAGES = {
  'cell.notADate': { argument: 'name', row: 'count', found: 'text' },
  'cell.dateOfTwo': { argument: 'name', row: 'count', found: 'text', one: 'date', other: 'date' },
  'cell.dateTooFar': { argument: 'name', row: 'count', found: 'text', year: 'text' },
  'cell.notANumber': { argument: 'name', row: 'count', found: 'text' },
  'cell.numberOfTwo': { argument: 'name', row: 'count', found: 'text', one: 'number', other: 'number' },
  'cell.notYesOrNo': { argument: 'name', row: 'count', found: 'text' },
  'cell.notAnAmountOrYes': { argument: 'name', row: 'count', found: 'text' },
  'cell.isAnError': { argument: 'name', row: 'count', error: 'text' },
  'cell.missing': { argument: 'name' },
  'cell.outOfRange': { argument: 'name', row: 'count', found: 'number', least: 'number', most: 'number' },
  'cell.negative': { argument: 'name', row: 'count', found: 'number' },
  'cell.sentences': { first: 'message', rest: 'message' },
  'cell.notAChoice': { argument: 'name', found: 'text', expects: 'message' },
  'cell.notAShare': { argument: 'name', found: 'number' },
  'cell.notAboveZero': { argument: 'name', found: 'number' },
  'cell.headerTwice': { first: 'count', second: 'count', header: 'text', other: 'text' },
  'cell.noHeaderKnown': { example: 'term', other: 'term' },
  'cell.headersWidth': { headers: 'count', columns: 'count' },
  'cell.noRows': {},
  'cell.tooLarge': {},
  'cell.lengths': { argument: 'name', rows: 'count', expected: 'count' },
} as const;

/** Every sentence the engine can say. `src/locales` has each in every language; the compiler sees to it. */
export const MESSAGES = {
  ...CELL_MESSAGES,
  ...POLICY_MESSAGES,
  ...ASSESS_MESSAGES,
  ...MONITOR_MESSAGES,
  ...LIMIT_MESSAGES,
  ...DECIDE_MESSAGES,
  ...RECEIVABLES_MESSAGES,
  ...ORDER_TO_CASH_MESSAGES,
  ...COLLECT_MESSAGES,
  ...PORTFOLIO_MESSAGES,
  ...READING_MESSAGES,
  ...INSURE_MESSAGES,
  ...SECURE_MESSAGES,
  ...PLAN_MESSAGES,
} as const;
