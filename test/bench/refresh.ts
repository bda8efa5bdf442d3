import { performance } from 'node:perf_hooks';
import { Random } from '../../scripts/sample/random';
import { refreshForMeeting } from '../../src/refresh/refresh';
import { BLOCK_BYTES, blocksOf, jsonBytes } from '../../src/workbook/blocks';
import type { CellValue, SheetInfo, Workbook } from '../../src/workbook/workbook';
import { TOP_ROWS } from '../../src/workbook/workbook';
import { median } from './measure';
import { grouped, milliseconds, type Part } from './page';
import { AS_OF } from './rows';

const ROUNDS = 3;

/** The refresh for the credit meeting, on sheets that cost nothing to read: what is left is ours. */
export async function refresh(): Promise<Part> {
  const found: { invoices: number; time: number; cells: string[] }[] = [];
  for (const invoices of [1_000, 10_000, 100_000]) {
    const sheets = portfolioSheets(invoices, Math.max(100, invoices / 10));
    const times: number[] = [];
    let traffic: Traffic = { trips: 0, blocks: 0, bytes: 0, heap: 0 };
    for (let round = 0; round <= ROUNDS; round++) {
      globalThis.gc?.();
      const before = process.memoryUsage().heapUsed;
      const watched = watchedWorkbook(sheets);
      const start = performance.now();
      await refreshForMeeting(watched.workbook, AS_OF);
      if (round > 0) times.push(performance.now() - start - watched.traffic.counting);
      traffic = { ...watched.traffic, heap: watched.traffic.heap - before };
    }
    const time = median(times);
    found.push({
      invoices,
      time,
      cells: [
        milliseconds(time),
        `${traffic.trips} and ${traffic.blocks} blocks`,
        `${(traffic.bytes / 1e6).toFixed(1)} MB`,
        `${(traffic.heap / 1e6).toFixed(0)} MB`,
      ],
    });
  }
  return {
    title: 'Refresh for the meeting',
    about:
      'Reading, assessing, comparing and preparing all sheets, ten invoices a buyer, on a workbook that hands over arrays. A trip is ' +
      'a call of the workbook, a block 2.5 MB of cells on top. Memory is the heap when the sheets are handed over, garbage included. ' +
      'The exponent says how time grows with ten times the invoices: 1 is linearly.',
    heading: ['Invoices', 'Time', 'Trips', 'Bytes of cells', 'Memory', 'Exponent'],
    rows: found.map(({ invoices, time, cells }, i) => [
      grouped(invoices),
      ...cells,
      i === 0 ? '' : Math.log10(time / found[i - 1].time).toFixed(2),
    ]),
    bounds: 'an object for each invoice and buyer, and a sentence of reasons for each row that is written.',
  };
} // prettier-ignore

interface Traffic {
  trips: number;
  blocks: number;
  bytes: number;
  heap: number;
}

/** A workbook that only hands its arrays over and counts. */
function watchedWorkbook(sheets: Readonly<Record<string, CellValue[][]>>) {
  const traffic = { trips: 0, blocks: 0, bytes: 0, heap: 0, counting: 0 };
  const count = (cells: readonly (readonly CellValue[])[]) => {
    const start = performance.now();
    traffic.bytes += jsonBytes(cells);
    traffic.blocks += blocksOf(cells, BLOCK_BYTES).length;
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
        traffic.heap = process.memoryUsage().heapUsed;
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

function infoOf(name: string, cells: CellValue[][]): SheetInfo {
  const [rows, columns] = [cells.length, cells[0].length];
  return { name, row: 0, column: 0, rows, columns, top: cells.slice(0, TOP_ROWS), owned: false };
}

function portfolioSheets(invoices: number, buyers: number): Record<string, CellValue[][]> {
  const random = new Random(invoices);
  const facts = Array.from({ length: buyers }, (_, i): CellValue[] => {
    const assets = random.whole(100, 9_000) * 1_000;
    const [debts, sales] = [Math.round(assets * random.between(0.2, 1.1)), random.whole(100, 20_000) * 1_000];
    return [`B${i}`, `Buyer ${i}`, random.whole(1, 200) * 1_000, assets, debts, sales, random.whole(0, 40)];
  });
  const items = Array.from({ length: invoices }, (_, i): CellValue[] => [
    `I-${i}`,
    `B${random.whole(0, buyers - 1)}`,
    AS_OF - random.whole(-60, 200),
    random.whole(-20_000, 500_000) / 100,
    'USD',
  ]);
  return {
    Buyers: [['Buyer ID', 'Buyer name', 'Credit limit', 'Total assets', 'Total liabilities', 'Sales', 'Average days late'], ...facts],
    Invoices: [['Invoice', 'Buyer', 'Due date', 'Open amount', 'Currency'], ...items],
  };
} // prettier-ignore
