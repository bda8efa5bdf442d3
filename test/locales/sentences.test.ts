import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { messageOf, type Kind, type MessageId } from '../../src/credit/message';
import { MESSAGES } from '../../src/credit/messages';
import { EN_SENTENCES } from '../../src/locales/en/sentences';
import { EN_TERMS } from '../../src/locales/en/terms';
import { languageOf, formatMessage, formatFigure, term } from '../../src/locales/formatMessage';
import { ZH_SENTENCES } from '../../src/locales/zh-CN/sentences';
import { ZH_TERMS } from '../../src/locales/zh-CN/terms';

const IDS = Object.keys(MESSAGES) as MessageId[];
const placeholders = (sentence: string) =>
  new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));

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
    const source = ['credit', 'cells', 'functions', 'refresh', 'taskpane']
      .map(folder => sourceOf(`src/${folder}`))
      .join('\n');
    expect(IDS.filter(id => !source.includes(`'${id}'`))).toEqual([]);
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
    expect(told('term', 'my own word')).toContain('my own word');
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
    Object.entries(MESSAGES[id]).map(([name, kind]) => [name, kind === 'text' || kind === 'term' ? '' : 0]),
  );
}

describe('terms', () => {
  test('each has words in both languages', () => {
    expect(Object.keys(ZH_TERMS).sort()).toEqual(Object.keys(EN_TERMS).sort());
    for (const words of [...Object.values(EN_TERMS), ...Object.values(ZH_TERMS)]) expect(words).toMatch(/\S/);
  });

  test("the user's own words stay as they are", () => {
    expect(term('visit', 'zh')).toBe('visit');
    expect(term('constructor', 'en')).toBe('constructor');
  });
});

test.each([
  ['zh-CN', 'zh'],
  ['zh-Hant-TW', 'zh'],
  ['ZH', 'zh'],
  ['en-US', 'en'],
  ['de-DE', 'en'],
])('%s is spoken to in %s', (tag, language) => expect(languageOf(tag)).toBe(language));
