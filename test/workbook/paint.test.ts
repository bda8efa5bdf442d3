import fc from 'fast-check';
import { paintFormats, paintStyles } from '../../src/workbook/paint';
import type { CellStyle, Format, StyleName } from '../../src/workbook/workbook';

const SIZE = 6;

const styles = fc.array(
  fc.record({
    row: fc.nat(SIZE - 1),
    column: fc.nat(SIZE - 1),
    rows: fc.integer({ min: 1, max: 4 }),
    columns: fc.integer({ min: 1, max: 4 }),
    style: fc.option(fc.constantFrom<StyleName>('title', 'header', 'good', 'bad'), { nil: undefined }),
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

describe('paintStyles', () => {
  test('gives every cell, once, the looks that lie over it, the last one on top', () => {
    fc.assert(
      fc.property(styles, entries => {
        const painted = paintStyles(entries);
        const wanted = CELLS.map(([row, column]) => {
          const names = over(entries, row, column, entry => entry.style);
          const lastOnly = names.filter((style, at) => names.lastIndexOf(style) === at);
          return { names: lastOnly, times: names.length > 0 ? 1 : 0 };
        });
        const found = CELLS.map(([row, column]) => {
          const over = painted.flatMap(({ style, rectangles }) =>
            rectangles.filter(area => covers(area, row, column)).map(() => style),
          );
          return { names: over.flatMap(style => [...style]), times: over.length };
        });
        expect(found).toEqual(wanted);
      }),
    );
  });

  test('joins equal rows into one rectangle', () => {
    const entries = [0, 1, 2].map(row => ({ row, column: 1, rows: 1, columns: 2, style: 'good' as const }));
    expect(paintStyles(entries)).toEqual([
      { style: ['good'], rectangles: [{ row: 0, column: 1, rows: 3, columns: 2 }] },
    ]);
  });
});

describe('paintFormats', () => {
  test('gives every cell the last format that was asked for it', () => {
    fc.assert(
      fc.property(styles, entries => {
        const painted = paintFormats(entries);
        const wanted = CELLS.map(([row, column]) => over(entries, row, column, entry => entry.format).at(-1));
        const found = CELLS.map(
          ([row, column]) =>
            painted.find(({ rectangles }) => rectangles.some(area => covers(area, row, column)))?.style,
        );
        expect(found).toEqual(wanted);
      }),
    );
  });
});
