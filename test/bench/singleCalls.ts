import { performance } from 'node:perf_hooks';
import { callOf } from '../../scripts/docs/formula';
import { functionDocs } from '../../scripts/build/metadata';
import { creditPolicy } from '../../src/functions/help/creditPolicy';
import { median } from './measure';
import { times, type Part } from './page';

const CALLS = 100_000;

/** A function is called for so long before it counts, since a sheet of so many calls is soon past the first ones, ... */
const WARM_UP_MS = 100;

/** ... and slow ones for this long, which is scaled up. */
const LONGEST_MS = 150;

/** Each function as a sheet of single cells calls it: its own first example, again and again. */
export async function singleCalls(): Promise<Part> {
  const policy = creditPolicy();
  // A host hands every call cells of its own.
  const copies = Array.from({ length: 8 }, () => JSON.parse(JSON.stringify(policy)) as any[][]);
  const rows: string[][] = [];
  const ratios: number[] = [];
  for (const { id, examples, parameters } of await functionDocs()) {
    if (!examples.length) continue;
    const { run, args } = callOf(examples[0].formula);
    const plain = costOf(() => run(...args));
    const place = parameters.findIndex(({ name }) => name === 'policy');
    if (place < 0) {
      rows.push([id, seconds(plain), '', '']);
      continue;
    }
    const calls = copies.map(copy => args.map((given, i) => (i === place ? copy : given)));
    let next = 0;
    const ranged = costOf(() => run(...calls[next++ % calls.length]));
    ratios.push(ranged / plain);
    rows.push([id, seconds(plain), seconds(ranged), times(ranged, plain)]);
  }
  return {
    title: 'Single cells',
    about:
      `What ${CALLS.toLocaleString('en-US')} calls of each function take, with the arguments of its first example, some of which are ` +
      `tables, and with a whole policy of ${policy.length} rows as a range. A policy range costs ${median(ratios).toFixed(2)}x at the median: ` +
      'it is compared with the one before it and not read again.',
    heading: ['Function', 'Without policy range', 'With policy range', 'Ratio'],
    rows,
    bounds:
      'the comparison of the policy range with the one before it, cell by cell, since its content is all that a result may depend ' +
      'on; without one, by the telling of reasons, and for facts by preparing the readers of each factor for a table of one row.',
  };
}

/** Milliseconds for so many calls. */
function costOf(call: () => unknown): number {
  const warm = performance.now() + WARM_UP_MS;
  while (performance.now() < warm) call();
  const start = performance.now();
  let calls = 0;
  while (calls < CALLS && performance.now() - start < LONGEST_MS) {
    for (let i = 0; i < 50; i++) call();
    calls += 50;
  }
  return ((performance.now() - start) / calls) * CALLS;
}

function seconds(time: number): string {
  return `${(time / 1000).toFixed(2)} s`;
}
