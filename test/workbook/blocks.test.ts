import fc from 'fast-check';
import { blocksOf, jsonBytes, requestsOf } from '../../src/workbook/blocks';

describe('jsonBytes', () => {
  test.each([['abc'], ['é'], ['恒达五金'], ['😀'], ['"quoted"\n'], [1.25], [true], [''], [['a', 1, '有限']]])(
    'counts the bytes of %j as UTF-8 has them',
    value => {
      expect(jsonBytes(value)).toBe(Buffer.byteLength(JSON.stringify(value)));
    },
  );

  test('agrees with the encoder on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(jsonBytes(text)).toBe(Buffer.byteLength(JSON.stringify(text)));
      }),
    );
  });
});

const rows = fc.array(fc.array(fc.oneof(fc.string(), fc.integer()), { maxLength: 4 }), { maxLength: 60 });

describe('blocksOf', () => {
  test('covers every row once, in order', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 200 }), (all, limit) => {
        expect(blocksOf(all.map(jsonBytes), limit).flatMap(({ from, to }) => all.slice(from, to))).toEqual(
          all,
        );
      }),
    );
  });

  test('keeps a block at the limit or to a single row', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 200 }), (all, limit) => {
        for (const { from, to, bytes } of blocksOf(all.map(jsonBytes), limit))
          expect(bytes <= limit || to - from === 1).toBe(true);
      }),
    );
  });

  test('gives no block for no rows', () => {
    expect(blocksOf([], 10)).toEqual([]);
  });
});

describe('requestsOf', () => {
  test('fills a request up to the limit and starts the next with what would exceed it', () => {
    const sizes = (requests: { bytes: number }[][]) =>
      requests.map(request => request.map(({ bytes }) => bytes));
    const pieces = [3, 3, 4, 1, 12, 2].map(bytes => ({ bytes }));
    expect(sizes(requestsOf(pieces, 10))).toEqual([[3, 3, 4], [1], [12], [2]]);
  });
});
