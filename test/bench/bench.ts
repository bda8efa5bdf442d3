import './production';
import '../../src/preview/customFunctions';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { ageing } from './ageing';
import { bundles } from './bundles';
import { CHANGES } from './changes';
import { native } from './native';
import { opening } from './opening';
import { markdown, type Part } from './page';
import { pane } from './pane';
import { perRow } from './perRow';
import { refresh } from './refresh';
import { singleCalls } from './singleCalls';
import { totals } from './totals';

const PAGE = 'docs/performance.md';

const PARTS: Readonly<Record<string, () => Part | undefined | Promise<Part | undefined>>> = {
  ageing,
  native,
  perRow,
  singleCalls,
  totals,
  refresh,
  pane,
  bundles,
  opening,
};

/** Measures everything in one process and writes the page of results; parts that are asked for by name are only printed. */
async function bench(asked: readonly string[]): Promise<void> {
  const found = [intro()];
  for (const name of asked.length > 0 ? asked : Object.keys(PARTS)) {
    const part = await PARTS[name]();
    if (!part) continue;
    console.log(markdown(part));
    found.push(markdown(part));
    if (asked.length === 0) writeFileSync(PAGE, [...found, CHANGES].join('\n'));
  }
}

function intro(): string {
  const { devDependencies, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [{ model }] = cpus();
  return `# Performance

Written by \`npm run bench\`: one process, one run, rows from a fixed seed, medians of rounds in which the ways measured take
turns. Times depend on the machine and on what else it does; the ratios are what counts.

Machine: ${cpus().length} x ${model.trim()}, ${(totalmem() / 1e9).toFixed(0)} GB, ${process.platform}. Node ${process.versions.node}, DuckDB ${devDependencies['@duckdb/node-api']}, decimal.js ${dependencies['decimal.js']}.
`;
}

void bench(process.argv.slice(2));
