import { isBlank } from '../cells/cell';
import { readAmountOrAll, readDate, readFlag, readNumber, readText, type CellReader } from '../cells/decode';
import { isFault } from '../credit/fault';
import type { Message } from '../credit/message';
import type { CellValue } from '../workbook/workbook';
import type { Causes } from './problems';

/** Where a table's columns are: the place in a row of cells of each field that has a column. */
export interface ColumnPlaces {
  readonly places: ReadonlyMap<string, number>;
  /** What a header's unit multiplies the numbers of a field by: 1000 for "Open amount (kUSD)". */
  readonly multiples: ReadonlyMap<string, number>;
  /** The headers as the user wrote them, for messages. */
  readonly headers: readonly string[];
}

/**
 * Reads one row after the other of a table. What cannot be read is reported with its sheet row and column, and
 * counts as missing.
 */
export class RowReader {
  private cells: readonly CellValue[] = [];
  private row = 0;

  constructor(
    private readonly sheet: string,
    private readonly firstColumn: number,
    private readonly columns: ColumnPlaces,
    private readonly problems: Causes,
  ) {}

  /** Goes to a row, counted from 1 on the sheet. False where none of the table's columns holds anything. */
  goTo(row: number, cells: readonly CellValue[]): boolean {
    this.row = row;
    this.cells = cells;
    for (const place of this.columns.places.values()) if (!isBlank(cells[place])) return true;
    return false;
  }

  has(field: string): boolean {
    return this.columns.places.has(field);
  }

  isBlank(field: string): boolean {
    return isBlank(this.cells[this.columns.places.get(field) ?? -1]);
  }

  text(field: string): string {
    return this.value(field, readText, '');
  }

  number(field: string): number {
    const number = this.value(field, readNumber, NaN);
    const multiple = this.columns.multiples.get(field) ?? 1;
    return multiple === 1 ? number : Number((number * multiple).toPrecision(15));
  }

  date(field: string): number {
    return this.value(field, readDate, NaN);
  }

  flag(field: string): number {
    return this.value(field, readFlag, NaN);
  }

  /** An amount, or yes for all of it, which is `Infinity`: how a dispute may be written. */
  amountOrAll(field: string): number {
    return this.value(field, readAmountOrAll, NaN);
  }

  /** What a reader makes of a field; `missing` where there is no such column, or its cell cannot be read. */
  value<T>(field: string, read: CellReader<T>, missing: T): T {
    const place = this.columns.places.get(field);
    if (place === undefined) return missing;
    const value = read(this.cells[place], this.columns.headers[place], this.row - 1);
    if (!isFault(value)) return value;
    this.tell(field, value.message);
    return missing;
  }

  /** Reports something about a field of the row. */
  tell(field: string, message: Message): void {
    const place = this.columns.places.get(field) ?? 0;
    this.problems.add(message, { sheet: this.sheet, row: this.row, column: this.firstColumn + place }, field);
  }
}
