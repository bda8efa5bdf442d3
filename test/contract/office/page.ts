import { CASES } from '../cases';
import { listenToEvents, openBench } from './bench';
import { HARNESS_CASES } from './harnessCases';

declare global {
  interface Window {
    /** Runs a case on a fresh workbook; gives the error's text, or undefined when the case holds. */
    runCase?: (name: string) => Promise<string | undefined>;
  }
}

listenToEvents();

window.runCase = async name => {
  const found = [...CASES, ...HARNESS_CASES].find(candidate => candidate.name === name);
  if (!found) return `no case ${name}`;
  try {
    await found.run(openBench());
    return undefined;
  } catch (error) {
    return error instanceof Error
      ? `${error.message}\n${String(error.cause ?? '')}\n${error.stack}`
      : String(error);
  }
};
