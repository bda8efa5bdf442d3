import type { BuyerRecord } from '../../credit/portfolio/records';
import type { Language } from '../../credit/language';

type Named = Pick<BuyerRecord, 'name' | 'nameZh'>;

/** A buyer's names, the one for a reader of the language first. */
const NAMES_BY: Readonly<Record<Language, (buyer: Named) => string[]>> = {
  en: ({ name, nameZh }) => [name, nameZh],
  zh: ({ name, nameZh }) => [nameZh, name],
};

/** A buyer's name in the user's language where the sheet has it, then the other name. */
export function namesOf({ id, name, nameZh }: BuyerRecord, language: Language): string[] {
  const names = NAMES_BY[language]({ name, nameZh }).filter(Boolean);
  return names.length > 0 ? names : [id];
}
