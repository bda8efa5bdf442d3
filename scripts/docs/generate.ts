import '../../src/locales/everyLanguage';
import { writeFileSync } from 'node:fs';
import { functionDocs } from '../build/metadata';
import { familyFiles } from './familyFiles';

/** Writes src/functions/generated, the pages of docs and the parts of README.md and CONTRIBUTING.md made from the source. */
async function generate(): Promise<void> {
  for (const [path, text] of familyFiles()) writeFileSync(path, text);
  // Only now, since examples are evaluated by the functions that the files just written list.
  const { pages } = await import('./pages');
  for (const [path, text] of pages(await functionDocs())) writeFileSync(path, text);
}

void generate();
