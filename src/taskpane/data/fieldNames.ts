import type { TableName } from '../../credit/portfolio/problem';
import type { Language } from '../../credit/language';
import { TABLES } from '../../refresh/read/tables';

/** Where a language stands among the headers of our own sheets. */
const PLACES: Readonly<Record<Language, number>> = { en: 0, zh: 1 };

/** What a field is called: the header of our own sheets. */
export function fieldName(kind: TableName, id: string, language: Language): string {
  const headers = TABLES[kind].fields.find(field => field.id === id)?.headers ?? [id];
  return headers[PLACES[language]] ?? headers[0];
}
