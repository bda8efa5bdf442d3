import { readdirSync, readFileSync } from 'node:fs';
import { FAMILIES, type Family } from '../../src/functions/families';

export const FUNCTIONS_FOLDER = 'src/functions';

/** A source file of worksheet functions. */
export interface FunctionFilePlace {
  readonly family: Family;
  /** Its name without folder and ending. */
  readonly name: string;
  readonly path: string;
  /** The part of the build it is in; none where it comes with the page. */
  readonly part: string | undefined;
}

/** Every file of worksheet functions, in the order of the families; files that their family does not name come last. */
export function functionFiles(): FunctionFilePlace[] {
  return FAMILIES.flatMap(family => {
    const { folder, eager = [], lazy = {} } = family;
    const named = [
      ...eager.map(name => ({ name, part: undefined })),
      ...Object.entries(lazy).flatMap(([part, names]) => names.map(name => ({ name, part }))),
    ];
    const left = new Set(wrapperFiles(folder));
    for (const { name } of named) {
      if (!left.delete(name)) throw new Error(`families.ts: ${folder}/${name}.ts has no functions`);
    }
    return [...named, ...Array.from(left, name => ({ name, part: name }))].map(file => ({
      ...file,
      family,
      path: `${FUNCTIONS_FOLDER}/${folder}/${file.name}.ts`,
    }));
  });
}

/** The files of a folder that hold a wrapper, in alphabetical order. */
function wrapperFiles(folder: string): string[] {
  return readdirSync(`${FUNCTIONS_FOLDER}/${folder}`)
    .filter(name => name.endsWith('.ts'))
    .filter(name =>
      /^ \* @customfunction /m.test(readFileSync(`${FUNCTIONS_FOLDER}/${folder}/${name}`, 'utf8')),
    )
    .map(name => name.slice(0, -'.ts'.length))
    .sort();
}

/** The names in Excel of the functions of a file, in the order in which they stand there. */
export function namesIn(path: string): string[] {
  const tags = readFileSync(path, 'utf8').matchAll(/^ \* @customfunction (\w+)$/gm);
  return Array.from(tags, ([, name]) => name);
}
