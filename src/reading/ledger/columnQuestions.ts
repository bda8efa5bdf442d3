import { isBlank } from '../../cells/cell';
import { messageOf, type Message } from '../../credit/message';
import { worthOf } from '../columns';
import type { RowKind } from '../layout';
import type { OpenDecision } from '../openAmount';
import { sampleOf } from '../sample';
import type { LedgerField } from '../vocabulary/captions';
import { textOf, type Ledger } from './table';

/** From this share of rows on a number and a name are of one buyer; names are spelt in several ways. */
const TOGETHER = 0.8;

/** A due date that no header names is asked for where a column of later days stands there. */
export function askColumns(ledger: Ledger): void {
  const { places, columns } = ledger;
  for (const field of [
    'due',
    'date',
    'buyer',
    'buyerName',
    'paid',
    'debit',
    'credit',
    'number',
    'terms',
    'currency',
    'docType',
    'dcIndicator',
    'clearingDate',
    'postingDate',
  ] as const) {
    const place = places.get(field);
    if (place === undefined || isCertain(ledger, field)) continue;
    const needed =
      field === 'due' ||
      (field === 'date' && !places.has('due')) ||
      ((field === 'buyer' || field === 'buyerName') &&
        !(isCertain(ledger, 'buyer') || isCertain(ledger, 'buyerName')));
    if (needed)
      ledger.ask(
        'column',
        field,
        ledger.header(place),
        [ledger.header(place), ...ledger.freeHeaders()],
        ledger.header(place),
        [messageOf('reading.looksLike', { header: ledger.header(place) })],
      );
    else places.delete(field);
  }
  askRivals(ledger, 'due');
  askRivals(ledger, 'buyer');
  askWhoPays(ledger);
  if (places.has('due')) return;
  const issued = places.get('date');
  const used = new Set(places.values());
  const later = columns.filter(
    ({ place, profile, said, fields }) =>
      said === undefined &&
      !used.has(place) &&
      !fields.some(field => field !== 'date') &&
      profile.filled > 0 &&
      profile.dayNumbers + profile.dateTexts >= 0.8 * profile.filled &&
      (issued === undefined || isLater(ledger, place, issued)),
  );
  if (later.length === 0) return;
  const [first] = later;
  if (issued === undefined && later.length === 1 && first.fields.includes('date')) return;
  const evidence =
    issued === undefined
      ? []
      : [messageOf('reading.laterThan', { header: first.caption.text, other: ledger.header(issued) })];
  ledger.ask(
    'column',
    'due',
    first.caption.text,
    later.map(({ caption }) => caption.text),
    first.caption.text,
    evidence,
  );
}

function isCertain(ledger: Ledger, field: LedgerField): boolean {
  const place = ledger.places.get(field);
  if (place === undefined) return false;
  const { fields, said, profile } = ledger.columns[place];
  if (said !== undefined) return true;
  return fields.length > 0 && profile.filled >= 0;
}

/** Two columns that both claim a field, and do not say the same of every row. */
function askRivals(ledger: Ledger, field: 'due' | 'buyer'): void {
  const place = ledger.places.get(field);
  if (place === undefined || ledger.columns[place].said !== undefined) return;
  const worth = worthOf(field, ledger.columns[place], ledger.likes);
  const used = new Set(ledger.places.values());
  const rivals = ledger.columns.filter(
    column =>
      column.place !== place &&
      !used.has(column.place) &&
      column.said === undefined &&
      column.fields.includes(field) &&
      column.profile.distinct.size > 1 &&
      worthOf(field, column, ledger.likes) > worth - 0.15 &&
      saysOther(ledger, place, column.place, field),
  );
  if (rivals.length === 0) return;
  const headers = [place, ...rivals.map(own => own.place)].map(own => ledger.header(own));
  const [header, other] = headers;
  ledger.ask('column', field, headers.join('\n'), headers, header, [
    messageOf('reading.bothClaim', { header, other }),
  ]);
}

/** A number and a name of the buyer that do not go together are two buyers: the one who orders and the one who pays. */
function askWhoPays(ledger: Ledger): void {
  const [id, name] = [ledger.places.get('buyer'), ledger.places.get('buyerName')];
  if (id === undefined || name === undefined) return;
  const [one, other] = [ledger.columns[id], ledger.columns[name]];
  if (one.said !== undefined || other.said !== undefined || one.profile.distinct.size < 2) return;
  if (goTogether(ledger, id, name) || goTogether(ledger, name, id)) return;
  const headers = [ledger.header(id), ledger.header(name)];
  const evidence = [messageOf('reading.bothClaim', { header: headers[0], other: headers[1] })];
  ledger.ask('column', 'buyer', headers.join('\n'), headers, headers[0], evidence);
}

/** Whether nearly every value of a column stands with one value of another. */
function goTogether(ledger: Ledger, place: number, other: number): boolean {
  const counts = new Map<string, Map<string, number>>();
  let rows = 0;
  for (const row of sampleOf(ledger.table.rows)) {
    const [own, their] = [textOf(row[place]), textOf(row[other])];
    if (own === '' || their === '') continue;
    rows++;
    const partners = counts.get(own) ?? new Map<string, number>();
    counts.set(own, partners);
    partners.set(their, (partners.get(their) ?? 0) + 1);
  }
  let main = 0;
  for (const partners of counts.values()) main += Math.max(...partners.values());
  return main >= TOGETHER * rows;
}

/** Whether two columns differ: in a day of a row, or in which rows have one buyer. */
function saysOther(ledger: Ledger, place: number, other: number, field: 'due' | 'buyer'): boolean {
  if (field === 'due')
    return ledger.table.rows.some(row => !isBlank(row[other]) && row[other] !== row[place]);
  const partner = new Map<string, string>();
  const back = new Map<string, string>();
  return ledger.table.rows.some(row => {
    const [own, their] = [textOf(row[place]), textOf(row[other])];
    if (own === '' || their === '') return false;
    if (!partner.has(own)) partner.set(own, their);
    if (!back.has(their)) back.set(their, own);
    return partner.get(own) !== their || back.get(their) !== own;
  });
}

function isLater(ledger: Ledger, place: number, than: number): boolean {
  const [own, other] = [ledger.dates(place), ledger.dates(than)];
  let compared = 0;
  let later = 0;
  for (const row of sampleOf(ledger.table.rows)) {
    const [a, b] = [own.read(row[place] ?? ''), other.read(row[than] ?? '')];
    if (a === undefined || b === undefined || Number.isNaN(a) || Number.isNaN(b)) continue;
    compared++;
    if (a >= b) later++;
  }
  return compared > 0 && later === compared;
}

export function askOpen(ledger: Ledger, open: OpenDecision, kinds: readonly RowKind[]): void {
  const { basis, candidates, certain } = open;
  const headers = candidates.map(place => ledger.header(place));
  if (basis && certain) {
    ledger.findings.push(...open.evidence);
    return;
  }
  const evidence = [...open.evidence, ...totalsSaid(ledger, candidates, kinds)];
  const all = [...new Set([...headers, ...ledger.freeHeaders()])];
  ledger.ask('column', 'open', headers.join('\n'), all, headers[0], evidence);
}

/** What the table's last total says in the columns that could be it. */
function totalsSaid(ledger: Ledger, candidates: readonly number[], kinds: readonly RowKind[]): Message[] {
  const at = kinds.lastIndexOf('control');
  if (at < 0) return [];
  return candidates.slice(0, 3).flatMap(place => {
    const total = ledger.amounts(place).read(ledger.table.rows[at][place] ?? '');
    if (total === undefined || Number.isNaN(total)) return [];
    return [
      messageOf('reading.totalSays', {
        row: ledger.table.firstRow + at,
        header: ledger.header(place),
        sum: total,
      }),
    ];
  });
}
