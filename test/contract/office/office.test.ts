import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { bundle, type Bundle } from '../../browser/bundle';
import { launchChromium } from '../../browser/chromium';
import type { TestServer } from '../../browser/server';
import { CASES } from '../cases';
import { HARNESS_CASES } from './harnessCases';
import '../offerCases';
import { PAGE_ADDRESS, serveOffice } from './serve';

let built: Bundle;
let server: TestServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  built = await bundle(resolve('test/contract/office/page.ts'), 'production');
  server = await serveOffice(built.folder);
  browser = await launchChromium();
  page = await browser.newPage();
  await page.goto(server.origin + PAGE_ADDRESS);
  // office.js brings in the client for Excel by itself, some time later.
  await page.waitForFunction(() => typeof Excel !== 'undefined' && 'run' in Excel);
  await page.addScriptTag({ url: '/page.js' });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  built?.remove();
});

const run = (name: string): Promise<string | undefined> =>
  page.evaluate(wanted => window.runCase!(wanted), name);

describe('the workbook in Excel, through Microsoft’s client', () => {
  test.each(CASES.map(({ name }) => name))('%s', async name => {
    expect(await run(name)).toBeUndefined();
  });
});

describe('the host of these tests', () => {
  test.each(HARNESS_CASES.map(({ name }) => name))('%s', async name => {
    expect(await run(name)).toBeUndefined();
  });
});
