import type { Page } from 'playwright-core';
import type { SheetInfo } from '../../src/workbook/workbook';

/**
 * Waits until the workbook beside the pane lists a sheet, and gives what it lists. Playwright's own wait takes the promise of
 * an answer for the answer, so the page is asked again and again here.
 */
export async function sheetsShow(page: Page, shown: (sheet: SheetInfo) => boolean): Promise<SheetInfo[]> {
  for (let tries = 0; ; tries++) {
    const sheets = await page.evaluate(() => window.creditDesk!.workbook.sheets().catch(() => []));
    if (sheets.some(shown)) return sheets;
    if (tries === 300) throw new Error(`only these sheets: ${sheets.map(({ name }) => name).join(', ')}`);
    await page.waitForTimeout(100);
  }
}
