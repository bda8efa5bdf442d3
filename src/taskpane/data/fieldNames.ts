import type { TableName } from '../../credit/portfolio/problem';
import type { Language } from '../../locales/formatMessage';
import { TABLES } from '../../refresh/read/tables';

/** What a field is called: the header of our own sheets, English first and Chinese second. */
export function fieldName(kind: TableName, id: string, language: Language): string {
  const headers = TABLES[kind].fields.find(field => field.id === id)?.headers ?? [id];
  return headers[language === 'zh' ? 1 : 0] ?? headers[0];
}
