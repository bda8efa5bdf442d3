import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { FUNCTIONS } from '../../src/functions/registry';
import { launchChromium } from './chromium';
import { serve, type TestServer } from './server';
import { watchedPage } from './watchedPage';

const DIST = 'dist';
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
    const { page, troubles, foreign } = await watchedPage(browser, server.origin);
    await page.route(`${OFFICE_CDN}**`, (route, request) =>
      route.fulfill({
        path: join(OFFICE_JS, new URL(request.url()).pathname.slice('/lib/1/hosted/'.length)),
      }),
    );
    await page.goto(`${server.origin}/taskpane.html`);
    await page.waitForFunction(() => 'CustomFunctions' in window);
    await page.waitForLoadState('networkidle');
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

describe('bundles', () => {
  /** Where the modules of a bundle come from, by its source map. */
  const sourcesOf = (file: string): string[] =>
    JSON.parse(readFileSync(join(DIST, `${file}.map`), 'utf8')).sources;
  const bundles = readdirSync(DIST).filter(file => file.endsWith('.js'));
  const FUNCTION_BUNDLES = ['runtime.js', 'engine.js', 'formulas.js', 'functions.js'];
  const gzipped = (files: readonly string[]) =>
    files.reduce((bytes, file) => bytes + gzipSync(readFileSync(join(DIST, file))).length, 0);

  test('the functions never wait for React or Fluent', () => {
    const packages = FUNCTION_BUNDLES.flatMap(sourcesOf).filter(source => source.includes('node_modules'));
    expect(packages.filter(source => !/node_modules\/(decimal\.js|valibot)\//.test(source))).toEqual([]);
  });

  test('only the preview carries its spreadsheet', () => {
    for (const file of bundles.filter(name => name !== 'preview.js')) {
      expect([file, sourcesOf(file).filter(source => /univerjs|exceljs/.test(source))]).toEqual([file, []]);
    }
  });

  // What a formula and the pane wait for; docs/decisions.md says why the functions are past the design's 70 KB.
  test('functions stay within 132 KB, the pane within 300 KB, compressed', () => {
    const pane = readFileSync(join(DIST, 'pane.html'), 'utf8');
    const paneFiles = [...pane.matchAll(/(?:src|href)="([\w.-]+\.(?:js|css))/g)].map(([, file]) => file);
    expect(paneFiles).toContain('taskpane.js');
    expect(gzipped(FUNCTION_BUNDLES)).toBeLessThanOrEqual(132 * 1024);
    expect(gzipped(paneFiles)).toBeLessThanOrEqual(300 * 1024);
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
