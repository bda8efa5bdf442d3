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
  expect(host).toMatchObject({ name: 'excel', language: 'zh-CN', dark: true });
});

test('tells when Office turns dark or light, at the latest when the user comes back to the page', async () => {
  Object.assign(window, { matchMedia: () => Object.assign(new EventTarget(), { matches: false }) });
  standInExcel(true);
  const { host } = await connectWorkbook();
  const seen: boolean[] = [];
  const stop = host.watchDark!(dark => seen.push(dark));
  window.dispatchEvent(new Event('focus'));
  expect(seen).toEqual([]);
  Object.assign(Office.context, { officeTheme: { isDarkTheme: false } });
  window.dispatchEvent(new Event('focus'));
  Object.assign(Office.context, { officeTheme: { isDarkTheme: true } });
  document.dispatchEvent(new Event('visibilitychange'));
  expect(seen).toEqual([false, true]);
  stop();
  Object.assign(Office.context, { officeTheme: { isDarkTheme: false } });
  window.dispatchEvent(new Event('focus'));
  expect(seen).toEqual([false, true]);
});

test('where Office says nothing of its theme the system decides', async () => {
  const system = Object.assign(new EventTarget(), { matches: true });
  Object.assign(window, { matchMedia: () => system });
  standInExcel(true);
  Object.assign(Office.context, { officeTheme: undefined });
  const { host } = await connectWorkbook();
  expect(host.dark).toBe(true);
  const seen: boolean[] = [];
  host.watchDark!(dark => seen.push(dark));
  system.matches = false;
  system.dispatchEvent(new Event('change'));
  expect(seen).toEqual([false]);
});

test('refuses an Excel older than ExcelApi 1.12', async () => {
  standInExcel(false);
  await expect(connectWorkbook()).rejects.toMatchObject({ refusal: 'unsupported' });
});
