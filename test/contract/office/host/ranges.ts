import type { Drawing } from '../../../../src/workbook/styles';
import type { Rectangle } from '../../../../src/workbook/rectangle';
import { BookError } from '../../../support/book/book';
import { SHEET_COLUMNS } from '../../../support/book/sheet';
import { area, type Area, type Areas } from './area';
import type { Table } from './thing';

/** Excel's limit for reading a range. */
const MOST_CELLS = 5_000_000;

export const RANGE: Table<Area> = {
  get: {
    ColumnCount: of => of.columns,
    ColumnIndex: of => of.column,
    RowCount: of => of.rows,
    RowIndex: of => of.row,
    Values: of => {
      if (of.rows * of.columns > MOST_CELLS) throw new BookError('RangeExceedsLimit');
      return of.sheet.values(of);
    },
  },
  set: {
    NumberFormat: (of, format: string | string[][]) => {
      of.book.checkCells(of.sheet);
      if (typeof format !== 'string') throw new BookError('NotImplemented', 'a format per cell');
      of.sheet.format(of, format);
    },
    RowHidden: (of, hidden: boolean) => {
      if (hidden || of.columns < SHEET_COLUMNS)
        throw new BookError('NotImplemented', 'only showing whole rows');
      of.sheet.hiddenRows.clear();
    },
    Values: (of, values: (string | number | boolean)[][]) => {
      const fits = values.length === of.rows && values.every(row => row.length === of.columns);
      if (!fits) throw new BookError('InvalidArgument', 'the values do not have the size of the range');
      of.book.write(of.sheet, of.row, of.column, values, true);
    },
  },
  go: {
    Format: of => ({
      kind: 'RangeFormat',
      of: { book: of.book, sheet: of.sheet, areas: [of] } satisfies Areas,
    }),
    GetBoundingRect: (of, other: Area) => {
      const row = Math.min(of.row, other.row);
      const column = Math.min(of.column, other.column);
      const rows = Math.max(of.row + of.rows, other.row + other.rows) - row;
      const columns = Math.max(of.column + of.columns, other.column + other.columns) - column;
      return area(of.book, of.sheet, row, column, rows, columns);
    },
    GetCell: (of, row: number, column: number) =>
      area(of.book, of.sheet, of.row + row, of.column + column, 1, 1),
    GetEntireRow: of => area(of.book, of.sheet, of.row, 0, of.rows, SHEET_COLUMNS),
    GetIntersectionOrNullObject: (of, other: Area) => {
      const common = of.sheet === other.sheet ? intersection(of, other) : undefined;
      return common ? { kind: 'Range', of: { ...of, ...common } } : null;
    },
    GetResizedRange: (of, rows: number, columns: number) =>
      area(of.book, of.sheet, of.row, of.column, of.rows + rows, of.columns + columns),
    GetRow: (of, row: number) => area(of.book, of.sheet, of.row + row, of.column, 1, of.columns),
  },
  call: {
    _ValidateArraySize: (of, rows: number, columns: number) => {
      if (rows !== of.rows || columns !== of.columns) throw new BookError('InvalidArgument');
    },
    Clear: (of, applyTo: string) => {
      of.book.checkCells(of.sheet);
      if (applyTo !== 'All' || of.columns < SHEET_COLUMNS) throw new BookError('NotImplemented', applyTo);
      of.sheet.clear();
    },
    CopyFrom: (of, source: Area, copyType: string) => {
      of.book.checkCells(of.sheet);
      if (copyType !== 'All') throw new BookError('NotImplemented', copyType);
      of.sheet.copy(source.sheet, source, of.row, of.column);
    },
    Select: of => of.book.select(of.sheet, of.row, of.column),
  },
};

function intersection(a: Rectangle, b: Rectangle): Rectangle | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export const RANGE_AREAS: Table<Areas> = { go: { Format: of => ({ kind: 'RangeFormat', of }) } };

const draws =
  (drawing: (value: any) => Drawing) =>
  (of: Areas, value: any): void => {
    of.book.checkCells(of.sheet);
    for (const rectangle of of.areas) of.sheet.draw(rectangle, drawing(value));
  };

/** The inverse of ECMA-376's width in pixels, for Calibri 11. */
const characters = (points: number): number => (points / 0.75 - 5) / 7;

export const RANGE_FORMAT: Table<Areas> = {
  set: {
    ColumnWidth: ({ sheet, areas }, points: number) => {
      for (const { column, columns } of areas) {
        for (let at = column; at < column + columns; at++) sheet.widths.set(at, characters(points));
      }
    },
    WrapText: draws(wrap => ({ wrap })),
    HorizontalAlignment: draws(value => ({ align: value === 'Right' ? 'right' : undefined })),
  },
  go: {
    Borders: of => ({ kind: 'RangeBorders', of }),
    Fill: of => ({ kind: 'RangeFill', of }),
    Font: of => ({ kind: 'RangeFont', of }),
  },
};

export const RANGE_FONT: Table<Areas> = {
  set: {
    Bold: draws(bold => ({ bold })),
    Color: draws(color => ({ color })),
    Size: draws(size => ({ size })),
  },
};

export const RANGE_FILL: Table<Areas> = { set: { Color: draws(fill => ({ fill })) } };

export const RANGE_BORDERS: Table<Areas> = {
  go: {
    '': (of, side: string) => {
      if (side !== 'EdgeTop') throw new BookError('NotImplemented', side);
      return { kind: 'RangeBorder', of: { ...of, areas: of.areas.map(top => ({ ...top, rows: 1 })) } };
    },
  },
};

export const RANGE_BORDER: Table<Areas> = {
  set: {
    Color: draws(topBorder => ({ topBorder })),
    Style: (_, style: string) => {
      if (style !== 'Continuous') throw new BookError('NotImplemented', style);
    },
  },
};
