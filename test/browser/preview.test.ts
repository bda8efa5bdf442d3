import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS, { type Workbook } from 'exceljs';
import type { Browser, Page } from 'playwright-core';
import type { CellValue } from '../../src/workbook/workbook';
import '../../src/workbook/connect';
import { readBook, type FileBook } from '../../src/workbook/xlsx/book';
import { fileOf as xlsxOf, oneSheet } from '../support/xlsxFile';
import { launchChromium } from './chromium';
import { serve, type TestServer } from './server';
import { sheetsShow } from './sheetsShow';
import { watchedPage, type WatchedPage } from './watchedPage';

const DIST = 'dist';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

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

/** Opens the preview on its sample; `asks` is told the path of every request. */
async function preview(language = 'en-US', asks: (path: string) => void = () => undefined): Promise<Page> {
  open = await watchedPage(browser, server.origin);
  open.page.on('request', request => asks(new URL(request.url()).pathname));
  await open.page.goto(`${server.origin}/preview.html?lang=${language}`);
  await open.page.waitForFunction(() => window.creditDesk);
  return open.page;
}

afterEach(async () => {
  const { page, troubles, foreign } = open;
  await page.close();
  expect({ troubles, foreign }).toEqual({ troubles: [], foreign: [] });
});

async function fileOf(fill: (book: Workbook) => void): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return Buffer.from(await book.xlsx.writeBuffer());
}

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

/** Five hundred invoices of which the first three matter, the as-of date in H1, a policy as text. */
const ledger = (): Promise<Buffer> =>
  fileOf(book => {
    const invoices = book.addWorksheet('Invoices');
    invoices.addRow(['Invoice', 'Due date', 'Amount']);
    invoices.getCell('H1').value = day('2026-04-30');
    const due = ['2026-05-15', '2026-04-29', '2026-03-01'];
    for (let i = 0; i < 499; i++) invoices.addRow([`INV-${i}`, day(due[i] ?? '2026-01-01'), 100]);
    invoices.getColumn(2).numFmt = 'yyyy-mm-dd';
    const policy = book.addWorksheet('Policy');
    policy.getColumn(2).numFmt = '@';
    policy.addRow(['Setting', 'Value']);
    policy.addRow(['Ageing buckets', '30/60/90']);
  });

/** Does something that opens a workbook, and waits until it is open. */
async function opening(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = await page.evaluateHandle(() => window.creditDesk);
  await act();
  await page.waitForFunction(was => window.creditDesk && window.creditDesk !== was, before);
}

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: XLSX, buffer });
}

/** Stands on a cell and types into it. */
async function type(page: Page, sheet: string, row: number, column: number, text: string): Promise<void> {
  await stand(page, sheet, row, column);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function stand(page: Page, sheet: string, row: number, column: number): Promise<void> {
  await page.evaluate(([sheet, row, column]) => window.creditDesk!.workbook.reveal(sheet, row, column), [
    sheet,
    row,
    column,
  ] as const);
}

/** A column of cells from a row of the sheet down. */
function cells(page: Page, sheet: string, row: number, column: number, count: number): Promise<CellValue[]> {
  return page.evaluate(
    async ([sheet, row, column, count]) => {
      const { workbook } = window.creditDesk!;
      const info = (await workbook.sheets()).find(({ name }) => name === sheet)!;
      const rows = await workbook.read(info, row);
      return rows.slice(0, count).map(cells => cells[column - info.column] ?? '');
    },
    [sheet, row, column, count] as const,
  );
}

/** Waits until a column of cells shows this; formulas get their results a moment after a change. */
async function shows(
  page: Page,
  [sheet, row, column]: readonly [string, number, number],
  expected: readonly CellValue[],
): Promise<void> {
  let seen: CellValue[] = [];
  for (let tries = 0; tries < 300; tries++) {
    // A typed cell takes a moment to close, and refuses until then.
    seen = await cells(page, sheet, row, column, expected.length).catch(() => seen);
    if (JSON.stringify(seen) === JSON.stringify(expected)) return;
    await page.waitForTimeout(100);
  }
  expect(seen).toEqual(expected);
}

describe('formulas', () => {
  // Past due by 0 days or less, 1 and 60 days on 2026-04-30; the buckets are those of the default policy (domain 3.5).
  test('a typed formula offers names and argument help, and spills', async () => {
    const page = await preview();
    await opening(page, async () => choose(page, 'ledger.xlsx', await ledger()));
    await stand(page, 'Invoices', 1, 3);
    await page.keyboard.type('=AGING');
    await page.getByText('AGINGREPORT').waitFor();
    await page.keyboard.type('BUCKET(');
    await page.getByText('[policy]').waitFor();
    await page.keyboard.type('B2:B500, $H$1)');
    // The list of names takes the key as long as it is there.
    await page.getByText('[policy]').waitFor({ state: 'hidden' });
    await page.getByText('AGINGREPORT').waitFor({ state: 'hidden' });
    await page.keyboard.press('Enter');
    await shows(page, ['Invoices', 1, 3], ['Not due', '1-30', '31-60', '91+']);
    // Row 500 is the last of both.
    expect(await cells(page, 'Invoices', 499, 3, 2)).toEqual(['91+']);
  });

  test('a preset that looks like a date stays the text it is', async () => {
    const page = await preview();
    await opening(page, async () => choose(page, 'ledger.xlsx', await ledger()));
    await type(page, 'Invoices', 1, 4, '=AGINGBUCKET(B2:B4, $H$1, "7/15/30")');
    await shows(page, ['Invoices', 1, 4], ['Not due', '1-7', '31+']);
  });

  // 10 earned of 100 sold pays for one loss of 90 in ten sales: 10 %.
  test('a function that Excel loads late shows its result', async () => {
    const page = await preview();
    await opening(page, async () => choose(page, 'ledger.xlsx', await ledger()));
    await type(page, 'Invoices', 1, 4, '=BREAKEVENPD(10, 90, 1)');
    await shows(page, ['Invoices', 1, 4], [0.1]);
  });

  // Receipts of 60 on 100 that were due a day before the as-of date, within the five days of grace.
  test('under a Chinese policy nothing is left in English', async () => {
    const page = await preview();
    await opening(page, async () => choose(page, 'ledger.xlsx', await ledger()));
    await type(page, 'Invoices', 1, 4, '=PLANSTATUSWHY(B3, C3, 60, $H$1, "zh")');
    await shows(page, ['Invoices', 1, 4], ['到期日', '合计', 46141]);
    const rows = await Promise.all(
      [4, 5, 6, 7, 8, 9, 10].map(column => cells(page, 'Invoices', 1, column, 3)),
    );
    const texts = rows.flat().filter(cell => typeof cell === 'string' && cell !== '');
    expect(texts.length).toBeGreaterThanOrEqual(10);
    expect(texts.filter(text => /[A-Za-z]/.test(String(text)))).toEqual([]);
  });

  test('results follow a due date and the policy sheet', async () => {
    const page = await preview();
    await opening(page, async () => choose(page, 'ledger.xlsx', await ledger()));
    await type(page, 'Invoices', 1, 3, '=AGINGBUCKET(B2:B500,$H$1,Policy!A2:B9)');
    await shows(page, ['Invoices', 1, 3], ['Not due', '1-30', '31-60']);
    await type(page, 'Invoices', 1, 1, '2026-04-20');
    await shows(page, ['Invoices', 1, 3], ['1-30', '1-30', '31-60']);
    await type(page, 'Policy', 1, 1, '7/15/30');
    await shows(page, ['Invoices', 1, 3], ['8-15', '1-7', '31+']);
  });

  test('an error costs its own row, is a true error, and says why', async () => {
    const page = await preview();
    await opening(page, async () => choose(page, 'ledger.xlsx', await ledger()));
    await type(page, 'Invoices', 1, 3, '=DAYSPASTDUE(B2:B500,$H$1)');
    await shows(page, ['Invoices', 1, 3], [-15, 1, 60]);
    await type(page, 'Invoices', 2, 1, 'soon');
    await shows(page, ['Invoices', 1, 3], [-15, '#VALUE!', 60]);
    await type(page, 'Invoices', 1, 5, '=ISERROR(D3)');
    await shows(page, ['Invoices', 1, 5], [true]);
    await stand(page, 'Invoices', 2, 3);
    const note = page.locator('.note');
    await note.getByText('“soon”').or(note.getByText('"soon"')).waitFor();
    expect(await note.innerText()).toMatch(/^D3 #VALUE!.*row 2/s);
    await stand(page, 'Invoices', 1, 3);
    await note.getByText('soon').waitFor({ state: 'hidden' });
  });

  // A blank limit is "no limit set", zero is "no credit"; Excel on the desktop hands over 0 for both.
  test('blank cells are handed over as on the web or as on the desktop', async () => {
    const page = await preview();
    await opening(page, async () => choose(page, 'ledger.xlsx', await ledger()));
    await type(page, 'Invoices', 1, 3, '=LIMITCHECK(100,F2)');
    await shows(page, ['Invoices', 1, 3], ['No limit']);
    await page.getByLabel('Blank cells').selectOption({ label: 'Excel on the desktop (0)' });
    await shows(page, ['Invoices', 1, 3], ['Over']);
    await page.getByLabel('Blank cells').selectOption({ label: 'Excel on the web (null)' });
    await shows(page, ['Invoices', 1, 3], ['No limit']);
  });

  test('the help and the grid speak Chinese, and what was typed outlives the change of language', async () => {
    const page = await preview();
    await opening(page, async () => choose(page, 'ledger.xlsx', await ledger()));
    await type(page, 'Invoices', 1, 3, '=DAYSPASTDUE(B2,$H$1)');
    await shows(page, ['Invoices', 1, 3], [-15]);
    await opening(page, () => page.getByLabel('Language').selectOption('zh-CN'));
    await page.getByText('预览 – 非 Excel').waitFor();
    await shows(page, ['Invoices', 1, 3], [-15]);
    await stand(page, 'Invoices', 1, 4);
    await page.keyboard.type('=AGINGBUCKET(');
    await page.getByText('[政策]').waitFor();
    await page.keyboard.press('Escape');
  });
});

describe('files', () => {
  test('a file dropped on the page opens, and its formulas calculate', async () => {
    const page = await preview();
    const bytes = await fileOf(book => {
      const sheet = book.addWorksheet('Mine');
      sheet.addRow(['Due', day('2026-04-01')]);
      sheet.addRow(['As of', day('2026-04-30')]);
      sheet.getCell('B3').value = { formula: '_xldudf_DAYSPASTDUE(B1,B2)', result: 0 };
    });
    const transfer = await page.evaluateHandle(
      ([data, type]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(data)], 'mine.xlsx', { type }));
        return transfer;
      },
      [[...bytes], XLSX] as const,
    );
    await opening(page, async () => {
      await page.dispatchEvent('.grid', 'dragenter', { dataTransfer: transfer });
      const target = page.getByText('Drop an Excel workbook');
      await target.waitFor();
      await page.dispatchEvent('.drop', 'drop', { dataTransfer: transfer });
      await target.waitFor({ state: 'hidden' });
    });
    await shows(page, ['Mine', 0, 1], [46113, 46142, 29]); // 1 and 30 April 2026 as serial numbers
    expect(await page.title()).toContain('mine.xlsx');
  });

  test('an unreadable file is explained, and the present workbook stays', async () => {
    const page = await preview();
    await opening(page, async () => choose(page, 'ledger.xlsx', await ledger()));
    const alert = page.getByRole('alert');
    await choose(page, 'list.xlsx', Buffer.from('Invoice;Due date\n'));
    await alert.getByText('“list.xlsx” is not an Excel workbook').waitFor();
    await alert.getByText('unchanged').waitFor();
    await choose(page, 'old.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    await alert.getByText('Save As').waitFor();
    await choose(page, 'none.xlsx', Buffer.alloc(0));
    await alert.getByText('is empty').waitFor();
    expect(await cells(page, 'Invoices', 0, 0, 2)).toEqual(['Invoice', 'INV-0']);
    await page.getByRole('button', { name: 'Close this message' }).click();
    await alert.waitFor({ state: 'hidden' });
    await opening(page, () => page.getByRole('button', { name: 'Reset to sample' }).click());
    expect(await page.evaluate(async () => (await window.creditDesk!.workbook.sheets())[0].name)).toBe(
      'Buyers',
    );
  });
});

describe('saving', () => {
  async function save(page: Page, act: () => Promise<unknown>): Promise<{ name: string; book: FileBook }> {
    const downloaded = page.waitForEvent('download');
    await act();
    const download = await downloaded;
    return {
      name: download.suggestedFilename(),
      book: await readBook(await readFile(await download.path())),
    };
  }

  const cellAt = (book: FileBook, sheet: string, row: number, column: number) =>
    book.sheets
      .find(({ name }) => name === sheet)!
      .rows.find(line => line.row === row)!
      .cells.find(cell => cell.column === column);

  // Past due by 0 days or less, 1 and 60 days on 2026-04-30; cm says of a cell that its formula spills.
  test('a button downloads the workbook as it stands in the grid, and it opens again', async () => {
    const page = await preview();
    await opening(page, async () => choose(page, 'ledger.xlsx', await ledger()));
    await type(page, 'Invoices', 1, 3, '=AGINGBUCKET(B2:B4, $H$1)');
    await shows(page, ['Invoices', 1, 3], ['Not due', '1-30', '31-60']);
    await type(page, 'Policy', 1, 1, '7/15/30');
    await shows(page, ['Invoices', 1, 3], ['Not due', '1-30', '31-60']);
    const { name, book } = await save(page, () =>
      page.getByRole('button', { name: 'Save as .xlsx' }).click(),
    );
    expect([name, book.sheets.map(sheet => sheet.name)]).toEqual(['ledger.xlsx', ['Invoices', 'Policy']]);
    expect(cellAt(book, 'Invoices', 1, 3)).toMatchObject({
      formula: '_xldudf_AGINGBUCKET(B2:B4, $H$1)',
      value: 'Not due',
      array: { row: 1, column: 3, rows: 3, columns: 1 },
      metadata: 1,
    });
    expect(cellAt(book, 'Invoices', 3, 3)).toMatchObject({ value: '31-60', formula: undefined });
    expect(cellAt(book, 'Policy', 1, 1)!.value).toBe('7/15/30');
  });

  test('by the keyboard, in Chinese, with the sheets of the meeting', async () => {
    const page = await preview('zh-CN');
    await page.getByRole('button', { name: '另存为 .xlsx' }).waitFor();
    const pane = page.frameLocator('iframe');
    await pane.getByRole('tab', { name: '会议' }).click();
    await pane.getByRole('button', { name: /刷新/ }).first().click();
    await pane.getByRole('button', { name: /写入/ }).click();
    // The history comes last: before it the sheets are still being put in one by one.
    await sheetsShow(page, ({ productId }) => productId === 'history');
    const { book } = await save(page, () => page.keyboard.press('Control+s'));
    const owned = await page.evaluate(async () =>
      (await window.creditDesk!.workbook.sheets()).filter(sheet => sheet.owned).map(sheet => sheet.name),
    );
    expect(owned.length).toBeGreaterThanOrEqual(4);
    expect(book.sheets.map(sheet => sheet.name)).toEqual(expect.arrayContaining(owned));
  });
});

describe('files that ask for more than they hold', () => {
  const row = '<row r="1"><c r="A1"><v>7</v></c></row>';
  const columns = Array.from('ABCDEFGHIJ', column => `${column}1:${column}1048576`);
  const validations = columns.map(
    range => `<dataValidation type="list" sqref="${range}"><formula1>"a,b"</formula1></dataValidation>`,
  );
  const far = '<row r="1048576"><c r="XFD1048576"><v>8</v></c></row>';
  const merged = '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>';

  // Excel's last cell is XFD1048576. That the page lives is told by its answering at all.
  test.each([
    [
      'lists of choices on whole columns',
      `<sheetData>${row}</sheetData><dataValidations>${validations.join('')}</dataValidations>`,
    ],
    ['a merged area over the sheet', `<sheetData>${row}</sheetData>${merged}`],
    ['a cell in the last corner', `<sheetData>${row}${far}</sheetData>${merged}`],
    [
      'an array formula over the sheet',
      '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">A1:XFD1048576*1</f><v>7</v></c></row></sheetData>',
    ],
  ])('%s', async (_, inside) => {
    const page = await preview();
    await opening(page, async () => choose(page, 'far.xlsx', Buffer.from(await xlsxOf(oneSheet(inside)))));
    await page.waitForFunction(
      () => window.univerAPI?.getActiveWorkbook()?.getActiveSheet().getRange(0, 0).getValue() === 7,
    );
  });
});

describe('the pane beside the workbook', () => {
  test('finds the selected buyer, and refreshes the meeting’s sheets', async () => {
    const page = await preview();
    const pane = page.frameLocator('iframe');
    const name = String((await cells(page, 'Buyers', 5, 1, 1))[0]);
    await stand(page, 'Buyers', 5, 1);
    await pane.getByRole('heading', { name }).waitFor();
    await pane.getByRole('tab', { name: 'Meeting' }).click();
    await pane.getByRole('button', { name: 'Refresh for meeting' }).click();
    await pane.getByRole('button', { name: 'Write the sheets' }).click();
    await pane.getByText('Credit History').waitFor();
    const owned = await page.evaluate(async () =>
      (await window.creditDesk!.workbook.sheets()).filter(sheet => sheet.owned).map(sheet => sheet.name),
    );
    expect(owned).toEqual(['Credit Meeting', 'Buyer Review', 'Collections', 'Ageing', 'Credit History']);
  });

  test('in Chinese it loads its words, and no sentence is left in English', async () => {
    const asked: string[] = [];
    const page = await preview('zh-CN', path => asked.push(path));
    const pane = page.frameLocator('iframe');
    await stand(page, 'Buyers', 5, 1);
    await pane.getByRole('heading', { level: 2 }).waitFor();
    expect(asked.filter(path => path.startsWith('/parts/zh-CN.'))).toHaveLength(1);
    const shown = await pane.locator('main').innerText();
    expect(shown).toMatch(/[一-鿿]{6}/);
    expect(shown.match(/\b(the|is|are|of|not|from|days)\b/gi) ?? []).toEqual([]);
  });

  test('can be put away and brought back', async () => {
    const page = await preview();
    const pane = page.locator('iframe');
    const width = async (): Promise<number> => (await page.locator('.grid').boundingBox())!.width;
    const narrow = await width();
    await page.getByRole('button', { name: 'Credit Desk pane' }).click();
    await pane.waitFor({ state: 'hidden' });
    expect(await width()).toBeGreaterThan(narrow + 300);
    await page.getByRole('button', { name: 'Credit Desk pane' }).click();
    await pane.waitFor();
    expect(await width()).toBe(narrow);
  });
});
