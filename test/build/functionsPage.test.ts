import { readFileSync } from 'node:fs';
import { pages } from '../../scripts/docs/pages';
import { perRowArguments } from '../../scripts/docs/perRow';
import { agrees, resultOf } from '../../scripts/docs/result';
import { functionDocs, syntaxOf, type FunctionDoc } from '../../scripts/build/metadata';

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

test('the pages are what `npm run docs` writes', () => {
  for (const [path, text] of pages(docs)) expect([path, readFileSync(path, 'utf8')]).toEqual([path, text]);
});

test('arguments that take a column are marked', () => {
  const marked = docs.map(doc => [doc.id, syntaxOf(doc, perRowArguments(doc))]);
  expect(Object.fromEntries(marked)).toMatchObject({
    DUEDATE: '=DUEDATE(invoiceDate*, terms*, [startDate*], [holidays], [policy])',
    AGINGREPORT: '=AGINGREPORT(buyer*, due*, amount*, asOf, [policy])',
    PAYMENTPLAN: expect.not.stringContaining('*'),
    CREDITPOLICY: expect.not.stringContaining('*'),
  });
});
