import '../../src/locales/everyLanguage';
import { readFileSync, writeFileSync } from 'node:fs';
import { functionDocs } from '../build/metadata';
import { factsPage } from './factsPage';
import { functionsPage, withFunctionList } from './functionsPage';
import { policyPage } from './policyPage';

/** Writes the pages of docs that are made from the source, and the list of functions in README.md. */
async function generate(): Promise<void> {
  const docs = await functionDocs();
  writeFileSync('docs/functions.md', functionsPage(docs));
  writeFileSync('docs/policy.md', policyPage(docs));
  writeFileSync('docs/facts.md', factsPage());
  writeFileSync('README.md', withFunctionList(readFileSync('README.md', 'utf8'), docs));
}

void generate();
