import type { Rectangle } from '../rectangle';
import type { CellValue } from '../workbook';
import { unescaped } from './escapedText';
import { serialOfIso } from './isoDate';
import { showsDay } from './numberFormat';
import type { CellFormat } from './styles';
import { isOn } from './xml';

/** A cell that a file says something of. */
export interface FileCell {
  readonly column: number;
  /** The number of its format. */
  readonly format: number;
  /** Its value, of a formula the saved one; dates are 1900 serial numbers, an error is its text; undefined is blank. */
  readonly value: CellValue | undefined;
  readonly isError: boolean;
  /** Without the equals sign, as the file writes it. */
  readonly formula: string | undefined;
  /** The cells that an array formula filled. */
  readonly array: Rectangle | undefined;
  /** The number of its data type, whose text is its value. */
  readonly dataType: number | undefined;
  /** The number of what the file says of the cell beyond the standard (`cm`), for example that its formula spills. */
  readonly metadata: number | undefined;
}

/** What cells point to. */
export interface Shared {
  readonly strings: readonly string[];
  readonly formats: readonly CellFormat[];
  /** Whether the workbook counts days from 1904. */
  readonly date1904: boolean;
  /** The texts of data types by number. */
  readonly richTexts: ReadonlyMap<number, string>;
}

/** Days from the first day of the 1900 date system to that of 1904's. */
export const DAYS_TO_1904 = 1462;

/** Tells the value of a cell from its text, type and format. */
export class CellReader {
  private readonly isDay: readonly boolean[];

  constructor(private readonly shared: Shared) {
    this.isDay = shared.formats.map(({ numberFormat }) => showsDay(numberFormat));
  }

  /** The value of a cell, undefined for a blank one. Source: ECMA-376 part 1, 18.18.11 ST_CellType. */
  valueOf(text: string | undefined, type: string | undefined, format: number): CellValue | undefined {
    if (text === undefined) return undefined;
    switch (type) {
      case 's':
        return this.shared.strings[Number(text)];
      case 'str':
      case 'inlineStr':
        return unescaped(text);
      case 'b':
        return isOn(text.trim());
      case 'e':
        return text.trim();
      case 'd':
        return serialOfIso(text) ?? text;
    }
    const number = text.trim() === '' ? undefined : Number(text);
    if (number === undefined) return undefined;
    if (Number.isNaN(number)) return text;
    return this.shared.date1904 && this.isDay[format] ? number + DAYS_TO_1904 : number;
  }

  /** The text of a data type. */
  richText(dataType: number | undefined): string | undefined {
    return dataType === undefined ? undefined : this.shared.richTexts.get(dataType);
  }
}
