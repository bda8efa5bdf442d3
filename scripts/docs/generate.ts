import { readFileSync, writeFileSync } from 'node:fs';
import { functionDocs } from '../build/metadata';
import { functionsPage, withFunctionList } from './functionsPage';

/** Writes docs/functions.md and the list of functions in README.md. */
async function generate(): Promise<void> {
  const docs = await functionDocs();
  writeFileSync('docs/functions.md', functionsPage(docs));
  writeFileSync('README.md', withFunctionList(readFileSync('README.md', 'utf8'), docs));
}

void generate();
