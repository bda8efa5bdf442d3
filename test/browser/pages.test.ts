import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { FUNCTIONS } from '../../src/functions/registry';
import { NOT_LOADED } from '../../src/locales/notLoaded';
import { compressed, DIST, filesForFunctions, filesOf } from '../../scripts/build/pageFiles';
import { launchChromium } from './chromium';
import { serve, type TestServer } from './server';
import { watchedPage, type WatchedPage } from './watchedPage';

const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const OFFICE_JS = 'node_modules/@microsoft/office-js/dist';

let browser: Browser;
let server: TestServer;

beforeAll(async () => {
  if (!existsSync(join(DIST, 'index.html')))
    throw new Error('The browser tests look at dist: npm run build first.');
  // A build may be served from any folder of a site.
  server = await serve({ '/': DIST, '/credit/desk/': DIST });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe('pages', () => {
  test.each([
    'index.html',
    'preview.html',
    'help/index.html',
    'help/zh-CN/index.html',
    'help/AGINGBUCKET.html',
    'credit/desk/index.html',
  ])('%s loads without an error, a breach of its security policy, or a request elsewhere', async path => {
    const { page, troubles, foreign } = await watchedPage(browser, server.origin);
    await page.goto(`${server.origin}/${path}`, { waitUntil: 'networkidle' });
    expect({ troubles, foreign }).toEqual({ troubles: [], foreign: [] });
    expect((await page.locator('body').innerText()).trim()).not.toBe('');
    await page.close();
  });

  test('pane.html loads on its own, without Office.js', async () => {
    const { page, troubles, foreign } = await watchedPage(browser, server.origin);
    await page.goto(`${server.origin}/pane.html`, { waitUntil: 'networkidle' });
    expect({ troubles, foreign }).toEqual({ troubles: [], foreign: [] });
    expect((await page.locator('body').innerText()).trim()).not.toBe('');
    await page.close();
  });

  test('taskpane.html asks nobody but the Office CDN, and associates every function and command', async () => {
    const { page, troubles, foreign } = await excelPage();
    expect(foreign.filter(url => !url.startsWith(OFFICE_CDN))).toEqual([]);
    expect(troubles).toEqual([]);
    const associated = await page.evaluate(() => [
      Object.keys((CustomFunctions as any)._association.mappings),
      Object.keys((Office.actions as any)._association.mappings),
    ]);
    expect(associated[0].sort()).toEqual([...FUNCTIONS.keys()].sort());
    expect(associated[1]).toContain('REFRESHFORMEETING');
    await page.close();
  });
});

/** The page as Excel opens it, with Office.js, once nothing more is being loaded. */
async function excelPage(): Promise<WatchedPage> {
  const watched = await watchedPage(browser, server.origin);
  const { page } = watched;
  await page.route(`${OFFICE_CDN}**`, (route, request) =>
    route.fulfill({
      path: join(OFFICE_JS, new URL(request.url()).pathname.slice('/lib/1/hosted/'.length)),
    }),
  );
  await page.goto(`${server.origin}/taskpane.html`);
  await page.waitForFunction(() => 'CustomFunctions' in window);
  await page.waitForLoadState('networkidle');
  // Only inside Excel does Office.js bring the error values.
  await page.evaluate(() => {
    class FunctionError extends Error {
      constructor(
        readonly code: string,
        message?: string,
      ) {
        super(message);
      }
    }
    Object.assign(CustomFunctions, { Error: FunctionError });
  });
  return watched;
}

/** Calls an associated function twice as Excel does: whether it made Excel wait each time, and its answers. */
function callTwice(page: Page, name: string, args: readonly unknown[]) {
  return page.evaluate(
    async ([name, args]) => {
      const calls = [];
      for (let i = 0; i < 2; i++) {
        const answer = (CustomFunctions as any)._association.mappings[name](...args);
        const cells: any[][] = await answer;
        calls.push({
          waits: answer instanceof Promise,
          cells: cells.map(row =>
            row.map(cell => (cell instanceof CustomFunctions.Error ? [cell.code, cell.message] : cell)),
          ),
        });
      }
      return calls;
    },
    [name, args] as const,
  );
}

describe('functions on the page that Excel opens', () => {
  /** Margin, cost, and the share of it that is lost. */
  const BREAKEVEN = [[[10]], [[90]], [[1]]];

  // 10 earned of 100 sold pays for one loss of 90 in ten sales: 10 %.
  test('a late family is loaded by the first call and answers the next at once', async () => {
    const { page, troubles } = await excelPage();
    const asked: string[] = [];
    page.on('request', request => asked.push(new URL(request.url()).pathname));
    const [first, second] = await callTwice(page, 'BREAKEVENPD', BREAKEVEN);
    expect([first.waits, second.waits]).toEqual([true, false]);
    expect([first.cells, second.cells]).toEqual([[[0.1]], [[0.1]]]);
    expect(asked).toEqual([expect.stringMatching(/^\/parts\/price\.\w+\.js$/)]);
    expect(troubles).toEqual([]);
    await page.close();
  });

  test('a formula typed every day never waits, and loads nothing', async () => {
    const { page } = await excelPage();
    const asked: string[] = [];
    page.on('request', request => asked.push(request.url()));
    const calls = await callTwice(page, 'AGINGBUCKET', [[['2026-03-01']], [['2026-04-30']]]);
    expect(calls).toEqual([
      { waits: false, cells: [['31-60']] },
      { waits: false, cells: [['31-60']] },
    ]);
    expect(asked).toEqual([]);
    await page.close();
  });

  test('a Chinese policy brings its words with the first call', async () => {
    const { page, troubles } = await excelPage();
    const calls = await callTwice(page, 'AGINGBUCKET', [[['2026-05-15']], [['2026-04-30']], [['zh']]]);
    expect(calls).toEqual([
      { waits: true, cells: [['未到期']] },
      { waits: false, cells: [['未到期']] },
    ]);
    expect(troubles).toEqual([]);
    await page.close();
  });

  test('without a connection the cell says so, and the next call tries again', async () => {
    const { page } = await excelPage();
    await page.route('**/parts/**', route => route.abort());
    const [offline] = await callTwice(page, 'BREAKEVENPD', BREAKEVEN);
    expect(offline.cells).toEqual([[['#N/A', NOT_LOADED.en]]]);
    await page.unroute('**/parts/**');
    const [back] = await callTwice(page, 'BREAKEVENPD', BREAKEVEN);
    expect(back.cells).toEqual([[0.1]]);
    await page.close();
  });
});

describe('bundles', () => {
  /** Where the modules of a bundle come from, by its source map. */
  const sourcesOf = (file: string): string[] =>
    JSON.parse(readFileSync(join(DIST, `${file}.map`), 'utf8')).sources;
  const bundles = readdirSync(DIST).filter(file => file.endsWith('.js'));
  test('the functions never wait for React or Fluent', () => {
    const packages = filesForFunctions()
      .flatMap(sourcesOf)
      .filter(source => source.includes('node_modules'));
    expect(packages.filter(source => !/node_modules\/(decimal\.js|valibot)\//.test(source))).toEqual([]);
  });

  test('only the preview carries its spreadsheet', () => {
    for (const file of bundles.filter(name => name !== 'preview.js')) {
      expect([file, sourcesOf(file).filter(source => /univerjs|exceljs|jszip|saxes/.test(source))]).toEqual([
        file,
        [],
      ]);
    }
  });

  // The budgets of the design. The pane is counted with the words of the language that needs the most.
  test('functions stay within 70 KB, the pane within 300 KB, compressed', () => {
    const words = ['en', 'zh-CN'].map(language => {
      const part = readdirSync(join(DIST, 'parts')).find(file => file.startsWith(`${language}.`));
      return compressed([`parts/${part}`]);
    });
    expect(compressed(filesForFunctions())).toBeLessThanOrEqual(70 * 1024);
    for (const page of ['taskpane.html', 'pane.html']) {
      expect(filesOf(page)).toContain('taskpane.js');
      expect(compressed(filesOf(page)) + Math.max(...words)).toBeLessThanOrEqual(300 * 1024);
    }
  });

  test('what is loaded later carries its content in its name, so that an old page never gets a new part', () => {
    const parts = readdirSync(join(DIST, 'parts')).filter(file => file.endsWith('.js'));
    expect(parts.filter(file => !/\.[0-9a-f]{8}\.js$/.test(file))).toEqual([]);
  });
});

describe('the manifest of the build', () => {
  const manifest = readFileSync(join(DIST, 'manifest.xml'), 'utf8');

  test('names only files that the build holds', () => {
    const paths = [...manifest.matchAll(/"https:\/\/localhost:3000\/([^"]+)"/g)].map(([, path]) => path);
    expect(paths).toContain('taskpane.html');
    expect(paths.filter(path => !existsSync(join(DIST, path)))).toEqual([]);
  });

  test.each(['functions.json', 'functions.zh-CN.json'])(
    '%s names only help pages that the build holds',
    file => {
      const { functions } = JSON.parse(readFileSync(join(DIST, file), 'utf8'));
      expect(functions.length).toBe(FUNCTIONS.size);
      for (const { helpUrl } of functions) {
        expect(existsSync(join(DIST, helpUrl.replace('https://localhost:3000/', '')))).toBe(true);
      }
    },
  );
});
