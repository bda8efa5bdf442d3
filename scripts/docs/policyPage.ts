import { PLACED_SETTINGS, SECTIONS } from '../../src/credit/policy/policy';
import type { Setting } from '../../src/credit/policy/setting';
import { formatMessage } from '../../src/locales/formatMessage';
import { EN_SHEETS } from '../../src/locales/en/sheets';
import type { FunctionDoc } from '../build/metadata';
import { code, lines, plain, table } from './markdown';
import { reachOfSections, type Reach, type SectionId } from './reach';
import { settingTexts } from './settingTexts';

/** docs/policy.md: every setting of the policy, what it does, and which functions and sheets read it. */
export function policyPage(docs: readonly FunctionDoc[]): string {
  const reach = reachOfSections(new Set(docs.map(({ wrapper }) => wrapper)));
  const sections = (Object.keys(SECTIONS) as SectionId[]).map(section =>
    sectionOf(section, reach.get(section)!, docs),
  );
  return `# The policy

Written by \`npm run docs\` from \`src/credit/policy\`. A policy is a range of settings and values, in English or Chinese;
\`=CREDITPOLICY()\` spills one to edit. A blank value keeps the default; \`none\` leaves a setting out where that is its
default or its last words allow it. There are ${PLACED_SETTINGS.length} settings.

${sections.join('\n\n')}
`;
}

function sectionOf(section: SectionId, reach: Reach, docs: readonly FunctionDoc[]): string {
  const texts = settingTexts(section);
  const rows = PLACED_SETTINGS.filter(placed => placed.section === section).map(({ name, setting }) => [
    plain(setting.en),
    plain(setting.zh),
    plain(texts.textOf(name) ?? ''),
    plain(holds(setting)),
    standardOf(setting),
  ]);
  return `## ${titleOf(section)}

${texts.section}

${readBy(section, reach, docs)}

${table(['Setting', '设置', 'What it does', 'Holds', 'Default'], rows)}`;
}

/** "orderToCash" is "Order to cash". */
function titleOf(section: string): string {
  const words = section.replace(/[A-Z]/g, capital => ` ${capital.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "Enter a whole number from 0 to 5." is "a whole number from 0 to 5". */
function holds({ kind }: Setting<unknown>): string {
  return formatMessage(kind.expects, 'en')
    .replace(/^Enter /, '')
    .replace(/\.$/, '');
}

function standardOf({ kind, standard }: Setting<unknown>): string {
  return standard === undefined ? 'none' : code(String(kind.write(standard)));
}

function readBy(section: SectionId, reach: Reach, docs: readonly FunctionDoc[]): string {
  if (section === 'general')
    return 'Read by every function that takes a policy, by every sheet and by the pane.';
  const functions = docs.filter(({ wrapper }) => reach.wrappers.has(wrapper)).map(({ id }) => code(id));
  const sheets = [...reach.sheets].map(name => EN_SHEETS[name as keyof typeof EN_SHEETS]);
  const ways: readonly [string, readonly string[]][] = [
    ['Functions', functions],
    ['Sheets', sheets],
    ["The buyer's card in the pane", [...reach.chapters].map(titleOf)],
    ['Reading your tables', reach.reading ? ['yes'] : []],
  ];
  return ways
    .filter(([, names]) => names.length > 0)
    .map(([way, [first, ...others]]) => lines([`${way}: ${first}`, ...others], 110))
    .join('\\\n');
}
