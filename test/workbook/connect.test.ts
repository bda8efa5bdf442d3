/** @jest-environment jsdom */
import { connectWorkbook } from '../../src/workbook/connect';
import { memoryWorkbook } from '../support/memoryWorkbook';

const own = window.parent;

/** Puts a page round this one, as a frame has. */
function standInFrame(page: Partial<Window>): void {
  Object.defineProperty(window, 'parent', { value: page, configurable: true });
}

afterEach(() => standInFrame(own));

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
