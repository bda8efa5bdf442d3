import { existsSync } from 'node:fs';
import type { FrameLocator, Page } from 'playwright-core';
import { launchChromium } from '../test/browser/chromium';
import { serve } from '../test/browser/server';

/**
 * `npm run screenshots`: draws the pictures of docs/ from the built pages, by using them as a person would. Chinese
 * text needs a Chinese font on the machine.
 */

interface Shot {
  readonly file: string;
  readonly language: string;
  readonly act: (page: Page, pane: FrameLocator) => Promise<void>;
  /** The pane alone instead of the whole page. */
  readonly pane?: boolean;
}

/** Where the formula of the first example's buckets is drawn. */
const FIRST_BUCKET = { x: 760, y: 360 };

const SHOTS: readonly Shot[] = [
  {
    file: 'preview',
    language: 'en-US',
    act: async (page, pane) => {
      await lookUp(pane, 'Saffron');
      await reveal(page, 'Worked example', 0, 0);
      await typeOverTheBuckets(page, '=AGINGBUCKET(C10:C16, Policy!$B$4, "7/15/30")');
      await page.keyboard.press('Enter');
      await reveal(page, 'Worked example', 9, 0);
    },
  },
  {
    file: 'formula',
    language: 'en-US',
    act: async page => {
      await reveal(page, 'Worked example', 0, 0);
      await typeOverTheBuckets(page, '=AGINGBUCKET(C10:C16, Policy!$B$4');
    },
  },
  { file: 'pane', language: 'en-US', pane: true, act: (_, pane) => lookUp(pane, 'Boundary') },
  {
    file: 'meeting',
    language: 'en-US',
    act: async (_, pane) => {
      await pane.getByRole('tab', { name: 'Meeting' }).click();
      await pane.getByRole('button', { name: 'Refresh for meeting' }).click();
      await pane.getByRole('button', { name: 'Write the sheets' }).click();
      await pane.getByText('Sheets written').waitFor();
    },
  },
  { file: 'pane-zh-CN', language: 'zh-CN', pane: true, act: (_, pane) => lookUp(pane, '藏红门') },
];

/** Long enough for the grid to draw itself after the last change. */
const SETTLED = 2500;

async function main(): Promise<void> {
  if (!existsSync('dist/index.html')) throw new Error('Build first: npm run build');
  const server = await serve({ '/': 'dist' });
  const browser = await launchChromium();
  for (const { file, language, act, pane: alone } of SHOTS) {
    const page = await browser.newPage({ viewport: { width: 1440, height: alone ? 1400 : 900 } });
    await page.goto(`${server.origin}/?lang=${language}`);
    const pane = page.frameLocator('iframe');
    await pane.locator('input').first().waitFor();
    await page.waitForTimeout(SETTLED);
    await act(page, pane);
    await page.waitForTimeout(SETTLED);
    const target = alone ? page.locator('iframe') : page;
    await target.screenshot({ path: `docs/${file}.png` });
    console.log(`docs/${file}.png`);
    await page.close();
  }
  await browser.close();
  await server.close();
}

/** Keys are pressed no faster than the grid takes them. */
async function typeOverTheBuckets(page: Page, text: string): Promise<void> {
  await page.mouse.click(FIRST_BUCKET.x, FIRST_BUCKET.y);
  await page.keyboard.type(text, { delay: 40 });
}

async function lookUp(pane: FrameLocator, name: string): Promise<void> {
  const search = pane.locator('input').first();
  await search.fill(name);
  await search.press('Enter');
}

/** Goes to a cell, counted from 0, through the workbook that the page offers its pane. */
async function reveal(page: Page, sheet: string, row: number, column: number): Promise<void> {
  await page.evaluate(([name, r, c]) => window.creditDesk?.workbook.reveal(name, r, c), [
    sheet,
    row,
    column,
  ] as const);
  await page.waitForTimeout(SETTLED);
}

void main();
