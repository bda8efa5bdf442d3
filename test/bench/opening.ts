import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { compressed, DIST, filesForFunctions, filesOf } from '../../scripts/build/pageFiles';
import { bundle } from '../browser/bundle';
import { launchChromium } from '../browser/chromium';
import { serve, type TestServer } from '../browser/server';
import { median } from './measure';
import { milliseconds, type Part } from './page';

const ROUNDS = 9;

const HEAD = '<!doctype html><meta charset="utf-8">';

/** In every frame: when the look-up box is there, and the tasks that kept the page from answering. */
const WATCH = `
  window.opening = { box: NaN, long: 0 };
  new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) window.opening.long += duration;
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[role=combobox]')) return;
    window.opening.box = performance.now();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
`;

/** What one opening of the pane took, in milliseconds. */
interface Opening {
  readonly scripts: number;
  readonly first: number;
  readonly box: number;
  readonly long: number;
}

/** The first call of a function, which loads its family, and a later one, in milliseconds. */
interface Calls {
  readonly first: number;
  readonly later: number;
}

/** How long the built pane takes to open in a browser, and a late function to answer. Undefined where nothing is built. */
export async function opening(): Promise<Part | undefined> {
  if (!existsSync(join(DIST, 'pane.html'))) {
    console.log('Opening the pane: nothing is built, so there is nothing to open. Run npm run build first.');
    return undefined;
  }
  const desk = await bundle('./test/bench/opening/desk.ts', 'production');
  const server = await serve({ '/': DIST, '/desk/': desk.folder }, async (_, response, path) => {
    if (path === '/functions-alone.html') response.end(functionsAlone());
    else if (path === '/desk.html') response.end(`${HEAD}<body><script src="/desk/page.js"></script>`);
    else return false;
    return true;
  });
  const browser = await launchChromium();
  try {
    const panes: Opening[] = [];
    const calls: Calls[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const [pane, call] = [await openPane(browser, server), await callFunction(browser, server)];
      // The first round warms up.
      if (round === 0) continue;
      panes.push(pane);
      calls.push(call);
    }
    return partOf(panes, calls);
  } finally {
    await browser.close();
    await server.close();
    desk.remove();
  }
}

function partOf(panes: readonly Opening[], calls: readonly Calls[]): Part {
  const of = <Name extends string>(all: readonly Readonly<Record<Name, number>>[], name: Name): string =>
    milliseconds(median(all.map(each => each[name])));
  return {
    title: 'Opening the pane',
    about:
      `The built pane.html in headless Chromium beside a workbook of twenty invoices, medians of ${ROUNDS} openings, each with nothing in ` +
      'the browser’s cache. Times count from the request of the page on a server of the same machine.',
    heading: ['What', 'Measured'],
    rows: [
      ['Its scripts and styles, compressed', `${(compressed(filesOf('pane.html')) / 1024).toFixed(1)} KB`],
      ['Scripts parsed and run first', of(panes, 'scripts')],
      ['First content painted', of(panes, 'first')],
      ['Look-up box there', of(panes, 'box')],
      ['Tasks over 50 ms, together', of(panes, 'long')],
      ['First call of a function whose family is loaded then', of(calls, 'first')],
      ['A later call of it', of(calls, 'later')],
    ],
    bounds: 'parsing and running React and Fluent; for the first call, one request.',
  };
}

async function openPane(browser: Browser, { origin }: TestServer): Promise<Opening> {
  const page = await freshPage(browser);
  await page.addInitScript(WATCH);
  await page.goto(`${origin}/desk.html`);
  await page.waitForFunction('window.creditDesk');
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await page.evaluate(`document.body.append(Object.assign(document.createElement('iframe'), {
    src: '/pane.html', width: 350, height: 800
  }))`);
  await page.frameLocator('iframe').getByRole('combobox').waitFor();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const scripts = traceEvents
    .filter(({ name }: { name: string }) => name === 'EvaluateScript')
    .reduce((sum: number, { dur }: { dur?: number }) => sum + (dur ?? 0) / 1000, 0);
  const pane = page.frames().find(frame => frame.url().endsWith('/pane.html'))!;
  const seen = await pane.evaluate<Omit<Opening, 'scripts'>>(`({
    ...opening,
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
  })`);
  await page.context().close();
  return { scripts, ...seen };
}

async function callFunction(browser: Browser, { origin }: TestServer): Promise<Calls> {
  const page = await freshPage(browser);
  await page.goto(`${origin}/functions-alone.html`);
  const calls = await page.evaluate<Calls>(`(async () => {
    const times = [];
    for (let call = 0; call < 2; call++) {
      const start = performance.now();
      await functions.get('BREAKEVENPD')([[10]], [[90]], [[1]]);
      times.push(performance.now() - start);
    }
    return { first: times[0], later: times[1] };
  })()`);
  await page.context().close();
  return calls;
}

async function freshPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 400, height: 900 } });
  return context.newPage();
}

/** The functions as Excel's page has them, without Office.js and the pane. */
function functionsAlone(): string {
  const scripts = filesForFunctions().map(file => `<script src="${file}"></script>`);
  return `${HEAD}
<script>
  const functions = new Map();
  const CustomFunctions = { associate: (name, run) => functions.set(name, run), Error };
</script>
${scripts.join('\n')}`;
}
