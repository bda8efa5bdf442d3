import { readdirSync, readFileSync } from 'node:fs';
import { functionFiles, namesIn } from '../../scripts/build/functionFiles';
import { familyFiles, GENERATED } from '../../scripts/docs/familyFiles';
import { FAMILIES } from '../../src/functions/families';
import { EAGER, LAZY } from '../../src/functions/generated/files';
import { functionsOf } from '../../src/functions/worksheetFunction';

// What Excel is offered at start is what the files hold, from which the metadata, the help and the preview come.
test('the lists of files and names are what `npm run docs` writes', () => {
  const files = familyFiles();
  for (const [path, text] of files) expect(readFileSync(path, 'utf8')).toBe(text);
  const written = readdirSync(GENERATED, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => `${GENERATED}/${name.replaceAll('\\', '/')}`);
  expect(written.sort()).toEqual([...files.keys()].sort());
});

test.each(LAZY)(
  'the names of $names.0 and its neighbours are those of the part that is loaded',
  async file => {
    const held = functionsOf(await file.load()).map(([name]) => name);
    expect([...file.names].sort()).toEqual(held.sort());
  },
);

test('every file that comes with the page holds its functions and nothing else', () => {
  const eager = functionFiles().filter(({ part }) => part === undefined);
  expect(
    EAGER.flatMap(functionsOf)
      .map(([name]) => name)
      .sort(),
  ).toEqual(eager.flatMap(({ path }) => namesIn(path)).sort());
});

test('every folder with functions is a family', () => {
  const folders = new Set(FAMILIES.map(({ folder }) => folder));
  const files = readdirSync('src/functions', { recursive: true, encoding: 'utf8' });
  const strays = files
    .filter(name => name.endsWith('.ts') && namesIn(`src/functions/${name}`).length > 0)
    .filter(name => !folders.has(name.split(/[\\/]/)[0]));
  expect(strays).toEqual([]);
});
