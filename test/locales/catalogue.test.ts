import '../support/customFunctions';
import { messageOf } from '../../src/credit/message';
import type * as GradeWhy from '../../src/functions/assess/gradeWhy';
import type * as Lazy from '../../src/functions/lazy';
import type * as Receivables from '../../src/functions/receivables/ageing';
import type * as AbsentModule from '../../src/locales/notLoadedError';
import { EN_FUNCTION_TERMS } from '../../src/locales/en/functionTerms';
import { EN_TERMS } from '../../src/locales/en/terms';
import { EN_READING_TERMS } from '../../src/locales/en/terms/reading';
import { EN_PORTFOLIO_TERMS } from '../../src/locales/en/terms/portfolio';
import type * as Catalogue from '../../src/locales/catalogue';
import type * as Tell from '../../src/locales/formatMessage';

type Page = typeof GradeWhy &
  typeof Receivables &
  typeof Lazy &
  typeof AbsentModule &
  typeof Catalogue &
  typeof Tell;

/** The code as on a page that has just begun: without the languages that every test has from its start. */
function freshPage(): Page {
  let page!: Page;
  jest.isolateModules(() => {
    page = {
      ...jest.requireActual('../../src/functions/assess/gradeWhy'),
      ...jest.requireActual('../../src/functions/receivables/ageing'),
      ...jest.requireActual('../../src/functions/lazy'),
      ...jest.requireActual('../../src/locales/notLoadedError'),
      ...jest.requireActual('../../src/locales/catalogue'),
      ...jest.requireActual('../../src/locales/formatMessage'),
    };
  });
  return page;
}

const MISSING = messageOf('cell.missing', { argument: 'due' });

test.each([
  ['en', 'Due date is missing.'],
  ['zh', '缺少到期日。'],
] as const)('the sentences of %s are absent until they are loaded', async (language, sentence) => {
  const { NotLoaded, loadCatalogue, formatMessage } = freshPage();
  expect(() => formatMessage(MISSING, language)).toThrow(NotLoaded);
  await loadCatalogue(language);
  expect(formatMessage(MISSING, language)).toBe(sentence);
});

test('English terms are there from the start, Chinese ones are not', async () => {
  const { NotLoaded, loadCatalogue, term } = freshPage();
  expect(term('notDue', 'en')).toBe('Not due');
  expect(() => term('notDue', 'zh')).toThrow(NotLoaded);
  await loadCatalogue('zh');
  expect(term('notDue', 'zh')).toBe('未到期');
});

test('what is left out of the English terms of the start is said of readings and meetings', () => {
  const late = Object.keys(EN_TERMS).filter(key => !Object.hasOwn(EN_FUNCTION_TERMS, key));
  const told = Object.keys({ ...EN_READING_TERMS, ...EN_PORTFOLIO_TERMS });
  expect(late.sort()).toEqual(told.sort());
});

test('a term that is not among those of the start is waited for', async () => {
  const { NotLoaded, loadCatalogue, term } = freshPage();
  expect(() => term('sinceLast', 'en')).toThrow(NotLoaded);
  await loadCatalogue('en');
  expect(term('sinceLast', 'en')).toBe('Since last meeting');
});

describe('worksheet functions on a page that has just begun', () => {
  const DUE = [['2026-05-15'], ['2026-03-01']];
  const AS_OF = [['2026-04-30']];

  // Not due on 2026-04-30, and 60 days past due; the default buckets of 30 days (domain 3.5).
  test('answer at once where they need no sentence', () => {
    const { agingBucket, loadOnDemand } = freshPage();
    expect(loadOnDemand(agingBucket, 'en')(DUE, AS_OF)).toEqual([['Not due'], ['31-60']]);
  });

  test('wait for the words of the policy, and have no English left', async () => {
    const { agingBucket, loadOnDemand } = freshPage();
    const call = loadOnDemand(agingBucket, 'en');
    const waiting = call(DUE, AS_OF, [['zh']]);
    expect(waiting).toBeInstanceOf(Promise);
    expect(await waiting).toEqual([['未到期'], ['31-60']]);
    expect(call(DUE, AS_OF, [['zh']])).toEqual([['未到期'], ['31-60']]);
  });

  test('wait for the sentence of an error', async () => {
    const { agingBucket, loadOnDemand } = freshPage();
    const [[,], [cell]] = await loadOnDemand(agingBucket, 'en')([['2026-05-15'], ['soon']], AS_OF);
    expect(cell).toMatchObject({ code: '#VALUE!' });
    expect(cell.message).toContain('"soon" is not a date');
  });

  test('wait for the sentences of their reasons', async () => {
    const { creditGradeWhy, loadOnDemand } = freshPage();
    const waiting = loadOnDemand(creditGradeWhy, 'en')([[80]]);
    expect(waiting).toBeInstanceOf(Promise);
    // AAA from 75 (docs/score.md).
    expect((await waiting)[0].slice(0, 2)).toEqual(['AAA', 75]);
  });
});
