import { FORMATS, STYLES } from '../../src/workbook/styles';
import { productIdOf, standingSheet } from '../../src/workbook/productSheets';
import { freeSheetName } from '../../src/workbook/sheetNames';
import {
  TOP_ROWS,
  WorkbookRefused,
  type CellValue,
  type CellStyle,
  type Host,
  type ProductSheet,
  type Refusal,
  type Selection,
  type SheetContent,
  type Workbook,
  type WritePlan,
} from '../../src/workbook/workbook';
import type { Bench, Failure, Trip, User, Wire } from '../contract/bench';
import { Book, BookError } from './book/book';
import { GENERAL, SHEET_ROWS, type Sheet } from './book/sheet';
import { userOf } from './book/user';

const HOST: Host = { name: 'preview', language: 'en-US', dark: false };
const MARK = 'owned as';

export interface MemoryWorkbook extends Bench {
  readonly workbook: Workbook;
  readonly user: User;
  readonly wire: Wire;
  readonly book: Book;
}

/**
 * A workbook in memory for tests of what stands on the workbook interface. Every call is one round trip, a write
 * two, the last of which changes the workbook; `wire` counts them and lets them fail, `user` does what the
 * workbook's user would.
 */
export function memoryWorkbook(host: Host = HOST): MemoryWorkbook {
  const book = new Book();
  let trips: Trip[] = [];
  let failure: { at: number; how: Failure; forever: boolean } | undefined;

  async function trip<T>(work: () => T, sheet?: string): Promise<T> {
    const number = trips.push({ requestBytes: 0, responseBytes: 0 }) - 1;
    const fails = failure && (failure.forever ? number >= failure.at : number === failure.at);
    if (book.editing) throw new WorkbookRefused('busy', sheet, undefined);
    if (fails && failure?.how === 'refuse') throw new WorkbookRefused('failed', sheet, undefined);
    try {
      const result = work();
      if (fails) throw new WorkbookRefused('failed', sheet, undefined);
      return result;
    } catch (error) {
      if (!(error instanceof BookError)) throw error;
      throw new WorkbookRefused(REFUSALS[error.code] ?? 'failed', sheet, error);
    }
  }

  const workbook: Workbook = {
    host,
    sheets: () => trip(() => book.sheets.flatMap(infoOf)),
    read: (info, fromRow) =>
      trip(() => {
        const first = Math.max(fromRow, info.row);
        return book
          .get(info.name)
          .values({ ...info, row: first, rows: Math.max(0, info.row + info.rows - first) });
      }, info.name),
    async write(plan) {
      const places = await trip(() => findPlaces(book, plan));
      await trip(() => putInPlace(book, plan, places));
      return places.map(place => place.name);
    },
    selection: () => trip(() => selectionOf(book)),
    async watchSelection(listener) {
      return listen(book, ({ kind }) => {
        if (kind === 'selected') listener(selectionOf(book));
      });
    },
    async watchChanges(listener) {
      return listen(book, ({ kind, sheet, byAddIn }) => {
        if (kind === 'changed' && !byAddIn) listener(sheet.name);
      });
    },
    readSetting: name =>
      trip(() => {
        const json = book.settings.get(name);
        return json === undefined ? undefined : JSON.parse(String(json));
      }),
    writeSetting: (name, value) =>
      trip(() => {
        if (value === undefined) book.settings.delete(name);
        else book.settings.set(name, JSON.stringify(value));
      }),
    recalculate: () => trip(() => void book.recalculations++),
    reveal: (name, row, column) => trip(() => book.select(book.get(name), row, column), name),
  };

  const wire: Wire = {
    limit: 5_000_000,
    trips: async () => trips,
    async restart() {
      trips = [];
      failure = undefined;
    },
    async failAt(at, how, forever = false) {
      failure = { at, how, forever };
    },
  };
  return {
    book,
    workbook,
    wire,
    user: userOf(book),
    async markAsBefore(names) {
      for (const [sheet, name] of Object.entries(names)) {
        const { marks, id } = book.get(sheet);
        marks.set(MARK, `${id}\n${name}`);
      }
    },
  };
}

const REFUSALS: Readonly<Record<string, Refusal>> = { AccessDenied: 'protected', ItemNotFound: 'sheetGone' };

function infoOf(sheet: Sheet) {
  const productId = ownedAs(sheet);
  const owned = productId !== undefined;
  if (sheet.visibility !== 'Visible' && !owned) return [];
  const used = sheet.used() ?? (owned ? { row: 0, column: 0, rows: 0, columns: 0 } : undefined);
  if (!used) return [];
  const { row, column, rows, columns } = used;
  const top = rows > 0 ? sheet.values({ ...used, rows: Math.min(rows, TOP_ROWS) }) : [];
  return [{ name: sheet.name, row, column, rows, columns, top, owned, productId }];
}

function selectionOf(book: Book): Selection | undefined {
  if (!book.selection) return undefined;
  const { sheet, row, column } = book.selection;
  const used = sheet.used();
  const inside = used && row >= used.row && row < used.row + used.rows;
  return {
    sheet: sheet.name,
    row,
    column,
    firstColumn: inside ? used.column : column,
    cells: inside ? sheet.values({ ...used, row, rows: 1 })[0] : [],
  };
}

function listen(book: Book, listener: Parameters<Book['listeners']['add']>[0]): () => void {
  book.listeners.add(listener);
  return () => void book.listeners.delete(listener);
}

/** The mark of a sheet names its id, so that a user's copy of it, which has another id, is not ours. */
function ownedAs(sheet: Sheet): string | undefined {
  const [id, mark] = sheet.marks.get(MARK)?.split('\n') ?? [];
  return id === sheet.id && mark !== undefined ? productIdOf(mark) : undefined;
}

interface Place {
  readonly name: string;
  readonly sheet: Sheet | undefined;
}

function findPlaces(book: Book, { replace, append }: WritePlan): Place[] {
  if (book.structureProtected) throw new WorkbookRefused('protected', undefined, undefined);
  const taken = book.sheets.map(sheet => sheet.name);
  return [...replace, ...(append ? [append] : [])].map(wanted => {
    const sheet = standingSheet(wanted, book.sheets, ownedAs);
    const name = sheet?.name ?? freeSheetName(wanted.name, taken);
    if (!sheet) taken.push(name);
    const rows = 'cells' in wanted ? wanted.cells.length : wanted.rows.length;
    if (sheet?.protected) throw new WorkbookRefused('protected', name, undefined);
    if (rows > SHEET_ROWS) throw new WorkbookRefused('tooLarge', name, undefined);
    return { name, sheet };
  });
}

function putInPlace(book: Book, { replace, append, show }: WritePlan, places: readonly Place[]): void {
  const open = ({ id, handedOver }: ProductSheet, { name, sheet }: Place): Sheet => {
    const opened = sheet ?? book.add(name);
    if (!handedOver) opened.marks.set(MARK, `${opened.id}\n${id}`);
    return opened;
  };
  replace.forEach((content, index) => {
    const sheet = open(content, places[index]);
    sheet.clear();
    sheet.filtered = false;
    sheet.hiddenRows.clear();
    sheet.frozenRows = content.frozenRows;
    content.widths.forEach((width, column) => sheet.widths.set(column, width));
    put(book, sheet, 0, content.cells, content.styles);
  });
  if (append) {
    const sheet = open(append, places.at(-1)!);
    const used = sheet.used();
    if (!used) {
      put(
        book,
        sheet,
        0,
        [append.header],
        [{ row: 0, column: 0, rows: 1, columns: append.header.length, style: 'header' }],
      );
      sheet.frozenRows = 1;
    } else if (append.newHeaders) {
      const { row, column, texts } = append.newHeaders;
      book.write(sheet, row, column, [texts.map(text => `'${text}`)], true);
      sheet.draw({ row, column, rows: 1, columns: texts.length }, STYLES.header);
    }
    const styles = (append.formats ?? []).flatMap((format, column): CellStyle[] =>
      format ? [{ row: 0, column, rows: append.rows.length, columns: 1, format }] : [],
    );
    put(book, sheet, used ? used.row + used.rows : 1, append.rows, styles);
  }
  const ids = [...replace, ...(append ? [append] : [])].map(({ id }) => id);
  if (show !== undefined) {
    const sheet = book.get(places[ids.indexOf(show)].name);
    sheet.visibility = 'Visible';
    book.select(sheet, 0, 0);
  }
}

function put(
  book: Book,
  sheet: Sheet,
  atRow: number,
  cells: readonly (readonly CellValue[])[],
  styles: SheetContent['styles'],
): void {
  const written = cells.map(row =>
    row.map(value => (typeof value === 'string' && value !== '' ? `'${value}` : value)),
  );
  book.write(sheet, atRow, 0, written, true);
  for (const { style, format, ...area } of styles) {
    const place = { ...area, row: area.row + atRow };
    if (format) sheet.format(place, FORMATS[format] ?? GENERAL);
    if (style) {
      const { topBorder, ...drawing } = STYLES[style];
      sheet.draw(place, drawing);
      if (topBorder) sheet.draw({ ...place, rows: 1 }, { topBorder });
    }
  }
}
