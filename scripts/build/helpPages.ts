import type { Language } from '../../src/credit/language';
import { FUNCTIONS } from '../../src/functions/registry';
import { CONTENT_SECURITY } from './contentSecurity';
import { resultOf, shownRows } from '../docs/result';
import { EN_HELP, type HelpWords } from '../../src/locales/en/help';
import { LANGUAGE_IDS, LANGUAGES } from '../../src/locales/language';
import { ZH_HELP } from '../../src/locales/zh-CN/help';
import { syntaxOf, translate, type FunctionDoc } from './metadata';

const WORDS: Readonly<Record<Language, HelpWords>> = { en: EN_HELP, zh: ZH_HELP };

/** Every help page by its path in the build: an index and a page a function, in each language. */
export function helpPages(docs: readonly FunctionDoc[]): Map<string, string> {
  const pages = new Map<string, string>();
  for (const language of LANGUAGE_IDS) {
    const translated = docs.map(doc => translate(doc, language));
    pages.set(`${LANGUAGES[language].help}index.html`, indexPage(translated, language));
    for (const doc of translated)
      pages.set(`${LANGUAGES[language].help}${doc.id}.html`, functionPage(doc, language));
  }
  return pages;
}

function indexPage(docs: readonly FunctionDoc[], language: Language): string {
  const words = WORDS[language];
  const entries = [...docs]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(doc => `<dt><a href="${doc.id}.html">${doc.id}</a></dt>\n<dd>${escape(doc.description ?? '')}</dd>`);
  return page(
    language,
    'index.html',
    words.all,
    `<h1>${words.allOfProduct}</h1>
<p>${words.intro}</p>
<dl class="functions">
${entries.join('\n')}
</dl>`,
  );
}

function functionPage(doc: FunctionDoc, language: Language): string {
  const words = WORDS[language];
  const rows = doc.parameters.map(
    ({ name, description, optional }) =>
      `<tr><th scope="row">${escape(name)}${optional ? ` <span>${words.optional}</span>` : ''}</th><td>${escape(description ?? '')}</td></tr>`,
  );
  const errors = Object.entries(words.errorMeans).map(
    ([error, meaning]) => `<tr><th scope="row">${error}</th><td>${meaning}</td></tr>`,
  );
  // While serving, a new function has its help page before it can be evaluated, which takes a restart.
  const evaluated = FUNCTIONS.has(doc.id);
  const examples = doc.examples.map(
    ({ formula }) => `<pre>${escape(formula)}</pre>${evaluated ? `\n${resultTable(formula)}` : ''}`,
  );
  return page(
    language,
    `${doc.id}.html`,
    doc.id,
    `<p><a href="index.html">${words.all}</a></p>
<h1>${doc.id}</h1>
<p>${escape(doc.description ?? '')}</p>
<pre class="syntax">${escape(syntaxOf(doc))}</pre>
<h2>${words.arguments}</h2>
<table>
${rows.join('\n')}
</table>
<h2>${words.result}</h2>
<p>${escape(doc.returns)}</p>
${examples.length > 0 ? `<h2>${words.examples}</h2>\n${examples.join('\n')}\n` : ''}<h2>${words.errors}</h2>
<p>${words.errorRows}</p>
<table>
${errors.join('\n')}
</table>`,
  );
}

function resultTable(formula: string): string {
  const { rows, left } = shownRows(resultOf(formula), MOST_ROWS);
  const lines = rows.map(row => `<tr>${row.map(cell => `<td>${escape(cell)}</td>`).join('')}</tr>`);
  if (left > 0) lines.push(`<tr><td colspan="${rows[0].length}">… +${left}</td></tr>`);
  return `<table class="result">\n${lines.join('\n')}\n</table>`;
}

/** How much of a spilled example a help page shows. */
const MOST_ROWS = 24;

function page(language: Language, file: string, title: string, body: string): string {
  const { tag, help } = LANGUAGES[language];
  const toRoot = '../'.repeat(help.split('/').length - 1);
  const others = LANGUAGE_IDS.filter(id => id !== language)
    .map(id => LANGUAGES[id])
    .map(
      other =>
        `<a href="${toRoot}${other.help}${file}" hreflang="${other.tag}" lang="${other.tag}">${other.name}</a>`,
    );
  return `<!doctype html>
<html lang="${tag}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY.help}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - ${WORDS[language].product}</title>
<link rel="icon" href="${toRoot}assets/icon-32.png">
<link rel="stylesheet" href="${toRoot}assets/help.css">
</head>
<body>
<nav>${others.join(' ')}</nav>
<main>
${body}
</main>
</body>
</html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, sign => ENTITIES[sign]);
}
