import { importsIn } from '../support/sources';

/** The files that lead back to themselves, each as the way round; a file is walked through once. */
function circlesOf(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = [];
  const left = new Set<string>();
  const walk = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) circles.push([...way.slice(at), file]);
    if (at >= 0 || left.has(file)) return;
    for (const next of imports.get(file) ?? []) walk(next, [...way, file]);
    left.add(file);
  };
  for (const file of imports.keys()) walk(file, []);
  return circles;
}

test('a circle is found however long, and a shared import is none', () => {
  expect(circlesOf(new Map(Object.entries({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] })))).toEqual([]);
  expect(circlesOf(new Map(Object.entries({ a: ['b'], b: ['c'], c: ['d'], d: ['b'] })))).toEqual([
    ['b', 'c', 'd', 'b'],
  ]);
});

// The lint rule import-x/no-cycle looks only at what is imported at run time.
test.each(['src', 'scripts'])('%s has no circle of imports, of types neither', folder => {
  const imports = importsIn(folder);
  expect(imports.size).toBeGreaterThan(20);
  expect(circlesOf(imports)).toEqual([]);
});
