import fc from 'fast-check';
import { changeMessage, changesSince } from '../../../src/credit/portfolio/changes';
import { isSame, pastOf } from '../../../src/credit/portfolio/snapshots';
import { runToEnd } from '../../../src/credit/slices';
import { formatMessage } from '../../../src/locales/formatMessage';
import { policyOf } from '../../support/policy';

const POLICY = policyOf();
const GRADES = POLICY.grades.map(({ name }) => name);

const snapshot = (change: Record<string, number | string> = {}, asOf = 46_000, buyer = 'B1') => ({
  asOf,
  buyer,
  figures: { score: 70, grade: GRADES[1], limit: 1000, exposure: 500, overdue: 100, stage: 1, ...change },
});

const changes = (before: Record<string, number | string>, now: Record<string, number | string>) =>
  changesSince(snapshot(before), snapshot(now), POLICY);

const told = (before: Record<string, number | string>, now: Record<string, number | string>) =>
  changes(before, now).map(change => formatMessage(changeMessage(change), 'en'));

// Domain 4.1 no. 10: the meeting reads what is different from last time; the 20 % are ours.
describe('what is different from the last meeting', () => {
  test('grade and stage always, money from a fifth of the earlier figure on, the score not at all', () => {
    expect(changes({}, { score: 10, limit: 801, exposure: 599, overdue: 80.01 })).toEqual([]);
    expect(changes({}, { grade: GRADES[2], stage: 0, limit: 800, exposure: 600, overdue: 80 })).toEqual([
      { field: 'grade', from: GRADES[1], to: GRADES[2], worse: true },
      { field: 'stage', from: 1, to: 0, worse: false },
      { field: 'exposure', from: 500, to: 600, worse: true },
      { field: 'overdue', from: 100, to: 80, worse: false },
      { field: 'limit', from: 1000, to: 800, worse: true },
    ]);
  });

  test('a better grade and a higher limit are not worse', () => {
    expect(changes({}, { grade: GRADES[0], limit: 2000 })).toMatchObject([
      { field: 'grade', worse: false },
      { field: 'limit', worse: false },
    ]);
  });

  test('a limit that was set or lifted, and a first or lost grade, are changes and no worsening', () => {
    expect(
      changes({ limit: NaN, grade: '' }, { grade: GRADES.at(-1)! }).every(c => c !== 'new' && !c.worse),
    ).toBe(true);
    expect(told({ limit: NaN, grade: '' }, { grade: 'B' })).toEqual(['Grade - → B', 'Limit set']);
    expect(told({}, { limit: NaN, grade: '' })).toEqual([`Grade ${GRADES[1]} → -`, 'Limit lifted']);
  });

  test('a figure that an earlier version did not write is not compared', () => {
    expect(told({ stage: NaN, overdue: NaN }, {})).toEqual([]);
  });

  test('is told with the figures, in both languages', () => {
    expect(told({}, { stage: 3, overdue: 1234.5 })).toEqual(['Stage 1 → 3', 'Overdue 100.00 → 1,234.50']);
    const chinese = changes({}, { stage: 3 }).map(change => formatMessage(changeMessage(change), 'zh'));
    expect(chinese).toEqual(['阶段 1 → 3']);
    expect(formatMessage(changeMessage('new'), 'en')).toBe('New buyer');
  });

  test('a buyer of whom nothing is on record is new', () => {
    expect(changesSince(undefined, snapshot(), POLICY)).toEqual(['new']);
  });

  test('nothing is different between a snapshot and itself', () => {
    const value = fc.oneof(fc.constant(NaN), fc.double());
    const any = fc.record({
      grade: fc.constantFrom('', ...GRADES),
      limit: value,
      exposure: value,
      stage: value,
    });
    fc.assert(
      fc.property(any, figures => {
        expect(changes(figures, figures)).toEqual([]);
        expect(isSame(snapshot(figures), snapshot(figures))).toBe(true);
      }),
    );
  });
});

test('the past of a buyer is what was written before the as-of date, oldest first, the last row of a date last', () => {
  const rows = [
    snapshot({}, 3),
    snapshot({ stage: 1 }, 2),
    snapshot({}, 2, 'B2'),
    snapshot({ stage: 2 }, 2),
    snapshot({}, 5),
  ];
  const past = runToEnd(pastOf(rows, 5));
  expect(past.get('B1')).toEqual([rows[1], rows[3], rows[0]]);
  expect(past.get('B2')).toEqual([rows[2]]);
});
