import fc from 'fast-check';
import { parsePoints, pointsFor, writePoints } from '../../../src/credit/policy/points';

describe('a scale of points', () => {
  // The example of its own description: below 1 twenty points, from 1 forty, from 1.5 eighty.
  test.each([
    [0.99, 20],
    [1, 40],
    [1.49, 40],
    [1.5, 80],
    [-Infinity, 20],
    [1e9, 80],
  ])('20 | 1: 40 | 1.5: 80 gives %d the points %d', (figure, points) => {
    expect(pointsFor(figure, parsePoints('20 | 1: 40 | 1.5: 80')!)).toBe(points);
  });

  test('percentages, negative edges and full-width signs are read', () => {
    expect(parsePoints('0|-5%：20｜40%: 100')).toEqual({ edges: [-0.05, 0.4], scores: [0, 20, 100] });
    expect(parsePoints('55')).toEqual({ edges: [], scores: [55] });
  });

  test.each([
    '',
    '|',
    'x',
    '0 | 2: 40 | 1: 80',
    '0 | 1: 40 | 1: 80',
    '0 | 1: 101',
    '-1 | 1: 40',
    '0 | 1',
    '0 | a: 5',
    '101',
  ])('"%s" is refused', text => expect(parsePoints(text)).toBeUndefined());

  test('what is written reads the same', () => {
    const edges = fc.uniqueArray(
      fc.double({ min: -1e12, max: 1e12, noNaN: true }).map(edge => edge + 0),
      {
        maxLength: 8,
      },
    );
    const scores = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(edges, scores, (some, points) => {
        const scale = { edges: [...some].sort((a, b) => a - b), scores: points.slice(0, some.length + 1) };
        expect(parsePoints(writePoints(scale))).toEqual(scale);
      }),
    );
  });
});
