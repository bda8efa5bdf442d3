import { captionKey } from '../caption';

/** What a column of a ledger may hold. */
export const LEDGER_FIELDS = [
  'number', 'reference', 'docType', 'date', 'postingDate', 'due', 'baseline', 'buyer', 'buyerName', 'amount', 'netAmount',
  'taxAmount', 'paid', 'open', 'balance', 'openLocal', 'openDoc', 'amountLocal', 'amountDoc', 'currency', 'rate', 'debit',
  'credit', 'dcIndicator', 'status', 'clearingDate', 'terms', 'termsDays', 'discountDate', 'lastStage', 'lastDate', 'block',
  'holdUntil', 'planStatus', 'cause', 'disputed', 'disputeReason', 'promise', 'salesperson', 'daysPastDue', 'supplier',
  'receivedDate', 'deliveredDate', 'shippedDate', 'acceptedDate', 'blDate', 'receiptNumber', 'receiptDate', 'receiptAmount', 'receiptAppliedTo',
] as const; // prettier-ignore

export type LedgerField = (typeof LEDGER_FIELDS)[number];

/** The captions of one language, by field. A caption may stand under several fields: what the cells hold decides. */
export type Captions = Readonly<Partial<Record<LedgerField, readonly string[]>>>;

/** Words found in cells and what they mean, by the key that words are compared by. */
export type Values<Meaning extends string> = ReadonlyMap<string, Meaning>;

export function valuesOf<Meaning extends string>(
  words: Readonly<Record<Meaning, readonly string[]>>,
): Values<Meaning> {
  const values = new Map<string, Meaning>();
  for (const meaning of Object.keys(words) as Meaning[]) {
    for (const word of words[meaning]) values.set(captionKey(word) || word, meaning);
  }
  return values;
}
