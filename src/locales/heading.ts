import { EN_SHEETS, type SheetWord } from './en/sheets';
import type { Language } from '../credit/language';
import { term } from './formatMessage';
import { ZH_SHEETS } from './zh-CN/sheets';

/**
 * The heading of something that the engine names by its id, a column or a chapter: the sheets' own word, or else the term.
 * Errors: as `formatMessage`.
 */
export function headingOf(id: string, language: Language): string {
  if (!Object.hasOwn(EN_SHEETS, id)) return term(id, language);
  return (language === 'zh' ? ZH_SHEETS : EN_SHEETS)[id as SheetWord];
}
