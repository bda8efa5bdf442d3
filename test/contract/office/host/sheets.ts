import { BookError, type Book } from '../../../support/book/book';
import type { Sheet, Visibility } from '../../../support/book/sheet';
import { SHEET_COLUMNS, SHEET_ROWS } from '../../../support/book/sheet';
import { area, parseAddress, type Area, type Areas } from './area';
import type { Table, Thing } from './thing';

export interface SheetOf {
  readonly book: Book;
  readonly sheet: Sheet;
}

const worksheet = (book: Book, sheet: Sheet): Thing => ({ kind: 'Worksheet', of: { book, sheet } });

export const WORKSHEETS: Table<Book> = {
  items: book => book.sheets.map(sheet => worksheet(book, sheet)),
  go: {
    '': (book, key: string) => worksheet(book, book.get(key)),
    Add: (book, name: string) => worksheet(book, book.add(name)),
    GetActiveWorksheet: book => worksheet(book, book.active),
    GetItemOrNullObject: (book, key: string) => {
      const sheet = book.find(key);
      return sheet ? worksheet(book, sheet) : null;
    },
  },
  call: {
    _RegisterActivatedEvent: () => null,
    _RegisterDataChangedEvent: () => null,
    _RegisterSelectionChangedEvent: () => null,
    _UnregisterActivatedEvent: () => null,
    _UnregisterDataChangedEvent: () => null,
    _UnregisterSelectionChangedEvent: () => null,
  },
};

export const WORKSHEET: Table<SheetOf> = {
  id: 'Id',
  get: {
    Id: ({ sheet }) => sheet.id,
    Name: ({ sheet }) => sheet.name,
    Visibility: ({ sheet }) => sheet.visibility,
  },
  set: {
    Name: ({ book, sheet }, name: string) => book.rename(sheet, name),
    Visibility: ({ sheet }, visibility: Visibility) => {
      sheet.visibility = visibility;
    },
  },
  go: {
    AutoFilter: of => ({ kind: 'AutoFilter', of }),
    CustomProperties: of => ({ kind: 'WorksheetCustomProperties', of }),
    FreezePanes: of => ({ kind: 'FreezePanes', of }),
    Protection: of => ({ kind: 'WorksheetProtection', of }),
    GetRange: ({ book, sheet }) => area(book, sheet, 0, 0, SHEET_ROWS, SHEET_COLUMNS),
    GetRangeByIndexes: ({ book, sheet }, row: number, column: number, rows: number, columns: number) =>
      area(book, sheet, row, column, rows, columns),
    GetRanges: ({ book, sheet }, address: string) => {
      if (address.length > 8192) throw new BookError('InvalidArgument', 'an address this long');
      return {
        kind: 'RangeAreas',
        of: { book, sheet, areas: address.split(',').map(parseAddress) } satisfies Areas,
      };
    },
    GetUsedRangeOrNullObject: ({ book, sheet }, valuesOnly: boolean) => {
      if (!valuesOnly) throw new BookError('NotImplemented', 'formats count as used');
      const used = sheet.used();
      return used ? { kind: 'Range', of: { book, sheet, ...used } satisfies Area } : null;
    },
  },
  call: {
    Activate: ({ book, sheet }) => {
      if (sheet.visibility !== 'Visible') throw new BookError('InvalidOperation', 'a hidden sheet');
      book.select(sheet, 0, 0);
    },
    Delete: ({ book, sheet }) => book.remove(sheet),
  },
};

export const AUTO_FILTER: Table<SheetOf> = {
  get: { Enabled: ({ sheet }) => sheet.filtered },
  call: {
    Remove: ({ sheet }) => {
      sheet.filtered = false;
    },
  },
};

export const FREEZE_PANES: Table<SheetOf> = {
  call: {
    FreezeRows: ({ sheet }, rows: number) => {
      sheet.frozenRows = rows;
    },
    Unfreeze: ({ sheet }) => {
      sheet.frozenRows = 0;
    },
  },
};

export const WORKSHEET_PROTECTION: Table<SheetOf> = { get: { Protected: ({ sheet }) => sheet.protected } };

interface MarkOf extends SheetOf {
  readonly key: string;
}

export const CUSTOM_PROPERTIES: Table<SheetOf> = {
  go: {
    Add: (of, key: string, value: string) => {
      of.sheet.marks.set(key, value);
      return { kind: 'WorksheetCustomProperty', of: { ...of, key } };
    },
    GetItemOrNullObject: (of, key: string) =>
      of.sheet.marks.has(key) ? { kind: 'WorksheetCustomProperty', of: { ...of, key } } : null,
  },
};

export const CUSTOM_PROPERTY: Table<MarkOf> = {
  get: { Key: ({ key }) => key, Value: ({ sheet, key }) => sheet.marks.get(key) },
};
