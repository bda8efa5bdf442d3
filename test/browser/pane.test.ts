import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { CONTENT_SECURITY } from '../../scripts/build/contentSecurity';
import { bundle, type Bundle } from './bundle';
import { launchChromium } from './chromium';
import { serve, type TestServer } from './server';

/** The narrowest a task pane gets (Excel for Windows). */
const WIDTH = 320;

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY.pane}" />
    <title>Credit Desk</title>
    <link rel="stylesheet" href="pane.css" />
  </head>
  <body><div id="root"></div><script src="page.js"></script></body>
</html>
`;

const METADATA = {
  functions: [{ id: 'AGINGBUCKET', description: 'The ageing bucket.', parameters: [{ name: 'due' }] }],
};

let built: Bundle;
let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  built = await bundle(resolve('test/browser/pane/page.tsx'), 'development');
  writeFileSync(join(built.folder, 'index.html'), PAGE);
  copyFileSync('src/taskpane/pane.css', join(built.folder, 'pane.css'));
  for (const name of ['functions.json', 'functions.zh-CN.json']) {
    writeFileSync(join(built.folder, name), JSON.stringify(METADATA));
  }
  server = await serve({ '/': built.folder });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  built?.remove();
});

/** What the page may show, each once, with what is to be done before looking. */
const VIEWS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'no buyer chosen': async () => undefined,
  'the list of the search': page => page.fill('[role=combobox]', 'o'),
  'a buyer with long names and knock-outs': async page => {
    await page.fill('[role=combobox]', 'B002');
    await page.keyboard.press('Enter');
    await page.evaluate(() => document.querySelectorAll('details').forEach(each => (each.open = true)));
  },
  'an insolvent buyer': async page => {
    await page.fill('[role=combobox]', 'B004');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=B004');
    await page.evaluate(() => document.querySelectorAll('details').forEach(each => (each.open = true)));
  },
  'the confirmation of a refresh': async page => {
    await page.locator('[role=tab]').nth(1).click();
    await page.click('.meeting .ms-Button--primary');
    await page.waitForSelector('.confirmation');
  },
  'the report of a refresh': async page => {
    await page.click('.confirmation .ms-Button--primary');
    await page.waitForSelector('.decisions');
  },
  'problems and columns': async page => {
    await page.locator('[role=tab]').nth(2).click();
    await page.evaluate(() => document.querySelectorAll('details').forEach(each => (each.open = true)));
  },
  functions: async page => {
    await page.locator('[role=tab]').nth(3).click();
    await page.waitForSelector('.function');
  },
  'a question about a column': async page => {
    await page.evaluate(() => window.desk.user.type('Invoices', 0, 1, 'Abnehmer'));
    await page.locator('[role=tab]').nth(2).click();
    await page.waitForSelector('.question .choice');
  },
};

describe.each([
  ['light', 'en-US', ''],
  ['dark', 'en-US', '&dark'],
  ['light', 'zh-CN', ''],
  ['dark', 'zh-CN', '&dark'],
])('the pane in a %s Office, %s, at 320 pixels', (_, language, dark) => {
  let page: Page;
  const complaints: string[] = [];
  const requests: string[] = [];

  beforeAll(async () => {
    page = await browser.newPage({ viewport: { width: WIDTH, height: 800 }, reducedMotion: 'reduce' });
    page.on('console', message => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', error => complaints.push(error.message));
    page.on('request', request => requests.push(request.url()));
    await page.goto(`${server.origin}/?language=${language}${dark}`);
    await page.waitForSelector('[role=combobox]');
  });

  afterAll(() => page.close());

  test.each(Object.keys(VIEWS))('%s: nothing to scroll sideways, and axe finds nothing', async view => {
    await VIEWS[view](page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(WIDTH);
    expect(await cutOff(page)).toEqual([]);
    // Outside the page's own scripts, whose policy forbids inline ones.
    await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
    const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
    expect(found).toEqual([]);
  });

  test('asked nothing of another origin, and the browser had nothing to complain about', () => {
    expect(requests.filter(url => !url.startsWith(server.origin))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

/** Texts that the layout cuts off without telling the whole of them on hover. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.panel *:not(.unseen, .bar)')]
      .filter(
        ({ scrollWidth, clientWidth, title, children }) =>
          children.length === 0 && clientWidth > 0 && scrollWidth > clientWidth + 1 && title === '',
      )
      .filter(element => !element.closest('.ms-Dropdown, input'))
      .map(({ className, textContent }) => `${className}: ${textContent}`),
  );
}
