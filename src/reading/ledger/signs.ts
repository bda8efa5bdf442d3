import { messageOf } from '../../credit/message';
import type { RowKind } from '../layout';
import { DOCUMENT_MEANINGS, documentOf, lowers, sideOf, type DocumentMeaning } from '../rowMeaning';
import { textOf, type Ledger, type Row } from './table';

/** Headers that say themselves that they are of documents; a bare "Type" may be the customer's. */
const DOCUMENT_CAPTION = /doc|voucher|trans|trx|entry|单据|凭证|beleg|pi[eè]ce|伝票/i;

/** So many kinds at most are asked about; more are no kinds. */
const MOST_KINDS = 12;

/** The sign of an amount: by a debit or credit mark, or by the kind of document where amounts bear none. */
export function signReader(
  ledger: Ledger,
  rawOf: (row: Row) => number | undefined,
  kinds: readonly RowKind[],
): (row: Row, raw: number) => number {
  const { rows } = ledger.table;
  const asWritten = (_: Row, raw: number) => raw;
  const side = ledger.places.get('dcIndicator');
  const type = ledger.places.get('docType');
  const marks = side !== undefined ? (row: Row) => sideOf(textOf(row[side])) === 'credit' : undefined;
  if (marks) return signedBy(ledger, ledger.header(side!), marks, rawOf, kinds) ?? asWritten;
  if (type === undefined) return asWritten;
  const meanings = new Map<string, DocumentMeaning | undefined>();
  const unknown = new Set<string>();
  let negative = false;
  let isKnown = false;
  rows.forEach((row, at) => {
    if (kinds[at] !== 'item') return;
    const text = textOf(row[type]);
    const raw = rawOf(row);
    if (raw !== undefined && raw < 0) negative = true;
    if (text === '' || meanings.has(text)) return;
    const meaning = documentOf(text);
    meanings.set(text, meaning);
    if (meaning === undefined) unknown.add(text);
    else isKnown = true;
  });
  const isTypeColumn = isKnown || DOCUMENT_CAPTION.test(ledger.header(type));
  if (unknown.size > 0 && meanings.size > 1 && !negative && isTypeColumn && unknown.size <= MOST_KINDS) {
    for (const text of unknown) {
      const answer = ledger.ask('docType', ledger.header(type), text, DOCUMENT_MEANINGS, 'invoice', [
        messageOf('reading.unknownType', { header: ledger.header(type), found: text }),
      ]);
      if (answer) meanings.set(text, answer as DocumentMeaning);
    }
  }
  if (![...meanings.values()].some(lowers)) return asWritten;
  return (
    signedBy(ledger, ledger.header(type), row => lowers(meanings.get(textOf(row[type]))), rawOf, kinds) ??
    asWritten
  );
}

/** Amounts below zero where a column says so; undefined where they bear their sign already. */
function signedBy(
  ledger: Ledger,
  header: string,
  isCredit: (row: Row) => boolean,
  rawOf: (row: Row) => number | undefined,
  kinds: readonly RowKind[],
): ((row: Row, raw: number) => number) | undefined {
  let [creditsAbove, creditsBelow] = [0, 0];
  ledger.table.rows.forEach((row, at) => {
    if (kinds[at] !== 'item') return;
    const raw = rawOf(row);
    if (raw === undefined || Number.isNaN(raw) || raw === 0) return;
    if (!isCredit(row)) return;
    if (raw > 0) creditsAbove++;
    else creditsBelow++;
  });
  if (creditsAbove === 0) return undefined;
  if (creditsBelow > 0) {
    const evidence = [messageOf('reading.signDoubt', { header, above: creditsAbove, below: creditsBelow })];
    const answer = ledger.ask('sign', header, header, ['byMark', 'asWritten'], 'byMark', evidence);
    if (answer === 'asWritten') return undefined;
  }
  ledger.findings.push(messageOf('reading.signed', { header, count: creditsAbove }));
  return (row, raw) => (isCredit(row) ? -Math.abs(raw) : raw);
}
