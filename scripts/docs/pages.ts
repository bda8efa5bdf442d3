import { readFileSync } from 'node:fs';
import type { FunctionDoc } from '../build/metadata';
import { factsPage } from './factsPage';
import { functionList, functionsPage } from './functionsPage';
import { houseMap } from './houseMap';
import { withMarked } from './marked';
import { policyPage } from './policyPage';

/** The pages that `npm run docs` writes, by their paths; the hand-written part of a page is kept. */
export function pages(docs: readonly FunctionDoc[]): ReadonlyMap<string, string> {
  return new Map([
    ['docs/functions.md', functionsPage(docs)],
    ['docs/policy.md', policyPage(docs)],
    ['docs/facts.md', factsPage()],
    ['README.md', withMarked(readFileSync('README.md', 'utf8'), 'functions', functionList(docs))],
    ['CONTRIBUTING.md', withMarked(readFileSync('CONTRIBUTING.md', 'utf8'), 'map', houseMap())],
  ]);
}
