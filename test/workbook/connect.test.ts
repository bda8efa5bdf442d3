/** @jest-environment jsdom */
import { connectWorkbook } from '../../src/workbook/connect';
import { memoryWorkbook } from '../support/memoryWorkbook';

const own = window.parent;

/** Puts a page round this one, as a frame has. */
function standInFrame(page: Partial<Window>): void {
  Object.defineProperty(window, 'parent', { value: page, configurable: true });
}

/** Puts the little of Office.js in place that a page asks before it speaks to Excel. */
function standInExcel(supported: boolean): void {
  const office = {
    HostType: { Excel: 'Excel' },
    onReady: async () => ({ host: 'Excel' }),
    context: {
      displayLanguage: 'zh-CN',
      officeTheme: { isDarkTheme: true },
      requirements: { isSetSupported: () => supported },
    },
  };
  Object.assign(globalThis, { Office: office });
}

afterEach(() => {
  standInFrame(own);
  Reflect.deleteProperty(globalThis, 'Office');
});

test('takes the workbook that the page around the frame offers, also when it offers it later', async () => {
  const { workbook } = memoryWorkbook();
  const page: Partial<Window> = {};
  standInFrame(page);
  const connecting = connectWorkbook();
  page.creditDesk = { workbook };
  await expect(connecting).resolves.toBe(workbook);
});

test('refuses on a page that stands alone', async () => {
  await expect(connectWorkbook()).rejects.toMatchObject({ refusal: 'unsupported' });
});

test('takes Excel’s workbook inside Excel, in the user’s language and theme', async () => {
  standInExcel(true);
  const { host } = await connectWorkbook();
  expect(host).toEqual({ name: 'excel', language: 'zh-CN', dark: true });
});

test('refuses an Excel older than ExcelApi 1.12', async () => {
  standInExcel(false);
  await expect(connectWorkbook()).rejects.toMatchObject({ refusal: 'unsupported' });
});
