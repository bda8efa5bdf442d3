import { PLACED_SETTINGS } from '../../../src/credit/policy/policy';
import { showPolicy } from '../../../src/credit/policy/show';
import { isFault } from '../../../src/credit/fault';
import '../../../src/locales/everyLanguage';
import { formatMessage } from '../../../src/locales/formatMessage';
import { AS_OF } from '../calendar';
import { Table } from './table';
import type { Look } from './look';
import type { Cell, Term } from './term';

const AS_OF_SETTING = 'As-of date';

/** What the sample's policy changes of the built-in one. */
const CHANGES = [
  [AS_OF_SETTING, AS_OF],
  ['Minimum amount to dun', 100],
] as const;

const ROWS = policyRows();

/** The policy that every formula of the sample reads. */
export const POLICY = new Table('Policy', ROWS.length, [
  { header: 'Setting', width: 44, look: 'text', content: ROWS.map(({ setting }) => setting) },
  { header: 'Value', width: 46, look: lookOfValue, content: ROWS.map(({ value }) => value) },
  { header: 'What it may be', width: 58, look: 'quiet', content: ROWS.map(({ expects }) => expects) },
  { header: 'Part of the policy', width: 20, look: 'quiet', content: ROWS.map(({ part }) => part) },
]);

export const POLICY_RANGE: Term = POLICY.block('Setting', 'Value');

export const AS_OF_CELL: Term = POLICY.cell(
  'Value',
  ROWS.findIndex(({ setting }) => setting === AS_OF_SETTING),
);

/** Text stays text, so that nobody's spreadsheet takes 7/15/30 for a date. */
function lookOfValue(value: Cell): Look {
  if (value === AS_OF) return 'leftDate';
  return typeof value === 'number' ? 'leftNumber' : 'asText';
}

function policyRows() {
  const rows = showPolicy(CHANGES);
  if (isFault(rows)) throw new Error(formatMessage(rows.message, 'en'));
  return rows.map(([name, value]) => {
    const placed = PLACED_SETTINGS.find(({ setting }) => setting.en === name);
    if (!placed) throw new Error(`the policy shows a setting it does not have: ${name}`);
    return {
      setting: name,
      value: name === AS_OF_SETTING ? AS_OF : value,
      expects: formatMessage(placed.setting.kind.expects, 'en'),
      part: partName(placed.section),
    };
  });
}

/** The family of settings in plain words: "cashPlan" is Cash plan. */
function partName(section: string): string {
  const words = section.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`);
  return words[0].toUpperCase() + words.slice(1);
}
