import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { bundle, type Bundle } from '../../browser/bundle';
import { launchChromium } from '../../browser/chromium';
import { serve, type TestServer } from '../../browser/server';
import { CASES } from '../cases';
import '../offerCases';
import { PREVIEW_CASES } from './previewCases';

const PAGE = '<!doctype html><meta charset="utf-8"><script src="/page.js" defer></script>';

let built: Bundle;
let server: TestServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  built = await bundle(resolve('test/contract/preview/page.ts'), 'production');
  server = await serve({ '/': built.folder }, async (_request, response, path) => {
    if (path !== '/') return false;
    response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
    return true;
  });
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 500, height: 300 } });
  await page.goto(server.origin);
  await page.waitForFunction(() => window.runCase);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  built?.remove();
});

const run = (name: string): Promise<string | undefined> =>
  page.evaluate(wanted => window.runCase!(wanted), name);

describe('the workbook in the preview', () => {
  test.each([...CASES, ...PREVIEW_CASES].map(({ name }) => name))('%s', async name => {
    expect(await run(name)).toBeUndefined();
  });
});
