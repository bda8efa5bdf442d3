import '../../src/locales/everyLanguage';
import { readFileSync, writeFileSync } from 'node:fs';
import { functionDocs } from '../build/metadata';
import { factsPage } from './factsPage';
import { familyFiles } from './familyFiles';
import { policyPage } from './policyPage';

/** Writes src/functions/generated, the pages of docs that are made from the source, and the list of functions in README.md. */
async function generate(): Promise<void> {
  for (const [path, text] of familyFiles()) writeFileSync(path, text);
  // Only now, since its examples are evaluated by the functions that the files just written list.
  const { functionsPage, withFunctionList } = await import('./functionsPage');
  const docs = await functionDocs();
  writeFileSync('docs/functions.md', functionsPage(docs));
  writeFileSync('docs/policy.md', policyPage(docs));
  writeFileSync('docs/facts.md', factsPage());
  writeFileSync('README.md', withFunctionList(readFileSync('README.md', 'utf8'), docs));
}

void generate();
