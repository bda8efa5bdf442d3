import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import ARROWS from '../arrows.json';
import ZONES from '../zones.json';

/** The folders of src that each folder may import. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = ARROWS;

const FOLDERS = Object.keys(MAY_IMPORT);

interface Planted {
  readonly rule: string;
  readonly path: string;
  readonly text: string;
  readonly broken: readonly string[];
}

const importing = (path: string) => `import { thing } from '${path}';\nthing();\n`;

const PLANTED: readonly Planted[] = [
  ...FOLDERS.flatMap(from =>
    FOLDERS.filter(to => to !== from).flatMap(to => {
      const may = MAY_IMPORT[from].includes(to);
      const rule = `src/${from} ${may ? 'may import' : 'does not import'} src/${to}`;
      const broken = may ? [] : ['no-restricted-imports'];
      return [
        { rule, path: `src/${from}/planted.ts`, text: importing(`../${to}/thing`), broken },
        { rule, path: `src/${from}/deep/planted.ts`, text: importing(`../../${to}/deep/thing`), broken },
      ];
    }),
  ),
  {
    rule: 'a file may be named as another folder is',
    path: 'src/locales/zh-CN/planted.ts',
    text: importing('../en/preview'),
    broken: [],
  },
  ...FOLDERS.flatMap(folder =>
    ['Excel', 'Office'].map(host => {
      const may = ['workbook', 'commands'].includes(folder);
      return {
        rule: `src/${folder} ${may ? 'may speak' : 'does not speak'} to ${host}`,
        path: `src/${folder}/planted.ts`,
        text: `void ${host};\n`,
        broken: may ? [] : ['no-restricted-globals'],
      };
    }),
  ),
  ...['window', 'document', 'navigator', 'CustomFunctions'].map(name => ({
    rule: `the engine knows no ${name}`,
    path: 'src/credit/planted.ts',
    text: `void ${name};\n`,
    broken: ['no-restricted-globals'],
  })),
  {
    rule: 'the engine has no Math.random()',
    path: 'src/credit/planted.ts',
    text: 'void Math.random();\n',
    broken: ['no-restricted-syntax'],
  },
  ...[
    ...FOLDERS.map(folder => `src/${folder}/planted.tsx`),
    'src/credit/planted.ts',
    'scripts/planted.ts',
  ].flatMap(path =>
    ['new Date()', 'Date()', 'Date.now()', 'Intl.DateTimeFormat()', 'later.toLocaleDateString()'].map(
      expression => ({
        rule: `nothing but the files of test/zones.json knows ${expression}`,
        path,
        text: `void ${expression};\n`,
        broken: ['no-restricted-syntax'],
      }),
    ),
  ),
  ...Object.keys(ZONES).map(path => ({
    rule: 'a file of test/zones.json may know a zone',
    path,
    text: 'void new Date();\n',
    broken: [],
  })),
];

test('every folder of src has its arrows', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter(entry => entry.isDirectory());
  expect([...FOLDERS].sort()).toEqual(folders.map(({ name }) => name).sort());
});

test('arrows point one way: a folder imports only folders that stand before it', () => {
  FOLDERS.forEach((folder, i) =>
    expect(FOLDERS.slice(0, i)).toEqual(expect.arrayContaining([...MAY_IMPORT[folder]])),
  );
});

test('the engine and the door to Excel know nobody', () => {
  expect([MAY_IMPORT.credit, MAY_IMPORT.workbook]).toEqual([[], []]);
});

test('the files that may know a zone are there, and so are the suites that run in several zones', () => {
  expect(
    Object.entries(ZONES)
      .flat()
      .filter(path => !existsSync(path)),
  ).toEqual([]);
});

let found: string[][];

beforeAll(() => {
  const input = JSON.stringify(PLANTED.map(({ path, text }) => [path, text]));
  found = JSON.parse(
    execFileSync(process.execPath, ['test/build/lintPlanted.mjs'], { input, encoding: 'utf8' }),
  );
}, 60_000);

test.each(PLANTED.map((planted, i) => ({ ...planted, i })))('$rule ($path)', ({ broken, i }) => {
  expect(found[i]).toEqual(broken);
});
