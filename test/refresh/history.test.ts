import fc from 'fast-check';
import { dayOf } from '../../src/credit/dates';
import { SNAPSHOT_FIELDS } from '../../src/credit/portfolio/snapshots';
import { runToEnd } from '../../src/credit/slices';
import { historyRows, readHistory, titleOf } from '../../src/refresh/history';
import type { CellValue, SheetInfo } from '../../src/workbook/workbook';

const SHEET = { id: 'history', name: 'Credit History' };

/** A history sheet as it stands, its header in a row and from a column of the sheet on. */
function standing(header: readonly string[], row = 0, column = 0): SheetInfo {
  return {
    ...{ name: 'Past', row, column, rows: 1, columns: header.length },
    ...{ top: [header], owned: true, productId: 'history' },
  };
}

const figuresOf = (change: Record<string, number | string> = {}) => ({
  ...Object.fromEntries(
    SNAPSHOT_FIELDS.map(({ id, kind }) => [id, ['text', 'term', 'word'].includes(kind) ? '' : NaN]),
  ),
  ...change,
});

const number = fc.oneof(
  fc.constant(NaN),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
);
const text = fc.string().map(any => `x${any}`.trim());
const day = fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2090, 1, 1) });
const valueOf = (kind: string) =>
  kind === 'text' || kind === 'term' ? fc.oneof(fc.constant(''), text) : kind === 'date' ? day : number;
const snapshot = fc.record({
  asOf: day,
  buyer: text,
  figures: fc.record(Object.fromEntries(SNAPSHOT_FIELDS.map(({ id, kind }) => [id, valueOf(kind)]))),
});

const ALL = ['asOf', 'buyer', ...SNAPSHOT_FIELDS.map(({ id }) => id)].map(titleOf);

describe('a snapshot written and read again', () => {
  test('is the same on a new history', () => {
    fc.assert(
      fc.property(fc.array(snapshot), snapshots => {
        const { header, rows, newHeaders } = historyRows(SHEET, undefined, snapshots);
        expect(newHeaders).toBeUndefined();
        expect(runToEnd(readHistory(standing(header), rows))).toEqual(snapshots);
      }),
    );
  });

  // Of the sheet's own columns any may be missing, in any order, among columns of the user's, anywhere on the sheet.
  test('is the same on a history with any of the columns, once it has got those it lacks', () => {
    const layout = fc.record({
      own: fc.shuffledSubarray([...ALL.slice(2), 'Remark', 'Who']),
      row: fc.nat(3),
      column: fc.nat(3),
    });
    fc.assert(
      fc.property(layout, fc.array(snapshot, { minLength: 1 }), ({ own, row, column }, snapshots) => {
        const header = [...ALL.slice(0, 2), ...own];
        const sheet = standing(header, row, column);
        const { rows, newHeaders } = historyRows(SHEET, sheet, snapshots);
        const missing = ALL.filter(title => !header.includes(title));
        expect(newHeaders?.texts ?? []).toEqual(missing);
        if (newHeaders) expect(newHeaders).toMatchObject({ row, column: column + header.length });
        const wider = standing([...header, ...missing], row, column);
        expect(
          runToEnd(
            readHistory(
              wider,
              rows.map(cells => cells.slice(column)),
            ),
          ),
        ).toEqual(snapshots);
        // Nothing is written into the user's own columns.
        for (const title of ['Remark', 'Who']) {
          const at = header.indexOf(title);
          if (at >= 0) expect(rows.every(cells => (cells[column + at] ?? '') === '')).toBe(true);
        }
      }),
    );
  });
});

// The header and the order of columns that workbooks of the first versions have.
const FIRST = ['As of', 'Buyer', 'Score', 'Grade', 'Limit', 'Exposure', 'Overdue', 'Stage'];
const ROW: CellValue[] = [46_000, 'B1', 71.5, 'BBB', '', 1200.5, 0, 2];

describe('an old history', () => {
  test('of the first versions is read as it was written', () => {
    expect(runToEnd(readHistory(standing(FIRST), [ROW]))).toEqual([
      {
        asOf: 46_000,
        buyer: 'B1',
        figures: figuresOf({ score: 71.5, grade: 'BBB', limit: NaN, exposure: 1200.5, overdue: 0, stage: 2 }),
      },
    ]);
  });

  test('with fewer columns is read, what it lacks being blank', () => {
    const [found] = runToEnd(readHistory(standing(FIRST.slice(0, 4)), [ROW.slice(0, 4)]));
    expect(found.figures).toEqual(figuresOf({ score: 71.5, grade: 'BBB' }));
  });

  test('keeps the meaning of its first two columns, whatever their headers are called now', () => {
    const header = ['Stichtag', 'Kunde', ...FIRST.slice(2)];
    expect(runToEnd(readHistory(standing(header), [ROW]))).toMatchObject([{ asOf: 46_000, buyer: 'B1' }]);
  });

  test('passes over rows without date or buyer and reads what is wrong as blank', () => {
    const rows: CellValue[][] = [
      ['', 'B1', 1],
      ['note'],
      [46_000, '', 1],
      [46_000, 'B2', '#N/A', 'A', 'much', 5, 6, 1],
    ];
    expect(runToEnd(readHistory(standing(FIRST), rows))).toEqual([
      {
        asOf: 46_000,
        buyer: 'B2',
        figures: figuresOf({ score: NaN, grade: 'A', limit: NaN, exposure: 5, overdue: 6, stage: 1 }),
      },
    ]);
  });
});

test('a title is the field’s id in plain words', () => {
  expect(['asOf', 'limit', 'daysBeyondTerms'].map(titleOf)).toEqual(['As of', 'Limit', 'Days beyond terms']);
});
