import type { Rectangle } from '../../rectangle';
import type { CellValue } from '../../workbook';
import type { FileColumns } from '../sheet';
import type { FileSheet } from '../book';
import type { CellFormat } from '../styles';

/** A workbook as it is to be saved: its sheets in the order of their tabs. */
export type SavedBook = readonly SavedSheet[];

export interface SavedSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** The sheet of the opened file that it goes on from. */
  readonly from: FileSheet | undefined;
  /** Undefined where nothing on the sheet changed: its part keeps its bytes. */
  readonly content: SavedContent | undefined;
}

export interface SavedContent {
  /** In ascending order. */
  readonly rows: readonly SavedRow[];
  /** Undefined: as in the opened file. So are merges and view. */
  readonly columns: readonly SavedColumns[] | undefined;
  readonly merges: readonly Rectangle[] | undefined;
  readonly view: SavedView | undefined;
  readonly tab: string | undefined;
}

export interface SavedRow {
  readonly row: number;
  readonly hidden: boolean;
  /** In points. */
  readonly height: number | undefined;
  /** In ascending order. */
  readonly cells: readonly SavedCell[];
}

export interface SavedCell {
  readonly column: number;
  readonly format: SavedFormat;
  /** '' is blank; dates are 1900 serial numbers. */
  readonly value: CellValue;
  readonly isError: boolean;
  /** As the file writes it, without the equals sign. */
  readonly formula?: string;
  readonly array?: Rectangle;
  /** The formula spills, as those of today's Excel do. */
  readonly spills?: boolean;
  readonly metadata?: number;
  readonly dataType?: number;
}

/** The number of a format of the opened file, or a look that the file may not have yet. */
export type SavedFormat = number | CellFormat;

export interface SavedColumns extends Omit<FileColumns, 'format'> {
  readonly format: SavedFormat;
}

export interface SavedView {
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridLines: boolean;
}
