import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Browser, Frame, Page } from 'playwright-core';
import type { CellValue } from '../../src/workbook/workbook';
import '../../src/workbook/connect';
import { launchChromium } from './chromium';
import { serve, type TestServer } from './server';
import { sheetsShow } from './sheetsShow';
import { watchedPage, type WatchedPage } from './watchedPage';

const DIST = 'dist';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const WAIT = { timeout: 60_000 };

let browser: Browser;
let server: TestServer;
let open: WatchedPage;

beforeAll(async () => {
  if (!existsSync(join(DIST, 'preview.html')))
    throw new Error('The browser tests look at dist: npm run build first.');
  server = await serve({ '/': DIST });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

afterEach(async () => {
  const { page, troubles, foreign } = open;
  await page.close();
  expect({ troubles, foreign }).toEqual({ troubles: [], foreign: [] });
});

type Rows = readonly (readonly (CellValue | Date)[])[];

/** Opens the preview on a workbook of the test's and gives the pane beside it. */
async function paneOn(
  language: string,
  sheets: Readonly<Record<string, Rows>>,
): Promise<{ page: Page; pane: Frame }> {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name);
    for (const row of rows) sheet.addRow([...row]);
  }
  const buffer = Buffer.from(await book.xlsx.writeBuffer());
  open = await watchedPage(browser, server.origin);
  const { page } = open;
  await page.goto(`${server.origin}/preview.html?lang=${language}`);
  await page.waitForFunction(() => window.creditDesk, undefined, WAIT);
  const before = await page.evaluateHandle(() => window.creditDesk);
  await page.locator('input[type=file]').setInputFiles({ name: 'own.xlsx', mimeType: XLSX, buffer });
  await page.waitForFunction(was => window.creditDesk && window.creditDesk !== was, before, WAIT);
  await page.waitForFunction(
    () =>
      document
        .querySelector('iframe')
        ?.contentDocument?.querySelector('[role=tabpanel] .status, [role=tabpanel] button'),
    undefined,
    WAIT,
  );
  return { page, pane: page.frames().find(frame => frame.url().includes('pane.html'))! };
}

/** Presses a button as a keyboard user does. */
async function press(pane: Frame, name: string | RegExp): Promise<void> {
  const button = pane.getByRole('button', { name });
  await button.waitFor(WAIT);
  await button.focus();
  await button.press('Enter');
}

async function openTab(pane: Frame, name: RegExp): Promise<void> {
  const tab = pane.getByRole('tab', { name });
  await tab.focus();
  await tab.press('Enter');
}

const sheetNames = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await window.creditDesk!.workbook.sheets()).map(({ name }) => name));

test('an empty workbook gets its sheets by keyboard, and the user stands on the invoices', async () => {
  const { page, pane } = await paneOn('en-US', { Sheet1: [] });
  await press(pane, 'Make the sheets…');
  await pane.getByLabel('As-of date').fill('2026-08-31');
  await press(pane, 'Make the sheets');
  await sheetsShow(page, ({ name }) => name === 'Policy');
  expect(await sheetNames(page)).toEqual(['Buyers', 'Invoices', 'Orders', 'Receipts', 'Policy']);
});

/** An open-items list as a German ledger prints it: decimal commas, dots in dates, a total row. Captions: SAP FBL5N, DATEV. */
const GERMAN: Rows = [
  ['Offene Posten Debitoren'],
  [],
  ['Debitor', 'Name', 'Belegnummer', 'Belegdatum', 'Fällig am', 'Offener Betrag', 'Währung'],
  ['10001', 'Müller GmbH', 'R-1', '01.06.2026', '01.07.2026', '1.234,56', 'EUR'],
  ['10001', 'Müller GmbH', 'R-2', '15.06.2026', '15.07.2026', '765,44', 'EUR'],
  ['10002', 'Schmidt AG', 'R-3', '20.07.2026', '19.08.2026', '1.000,00', 'EUR'],
  ['Summe', '', '', '', '', '3.000,00', ''],
];

test('a German ledger is read, whatever is asked is accepted at once, and the meeting is written in its own currency', async () => {
  const { page, pane } = await paneOn('en-US', { 'Offene Posten': GERMAN });
  await openTab(pane, /^Data/);
  const accept = pane.getByRole('button', { name: /Accept/ });
  if (await accept.count()) await press(pane, /Accept/);
  await openTab(pane, /^Meeting/);
  await press(pane, 'Refresh for meeting');
  await press(pane, 'Write the sheets');
  await sheetsShow(page, ({ productId }) => productId === 'history');
  const cells = await page.evaluate(async () => {
    const { workbook } = window.creditDesk!;
    const ageing = (await workbook.sheets()).find(({ productId }) => productId === 'ageing')!;
    return (await workbook.read(ageing, 0)).flat();
  });
  // 1,234.56 + 765.44 + 1,000.00, and the ledger's own total.
  expect(cells).toContain(3000);
  expect(cells.filter(cell => String(cell).includes('EUR')).length).toBeGreaterThan(0);
  const reviewed = await page.evaluate(async () => {
    const { workbook } = window.creditDesk!;
    const review = (await workbook.sheets()).find(({ productId }) => productId === 'buyerReview')!;
    return (await workbook.read(review, 0)).flat();
  });
  expect(reviewed).not.toContain('Summe');
});
