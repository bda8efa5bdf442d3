import '../support/customFunctions';
import { say } from '../../src/credit/say';
import type * as Assess from '../../src/functions/assess';
import type * as Patience from '../../src/functions/patience';
import type * as Receivables from '../../src/functions/receivables';
import type * as AbsentModule from '../../src/locales/absent';
import type * as Catalogue from '../../src/locales/catalogue';
import type * as Tell from '../../src/locales/tell';

type Page = typeof Assess &
  typeof Receivables &
  typeof Patience &
  typeof AbsentModule &
  typeof Catalogue &
  typeof Tell;

/** The code as on a page that has just begun: without the languages that every test has from its start. */
function freshPage(): Page {
  let page!: Page;
  jest.isolateModules(() => {
    page = {
      ...jest.requireActual('../../src/functions/assess'),
      ...jest.requireActual('../../src/functions/receivables'),
      ...jest.requireActual('../../src/functions/patience'),
      ...jest.requireActual('../../src/locales/absent'),
      ...jest.requireActual('../../src/locales/catalogue'),
      ...jest.requireActual('../../src/locales/tell'),
    };
  });
  return page;
}

const MISSING = say('cell.missing', { argument: 'due' });

test.each([
  ['en', 'Due date is missing.'],
  ['zh', '缺少到期日。'],
] as const)('the sentences of %s are absent until they are loaded', async (language, sentence) => {
  const { Absent, loadCatalogue, tell } = freshPage();
  expect(() => tell(MISSING, language)).toThrow(Absent);
  await loadCatalogue(language);
  expect(tell(MISSING, language)).toBe(sentence);
});

test('English terms are there from the start, Chinese ones are not', async () => {
  const { Absent, loadCatalogue, term } = freshPage();
  expect(term('notDue', 'en')).toBe('Not due');
  expect(() => term('notDue', 'zh')).toThrow(Absent);
  await loadCatalogue('zh');
  expect(term('notDue', 'zh')).toBe('未到期');
});

describe('worksheet functions on a page that has just begun', () => {
  const DUE = [['2026-05-15'], ['2026-03-01']];
  const AS_OF = [['2026-04-30']];

  // Not due on 2026-04-30, and 60 days past due; the default buckets of 30 days (domain 3.5).
  test('answer at once where they need no sentence', () => {
    const { agingBucket, patient } = freshPage();
    expect(patient(agingBucket, 'en')(DUE, AS_OF)).toEqual([['Not due'], ['31-60']]);
  });

  test('wait for the words of the policy, and have no English left', async () => {
    const { agingBucket, patient } = freshPage();
    const call = patient(agingBucket, 'en');
    const waiting = call(DUE, AS_OF, [['zh']]);
    expect(waiting).toBeInstanceOf(Promise);
    expect(await waiting).toEqual([['未到期'], ['31-60']]);
    expect(call(DUE, AS_OF, [['zh']])).toEqual([['未到期'], ['31-60']]);
  });

  test('wait for the sentence of an error', async () => {
    const { agingBucket, patient } = freshPage();
    const [[,], [cell]] = (await patient(agingBucket, 'en')([['2026-05-15'], ['soon']], AS_OF)) as any[][];
    expect(cell).toMatchObject({ code: '#VALUE!' });
    expect(cell.message).toContain('"soon" is not a date');
  });

  test('wait for the sentences of their reasons', async () => {
    const { creditGradeWhy, patient } = freshPage();
    const waiting = patient(creditGradeWhy, 'en')([[80]]);
    expect(waiting).toBeInstanceOf(Promise);
    // AAA from 75 (docs/score.md).
    expect((await waiting)[0].slice(0, 2)).toEqual(['AAA', 75]);
  });
});
