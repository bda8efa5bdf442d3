import fc from 'fast-check';
import { similarity } from '../../src/credit/similarity';

const pairs = (text: string): string[] =>
  Array.from({ length: Math.max(text.length - 1, 0) }, (_, i) => text.slice(i, i + 2));

/** Dice's coefficient as it is defined, over the lists of pairs. */
function dice(a: string, b: string): number {
  const shared = pairs(a).filter(pair => pairs(b).includes(pair)).length;
  return (2 * shared) / (pairs(a).length + pairs(b).length || 1);
}

// The worked example that every description of the coefficient on letters uses: one of four pairs each in common.
test('night and nacht share one pair of their eight', () => {
  expect(similarity('night', 'nacht')).toBe(0.25);
});

test('is the coefficient of Dice over pairs of letters', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '额', '度'), maxLength: 12 });
  fc.assert(fc.property(name, name, (a, b) => similarity(a, b) === dice(a, b)));
});
