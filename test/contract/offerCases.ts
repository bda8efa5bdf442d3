import type { Bench } from './bench';
import { CASES } from './cases';

declare global {
  interface Window {
    /** Runs a case on a fresh workbook; gives the error's text, or undefined when the case holds. */
    runCase?: (name: string) => Promise<string | undefined>;
  }
}

interface CaseOf<B> {
  readonly name: string;
  run(bench: B): Promise<void>;
}

/**
 * Makes a page run the cases of the contract, and those of its own, each on a workbook that `openBench` opens.
 * A further form of the workbook needs a page that calls this with its own bench, and a test that opens the page
 * and calls `window.runCase` with every name, as test/contract/office has.
 */
export function offerCases<B extends Bench>(
  openBench: () => B | Promise<B>,
  own: readonly CaseOf<B>[] = [],
): void {
  const cases: readonly CaseOf<B>[] = [...CASES, ...own];
  window.runCase = async name => {
    const found = cases.find(candidate => candidate.name === name);
    if (!found) return `no case ${name}`;
    try {
      await found.run(await openBench());
      return undefined;
    } catch (error) {
      return error instanceof Error
        ? [error.message, error.cause, error.stack].filter(Boolean).join('\n')
        : String(error);
    }
  };
}
