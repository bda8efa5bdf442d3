import { FACT_HEADINGS } from '../cells/factTable';
import { matchHeaders } from '../cells/headers';
import type { CellValue } from '../workbook/workbook';
import { matchBuyerHeaders } from './buyers';
import { captionKey, type Caption } from './caption';
import { columnsOf, moneyShare } from './columns';
import { TABLES, type OtherRole } from './tables';
import type { LedgerField } from './vocabulary/captions';
import { knownCaptions } from './vocabulary/ledger';

/**
 * What a sheet is. Of these `invoices`, `buyers`, `orders`, `rates` and `policy` are read. `summary` is a report that adds
 * invoices up, `archive` a list of what is paid, `payables` what the company owes itself; `notUsed` is nothing of ours.
 */
export const ROLES = [
  'invoices',
  'buyers',
  'orders',
  'rates',
  'policy',
  'receipts',
  'disputes',
  'plans',
  'insurance',
  'log',
  'summary',
  'archive',
  'payables',
  'notUsed',
] as const;
export type Role = (typeof ROLES)[number];

/** The roles that are read, in the order in which the user is offered them. */
export const READ_ROLES = ['invoices', 'buyers', 'orders', 'rates', 'policy'] as const;
export type ReadRole = (typeof READ_ROLES)[number];

export function isReadRole(role: string): role is ReadRole {
  return (READ_ROLES as readonly string[]).includes(role);
}

/** Whether any table of ours has a column of this caption. */
export function isKnownCaption(caption: Caption): boolean {
  return caption.keys.some(key => knownCaptions().has(key) || otherKeys().has(key)) || isFact(caption);
}

let keys: ReadonlySet<string> | undefined;

function otherKeys(): ReadonlySet<string> {
  return (keys ??= new Set(
    Object.values(TABLES).flatMap(({ fields }) =>
      fields.flatMap(({ headers }) => headers.map(header => captionKey(header))),
    ),
  ));
}

const facts = new Map<string, boolean>();

/** A buyer's fact, its year aside: "Sales 2025". */
function isFact({ text }: Caption): boolean {
  if (text === '' || text.length > 60) return false;
  const known = facts.get(text);
  if (known !== undefined) return known;
  const is = matchHeaders([text], FACT_HEADINGS).columns[0] !== undefined;
  facts.set(text, is);
  return is;
}

/** What a sheet is by its headers and first rows, and how sure that is. */
export interface RoleGuess {
  readonly role: Role;
  /** Fields recognised, with a bonus for a telling name. */
  readonly worth: number;
  /** Whether the sheet might be invoices, if the user says so. */
  readonly maybeInvoices: boolean;
  /** Whether captions name buyer and date of its invoices, so that a sheet without is no ledger beside it. */
  readonly isFull: boolean;
}

const ARCHIVE =
  /\b(paid|archived?|histor(y|ical)|closed|settled|cleared|old)\b|archiv|erledigt|bezahlt|ausgeglichen|sold[ée]|pay[ée]e?s|pagad|cobrad|histori|saldat|pagat|betaald|已结清|已付|已收|已核销|历史|归档|存档|旧账|入金済/i;
const SUMMARY =
  /pivot|summar|overview|dashboard|ag(e)?ing|report|汇总|透视|账龄|分析|统计|zusammenfassung|übersicht|resumen|résumé|riepilogo|resumo|overzicht|集計/i;
const YEAR_ONLY = /^(?:fy ?)?(?:19|20)\d{2}$/i;

/** Guesses what a sheet is. Arguments: its name, its captions, its first rows below them. */
export function guessRole(
  name: string,
  captions: readonly Caption[],
  sample: readonly (readonly CellValue[])[],
): RoleGuess {
  const columns = columnsOf(captions, sample);
  const has = (...fields: LedgerField[]) =>
    columns.some(column => column.fields.some(field => fields.includes(field)));
  const names = has('buyer', 'buyerName');
  const count = new Set(columns.flatMap(({ fields }) => fields.slice(0, 1))).size;
  const others = (Object.keys(TABLES) as OtherRole[])
    .map(role => ({ role, worth: otherWorth(role, name, captions) }))
    .sort((a, b) => b.worth - a.worth);
  const [other] = others;
  if (other.worth > 0 && (other.role === 'policy' || other.role === 'rates'))
    return guess(other.role, other.worth);

  const money =
    has('open', 'openLocal', 'openDoc', 'balance', 'amount', 'amountLocal', 'amountDoc') ||
    (has('debit') && has('credit'));
  const dated =
    has('due', 'date', 'postingDate', 'baseline', 'daysPastDue') ||
    columns.some(
      ({ fields, profile }) =>
        fields.length === 0 &&
        profile.filled > 0 &&
        profile.dayNumbers + profile.dateTexts >= 0.8 * profile.filled,
    );
  const unnamed = columns.some(column => column.caption.text === '' && column.profile.texts > 0);
  const buckets = columns.filter(({ isBucket }) => isBucket).length;
  const figures = columns.some(
    column => column.profile.filled > 0 && column.fields.length === 0 && moneyShare(column.profile) >= 0.5,
  );
  if (has('supplier') && !names) return guess('payables', count);
  const receipts = columns.filter(({ fields }) => fields.some(field => field.startsWith('receipt'))).length;
  const buyerFacts = columns.filter(({ caption }) => isFact(caption)).length;
  const buyersWorth = otherWorthOfBuyers(name, captions, buyerFacts);

  if (receipts >= 2 && !has('due') && !has('open', 'openLocal', 'openDoc'))
    return { ...guess('receipts', count), maybeInvoices: true };
  if (other.role === 'orders' && other.worth > 0 && !has('due') && !TABLES_NAMED.invoices.test(name))
    return guess('orders', other.worth);
  const looksLikeLedger =
    (money || (buckets >= 2 && has('due', 'number'))) &&
    dated &&
    (names || unnamed || columns.some(({ fields }) => fields.includes('number')));
  if (looksLikeLedger && !(buyersWorth > count && !has('due') && !has('number', 'date', 'postingDate'))) {
    if (buckets >= 2 && !has('due') && !has('number') && !has('date'))
      return { ...guess('summary', count), maybeInvoices: true };
    return guess(
      'invoices',
      count + (TABLES_NAMED.invoices.test(name) ? 3 : 0) - (SUMMARY.test(name) && !has('number') ? 4 : 0),
    );
  }
  if (buyersWorth > 0 && buckets < 2 && !(TABLES_NAMED.invoices.test(name) && money))
    return { ...guess('buyers', buyersWorth), maybeInvoices: money };
  if ((names || unnamed) && (buckets >= 2 || money))
    return { ...guess('summary', count), maybeInvoices: true };
  return { ...guess('notUsed', 0), maybeInvoices: columns.length > 1 && (figures || money) };

  function guess(role: Role, worth: number): RoleGuess {
    return { role, worth, maybeInvoices: false, isFull: names && has('due', 'date', 'postingDate') };
  }
}

/** Whether a sheet's name says that what it lists is paid, or is that of a year gone by. */
export function namesArchive(name: string): 'archive' | 'year' | undefined {
  if (YEAR_ONLY.test(name.trim())) return 'year';
  return ARCHIVE.test(name) ? 'archive' : undefined;
}

const TABLES_NAMED = {
  invoices:
    /invoice|open items?|receivable|\bar\b|ledger|debtor|offene|posten|rechnung|facture|factura|fatura|fattur|factuur|发票|应收|未收|売掛|請求/i,
};

/** What a sheet is worth as a table of a kind; 0 where it lacks what the kind needs. */
function otherWorth(role: OtherRole, name: string, captions: readonly Caption[]): number {
  const { fields, needs, sheetNames } = TABLES[role];
  const known = fieldPlaces(role, captions);
  if (!needs.every(group => group.some(id => known.has(id)))) return 0;
  // A pair of common words names a table only where nothing else stands there.
  if (role === 'rates' && captions.filter(({ text }) => text !== '').length > 5) return 0;
  const named = sheetNames.some(own => own.toLowerCase() === name.trim().toLowerCase());
  return fields.filter(({ id }) => known.has(id)).length + 2 * needs.length + (named ? 3 : 0);
}

const BUYER_SHEETS =
  /^(buyers?|customers?|customer master|debtors?|accounts|clients?|kunden|kundenstamm|clientes|clienti|klanten|买方|客户|客户档案|客户信息|客户信用档案|得意先|顧客)/i;

function otherWorthOfBuyers(name: string, captions: readonly Caption[], known: number): number {
  const matches = matchBuyerHeaders(captions.map(({ text }) => text));
  const ids = new Set(matches.columns.flatMap(match => (match ? [match.id] : [])));
  const keyed = ids.has('buyerId') || ids.has('name');
  const named = BUYER_SHEETS.test(name.trim());
  if (!keyed || (known < 2 && !named)) return 0;
  return known + (named ? 3 : 0);
}

/** Where the fields of a table stand, by their captions. */
export function fieldPlaces(
  role: OtherRole,
  captions: readonly Caption[],
  said: Readonly<Record<string, string>> = {},
): Map<string, number> {
  const places = new Map<string, number>();
  const byKey = new Map(
    TABLES[role].fields.flatMap(({ id, headers }) =>
      headers.map((header): [string, string] => [captionKey(header), id]),
    ),
  );
  captions.forEach(({ keys: own, text }, place) => {
    const choice = Object.hasOwn(said, text) ? said[text] : undefined;
    const id = choice ?? own.map(key => byKey.get(key)).find(Boolean);
    if (id !== undefined && id !== '' && (choice !== undefined || !places.has(id))) places.set(id, place);
  });
  return places;
}
