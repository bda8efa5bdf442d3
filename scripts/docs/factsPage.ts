import { FACT_IDS, factOf, type Fact } from '../../src/credit/assess/facts';
import { FACT_HEADINGS } from '../../src/cells/factTable';
import { plain, table } from './markdown';

/** docs/facts.md: every fact about a buyer, and the headers under which a table may give it. */
export function factsPage(): string {
  const rows = FACT_HEADINGS.map(({ id, headers: [en, zh, ...others] }) => [
    plain(en),
    plain(zh),
    KINDS[factOf(id).kind] + boundsOf(factOf(id)),
    others.map(plain).join(' · '),
  ]);
  return `# Facts about a buyer

Written by \`npm run docs\` from \`src/credit/assess/facts.ts\`. Scores, limits and warnings are made of these ${FACT_IDS.length} facts, one
column each. A header is known whatever its case, spaces, punctuation and full-width letters; a unit such as "(kUSD)"
or "(万元)" multiplies its figures. What is marked "by year" may stand once a year: "Sales 2025", "Sales (prior year)",
"上年营业收入". A header that names nothing here is asked about in the pane, never guessed.

${table(['Fact', '数据', 'What it is', 'Also known by'], rows)}
`;
}

const KINDS: Readonly<Record<Fact['kind'], string>> = {
  amount: 'money',
  ratio: 'a fraction',
  days: 'days',
  count: 'a number',
  score: '0 to 100, high is good',
  flag: 'yes or no',
  date: 'a date',
  signal: 'a sign of trouble: yes or no, how often, or the day it was last seen',
  id: 'words',
  text: 'words',
};

function boundsOf({ least, most, yearly }: Fact): string {
  const from = least === undefined ? '' : `, from ${least}`;
  const to = most === undefined ? '' : ` to ${most}`;
  return `${from}${from ? to : to && `, up${to}`}${yearly ? ', by year' : ''}`;
}
