import { keyOf } from './key';

/**
 * What stands in the name column of a row that adds up the rows above it. Source: the translations of Akaunting, ERPNext, GnuCash,
 * LedgerSMB and Tryton; Sum and 累计 from memory.
 */
const LABELS = new Set(
  [
    'Total', 'Totals', 'Grand total', 'Subtotal', 'Sub-total', 'Sub total', 'Sum', 'Overall total', 'Sum total',
    '合计', '总计', '小计', '累计', '本页合计', '合計', '總計', '小計', '累計', '共计', '总额', '总合计', '期末合计', '应收合计',
    'Summe', 'Gesamt', 'Gesamtsumme', 'Zwischensumme', 'Insgesamt', 'Total général', 'Sous-total', 'Totaux', 'Totales',
    'Total general', 'Suma', 'Suma total', 'Totais', 'Total geral', 'Totale', 'Totali', 'Subtotale', 'Totale generale', 'Somma',
    'Totaal', 'Totalen', 'Subtotaal', 'Eindtotaal', 'Razem', 'Ogółem', 'Toplam', 'Genel toplam', 'Ara toplam',
    '総合計', '計', '합계', '총계', '소계', 'Итого', 'Всего', 'Подытог', 'Общий итог',
  ].map(keyOf),
); // prettier-ignore

/** Whether a name is a total row's label and nobody's name: the whole of it, with or without a colon or blanks inside Chinese. */
export function isTotalLabel(name: string): boolean {
  const key = keyOf(name).replace(/:$/, '').trim();
  return LABELS.has(key) || LABELS.has(key.replace(/ /g, ''));
}
