import type { Language } from '../../credit/language';
import type { ReadRole } from '../../reading/roles';
import { BUYER_FIELDS, INVOICE_FIELDS, TABLES } from '../../reading/tables';

/** The fields a sheet of a role may have columns for, each with its name in both languages. */
export function fieldsOf(
  role: ReadRole,
): readonly { readonly id: string; readonly names: readonly string[] }[] {
  if (role === 'invoices') return Object.entries(INVOICE_FIELDS).map(([id, names]) => ({ id, names }));
  const fields = role === 'buyers' ? BUYER_FIELDS : TABLES[role].fields;
  return fields.map(({ id, headers }) => ({ id, names: headers }));
}

/** What a field is called: the header of our own sheets. */
export function fieldName(role: ReadRole, id: string, language: Language): string {
  const names = fieldsOf(role).find(field => field.id === id)?.names ?? [id];
  return names[language === 'zh' ? 1 : 0] ?? names[0];
}
