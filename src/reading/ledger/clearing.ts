import type { Day } from '../../credit/dates';
import { messageOf } from '../../credit/message';
import { captionKey } from '../caption';
import { sampleOf } from '../sample';
import type { Ledger, Row } from './table';

/** Headers that are read as the day of payment by some and as the plan by others. */
const MAY_BE_PLANNED = new Set(
  [
    'Payment date',
    'Pmt date',
    'Pay date',
    'Date of payment',
    '收款日期',
    '付款日期',
    '回款日期',
    'Date de paiement',
    'Date de règlement',
    'Fecha de pago',
    'Data de pagamento',
    'Data pagamento',
    'Zahlungsdatum',
    'Betaaldatum',
    '入金日',
  ].map(captionKey),
);

/** The day on which an invoice was paid, where the list says so. */
export function clearingReader(ledger: Ledger): ((row: Row) => Day | undefined) | undefined {
  const place = ledger.places.get('clearingDate');
  if (place === undefined) return undefined;
  const reader = ledger.dates(place);
  const { caption, profile } = ledger.columns[place];
  ledger.askDateOrder(place);
  const { asOf } = ledger.context;
  let later = 0;
  let filled = 0;
  let total = 0;
  for (const row of sampleOf(ledger.table.rows)) {
    total++;
    const day = reader.read(row[place] ?? '');
    if (day === undefined || Number.isNaN(day)) continue;
    filled++;
    if (day > asOf) later++;
  }
  if (profile.filled === 0) return undefined;
  if (MAY_BE_PLANNED.has(captionKey(caption.text)) && filled > 0 && (later > 0 || filled === total)) {
    const answer = ledger.ask(
      'paymentDate',
      caption.text,
      caption.text,
      ['paid', 'planned'],
      later > 0 ? 'planned' : 'paid',
      [messageOf('reading.paymentDate', { header: caption.text, filled, later })],
    );
    if (answer === 'planned') return undefined;
  }
  return row => {
    const day = reader.read(row[place] ?? '');
    return day === undefined || Number.isNaN(day) ? undefined : day;
  };
}
