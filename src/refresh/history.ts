import { readDate, readNumber, readText, serialOfDay, type CellReader } from '../cells/decode';
import { isFault } from '../credit/fault';
import type { Snapshot, SnapshotField } from '../credit/portfolio/chapters/chapter';
import { SNAPSHOT_FIELDS } from '../credit/portfolio/snapshots';
import { eachInSlices, type Slices } from '../credit/slices';
import type { CellValue, Format, GrowingSheet, ProductSheet, SheetInfo } from '../workbook/workbook';
import { FORMAT_OF } from './formats';

type Field = Pick<SnapshotField<never>, 'id' | 'kind'>;

/** The columns that say of which meeting and which buyer a row is. They are the first two of every history. */
const KEYS: readonly Field[] = [
  { id: 'asOf', kind: 'date' },
  { id: 'buyer', kind: 'text' },
];

const FIELDS: readonly Field[] = [...KEYS, ...SNAPSHOT_FIELDS];

/** The header of a field: its id in plain words, in one language for ever, so that every version reads every history. */
export function titleOf(id: string): string {
  const words = id.replace(/[A-Z]/g, capital => ` ${capital.toLowerCase()}`);
  return words[0].toUpperCase() + words.slice(1);
}

/** Where a history sheet has the fields. */
interface Layout {
  /** Each field's column on the sheet; fields that the sheet lacks have theirs to the right of all that it holds. */
  readonly columns: ReadonlyMap<string, number>;
  readonly missing: readonly string[];
  /** The first column to the right of what the sheet holds. */
  readonly end: number;
}

function layoutOf(sheet: SheetInfo | undefined): Layout {
  const header = sheet?.top[0]?.map(cell => String(cell).trim()) ?? [];
  const [first, end] = sheet && header.length > 0 ? [sheet.column, sheet.column + sheet.columns] : [0, 0];
  const columns = new Map<string, number>();
  FIELDS.forEach(({ id }, place) => {
    const found = place < KEYS.length && header.length > 0 ? place : header.indexOf(titleOf(id));
    if (found >= 0) columns.set(id, first + found);
  });
  const missing = FIELDS.map(({ id }) => id).filter(id => !columns.has(id));
  missing.forEach((id, place) => columns.set(id, end + place));
  return { columns, missing, end };
}

/**
 * What a meeting adds to the history.
 * Arguments: what the sheet is; the sheet as it stands, undefined for a new one; the snapshots.
 * Result: rows with each field in the column that the sheet has for it; fields that the sheet lacks get columns to the right.
 */
export function historyRows(
  sheet: ProductSheet,
  standing: SheetInfo | undefined,
  snapshots: readonly Snapshot[],
): GrowingSheet {
  const { columns, missing, end } = layoutOf(standing);
  const placed = FIELDS.map(field => ({ ...field, column: columns.get(field.id)! }));
  const width = Math.max(...placed.map(({ column }) => column)) + 1;
  const rows = snapshots.map(({ asOf, buyer, figures }) => {
    const row = new Array<CellValue>(width).fill('');
    const all: Record<string, number | string> = { ...figures, asOf, buyer };
    for (const { id, kind, column } of placed) row[column] = cellOf(all[id], kind);
    return row;
  });
  const formats = new Array<Format | undefined>(width).fill(undefined);
  for (const { kind, column } of placed) formats[column] = FORMAT_OF[kind];
  return {
    ...sheet,
    header: FIELDS.map(({ id }) => titleOf(id)),
    rows,
    formats,
    newHeaders:
      standing && missing.length > 0
        ? { row: standing.row, column: end, texts: missing.map(titleOf) }
        : undefined,
  };
}

function cellOf(figure: number | string, kind: Field['kind']): CellValue {
  if (typeof figure === 'string') return figure;
  if (kind === 'date') return serialOfDay(figure) ?? '';
  return Number.isFinite(figure) ? figure : '';
}

/** How a kind of field is read; what cannot be read is blank. */
const READERS: Readonly<Record<Field['kind'], CellReader<number | string>>> = {
  date: readDate,
  text: readText,
  term: readText,
  word: readText,
  money: readNumber,
  percent: readNumber,
  count: readNumber,
  score: readNumber,
};

const BLANK: Readonly<Partial<Record<Field['kind'], string>>> = { text: '', term: '', word: '' };

/**
 * The snapshots of a history sheet; rows that are none are passed over.
 * Arguments: the sheet; its rows below the header.
 * Result: fields whose column the sheet lacks, written by an earlier version, are blank.
 */
export function* readHistory(sheet: SheetInfo, rows: readonly (readonly CellValue[])[]): Slices<Snapshot[]> {
  const { columns } = layoutOf(sheet);
  const placed = FIELDS.map(({ id, kind }) => ({
    id,
    title: titleOf(id),
    column: columns.get(id)! - sheet.column,
    read: READERS[kind],
    blank: BLANK[kind] ?? NaN,
  }));
  const [dates, buyers, ...fields] = placed;
  const valueOf = (
    { title, column, read, blank }: (typeof placed)[number],
    row: readonly CellValue[],
    i: number,
  ) => {
    const cell = row[column];
    if (cell === undefined || cell === '') return blank;
    const value = read(cell, title, i);
    return isFault(value) ? blank : value;
  };
  const snapshots: Snapshot[] = [];
  yield* eachInSlices(rows, (row, i) => {
    const [asOf, buyer] = [valueOf(dates, row, i), valueOf(buyers, row, i)];
    if (typeof asOf !== 'number' || Number.isNaN(asOf) || typeof buyer !== 'string' || buyer === '') return;
    const figures: Record<string, number | string> = {};
    for (const field of fields) figures[field.id] = valueOf(field, row, i);
    snapshots.push({ asOf, buyer, figures });
  });
  return snapshots;
}
