import { WordsUnavailable } from '../../locales/catalogue';
import { WorkbookRefused } from '../../workbook/workbook';
import type { Texts } from '../texts';

/** What went wrong and what to do about it, for whatever a workbook or our own code threw. */
export function refusalText(error: unknown, { text }: Texts): string {
  if (error instanceof WorkbookRefused) {
    const what = text.refusal[error.refusal];
    return error.sheet ? `${text.refusedSheet(error.sheet)} ${what}` : what;
  }
  if (error instanceof WordsUnavailable) return text.wordsUnavailable;
  return text.brokenOff(error instanceof Error ? error.message : String(error));
}
