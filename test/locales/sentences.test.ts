import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { messageOf, type Kind, type MessageId } from '../../src/credit/message';
import { MESSAGES } from '../../src/credit/messages';
import { EN_SENTENCES } from '../../src/locales/en/sentences';
import { EN_TERMS } from '../../src/locales/en/terms';
import { formatMessage, formatFigure, wordOf } from '../../src/locales/formatMessage';
import { languageOf } from '../../src/locales/language';
import { ZH_SENTENCES } from '../../src/locales/zh-CN/sentences';
import { ZH_TERMS } from '../../src/locales/zh-CN/terms';

/** Words in s after a one that are no plural noun. */
const SINGULAR = 'is|has|was|as|this|its|less|leaves|lies|brings|halves|doubles|stands|starts|reaches';

/** The kinds whose figures are texts. */
const TEXTS: readonly Kind[] = ['text', 'term', 'word', 'name'];

const IDS = Object.keys(MESSAGES) as MessageId[];
const placeholders = (sentence: string) =>
  new Set([...sentence.matchAll(/\{(\w+)(?:\|[^{}]*)?\}/g)].map(([, name]) => name));

function sourceOf(folder: string): string {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('essages.ts'))
    .map(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

describe('sentences', () => {
  test.each(IDS)('%s has the same figures in both languages as in the engine', id => {
    const figures = new Set(Object.keys(MESSAGES[id]));
    expect(placeholders(EN_SENTENCES[id])).toEqual(figures);
    expect(placeholders(ZH_SENTENCES[id])).toEqual(figures);
  });

  test('every sentence is said somewhere', () => {
    const source = ['credit', 'reading', 'cells', 'functions', 'refresh', 'taskpane']
      .map(folder => sourceOf(`src/${folder}`))
      .join('\n');
    expect(IDS.filter(id => !source.includes(`'${id}'`))).toEqual([]);
  });

  test.each(IDS)('%s gives a word one form for each plural of the language', id => {
    for (const [sentences, forms] of [
      [EN_SENTENCES, new Intl.PluralRules('en-GB')],
      [ZH_SENTENCES, new Intl.PluralRules('zh-CN')],
    ] as const) {
      const { pluralCategories } = forms.resolvedOptions();
      const words = [...sentences[id].matchAll(/\{\w+\|([^{}]*)\}/g)].map(([, word]) => word.split('|'));
      expect(words.filter(word => word.length !== pluralCategories.length)).toEqual([]);
    }
  });

  // What a plural leaves behind where one stands: "1 days", "1 more signals are", "There are 1".
  const PLURAL_AFTER_ONE = new RegExp(
    String.raw`\b1 (?:(?!(?:${SINGULAR})\b)[a-z]+ ){0,1}?(?!(?:${SINGULAR})\b)[a-z]+s\b|\b1 (?:[a-z]+ ){0,3}(?:are|were|have)\b|\bThere (?:are|were) 1\b`,
  );

  test.each(IDS)('%s is right English where its counts are one', id => {
    const figures = Object.fromEntries(
      Object.entries(MESSAGES[id]).map(([name, kind]) => [
        name,
        ['count', 'number'].includes(kind) ? 1 : TEXTS.includes(kind) || kind === 'message' ? 'x' : 40000,
      ]),
    );
    expect(formatMessage({ id, figures }, 'en')).not.toMatch(PLURAL_AFTER_ONE);
  });

  test('a word follows its figure as that is written', () => {
    const told = (days: number) => formatMessage(messageOf('payment.slope', { slope: days }), 'en');
    // Unicode's plural rules for English: one for 1 without visible fraction digits (CLDR, plurals: i = 1 and v = 0).
    expect([0, 1, 1.0004, 1.5, 2].map(told)).toEqual([
      'Each month adds 0 days on average.',
      'Each month adds 1 day on average.',
      'Each month adds 1 day on average.',
      'Each month adds 1.5 days on average.',
      'Each month adds 2 days on average.',
    ]);
  });

  test('figures are written as the kind says', () => {
    const told = (kind: Kind, figure: string | number) => {
      const id = IDS.find(each => Object.values(MESSAGES[each]).includes(kind as never))!;
      const name = Object.entries(MESSAGES[id]).find(([, each]) => each === kind)![0];
      return formatMessage({ id, figures: { ...blanksOf(id), [name]: figure } }, 'en');
    };
    expect(told('date', 39448)).toContain('2008-01-01');
    expect(told('money', 1234.5)).toContain('1,234.50');
    expect(told('count', 1234)).toContain('1,234');
    expect(told('term', 'due')).toContain('Due date');
    expect(told('name', 'due')).toContain('Due date');
    expect(told('name', 'my own header')).toContain('my own header');
    expect(told('word', 'my own word')).toContain('my own word');
  });

  test('a count is written as the language’s own number format writes it', () => {
    const counts = fc.oneof(
      fc.integer({ min: -2000, max: 2000 }),
      fc.double({ min: -5, max: 1e6, noNaN: true }),
    );
    fc.assert(
      fc.property(counts, fc.constantFrom('en', 'zh'), (count, language) => {
        const format = new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
          maximumFractionDigits: 0,
        });
        expect(formatFigure('count', count, language)).toBe(format.format(count));
      }),
    );
  });

  test('a figure that looks like a placeholder or a pattern stays what it is', () => {
    const message = messageOf('cell.notADate', { argument: '{row}', row: 1, found: '$& {argument}' });
    expect(formatMessage(message, 'en')).toContain('"$& {argument}"');
  });
});

function blanksOf(id: MessageId): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(MESSAGES[id]).map(([name, kind]) => [name, TEXTS.includes(kind) ? '' : 0]),
  );
}

describe('terms', () => {
  test('each has words in both languages', () => {
    expect(Object.keys(ZH_TERMS).sort()).toEqual(Object.keys(EN_TERMS).sort());
    for (const words of [...Object.values(EN_TERMS), ...Object.values(ZH_TERMS)]) expect(words).toMatch(/\S/);
  });

  test("the user's own words stay as they are", () => {
    expect(wordOf('visit', 'zh')).toBe('visit');
    // A buyer may bear the name of a term.
    expect(wordOf('total', 'zh')).toBe('total');
    expect(wordOf('constructor', 'en')).toBe('constructor');
    expect(wordOf('reminder', 'zh')).toBe('书面提醒');
  });
});

test.each([
  ['zh-CN', 'zh'],
  ['zh-Hant-TW', 'zh'],
  ['ZH', 'zh'],
  ['en-US', 'en'],
  ['de-DE', 'en'],
])('%s is spoken to in %s', (tag, language) => expect(languageOf(tag)).toBe(language));
