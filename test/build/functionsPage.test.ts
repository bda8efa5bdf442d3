import { readFileSync } from 'node:fs';
import { functionsPage, withFunctionList } from '../../scripts/docs/functionsPage';
import { agrees, resultOf } from '../../scripts/docs/result';
import { functionDocs, type FunctionDoc } from '../../scripts/build/metadata';

let docs: FunctionDoc[];

beforeAll(async () => {
  docs = await functionDocs();
});

test('every function has an example', () => {
  expect(docs.filter(({ examples }) => examples.length === 0).map(({ id }) => id)).toEqual([]);
});

test('every example has a result, and the one it states', () => {
  const failures = docs.flatMap(({ examples }) =>
    examples.flatMap(({ formula, stated }) => {
      const result = resultOf(formula);
      if (stated !== undefined) return agrees(result, stated) ? [] : [{ formula, stated, result }];
      return result.some(row => row.some(cell => typeof cell === 'object')) ? [{ formula, result }] : [];
    }),
  );
  expect(failures).toEqual([]);
});

test('docs/functions.md and the list in README.md are what `npm run docs` writes', () => {
  expect(readFileSync('docs/functions.md', 'utf8')).toBe(functionsPage(docs));
  const readme = readFileSync('README.md', 'utf8');
  expect(readme).toBe(withFunctionList(readme, docs));
});
