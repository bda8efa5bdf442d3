import type { BuyerRecord } from '../../credit/portfolio/records';
import type { Language } from '../../locales/formatMessage';

/** A buyer's name in the user's language where the sheet has it, then the other name. */
export function namesOf({ id, name, nameZh }: BuyerRecord, language: Language): string[] {
  const names = (language === 'zh' ? [nameZh, name] : [name, nameZh]).filter(Boolean);
  return names.length > 0 ? names : [id];
}
