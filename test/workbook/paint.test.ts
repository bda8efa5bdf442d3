import fc from 'fast-check';
import { paintFormats, paintLooks } from '../../src/workbook/paint';
import type { CellStyle, Format, Look } from '../../src/workbook/workbook';

const SIZE = 6;

const dress = fc.array(
  fc.record({
    row: fc.nat(SIZE - 1),
    column: fc.nat(SIZE - 1),
    rows: fc.integer({ min: 1, max: 4 }),
    columns: fc.integer({ min: 1, max: 4 }),
    look: fc.option(fc.constantFrom<Look>('title', 'header', 'good', 'bad'), { nil: undefined }),
    format: fc.option(fc.constantFrom<Format>('text', 'date', 'money'), { nil: undefined }),
  }),
  { maxLength: 8 },
);

const covers = (
  area: { row: number; column: number; rows: number; columns: number },
  row: number,
  column: number,
) =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

/** What lies over a cell, found the plain way: every entry in its order. */
function over<T>(
  entries: readonly CellStyle[],
  row: number,
  column: number,
  part: (entry: CellStyle) => T | undefined,
): T[] {
  return entries.filter(entry => covers(entry, row, column)).flatMap(entry => part(entry) ?? []);
}

const CELLS = Array.from({ length: (SIZE + 4) ** 2 }, (_, i) => [Math.floor(i / (SIZE + 4)), i % (SIZE + 4)]);

describe('paintLooks', () => {
  test('gives every cell, once, the looks that lie over it, the last one on top', () => {
    fc.assert(
      fc.property(dress, entries => {
        const painted = paintLooks(entries);
        const wanted = CELLS.map(([row, column]) => {
          const looks = over(entries, row, column, entry => entry.look);
          const lastOnly = looks.filter((look, at) => looks.lastIndexOf(look) === at);
          return { looks: lastOnly, times: looks.length > 0 ? 1 : 0 };
        });
        const found = CELLS.map(([row, column]) => {
          const over = painted.flatMap(({ dress, rectangles }) =>
            rectangles.filter(area => covers(area, row, column)).map(() => dress),
          );
          return { looks: over.flatMap(dress => [...dress]), times: over.length };
        });
        expect(found).toEqual(wanted);
      }),
    );
  });

  test('joins equal rows into one rectangle', () => {
    const entries = [0, 1, 2].map(row => ({ row, column: 1, rows: 1, columns: 2, look: 'good' as const }));
    expect(paintLooks(entries)).toEqual([
      { dress: ['good'], rectangles: [{ row: 0, column: 1, rows: 3, columns: 2 }] },
    ]);
  });
});

describe('paintFormats', () => {
  test('gives every cell the last format that was asked for it', () => {
    fc.assert(
      fc.property(dress, entries => {
        const painted = paintFormats(entries);
        const wanted = CELLS.map(([row, column]) => over(entries, row, column, entry => entry.format).at(-1));
        const found = CELLS.map(
          ([row, column]) =>
            painted.find(({ rectangles }) => rectangles.some(area => covers(area, row, column)))?.dress,
        );
        expect(found).toEqual(wanted);
      }),
    );
  });
});
