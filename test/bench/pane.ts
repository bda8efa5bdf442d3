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
  'first reading': page => page.waitForSelector('[role=combobox]', { timeout: 300_000 }),
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
    for (const invoices of [1_000, 10_000, 100_000])
      rows.push(...(await watched(browser, `${server.origin}/?invoices=${invoices}`, invoices)));
  } finally {
    await browser.close();
    await server.close();
    built.remove();
  }
  return {
    title: 'The pane on a large workbook',
    about:
      'In headless Chromium, beside a workbook that hands over arrays, ten invoices a buyer. A long task keeps the page from its ' +
      'user for more than 50 ms; blocking is what such tasks last beyond 50 ms, together. Memory is the most that the heap of ' +
      'the page held, the arrays of the workbook included.',
    heading: ['Invoices', 'What', 'Time', 'Longest task', 'Blocking', 'Memory'],
    rows,
    bounds: 'the slices of 12 ms, the drawing that comes with one, and the collector of memory.',
  };
} // prettier-ignore

async function watched(browser: Browser, address: string, invoices: number): Promise<string[][]> {
  const page = await browser.newPage({ viewport: { width: 400, height: 900 } });
  const memory = await memoryOf(page);
  const rows: string[][] = [];
  await page.goto(address, { waitUntil: 'commit' });
  for (const [what, act] of Object.entries(ACTS)) {
    const start = performance.now();
    await act(page);
    const time = performance.now() - start;
    const held = await page.evaluate(async () => {
      // The observer is told of a task after it has ended.
      await new Promise(told => setTimeout(told, 200));
      return window.held.splice(0);
    });
    rows.push([
      grouped(invoices),
      what,
      milliseconds(time),
      held.length === 0 ? 'below 50 ms' : milliseconds(Math.max(...held)),
      milliseconds(held.reduce((sum, duration) => sum + duration - 50, 0)),
      `${(memory.most() / 1e6).toFixed(0)} MB`,
    ]);
  }
  memory.stop();
  await page.close();
  return rows;
}

/** Looks at a page's heap ten times a second; `most` begins anew whenever it is asked. */
async function memoryOf(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  let most = 0;
  const look = setInterval(async () => {
    const { metrics } = await session.send('Performance.getMetrics').catch(() => ({ metrics: [] }));
    most = Math.max(most, metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0);
  }, 100);
  return {
    most: () => {
      const found = most;
      most = 0;
      return found;
    },
    stop: () => clearInterval(look),
  };
}
