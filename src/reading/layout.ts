import { isBlank } from '../cells/cell';
import { eachInSlices, type Slices } from '../credit/slices';
import type { CellValue } from '../workbook/workbook';
import { captionKey, type Caption } from './caption';
import { ROW_LABEL } from './vocabulary/values';

/**
 * What a row is. `blank`, `header` (the headers once more), `note` (a text beside the table) and `group` (a name over its
 * invoices) are no rows of the ledger; `control` is a total by its label, `perhaps` one whose label alone does not say,
 * `keyless` an amount with nothing beside it; `head` the name of a group with the total of the rows below it; `opening` what was carried forward.
 */
export type RowKind =
  'blank' | 'header' | 'note' | 'group' | 'control' | 'perhaps' | 'keyless' | 'head' | 'opening' | 'item';

/** Rows that are no rows of the ledger. */
export const OTHER_ROWS: ReadonlySet<RowKind> = new Set<RowKind>(['blank', 'header', 'note', 'group']);

/** The columns that tell rows apart; undefined where the table has none. */
export interface KeyColumns {
  readonly number: number | undefined;
  readonly buyer: number | undefined;
  readonly buyerName: number | undefined;
  readonly dates: readonly number[];
  readonly amounts: readonly number[];
  readonly currencies: readonly number[];
}

export interface Layout {
  readonly kinds: readonly RowKind[];
  /** The text of a group's row and the label of a total, by row. */
  readonly texts: ReadonlyMap<number, string>;
}

type Rows = readonly (readonly CellValue[])[];

/** Tells the rows of a table apart by what they hold and what their labels say. */
export function* layoutOf(rows: Rows, captions: readonly Caption[], keys: KeyColumns): Slices<Layout> {
  const kinds: RowKind[] = [];
  const texts = new Map<number, string>();
  const headerTexts = captions.map(({ text }) => text);
  const { number, buyer, buyerName, dates, amounts, currencies } = keys;
  const names = [buyer, buyerName].filter(place => place !== undefined);
  const own = new Set(amounts);
  const amountPlaces = [...own];
  const first = new Set([...names, ...(number === undefined ? [] : [number])]);
  const others = captions.map((_, place) => place).filter(place => !own.has(place) && !first.has(place));
  const labelPlaces = [...first, ...others].filter(place => !own.has(place));
  const label = labelReader();

  const kindOf = (row: readonly CellValue[], at: number): RowKind => {
    const dated = dates.some(place => mayBeDay(row[place]));
    const numbered = number !== undefined && !isBlank(row[number]);
    if (dated && numbered && (typeof row[number] === 'number' || /\d/.test(String(row[number]))))
      return 'item';
    let filled = 0;
    let texted = 0;
    let lone = '';
    for (const cell of row) {
      if (isBlank(cell)) continue;
      filled++;
      if (typeof cell !== 'string') continue;
      texted++;
      lone = cell.trim();
    }
    if (filled === 0) return 'blank';
    if (texted > 1 && isHeaderAgain(row, headerTexts)) return 'header';
    const money = amountPlaces.filter(place => !isBlank(row[place])).length;
    for (const place of labelPlaces) {
      const cell = row[place];
      if (typeof cell !== 'string' || cell === '') continue;
      const found = label(cell);
      if (!found) continue;
      if (found.how === 'within' && (numbered || dated)) continue;
      if (money === 0) return 'note';
      texts.set(at, cell.trim());
      if (found.means === 'opening') return 'opening';
      return found.how === 'whole' || dates.length > 0 || number !== undefined ? 'control' : 'perhaps';
    }
    if (money === 0) {
      if ((dated || numbered) && filled > 1) return 'item';
      if (dated || numbered) return 'note';
      const named = names.some(place => !isBlank(row[place]));
      const beside = filled - names.filter(place => !isBlank(row[place])).length;
      if ((filled === 1 && texted === 1) || (named && beside === 0)) {
        texts.set(at, lone);
        return 'group';
      }
      return 'note';
    }
    if (dated || numbered || names.some(place => !isBlank(row[place]))) return 'item';
    // Without columns that tell invoices apart an amount alone may be one of a group.
    if (dates.length === 0 && number === undefined) return 'perhaps';
    const beside = filled - money - currencies.filter(place => !isBlank(row[place])).length;
    return beside === 0 ? 'keyless' : 'perhaps';
  };
  yield* eachInSlices(rows, (row, at) => kinds.push(kindOf(row, at)));
  return { kinds, texts };
}

/** Whether a cell of a column of days may hold one: names of groups and labels stand in such columns too. */
function mayBeDay(cell: CellValue | undefined): boolean {
  return typeof cell === 'string' ? /\d/.test(cell) : !isBlank(cell);
}

function isHeaderAgain(row: readonly CellValue[], headers: readonly string[]): boolean {
  let same = 0;
  let other = 0;
  row.forEach((cell, place) => {
    if (isBlank(cell)) return;
    if (String(cell).replace(/\s+/g, ' ').trim() === headers[place]) same++;
    else other++;
  });
  return same > 1 && same >= other;
}

export interface Label {
  readonly means: 'total' | 'opening' | 'closing';
  /** Whether the whole cell is the label, or a name stands beside it: "Total Acme", "甲公司 小计". */
  readonly how: 'whole' | 'within';
}

/** The labels that stand beside a name, of single words and of signs. */
const WORDS = new Set(
  [...ROW_LABEL].filter(([key, means]) => means === 'total' && /^[a-z]{4,}$/.test(key)).map(([key]) => key),
);
const SIGNS = [...ROW_LABEL]
  .filter(([key, means]) => means === 'total' && key.length > 1 && /^[^a-z]+$/.test(key))
  .map(([key]) => key);

/** Reads labels; the same names come again and again. */
function labelReader(): (text: string) => Label | undefined {
  const known = new Map<string, Label | undefined>();
  return text => {
    if (known.has(text)) return known.get(text);
    const label = labelOf(text);
    known.set(text, label);
    return label;
  };
}

/** What a text says as the label of a row; undefined where it is none. */
export function labelOf(text: string): Label | undefined {
  if (text.length > 120) return undefined;
  const key = captionKey(text);
  const means = ROW_LABEL.get(key);
  if (means) return { means, how: 'whole' };
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s:：.,()/-]+/)
    .filter(Boolean)
    .map(captionKey);
  if (
    words.length > 1 &&
    (WORDS.has(words[0]) || WORDS.has(words.at(-1)!) || ROW_LABEL.has(words.slice(0, 2).join('')))
  )
    return { means: 'total', how: 'within' };
  if (SIGNS.some(sign => key.endsWith(sign) || key.startsWith(sign)))
    return { means: 'total', how: 'within' };
  return undefined;
}

/** A label's text without the word that makes it one: "Acme" of "Total Acme". */
export function nameInLabel(text: string): string {
  const words = text
    .split(/\s+/)
    .filter(word => !WORDS.has(captionKey(word)) && !/^(for|of|für|de|du|per)$/i.test(word));
  let name = words.join(' ').replace(/[:：]/g, '').trim();
  for (const sign of SIGNS)
    name = name.endsWith(sign)
      ? name.slice(0, -sign.length)
      : name.startsWith(sign)
        ? name.slice(sign.length)
        : name;
  return name.trim();
}
