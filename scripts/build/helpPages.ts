import { FUNCTIONS } from '../../src/functions/registry';
import { CONTENT_SECURITY } from './contentSecurity';
import { resultOf, shownRows } from '../docs/result';
import { LANGUAGES, syntaxOf, translate, type DocLanguage, type FunctionDoc } from './metadata';

const WORDS = {
  en: {
    product: 'Credit Desk',
    all: 'Functions',
    allOfProduct: 'Credit Desk functions',
    intro:
      'Type a function in a cell as any other. An argument takes one cell or a whole column: a column gives one answer a row, and the answers spill. Arguments in square brackets may be left out.',
    arguments: 'Arguments',
    optional: 'optional',
    result: 'Result',
    examples: 'Examples',
    errors: 'Errors',
    errorMeans: {
      '#VALUE!':
        'An argument is of the wrong kind, such as text where a date is expected, or the policy cannot be read.',
      '#N/A': 'Data that the answer needs is missing.',
      '#NUM!': 'A number is outside what the rule is defined for.',
    },
    errorRows: 'An error stands in its own row only. Point at the cell to read what was expected, and where.',
  },
  'zh-CN': {
    product: '信用管理台',
    all: '函数',
    allOfProduct: '信用管理台函数',
    intro:
      '与其他函数一样在单元格中输入。参数可以是一个单元格，也可以是整列：给出整列时每行一个结果并自动溢出。方括号内的参数可以省略。',
    arguments: '参数',
    optional: '可省略',
    result: '结果',
    examples: '示例',
    errors: '错误',
    errorMeans: {
      '#VALUE!': '参数类型不对（例如应为日期却是文本），或政策区域无法读取。',
      '#N/A': '缺少计算所需的数据。',
      '#NUM!': '数值超出规则的适用范围。',
    },
    errorRows: '错误只影响所在的行。将鼠标指向单元格可查看原因和位置。',
  },
} as const;

/** Every help page by its path in the build: an index and a page a function, in each language. */
export function helpPages(docs: readonly FunctionDoc[]): Map<string, string> {
  const pages = new Map<string, string>();
  for (const language of LANGUAGES) {
    const translated = docs.map(doc => translate(doc, language));
    pages.set(`${language.help}index.html`, indexPage(translated, language));
    for (const doc of translated) pages.set(`${language.help}${doc.id}.html`, functionPage(doc, language));
  }
  return pages;
}

function indexPage(docs: readonly FunctionDoc[], language: DocLanguage): string {
  const words = WORDS[language.tag];
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

function functionPage(doc: FunctionDoc, language: DocLanguage): string {
  const words = WORDS[language.tag];
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

function page(language: DocLanguage, file: string, title: string, body: string): string {
  const toRoot = '../'.repeat(language.help.split('/').length - 1);
  const others = LANGUAGES.filter(other => other !== language).map(
    other =>
      `<a href="${toRoot}${other.help}${file}" hreflang="${other.tag}" lang="${other.tag}">${LANGUAGE_NAMES[other.tag]}</a>`,
  );
  return `<!doctype html>
<html lang="${language.tag}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY.help}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - ${WORDS[language.tag].product}</title>
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

const LANGUAGE_NAMES = { en: 'English', 'zh-CN': '中文' } as const;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, sign => ENTITIES[sign]);
}
