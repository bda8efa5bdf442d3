import { BookError, type Book } from '../../../support/book/book';
import { area } from './area';
import {
  RANGE,
  RANGE_AREAS,
  RANGE_BORDER,
  RANGE_BORDERS,
  RANGE_FILL,
  RANGE_FONT,
  RANGE_FORMAT,
} from './ranges';
import {
  AUTO_FILTER,
  CUSTOM_PROPERTIES,
  CUSTOM_PROPERTY,
  FREEZE_PANES,
  WORKSHEET,
  WORKSHEET_PROTECTION,
  WORKSHEETS,
} from './sheets';
import type { Table, Thing } from './thing';

const WORKBOOK: Table<Book> = {
  go: {
    Application: of => ({ kind: 'Application', of }),
    Protection: of => ({ kind: 'WorkbookProtection', of }),
    Settings: of => ({ kind: 'Settings', of }),
    Worksheets: of => ({ kind: 'Worksheets', of }),
    GetSelectedRange: book => {
      if (!book.selection) throw new BookError('InvalidSelection');
      const { sheet, row, column } = book.selection;
      return area(book, sheet, row, column, 1, 1);
    },
  },
};

const APPLICATION: Table<Book> = {
  call: {
    Calculate: book => void book.recalculations++,
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

interface SettingOf {
  readonly book: Book;
  readonly key: string;
}

const SETTINGS: Table<Book> = {
  go: {
    Add: (book, key: string, value: unknown): Thing => {
      book.settings.set(key, value);
      return { kind: 'Setting', of: { book, key } };
    },
    GetItemOrNullObject: (book, key: string) =>
      book.settings.has(key) ? { kind: 'Setting', of: { book, key } } : null,
  },
};

const SETTING: Table<SettingOf> = {
  get: { Key: ({ key }) => key, Value: ({ book, key }) => book.settings.get(key) },
};

/** Every kind of object the host knows. */
export const TABLES: Readonly<Record<string, Table>> = {
  Application: APPLICATION,
  AutoFilter: AUTO_FILTER,
  FreezePanes: FREEZE_PANES,
  Range: RANGE,
  RangeAreas: RANGE_AREAS,
  RangeBorder: RANGE_BORDER,
  RangeBorders: RANGE_BORDERS,
  RangeFill: RANGE_FILL,
  RangeFont: RANGE_FONT,
  RangeFormat: RANGE_FORMAT,
  Setting: SETTING,
  Settings: SETTINGS,
  Workbook: WORKBOOK,
  WorkbookProtection: { get: { Protected: (book: Book) => book.structureProtected } },
  Worksheet: WORKSHEET,
  WorksheetCustomProperties: CUSTOM_PROPERTIES,
  WorksheetCustomProperty: CUSTOM_PROPERTY,
  WorksheetProtection: WORKSHEET_PROTECTION,
  Worksheets: WORKSHEETS,
};
