import { CHAPTERS } from '../../../src/credit/portfolio/chapters';
import { DECISION_KINDS } from '../../../src/credit/portfolio/decisions';
import { SNAPSHOT_FIELDS } from '../../../src/credit/portfolio/snapshots';
import type { TermId } from '../../../src/credit/message';
import { term } from '../../../src/locales/formatMessage';

const ids = (of: (chapter: (typeof CHAPTERS)[number]) => readonly { id: TermId }[]) =>
  CHAPTERS.flatMap(of).map(({ id }) => id);

describe('the chapters', () => {
  test.each([
    ['chapters', CHAPTERS.map(({ id }) => id)],
    ['columns', ids(({ columns }) => columns)],
    ['totals', ids(({ totals }) => totals)],
    ['decisions', ids(({ decisions }) => decisions)],
    ['fields', ids(({ snapshot }) => snapshot)],
  ])('no two %s have one id', (_, all) => {
    expect(new Set(all).size).toBe(all.length);
  });

  test.each(
    (['en', 'zh'] as const).flatMap(language =>
      [
        ...ids(({ columns }) => columns),
        ...ids(({ totals }) => totals),
        ...DECISION_KINDS,
        ...SNAPSHOT_FIELDS.filter(({ compared }) => compared).map(({ id }) => id),
      ].map(id => [language, id] as const),
    ),
  )('in %s there is a heading for %s', (language, id) => {
    expect(term(id, language)).not.toBe(id);
  });

  // Brief S5.2, S5.6, S9.5, S10.4: what a meeting decides, most urgent first; the order is ours.
  test('decisions of all chapters come with the most urgent first', () => {
    expect(DECISION_KINDS).toEqual([
      'stopCredit',
      'overLimit',
      'topStage',
      'claimDue',
      'coverGone',
      'knockOut',
      'redAlert',
      'downgrade',
      'noLimit',
      'limitAboveAdvice',
      'coverOver',
      'reviewDue',
      'termsDiffer',
      'nearLimit',
      'thinFile',
    ]);
  });

  // Workbooks hold histories with these columns: a field may be added, none renamed or of another kind.
  test('the history’s fields of the first version are there for ever', () => {
    expect(Object.fromEntries(SNAPSHOT_FIELDS.map(({ id, kind }) => [id, kind]))).toMatchObject({
      ...{ score: 'score', grade: 'text', limit: 'money' },
      ...{ exposure: 'money', overdue: 'money', stage: 'count' },
    });
  });
});
