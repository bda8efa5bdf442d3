import { readFileSync, writeFileSync } from 'node:fs';
import { functionDocs } from '../build/metadata';
import { familyFiles } from './familyFiles';

/** Writes src/functions/generated, docs/functions.md and the list of functions in README.md. */
async function generate(): Promise<void> {
  for (const [path, text] of familyFiles()) writeFileSync(path, text);
  // Only now, since its examples are evaluated by the functions that the files just written list.
  const { functionsPage, withFunctionList } = await import('./functionsPage');
  const docs = await functionDocs();
  writeFileSync('docs/functions.md', functionsPage(docs));
  writeFileSync('README.md', withFunctionList(readFileSync('README.md', 'utf8'), docs));
}

void generate();
