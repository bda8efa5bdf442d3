import { readdirSync, readFileSync } from 'node:fs';
import { factNames } from '../../src/locales/factNames';
import { EN_SENTENCES } from '../../src/locales/en/sentences';
import { EN_SHEETS } from '../../src/locales/en/sheets';
import { EN_TERMS } from '../../src/locales/en/terms';
import { ZH_FUNCTIONS } from '../../src/locales/zh-CN/functions';
import { ZH_SENTENCES } from '../../src/locales/zh-CN/sentences';
import { ZH_TERMS } from '../../src/locales/zh-CN/terms';

interface Written {
  readonly keys: readonly string[];
  /** The objects whose keys are taken in, of which a later one would silently replace an earlier one's. */
  readonly spread: readonly string[];
}

/** The objects that the files of a language export, as they are written: prettier indents their keys by two. */
function objectsOf(folder: string): ReadonlyMap<string, Written> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file =>
    file.endsWith('.ts'),
  );
  const sources = files.map(file => readFileSync(`${folder}/${file}`, 'utf8'));
  const objects = sources.flatMap(source => [
    ...source.matchAll(/^export const (\w+)(?:: [^=]+)? = \{\n(.*?)^\}/gms),
  ]);
  return new Map(
    objects.map(([, name, body]) => [
      name,
      {
        keys: [...body.matchAll(/^ {2}(?:'([^']+)'|(\w+)):/gm)].map(([, quoted, plain]) => quoted ?? plain),
        spread: [...body.matchAll(/^ {2}\.\.\.(\w+),/gm)].map(([, part]) => part),
      },
    ]),
  );
}

const EN = objectsOf('src/locales/en');
const ZH = objectsOf('src/locales/zh-CN');

test.each([
  ['EN_TERMS', EN, EN_TERMS, Object.keys(factNames('en'))],
  ['ZH_TERMS', ZH, ZH_TERMS, Object.keys(factNames('zh'))],
  ['EN_SENTENCES', EN, EN_SENTENCES, []],
  ['ZH_SENTENCES', ZH, ZH_SENTENCES, []],
  ['ZH_FUNCTIONS', ZH, ZH_FUNCTIONS, []],
])('no key of %s is written twice, in whichever files', (name, objects, merged, calculated) => {
  const { keys, spread } = objects.get(name)!;
  const written = [...calculated, ...spread.flatMap(part => objects.get(part)!.keys), ...keys];
  expect(written.filter((key, at) => written.indexOf(key) !== at)).toEqual([]);
  // Nothing was overlooked.
  expect([...written].sort()).toEqual(Object.keys(merged).sort());
});

test('a heading of a sheet is a term: no title or note of a sheet has the key of one', () => {
  expect(Object.keys(EN_SHEETS).filter(key => key in EN_TERMS)).toEqual([]);
});
