import { dayOfText } from '../../src/credit/text/date';
import { syntaxOf, type FunctionDoc } from '../build/metadata';
import { resultOf, shownRows } from './result';

/** docs/functions.md: every function with its syntax, what it answers, its examples and their results. */
export function functionsPage(docs: readonly FunctionDoc[]): string {
  const families = familiesOf(docs).map(
    ([family, members]) => `## ${family}

| Function | What it answers | Example | Result |
|---|---|---|---|
${members.flatMap(rowsOf).join('\n')}
`,
  );
  return `# Functions

Written by \`npm run docs\`, which evaluates each example. Arguments in square brackets may be left out; per-row arguments
take a cell or a column. A date in a result is a date number until its cell has a date format.

${families.join('\n')}`;
}

/** The table of the README: each family and its functions. */
export function functionList(docs: readonly FunctionDoc[]): string {
  const rows = familiesOf(docs).map(([family, members]) => [
    family,
    members.map(({ id }) => `\`${id}\``).join(', '),
  ]);
  const widths = [0, 1].map(column =>
    Math.max(...[['Family', 'Functions'], ...rows].map(row => row[column].length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |`;
  return [
    line(['Family', 'Functions']),
    line(widths.map(width => '-'.repeat(width))),
    ...rows.map(line),
  ].join('\n');
}

const FIRST = '<!-- functions -->';
const LAST = '<!-- /functions -->';

/** The README with the table between its markers. */
export function withFunctionList(readme: string, docs: readonly FunctionDoc[]): string {
  const [from, to] = [readme.indexOf(FIRST) + FIRST.length, readme.indexOf(LAST)];
  if (from < FIRST.length || to < from) throw new Error(`README.md: expected ${FIRST} and ${LAST}`);
  return `${readme.slice(0, from)}\n\n${functionList(docs)}\n\n${readme.slice(to)}`;
}

/** The functions of each family, in the order in which they are told. */
function familiesOf(docs: readonly FunctionDoc[]): [string, FunctionDoc[]][] {
  const families = new Map<string, FunctionDoc[]>();
  for (const doc of docs) families.set(doc.family, [...(families.get(doc.family) ?? []), doc]);
  return [...families];
}

/** How much of a spilled example the page shows. */
const MOST_ROWS = 8;

function rowsOf(doc: FunctionDoc): string[] {
  return doc.examples.map(({ formula, stated }, i) => {
    const about = i === 0 ? [code(syntaxOf(doc).slice(1)), markdown(doc.description ?? '')] : ['', ''];
    const { rows, left } = shownRows(resultOf(formula), MOST_ROWS);
    const lines = rows.map(row => row.map(markdown).join(' · '));
    if (left > 0) lines.push(`… +${left}`);
    if (stated !== undefined && dayOfText(stated) !== undefined) lines[0] += ` (${stated})`;
    return `| ${[...about, code(formula), lines.join('<br>')].join(' | ')} |`;
  });
}

function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}

function markdown(text: string): string {
  return text.replace(/[\\|<>*_`]/g, sign => `\\${sign}`).replaceAll('\n', '<br>');
}
