import { captionKey } from './caption';
import type { StatusMeaning } from './rowMeaning';

/** Columns of yes and no: what a yes says about the invoice, and what a no does. */
const FLAGS: readonly (readonly [yes: StatusMeaning, no: StatusMeaning, captions: readonly string[]])[] = [
  ['open', 'paid', ['Open', 'Is Open', 'isOpen', 'cleOpen', 'Open?', 'Outstanding?', 'Offen', '未清']],
  [
    'paid',
    'open',
    [
      'Paid',
      'Is Paid',
      'Paid?',
      'Settled',
      'Settled?',
      'Cleared',
      'Cleared?',
      'Closed',
      'Closed?',
      'Bezahlt',
      'Ausgeglichen',
      'Payé',
      'Réglé',
      'Pagado',
      'Cobrado',
      'Pago',
      'Pagato',
      'Betaald',
      '是否结清',
      '是否回款',
      '是否已回款',
      '是否已收款',
      '是否已付款',
      '是否核销',
      '已结清',
      '已付款',
    ],
  ],
  [
    'void',
    'open',
    [
      'Void',
      'Voided',
      'Cancelled',
      'Canceled',
      'Reversed',
      'Deleted',
      'Storniert',
      'Annulé',
      'Anulado',
      'Anulada',
      'Cancelado',
      'Annullato',
      'Geannuleerd',
      '是否作废',
      '作废',
      '是否冲销',
    ],
  ],
  ['draft', 'open', ['Draft', 'Is Draft']],
  ['open', 'draft', ['Posted', 'Is Posted', '是否审核', '是否过账']],
];

const BY_KEY = new Map(
  FLAGS.flatMap(([yes, no, captions]) =>
    captions.map((caption): [string, { yes: StatusMeaning; no: StatusMeaning }] => [
      captionKey(caption),
      { yes, no },
    ]),
  ),
);

/** What yes and no mean in a column of this header; undefined where it is no column of yes and no that is known. */
export function flagOf(keys: readonly string[]): { yes: StatusMeaning; no: StatusMeaning } | undefined {
  return keys.map(key => BY_KEY.get(key)).find(Boolean);
}
