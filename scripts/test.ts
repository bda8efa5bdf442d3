import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Everything that `npm test` checks, one step after the other. A step that fails does not keep the next from
 * running, so that one run tells all. Ends with a line "N passed, N failed" over all tests, and with exit code 1
 * when any step failed.
 */

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly timeZone?: string;
  /** Whether jest runs it, and says how many tests passed. */
  readonly counts?: boolean;
}

const jest = (...projects: string[]) => ['jest', '--selectProjects', ...projects];

const STEPS: readonly Step[] = [
  { name: 'Types', command: ['tsc'] },
  { name: 'Lint', command: ['eslint', '.'] },
  { name: 'Format', command: ['prettier', '--check', '.', '--log-level', 'warn'] },
  ...['UTC', 'Asia/Shanghai', 'America/New_York'].map(timeZone => ({
    name: `Unit tests, ${timeZone}`,
    command: jest('unit'),
    timeZone,
    counts: true,
  })),
  { name: 'Build', command: ['tsx', 'node_modules/webpack/bin/webpack.js', '--mode', 'production'] },
  { name: 'Contract and browser tests', command: jest('contract', 'browser'), counts: true },
];

const folder = mkdtempSync(join(tmpdir(), 'credit-desk-test-'));
const failedSteps: string[] = [];
let passed = 0;
let failed = 0;

for (const [i, step] of STEPS.entries()) {
  console.log(`\n=== ${step.name}`);
  const report = join(folder, `${i}.json`);
  const counting = step.counts ? ['--json', `--outputFile=${report}`, '--silent'] : [];
  const { status } = spawnSync('npx', ['--no-install', ...step.command, ...counting], {
    // Jest prints its JSON to standard output as well as to the file.
    stdio: ['ignore', step.counts ? 'ignore' : 'inherit', 'inherit'],
    env: { ...process.env, ...(step.timeZone && { TZ: step.timeZone }) },
    shell: process.platform === 'win32',
  });
  if (status !== 0) failedSteps.push(step.name);
  if (step.counts) {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = resultsIn(report);
    passed += numPassedTests;
    failed += numFailedTests + numRuntimeErrorTestSuites;
  }
}
rmSync(folder, { recursive: true });

if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join('; ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failedSteps.length > 0 ? 1 : 0;

/** Jest's own counts; a run that wrote none counts as one suite that could not run. */
function resultsIn(report: string) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 1 };
  }
}
