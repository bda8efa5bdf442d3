import type { TimeSlicer } from './timeSlicer';

/**
 * What the product needs of a workbook. Two forms implement it (Office.js and the preview's grid) and one
 * contract test suite holds both to what is written here.
 *
 * Rows and columns are counted from zero, as on the sheet: row 0 is the sheet's row 1.
 *
 * Long work keeps to a `pace`: between its slices the page lives, and whoever waits may call it off. A write that is
 * called off before its last, short part leaves the workbook as it was; after it, it is done.
 */
export interface Workbook {
  readonly host: Host;

  /**
   * Every visible sheet that holds anything, and every sheet of the product's own, in tab order, with its first rows.
   * The number of round trips does not depend on the number of sheets.
   */
  sheets(slicer?: TimeSlicer): Promise<SheetInfo[]>;

  /**
   * The cells of a sheet's used area from `fromRow` (a sheet row) to its last row. Large areas come in blocks;
   * the caller sees one array of rows, each `sheet.columns` long, starting at `sheet.column`.
   */
  read(sheet: SheetInfo, fromRow: number, slicer?: TimeSlicer): Promise<CellValue[][]>;

  /**
   * Writes the product's own sheets, all or none: everything is prepared on staging sheets first, and a failure
   * on the way leaves the workbook as it was. The product's sheets are found by their ids. A new one gets the
   * plan's name; a sheet of that name that the product does not own is never touched: the product's is then called
   * "NAME (Credit Desk)". A sheet that stands keeps its name, also one that the user gave it. Formulas that refer to
   * a replaced sheet go on referring to it. Sheets that are handed over are made new and belong to the user. Returns the names really used: of `replace` in order, then of `append`.
   */
  write(plan: WritePlan, slicer?: TimeSlicer): Promise<string[]>;

  /** Where the user stands, or undefined when nothing sensible is selected (a chart, several areas). */
  selection(): Promise<Selection | undefined>;

  /** Calls back after the selection moves. The promise gives the function that stops it. */
  watchSelection(listener: (selection: Selection | undefined) => void): Promise<() => void>;

  /** Calls back with a sheet's name after its cells change, not for the product's own writes. */
  watchChanges(listener: (sheet: string) => void): Promise<() => void>;

  /** The product's settings, kept in the workbook file. Values are JSON; undefined means never set. */
  readSetting(name: string): Promise<unknown>;
  writeSetting(name: string, value: unknown): Promise<void>;

  /** Asks for a full recalculation of every formula. */
  recalculate(): Promise<void>;

  /** Brings a cell before the user's eyes and selects it. */
  reveal(sheet: string, row: number, column: number): Promise<void>;
}

/** Facts of the program around the workbook. */
export interface Host {
  readonly name: 'excel' | 'preview';
  /** The user's language as a BCP 47 tag, for example "en-US" or "zh-CN". */
  readonly language: string;
  readonly dark: boolean;
  /** Calls back when that changes, where it can; the function it gives stops it. */
  readonly watchDark?: (listener: (dark: boolean) => void) => () => void;
  /** Opens the sample workbook; not in the place of the user's own without asking, where the host has one place only. */
  readonly openSample?: () => Promise<void>;
}

/** A cell's value: blank is '', dates are serial numbers, an error is its text, for example "#N/A". */
export type CellValue = string | number | boolean;

/** A sheet's used area and its first rows, enough to tell what it holds. */
export interface SheetInfo {
  readonly name: string;
  /** First row and column of the used area. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** The first rows of the used area, at most TOP_ROWS. */
  readonly top: readonly (readonly CellValue[])[];
  /** Whether the product created this sheet and may replace it. */
  readonly owned: boolean;
  /** What a sheet of the product's own is: the id under which it was written. */
  readonly productId?: string;
}

export const TOP_ROWS = 48;

export interface Selection {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** The selected row across the sheet's used columns, starting at `firstColumn`. */
  readonly firstColumn: number;
  readonly cells: readonly CellValue[];
}

export interface WritePlan {
  /** Sheets whose whole content is replaced, in tab order. */
  readonly replace: readonly SheetContent[];
  readonly append?: GrowingSheet;
  /** The sheet to show afterwards, by its id. */
  readonly show?: string;
}

/** A sheet that only ever grows. Its header row is written when the sheet is new. */
export interface GrowingSheet extends ProductSheet {
  readonly header: readonly string[];
  /** Headers that the header row of a sheet that stands still lacks. */
  readonly newHeaders?: NewHeaders;
  readonly rows: readonly (readonly CellValue[])[];
  /** How the cells of each column are shown. */
  readonly formats?: readonly (Format | undefined)[];
}

/** What a sheet of the product's is. */
export interface ProductSheet {
  /** The same in every language and every version: by it the sheet is found again. */
  readonly id: string;
  /** What a new sheet is called, in the user's language. */
  readonly name: string;
  /** The sheet is the user's from its first moment: always a new one, never marked, and never replaced. */
  readonly handedOver?: boolean;
}

/** Header cells beside those that stand, from a cell of the header row to the right. */
export interface NewHeaders {
  readonly row: number;
  readonly column: number;
  readonly texts: readonly string[];
}

/** A sheet as the product writes it. Text is always written as text: never a formula, never a number. */
export interface SheetContent extends ProductSheet {
  /** Column widths in characters. */
  readonly widths: readonly number[];
  readonly cells: readonly (readonly CellValue[])[];
  readonly styles: readonly CellStyle[];
  readonly frozenRows: number;
}

/** A rectangle of a sheet and how it looks. Later entries lie over earlier ones. */
export interface CellStyle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly style?: StyleName;
  readonly format?: Format;
}

export type StyleName =
  'title' | 'note' | 'heading' | 'header' | 'right' | 'total' | 'good' | 'watch' | 'bad' | 'wrap';
export type Format = 'text' | 'date' | 'money' | 'whole' | 'number' | 'score' | 'percent' | 'rate';

/** Why a workbook refused, in a word the pane can explain. */
export type Refusal = 'protected' | 'sheetGone' | 'tooLarge' | 'busy' | 'unsupported' | 'failed';

export class WorkbookRefused extends Error {
  constructor(
    readonly refusal: Refusal,
    readonly sheet: string | undefined,
    cause: unknown,
  ) {
    super(`workbook refused: ${refusal}${sheet ? ` (${sheet})` : ''}`, { cause });
    this.name = 'WorkbookRefused';
  }

  /** The pane's frame and the page around it each load this class: one knows what the other throws by its name. */
  static override [Symbol.hasInstance](error: unknown): boolean {
    return typeof error === 'object' && error !== null && 'name' in error && error.name === 'WorkbookRefused';
  }
}
