import { similarity } from '../credit/similarity';
import type { CellValue } from '../workbook/workbook';
import { bestAssignment } from './assignment';
import { captionKey, type Caption } from './caption';
import { profileOf, shareOf, type ColumnProfile } from './columnProfile';
import { flagOf } from './flags';
import { sideOf, statusOf, yesNoOf } from './rowMeaning';
import { LEDGER_FIELDS, type LedgerField } from './vocabulary/captions';
import { NOT_DUE } from './vocabulary/values';
import { knownCaptions } from './vocabulary/ledger';
import { currencyOfText } from '../credit/text/currency';

/** A column of a ledger: what its header may mean and what its cells hold. */
export interface Column {
  readonly place: number;
  readonly caption: Caption;
  readonly profile: ColumnProfile;
  /** The fields its header is a known caption of; what the user has said stands alone. */
  readonly fields: readonly LedgerField[];
  /** The same, whatever the user has said. */
  readonly captionFields: readonly LedgerField[];
  /** Whether the user has said what it is; '' to be left alone. */
  readonly said: LedgerField | '' | undefined;
  /** A bucket of an ageing report: "31-60", "Current". */
  readonly isBucket: boolean;
}

/** What the user has said about headers: a field, or '' to leave the column alone. */
export type SaidColumns = Readonly<Record<string, string>>;

/** The columns of a table, from its headers and a sample of its rows. */
export function columnsOf(
  captions: readonly Caption[],
  sample: readonly (readonly CellValue[])[],
  said: SaidColumns = {},
): Column[] {
  const known = knownCaptions();
  const columns = captions.map((caption, place): Column => {
    const choice = Object.hasOwn(said, caption.text) ? (said[caption.text] as LedgerField | '') : undefined;
    const profile = profileOf(sample, place);
    const captionFields = caption.keys.map(key => known.get(key)?.fields).find(Boolean) ?? [];
    const fields = choice === undefined ? captionFields : choice === '' ? [] : [choice];
    return {
      place,
      caption,
      profile,
      fields,
      captionFields,
      said: choice,
      isBucket: isBucket(caption, profile),
    };
  });
  // What is not due, and the oldest, are buckets where others stand beside them.
  if (!columns.some(column => column.isBucket)) return columns;
  return columns.map(column =>
    column.caption.keys.some(key => NOT_DUE.has(key) || OLDEST.has(key)) && moneyShare(column.profile) >= 0.5
      ? { ...column, isBucket: true, fields: column.said === undefined ? [] : column.fields }
      : column,
  );
}

/** What the last bucket is called where no number says it. */
const OLDEST = new Set(
  ['older', 'earlier', 'over', 'älter', 'aelter', 'plusancien', 'masantiguo', '更早', '以上'].map(captionKey),
);

/** Words that make a number in a caption a bucket of days. */
const BUCKET_WORDS =
  /days?|months?|monate?|mois|meses|mesi|maanden|个月|over|above|older|more|plus|tage|über|ueber|jours|plus de|días|dias|más de|giorni|oltre|dagen|天|日|以上|以内|以下|[<>+≥≤]/i;
const TWO_NUMBERS = /^\D{0,12}\d{1,3} ?(?:-|–|—|~|～|至|到|to|bis|à|a) ?(?:\d{1,3}|above|over)\D{0,12}$/i;
const ONE_NUMBER = /^\D{0,14}\d{1,3}\D{0,14}$/;

function isBucket({ text }: Caption, profile: ColumnProfile): boolean {
  if (text === '' || text.length > 40 || moneyShare(profile) < 0.5) return false;
  const plain = text.normalize('NFKC').trim();
  return TWO_NUMBERS.test(plain) || (ONE_NUMBER.test(plain) && BUCKET_WORDS.test(plain));
}

/** The share of cells that may be amounts. */
export function moneyShare(profile: ColumnProfile): number {
  return shareOf(profile.numbers + profile.amountTexts, profile);
}

/** The fields whose columns hold days. */
const DATES: ReadonlySet<LedgerField> = new Set<LedgerField>([
  'date',
  'postingDate',
  'due',
  'baseline',
  'clearingDate',
  'discountDate',
  'lastDate',
  'holdUntil',
  'promise',
  'receiptDate',
  'receivedDate',
  'deliveredDate',
  'shippedDate',
  'acceptedDate',
  'blDate',
]);

/** The fields whose columns hold amounts. */
const AMOUNTS: ReadonlySet<LedgerField> = new Set<LedgerField>([
  'amount',
  'netAmount',
  'taxAmount',
  'paid',
  'open',
  'balance',
  'openLocal',
  'openDoc',
  'amountLocal',
  'amountDoc',
  'debit',
  'credit',
  'receiptAmount',
  'receiptAppliedTo',
  'rate',
]);

/** Of these a table may have several columns, and which counts is settled by how they relate (openAmount.ts). */
export const BASES: ReadonlySet<LedgerField> = new Set<LedgerField>([
  'open',
  'balance',
  'openLocal',
  'openDoc',
  'amount',
  'amountLocal',
  'amountDoc',
]);

/** How well the cells of a column fit a field, 0 for not at all. */
export function fitOf(field: LedgerField, column: Column): number {
  const { profile } = column;
  const { filled, numbers, dayNumbers, whole, small, dateTexts, texts, distinct } = profile;
  if (column.said !== undefined && column.said !== '') return 1;
  if (filled === 0) return 0.5;
  if (DATES.has(field)) {
    if (shareOf(dayNumbers + dateTexts, profile) >= 0.5) return 1;
    if (numbers > 0 && small === numbers) return 0;
    if (numbers > 0 && whole === numbers && texts === 0) return 0.6;
    return texts > 0 && texts >= numbers && !mostlyWords(column) ? 0.3 : 0;
  }
  if (AMOUNTS.has(field)) {
    if (moneyShare(profile) >= 0.5)
      return dateTexts > 0 && profile.amountTexts < dateTexts && numbers === 0 ? 0 : 1;
    return numbers === 0 && mostlyWords(column) ? 0 : 0.2;
  }
  switch (field) {
    case 'daysPastDue':
      return numbers > 0 && whole === numbers ? 1 : texts === filled ? 0.2 : 0;
    case 'status':
      return numbers > 0 && shareOf(small, profile) < 1 ? 0 : 1;
    case 'dcIndicator':
      return [...distinct.keys()].every(text => sideOf(text) !== undefined) ? 1 : 0;
    case 'docType':
      return numbers > 0 && whole < numbers ? 0 : 1;
    case 'currency':
      return numbers > 0 ? 0 : shareOf(currencyCells(profile), profile) >= 0.5 ? 1 : 0.3;
    case 'termsDays':
      return shareOf(small, profile) >= 0.5 ? 1 : texts > 0 ? 0.7 : 0;
    case 'terms':
      return shareOf(dateTexts, profile) > 0.5 || dayNumbers === filled ? 0 : 1;
    case 'buyer':
    case 'buyerName':
    case 'supplier':
    case 'salesperson':
      return numbers > whole || shareOf(dateTexts, profile) > 0.5
        ? 0
        : field === 'buyerName' && numbers === filled
          ? 0.5
          : 1;
    case 'number':
    case 'reference':
    case 'receiptNumber':
      return numbers > whole || (dayNumbers === filled && filled > 2) ? 0 : isRowNumber(profile) ? 0.3 : 1;
    default:
      return 1;
  }
}

function currencyCells({ distinct }: ColumnProfile): number {
  let count = 0;
  for (const [text, times] of distinct) if (currencyOfText(text)) count += times;
  return count;
}

/** Whether the texts are states or yes and no, which are neither dates nor amounts. */
function mostlyWords({ profile: { distinct } }: Column): boolean {
  const texts = [...distinct.keys()];
  return texts.every(text => statusOf(text) !== undefined || yesNoOf(text) !== undefined);
}

/** 1, 2, 3, …: the number of the row and not of a document. */
function isRowNumber({ filled, distinct, small }: ColumnProfile): boolean {
  return small === filled && filled > 2 && distinct.has('1') && distinct.has('2') && distinct.has('3');
}

/** Captions of one general word give way to those that say more. */
const GENERAL = new Set([
  'date',
  'name',
  'number',
  'no',
  'num',
  'reference',
  'ref',
  'id',
  'account',
  'document',
  'company',
  'contact',
  'type',
  'datum',
  'fecha',
  'data',
  'nom',
  'nombre',
  'nome',
  'naam',
  '日期',
  '编号',
  '单号',
  '名称',
  '类型',
  '备注',
]);

const LIKE_ENOUGH = 0.6;

/** How surely a column is a field: 1 by a caption that means nothing else, less by one that may, least by a likeness. */
export function worthOf(field: LedgerField, column: Column, likes: ReadonlyMap<number, Like>): number {
  const { fields, caption, said, place } = column;
  if (said !== undefined) return said === field ? 3 : 0;
  const fit = fitOf(field, column);
  if (fit === 0) return 0;
  // Of two columns that both may be it, the one with more filled cells, and the earlier one, by a trifle.
  const trifle = Math.min(column.profile.filled, 1000) * 1e-6 - place * 1e-7;
  if (fields.includes(field)) {
    const plain = fields.length === 1 ? 1 : 0.7;
    const general = caption.keys.some(key => GENERAL.has(key)) ? 0.9 : 1;
    return plain * general * fit + trifle;
  }
  const alias = ALIASES[field];
  if (alias && fields.some(known => alias.includes(known))) return 0.5 * fit + trifle;
  const like = likes.get(place);
  return like && fields.length === 0 && like.field === field ? 0.4 * like.likeness * fit + trifle : 0;
}

/** In a list of invoices what a receipt's columns are called says the same of the invoice. */
const ALIASES: Readonly<Partial<Record<LedgerField, readonly LedgerField[]>>> = {
  paid: ['receiptAmount'],
  clearingDate: ['receiptDate'],
  date: ['postingDate', 'baseline'],
};

export interface Like {
  readonly field: LedgerField;
  readonly likeness: number;
}

/** What each unknown header is most like, by the pairs of letters it shares with a known one. */
export function likesOf(columns: readonly Column[]): Map<number, Like> {
  const likes = new Map<number, Like>();
  for (const { place, caption, fields, said } of columns) {
    if (fields.length > 0 || said !== undefined || caption.text === '') continue;
    let best: Like | undefined;
    for (const [key, { fields: of }] of knownCaptions()) {
      for (const own of caption.keys) {
        const likeness = similarity(own, key);
        if (likeness > (best?.likeness ?? LIKE_ENOUGH)) best = { field: of[0], likeness };
      }
    }
    if (best) likes.set(place, best);
  }
  return likes;
}

/** The column of every field but those of `BASES` and states, by the best assignment over all of them. */
export function assignColumns(
  columns: readonly Column[],
  likes: ReadonlyMap<number, Like>,
): Map<LedgerField, number> {
  const fields = LEDGER_FIELDS.filter(field => !BASES.has(field) && field !== 'status');
  const worth = fields.map(field => columns.map(column => worthOf(field, column, likes)));
  const places = new Map<LedgerField, number>();
  bestAssignment(worth).forEach((place, i) => {
    if (place >= 0) places.set(fields[i], place);
  });
  return places;
}

/** The columns that say the state of an invoice: by their header, or columns of yes and no. */
export function statusColumns(columns: readonly Column[]): Column[] {
  return columns.filter(column => {
    if (column.said !== undefined) return column.said === 'status';
    const { caption, fields, profile } = column;
    if (profile.filled === 0) return false;
    const values = [...profile.distinct.keys()];
    if (flagOf(caption.keys) && values.every(value => yesNoOf(value) !== undefined)) return true;
    if (!fields.includes('status')) return false;
    if (profile.numbers > 0 && profile.small < profile.numbers) return false;
    return true;
  });
}
