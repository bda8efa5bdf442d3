import fc from 'fast-check';
import { keepLatest } from '../../src/cells/keepLatest';

describe('what is kept of an argument', () => {
  const cell = fc.constantFrom<unknown>('a', 'A', '', null, 0, 1, '1', true);
  const range = fc.oneof(cell, fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }));

  test('never shows: each argument has what is made of it alone', () => {
    fc.assert(
      fc.property(fc.array(range, { maxLength: 6 }), ranges => {
        const kept = keepLatest(cells => JSON.stringify(cells));
        for (const cells of ranges) expect(kept(cells)).toBe(JSON.stringify(cells));
      }),
    );
  });

  test('is not made again for the same content', () => {
    let made = 0;
    const kept = keepLatest(() => ++made);
    expect([[['a', 1]], [['a', 1]], [['a', 2]], [['a', 1]]].map(kept)).toEqual([1, 1, 2, 3]);
  });

  test('is made again when a range or a cell of it was written to', () => {
    const formatted = { type: 'FormattedNumber', basicValue: 1 };
    const cells = [['a', formatted]];
    const kept = keepLatest(given => JSON.stringify(given));
    kept(cells);
    formatted.basicValue = 2;
    expect(kept(cells)).toBe(JSON.stringify(cells));
    cells[0][0] = 'b';
    expect(kept(cells)).toBe(JSON.stringify(cells));
  });
});
