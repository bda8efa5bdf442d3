import { yesNo } from '../credit/policy/kinds';
import { UNFIT } from '../credit/policy/setting';
import { captionKey } from './caption';
import { DOC_TYPE, SIDE, STATUS } from './vocabulary/values';
import type { Values } from './vocabulary/captions';

/** What a state says about an invoice. */
export type StatusMeaning =
  'paid' | 'partlyPaid' | 'open' | 'posted' | 'overdue' | 'disputed' | 'draft' | 'void';

export const STATUS_MEANINGS: readonly StatusMeaning[] = [
  'open',
  'paid',
  'partlyPaid',
  'posted',
  'overdue',
  'disputed',
  'draft',
  'void',
];

/** What kind of document a row is. */
export type DocumentMeaning = 'invoice' | 'creditNote' | 'debitNote' | 'payment' | 'journal';

export const DOCUMENT_MEANINGS: readonly DocumentMeaning[] = [
  'invoice',
  'creditNote',
  'debitNote',
  'payment',
  'journal',
];

/** The kinds that lower what is owed. */
export function lowers(meaning: DocumentMeaning | undefined): boolean {
  return meaning === 'creditNote' || meaning === 'payment';
}

/** What a word of a status column means; undefined where it is not known. */
export function statusOf(text: string): StatusMeaning | undefined {
  return meaningOf(text, STATUS);
}

const STEMS: readonly (readonly [DocumentMeaning, readonly string[]])[] = [
  [
    'creditNote',
    [
      'credit',
      'gutschrift',
      'avoir',
      'abono',
      'notacredito',
      'notadicredito',
      '红字',
      '退货',
      '贷项',
      '赤伝',
    ],
  ],
  [
    'payment',
    [
      'payment',
      'receipt',
      'prepayment',
      'zahlung',
      'reglement',
      'encaissement',
      'cobro',
      'pagamento',
      '收款',
      '预收',
      '回款',
      '入金',
    ],
  ],
  [
    'invoice',
    [
      'invoice',
      'rechnung',
      'facture',
      'factura',
      'fatura',
      'fattura',
      'factuur',
      '发票',
      '應收',
      '应收单',
      '請求',
    ],
  ],
];

/** What a word of a document-type column means; undefined where it is not known. */
export function documentOf(text: string): DocumentMeaning | undefined {
  const known = meaningOf(text, DOC_TYPE);
  if (known) return known;
  const key = captionKey(text);
  return STEMS.find(([, stems]) => stems.some(stem => key.includes(stem)))?.[0];
}

/** Which side of an account a mark names. */
export function sideOf(text: string): 'debit' | 'credit' | undefined {
  return meaningOf(text, SIDE);
}

/** Yes or no, in the languages of the captions; undefined for anything else. */
export function yesNoOf(value: string | number | boolean): boolean | undefined {
  const read = yesNo.read(value);
  return read === UNFIT ? undefined : read;
}

function meaningOf<M extends string>(text: string, values: Values<M>): M | undefined {
  const key = captionKey(text) || text.trim();
  return values.get(key) ?? values.get(key.replace(/\d+/g, ''));
}
