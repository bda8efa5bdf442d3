import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Everything that `npm test` checks, stage after stage; the steps of a stage run beside each other, and what a step
 * has to say is shown once it is over. A step that fails does not keep the next from running, so that one run tells
 * all. Ends with a line "N passed, N failed" over all tests, and with exit code 1 when any step failed.
 */

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly timeZone?: string;
  /** Whether jest runs it, and says how many tests passed. */
  readonly counts?: boolean;
}

const jest = (...projects: string[]) => ['jest', '--selectProjects', ...projects];

const inZone = (name: string, project: string, timeZone: string): Step => ({
  name: `${name}, ${timeZone}`,
  command: jest(project),
  timeZone,
  counts: true,
});

const STAGES: readonly (readonly Step[])[] = [
  [
    { name: 'Types', command: ['tsc'] },
    { name: 'Lint', command: ['eslint', '.'] },
    { name: 'Format', command: ['prettier', '--check', '.', '--log-level', 'warn'] },
  ],
  // Midnight in UTC is another day here, and the clocks change.
  [inZone('Unit tests', 'unit', 'America/New_York')],
  [
    { name: 'Build', command: ['webpack', '--mode', 'production'] },
    ...['UTC', 'Asia/Shanghai'].map(timeZone => inZone('Tests of clock and zones', 'zones', timeZone)),
  ],
  [{ name: 'Contract and browser tests', command: jest('contract', 'browser'), counts: true }],
];

interface Outcome {
  readonly ok: boolean;
  readonly passed: number;
  readonly failed: number;
}

const folder = mkdtempSync(join(tmpdir(), 'credit-desk-test-'));

async function runAll(): Promise<void> {
  const failedSteps: string[] = [];
  let passed = 0;
  let failed = 0;
  for (const steps of STAGES) {
    console.log(`\n... ${steps.map(({ name }) => name).join(' | ')}`);
    const outcomes = await Promise.all(steps.map(run));
    outcomes.forEach((outcome, i) => {
      if (!outcome.ok) failedSteps.push(steps[i].name);
      passed += outcome.passed;
      failed += outcome.failed;
    });
  }
  rmSync(folder, { recursive: true });

  if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join('; ')}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failedSteps.length > 0 ? 1 : 0;
}

async function run({ name, command, timeZone, counts }: Step): Promise<Outcome> {
  const report = join(folder, `${name.replace(/\W+/g, '-')}.json`);
  const counting = counts ? ['--json', `--outputFile=${report}`, '--silent'] : [];
  const started = performance.now();
  const [program, ...args] = command;
  const step = spawn(join('node_modules', '.bin', program), [...args, ...counting], {
    // Jest prints its JSON to standard output as well as to the file.
    stdio: ['ignore', counts ? 'ignore' : 'pipe', 'pipe'],
    env: { ...process.env, ...(timeZone && { TZ: timeZone }) },
    shell: process.platform === 'win32',
  });
  const said: Buffer[] = [];
  for (const stream of [step.stdout, step.stderr]) stream?.on('data', part => said.push(part));
  const status = await new Promise<number | null>(resolve =>
    step.on('close', resolve).on('error', () => resolve(1)),
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`\n=== ${name}: ${status === 0 ? 'done' : 'failed'} after ${seconds} s`);
  process.stdout.write(Buffer.concat(said));
  if (!counts) return { ok: status === 0, passed: 0, failed: 0 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = resultsIn(report);
  return { ok: status === 0, passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
}

/** Jest's own counts; a run that wrote none counts as one suite that could not run. */
function resultsIn(report: string) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 1 };
  }
}

void runAll();
