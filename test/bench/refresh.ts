import { performance } from 'node:perf_hooks';
import { refreshForMeeting } from '../../src/refresh/refresh';
import { BLOCK_BYTES, blocksOf, jsonBytes } from '../../src/workbook/blocks';
import type { CellValue, Workbook } from '../../src/workbook/workbook';
import { median } from './measure';
import { grouped, milliseconds, type Part } from './page';
import { infoOf, portfolioSheets } from './portfolio';
import { AS_OF } from './rows';

const ROUNDS = 3;

/** The refresh for the credit meeting, on sheets that cost nothing to read: what is left is ours. */
export async function refresh(): Promise<Part> {
  const found: { invoices: number; time: number; cells: string[] }[] = [];
  for (const invoices of [1_000, 10_000, 100_000]) {
    const sheets = portfolioSheets(invoices);
    const times: number[] = [];
    const peaks: number[] = [];
    let traffic: Traffic = { trips: 0, blocks: 0, bytes: 0, counting: 0 };
    for (let round = 0; round <= ROUNDS; round++) {
      const watched = watchedWorkbook(sheets);
      const memory = watchedMemory();
      const start = performance.now();
      await refreshForMeeting(watched.workbook, AS_OF);
      if (round > 0) times.push(performance.now() - start - watched.traffic.counting);
      peaks.push(memory.stop());
      traffic = watched.traffic;
    }
    const time = median(times);
    found.push({
      invoices,
      time,
      cells: [
        milliseconds(time),
        `${traffic.trips} and ${traffic.blocks} blocks`,
        `${(traffic.bytes / 1e6).toFixed(1)} MB`,
        `${(median(peaks) / 1e6).toFixed(0)} MB`,
      ],
    });
  }
  return {
    title: 'Refresh for the meeting',
    about:
      'Reading, assessing, comparing and preparing all sheets, ten invoices a buyer, on a workbook that hands over arrays. A trip is ' +
      'a call of the workbook, a block 2.5 MB of cells on top. Memory is the most by which the heap was larger than before, garbage ' +
      'included, looked at every 10 ms. The exponent says how time grows with ten times the invoices: 1 is linearly.',
    heading: ['Invoices', 'Time', 'Trips', 'Bytes of cells', 'Peak memory', 'Exponent'],
    rows: found.map(({ invoices, time, cells }, i) => [
      grouped(invoices),
      ...cells,
      i === 0 ? '' : Math.log10(time / found[i - 1].time).toFixed(2),
    ]),
    bounds:
      'an object for each invoice and buyer, and two sentences of reasons for each invoice that is overdue.',
  };
}

interface Traffic {
  trips: number;
  blocks: number;
  bytes: number;
  /** Milliseconds that the counting took. */
  counting: number;
}

/** Looks at the heap while the refresh pauses; `stop` gives the most that it grew. */
function watchedMemory() {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  let most = before;
  const look = () => (most = Math.max(most, process.memoryUsage().heapUsed));
  const timer = setInterval(look, 10);
  return {
    stop: (): number => {
      clearInterval(timer);
      look();
      return most - before;
    },
  };
}

/** A workbook that only hands its arrays over and counts. */
function watchedWorkbook(sheets: Readonly<Record<string, CellValue[][]>>) {
  const traffic: Traffic = { trips: 0, blocks: 0, bytes: 0, counting: 0 };
  const count = (cells: readonly (readonly CellValue[])[]) => {
    const start = performance.now();
    traffic.bytes += jsonBytes(cells);
    traffic.blocks += blocksOf(cells.map(jsonBytes), BLOCK_BYTES).length;
    traffic.counting += performance.now() - start;
  };
  const trip = async <T>(work: () => T): Promise<T> => {
    traffic.trips++;
    return work();
  };
  const nothing = async () => () => undefined;
  const workbook: Workbook = {
    host: { name: 'preview', language: 'en-US', dark: false },
    sheets: () => trip(() => Object.entries(sheets).map(([name, cells]) => infoOf(name, cells))),
    read: ({ name }, fromRow) =>
      trip(() => {
        const cells = sheets[name].slice(fromRow);
        count(cells);
        return cells;
      }),
    write: ({ replace, append }) =>
      trip(() => {
        for (const { cells } of replace) count(cells);
        if (append) count(append.rows);
        return [...replace, ...(append ? [append] : [])].map(({ name }) => name);
      }),
    selection: async () => undefined,
    watchSelection: nothing,
    watchChanges: nothing,
    readSetting: () => trip(() => undefined),
    writeSetting: () => trip(() => undefined),
    recalculate: () => trip(() => undefined),
    reveal: () => trip(() => undefined),
  };
  return { workbook, traffic };
}
