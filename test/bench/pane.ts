import { copyFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { bundle } from '../browser/bundle';
import { launchChromium } from '../browser/chromium';
import { serve } from '../browser/server';
import { grouped, milliseconds, type Part } from './page';

const HTML = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><link rel="stylesheet" href="pane.css" /></head>
  <body>
    <div id="root"></div><script src="page.js"></script>
  </body>
</html>
`;

/** What the user does, one after the other, each until its result is seen. */
const ACTS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'first reading': async page => {
    await page.evaluate(() => window.openPane());
    await page.waitForSelector('.offers', { timeout: 300_000 });
  },
  'typing in the look-up': async page => {
    await page.locator('[role=combobox]').pressSequentially('buyer 77');
    await page.waitForSelector('[role=option]');
  },
  'a buyer’s page': async page => {
    await page.keyboard.press('Enter');
    await page.waitForSelector('article');
  },
  refresh: async page => {
    await page.locator('[role=tab]').nth(1).click();
    await page.click('.meeting .ms-Button--primary');
    await page.click('.confirmation .ms-Button--primary');
    await page.waitForSelector('.decisions', { timeout: 300_000 });
  },
};

/** How long the pane keeps its page from its user, in a browser. */
export async function pane(): Promise<Part> {
  const built = await bundle(resolve('test/bench/pane/page.tsx'), 'production');
  writeFileSync(join(built.folder, 'index.html'), HTML);
  copyFileSync('src/taskpane/pane.css', join(built.folder, 'pane.css'));
  const server = await serve({ '/': built.folder });
  const browser = await launchChromium();
  const rows: string[][] = [];
  try {
    for (const beside of ['arrays', 'grid'])
      for (const invoices of [1_000, 10_000, 100_000]) {
        const address = `${server.origin}/?invoices=${invoices}&${beside}`;
        rows.push(...(await watched(browser, address, [beside, grouped(invoices)])));
      }
  } finally {
    await browser.close();
    await server.close();
    built.remove();
  }
  return {
    title: 'The pane on a large workbook',
    about:
      'In headless Chromium, ten invoices a buyer, beside a workbook that hands over arrays, where all that holds the page up is ' +
      'ours, and beside one in the grid of the preview, where what Univer does on the same page comes on top: its commands that ' +
      'put our sheets into its workbook, each one task that cannot be cut, and its drawing. Tasks are counted by the time of the ' +
      'processor, so that what else the machine does does not count; blocking is what those above 50 ms last beyond 50 ms, ' +
      'together. Memory is the most that the heap of the page held, the workbook included.',
    heading: [
      'Beside',
      'Invoices',
      'What',
      'Time',
      'Longest task',
      'Blocking',
      'Univer: longest of all',
      'Memory',
    ],
    rows,
    bounds: 'the slices of 12 ms, the drawing that comes with one, and the collector of memory.',
  };
}

async function watched(browser: Browser, address: string, called: string[]): Promise<string[][]> {
  const page = await browser.newPage({ viewport: { width: 400, height: 900 } });
  const memory = await memoryOf(page);
  const rows: string[][] = [];
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.openPane, undefined, { timeout: 300_000 });
  for (const [what, act] of Object.entries(ACTS)) {
    await browser.startTracing(page, { categories: ['-*', TASKS] });
    const start = performance.now();
    await act(page);
    const time = performance.now() - start;
    const tasks = tasksIn(await browser.stopTracing());
    const held = tasks.filter(task => task > LONG_MS);
    const commanded = await page.evaluate(() => (window.commanded ?? []).splice(0));
    rows.push([
      ...called,
      what,
      milliseconds(time),
      milliseconds(Math.max(...tasks)),
      milliseconds(held.reduce((sum, task) => sum + task - LONG_MS, 0)),
      commanded.length === 0
        ? ''
        : `${milliseconds(Math.max(...commanded))} of ${milliseconds(commanded.reduce((sum, each) => sum + each, 0))}`,
      `${(memory.most() / 1e6).toFixed(0)} MB`,
    ]);
  }
  memory.stop();
  await page.close();
  return rows;
}

/** From here on a task is long, as browsers count. */
const LONG_MS = 50;

/** What the browser writes each task of a thread under. */
const TASKS = 'disabled-by-default-devtools.timeline';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the processor. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** The milliseconds for which the processor worked on each task of the page's main thread. */
function tasksIn(trace: Buffer): number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(threadOf),
  );
  return traceEvents
    .filter(event => event.name === 'RunTask' && main.has(threadOf(event)))
    .map(({ tdur = 0 }) => tdur / 1000);
}

/** Looks at a page's heap ten times a second; `most` begins anew whenever it is asked. */
async function memoryOf(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  let most = 0;
  const measure = async () => {
    const { metrics } = await session.send('Performance.getMetrics').catch(() => ({ metrics: [] }));
    most = Math.max(most, metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0);
  };
  const look = setInterval(() => void measure(), 100);
  return {
    most: () => {
      const found = most;
      most = 0;
      return found;
    },
    stop: () => clearInterval(look),
  };
}
