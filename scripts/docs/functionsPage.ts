import { dayOfText } from '../../src/credit/text/date';
import { syntaxOf, type FunctionDoc } from '../build/metadata';
import type { ResultCell } from './formula';
import { code, lines, plain } from './markdown';
import { perRowArguments } from './perRow';
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

Written by \`npm run docs\`, which evaluates each example. Arguments in square brackets may be left out. An argument with
a star is per row: it takes one cell or a whole column, and the answer spills. A date in a result is a date number until
its cell has a date format. Long results are cut short; \`npm run -s formula -- '=…'\` shows them whole.

${families.join('\n')}`;
}

/** The list of the README: each family and its functions. */
export function functionList(docs: readonly FunctionDoc[]): string {
  return familiesOf(docs)
    .map(
      ([family, members]) =>
        `### ${family}\n\n${lines(
          members.map(({ id }) => code(id)),
          LINE,
        )}`,
    )
    .join('\n\n');
}

/** How long a line of the README's list may be. */
const LINE = 110;

/** The functions of each family, in the order in which they are told. */
function familiesOf(docs: readonly FunctionDoc[]): [string, FunctionDoc[]][] {
  const families = new Map<string, FunctionDoc[]>();
  for (const doc of docs) families.set(doc.family, [...(families.get(doc.family) ?? []), doc]);
  return [...families];
}

/** How much of a spilled example the page shows: rows, and letters of each and of all. */
const MOST_ROWS = 8;
const ROW_LETTERS = 90;
const LETTERS = 160;

function rowsOf(doc: FunctionDoc): string[] {
  return doc.examples.map(({ formula, stated }, i) => {
    const about =
      i === 0 ? [code(syntaxOf(doc, perRowArguments(doc)).slice(1)), plain(doc.description ?? '')] : ['', ''];
    const shown = shortened(resultOf(formula));
    if (stated !== undefined && dayOfText(stated) !== undefined) shown[0] += ` (${stated})`;
    return `| ${[...about, code(formula), shown.map(plain).join('<br>')].join(' | ')} |`;
  });
}

/** The first rows of a result, the last of them a mark of how many more there are. */
function shortened(result: readonly (readonly ResultCell[])[]): string[] {
  const { rows } = shownRows(result, MOST_ROWS);
  const shown: string[] = [];
  let letters = 0;
  for (const row of rows) {
    const whole = row.join(' · ');
    const text = whole.length > ROW_LETTERS ? `${whole.slice(0, ROW_LETTERS).trimEnd()} …` : whole;
    letters += text.length;
    if (shown.length > 0 && letters > LETTERS) break;
    shown.push(text);
  }
  if (shown.length < result.length) shown.push(`… +${result.length - shown.length}`);
  return shown;
}
