import { FACT_IDS, factOf, type Fact } from '../../src/credit/assess/facts';
import { FACT_HEADINGS } from '../../src/cells/factTable';
import { INVOICE_FIELDS, TABLES } from '../../src/reading/tables';
import { LEDGER_FIELDS } from '../../src/reading/vocabulary/captions';
import { LEDGER_CAPTIONS } from '../../src/reading/vocabulary/ledger';
import { plain, table } from './markdown';

/** docs/facts.md: every fact about a buyer and every column of a ledger, and the headers under which a table may give it. */
export function factsPage(): string {
  const rows = FACT_HEADINGS.map(({ id, headers: [en, zh, ...others] }) => [
    plain(en),
    plain(zh),
    KINDS[factOf(id).kind] + boundsOf(factOf(id)),
    others.map(plain).join(' · '),
  ]);
  return `# Facts and the headers they are known by

Written by \`npm run docs\` from the tables of facts and headers.

## Facts about a buyer

Scores, limits and warnings are made of these ${FACT_IDS.length} facts, one
column each. A header is known whatever its case, spaces, punctuation and full-width letters; a unit such as "(kUSD)"
or "(万元)" multiplies its figures. What is marked "by year" may stand once a year: "Sales 2025", "Sales (prior year)",
"上年营业收入". A header that names nothing here is asked about in the pane, never guessed.

${table(['Fact', '数据', 'What it is', 'Also known by'], rows)}

## Columns of a ledger

What an invoice list or a ledger may have columns for, and the headers that name them, by language. One header may stand
for several of them: then what the cells hold decides. Those without a name of ours are read to understand the rest.

${table(['Column', '列', 'Known by'], ledgerRows())}

## Orders, rates and the policy

${table(['Table', 'Column', '列', 'Also known by'], otherRows())}
`;
}

function ledgerRows(): string[][] {
  return LEDGER_FIELDS.map(field => {
    const [en, zh] = INVOICE_FIELDS[field] ?? [`(${field})`, ''];
    const known = Object.entries(LEDGER_CAPTIONS).flatMap(([language, captions]) => {
      const headers = captions[field] ?? [];
      return headers.length === 0 ? [] : [`${language}: ${headers.map(plain).join(' · ')}`];
    });
    return [plain(en), plain(zh), known.join('<br>')];
  });
}

function otherRows(): string[][] {
  return Object.entries(TABLES).flatMap(([kind, { fields }]) =>
    fields.map(({ headers: [en, zh, ...others] }) => [
      kind,
      plain(en),
      plain(zh),
      [...new Set(others)].map(plain).join(' · '),
    ]),
  );
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
