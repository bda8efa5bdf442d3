import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compressed, DIST, filesForFunctions, filesOf } from '../../scripts/build/pageFiles';
import type { Part } from './page';

/** What each page of the built product loads, by the scripts and styles that the page names. Undefined where nothing is built. */
export function bundles(): Part | undefined {
  if (!existsSync(DIST)) {
    console.log('Bundles: nothing is built, so there is nothing to weigh. Run npm run build first.');
    return undefined;
  }
  const pages = readdirSync(DIST).filter(name => name.endsWith('.html'));
  const parts = readdirSync(join(DIST, 'parts')).filter(file => /^[a-z][\w-]*\.\w+\.js$/i.test(file));
  return {
    title: 'Bundles',
    about:
      'What each page of the last `npm run build` loads of ours at its start, what a formula waits for (budget 70 KB of 1024 bytes; the pane 300), ' +
      'and what is loaded once it is needed: the words of a language, a rarer family of functions. Compressed with gzip.',
    heading: ['Page', 'Files', 'Size', 'Compressed'],
    rows: [
      rowOf('formulas', filesForFunctions()),
      ...pages.map(page => rowOf(page, filesOf(page))),
      ...parts.map(part => rowOf(`later: ${part.split('.')[0]}`, [`parts/${part}`])),
    ],
    bounds: 'decimal.js and the policy in the functions, Fluent and React in the pane.',
  };
}

function rowOf(what: string, files: readonly string[]): string[] {
  const size = files.reduce((sum, file) => sum + readFileSync(join(DIST, file)).length, 0);
  return [what, files.join(', '), kilobytes(size), kilobytes(compressed(files))];
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
