import { messageOf } from '../../credit/message';
import { BASES, type Column } from '../columns';
import { currencyCodes } from '../currency';
import { placesOf, type OpenBasis } from '../openAmount';
import { textOf, type Ledger, type Row } from './table';

/** Headers of amounts and currencies of the company itself. */
const LOCAL = /local|company|home|base|lcy|haus|本位|本币|lokal|entreprise|interne|empresa|azienda|bedrijf/i;

export function currencyReader(ledger: Ledger, basis: OpenBasis): (row: Row) => string {
  const place = placesOf(basis)[0];
  const column = ledger.columns[place];
  const isLocal = isLocalAmount(column);
  const all = ledger.columns.filter(
    ({ fields, place: own }) => fields.includes('currency') && ledger.columns[own].profile.numbers === 0,
  );
  const local = all.find(({ caption }) => LOCAL.test(caption.text));
  const document =
    all.find(own => own !== local && own.place === ledger.places.get('currency')) ??
    all.find(own => own !== local);
  const same =
    isLocal &&
    document &&
    ledger.columns.some(
      other =>
        other.place !== place &&
        BASES.has(other.fields[0]) &&
        !isLocalAmount(other) &&
        ledger.table.rows.every(row => row[other.place] === row[place]),
    );
  const chosen = isLocal ? (local ?? (same ? document : undefined)) : (document ?? local);
  const fallback =
    column.caption.currency ?? (isLocal && !local ? undefined : ledger.table.above.currency) ?? '';
  const codes = new Map<string, string>();
  const read = (text: string) => {
    let code = codes.get(text);
    if (code === undefined) codes.set(text, (code = codeOf(ledger, currencyCodes(text), text)));
    return code;
  };
  const reader = ledger.amounts(place);
  const own = reader.currency && codeOf(ledger, reader.currency, reader.currency[0]);
  const marked = new Map<string, string>();
  return row => {
    const text = chosen ? textOf(row[chosen.place]) : '';
    if (text !== '') return read(text);
    if (own !== undefined) return own;
    const cell = row[place];
    if (typeof cell === 'string' && cell !== '') {
      const codesOf = reader.currencies(cell);
      if (codesOf) {
        const key = codesOf.join();
        let code = marked.get(key);
        if (code === undefined) marked.set(key, (code = codeOf(ledger, codesOf, cell)));
        return code;
      }
    }
    return fallback;
  };
}

/** The code that a sign means here: the policy's own where it may be that, what the language says, else the likeliest, or the user's answer. */
function codeOf(ledger: Ledger, codes: readonly string[], found: string): string {
  const { currency } = ledger.context;
  if (codes.length < 2) return codes[0] ?? '';
  if (currency !== undefined && codes.includes(currency)) return currency;
  if (codes.includes('CNY') && codes.includes('JPY')) {
    if (ledger.table.language === 'zh') return 'CNY';
    if (ledger.table.language === 'ja') return 'JPY';
    return (
      ledger.ask('currencySign', 'currency', '¥', ['CNY', 'JPY'], 'CNY', [
        messageOf('reading.currencySign', { found }),
      ]) ?? 'CNY'
    );
  }
  return codes[0];
}

function isLocalAmount({ fields }: Column): boolean {
  return fields.some(field => field === 'openLocal' || field === 'amountLocal');
}
