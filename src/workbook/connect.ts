import { officeWorkbook } from './office/office';
import { openSample } from './office/sample';
import { isDark, watchDark } from './office/theme';
import { WorkbookRefused, type Host, type Workbook } from './workbook';

/** What a page that hosts the pane in a frame offers it, as the preview does. */
export interface WorkbookOffer {
  readonly workbook: Workbook;
}

declare global {
  interface Window {
    creditDesk?: WorkbookOffer;
  }
}

const PATIENCE_MS = 10_000;
const LOOK_EVERY_MS = 50;

/**
 * The workbook this page stands beside: Excel's once Office.js says it is there, else the one that the page
 * around this frame offers, for which it waits up to ten seconds. Refuses as "unsupported" when there is neither,
 * and when Excel is older than ExcelApi 1.12.
 */
export async function connectWorkbook(): Promise<Workbook> {
  if (typeof Office !== 'undefined') {
    const { host } = await Office.onReady();
    if (host === Office.HostType.Excel) {
      if (Office.context.requirements.isSetSupported('ExcelApi', '1.12')) return officeWorkbook(excelHost());
      throw new WorkbookRefused('unsupported', undefined, undefined);
    }
  }
  return offeredWorkbook();
}

function excelHost(): Host {
  return { name: 'excel', language: Office.context.displayLanguage, dark: isDark(), watchDark, openSample };
}

async function offeredWorkbook(): Promise<Workbook> {
  if (window.parent !== window) {
    for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_EVERY_MS) {
      const offer = window.parent.creditDesk;
      if (offer) return offer.workbook;
      await new Promise(resolve => setTimeout(resolve, LOOK_EVERY_MS));
    }
  }
  throw new WorkbookRefused('unsupported', undefined, undefined);
}
