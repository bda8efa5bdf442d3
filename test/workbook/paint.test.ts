import fc from 'fast-check';
import { paintFormats, paintLooks } from '../../src/workbook/paint';
import type { Dress, Format, Look } from '../../src/workbook/workbook';

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
  entries: readonly Dress[],
  row: number,
  column: number,
  part: (entry: Dress) => T | undefined,
): T[] {
  return entries.filter(entry => covers(entry, row, column)).flatMap(entry => part(entry) ?? []);
}

function* cells(): Generator<[number, number]> {
  for (let row = 0; row < SIZE + 4; row++)
    for (let column = 0; column < SIZE + 4; column++) yield [row, column];
}

describe('paintLooks', () => {
  test('gives every cell, once, the looks that lie over it, the last one on top', () => {
    fc.assert(
      fc.property(dress, entries => {
        const painted = paintLooks(entries);
        for (const [row, column] of cells()) {
          const looks = over(entries, row, column, entry => entry.look);
          const wanted = looks.filter((look, at) => looks.lastIndexOf(look) === at);
          const found = painted.filter(({ rectangles }) =>
            rectangles.some(area => covers(area, row, column)),
          );
          const times = painted.flatMap(({ rectangles }) =>
            rectangles.filter(area => covers(area, row, column)),
          );
          expect(found.flatMap(entry => [...entry.dress])).toEqual(wanted);
          expect(times.length).toBe(wanted.length > 0 ? 1 : 0);
        }
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
        for (const [row, column] of cells()) {
          const wanted = over(entries, row, column, entry => entry.format).at(-1);
          const found = painted.find(({ rectangles }) => rectangles.some(area => covers(area, row, column)));
          expect(found?.dress).toBe(wanted);
        }
      }),
    );
  });
});
