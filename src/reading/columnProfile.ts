import { errorText, isBlank, plainValue } from '../cells/cell';
import { dateOfText } from '../credit/text/date';
import { amountOfText } from '../credit/text/number';
import type { CellValue } from '../workbook/workbook';

/** What the cells of a column hold, blanks left out. */
export interface ColumnProfile {
  readonly filled: number;
  readonly numbers: number;
  /** Numbers that may be days: whole or with a time, of 1995 to 2075. */
  readonly dayNumbers: number;
  readonly whole: number;
  readonly negative: number;
  /** Whole numbers from 0 to 1,000. */
  readonly small: number;
  readonly dateTexts: number;
  readonly amountTexts: number;
  readonly texts: number;
  /** Different values, counted up to `MOST_DISTINCT`. */
  readonly distinct: ReadonlyMap<string, number>;
}

export const MOST_DISTINCT = 300;

/** 1995-01-01 and 2075-01-01, as day numbers. */
const [FIRST_DAY_NUMBER, LAST_DAY_NUMBER] = [34700, 63900];

/** The profile of one column over some rows. */
export function profileOf(rows: readonly (readonly CellValue[])[], column: number): ColumnProfile {
  const distinct = new Map<string, number>();
  const counts = {
    filled: 0,
    numbers: 0,
    dayNumbers: 0,
    whole: 0,
    negative: 0,
    small: 0,
    dateTexts: 0,
    amountTexts: 0,
    texts: 0,
  };
  for (const row of rows) {
    const cell = row[column];
    if (isBlank(cell) || errorText(cell) !== undefined) continue;
    const value = plainValue(cell);
    counts.filled++;
    const text = String(value).trim();
    if (distinct.size < MOST_DISTINCT || distinct.has(text))
      distinct.set(text, (distinct.get(text) ?? 0) + 1);
    if (typeof value === 'number') {
      counts.numbers++;
      if (value >= FIRST_DAY_NUMBER && value <= LAST_DAY_NUMBER) counts.dayNumbers++;
      if (Number.isInteger(value)) counts.whole++;
      if (value < 0) counts.negative++;
      if (Number.isInteger(value) && value >= 0 && value <= 1000) counts.small++;
    } else if (typeof value === 'string') {
      counts.texts++;
      // Most texts are names: only those that hold a digit are looked into.
      if (!/[0-9０-９]/.test(text)) continue;
      const amount = amountOfText(text);
      if (amount) counts.amountTexts++;
      if (dateOfText(text)) counts.dateTexts++;
    }
  }
  return { ...counts, distinct };
}

/** A share of the filled cells. */
export function shareOf(count: number, { filled }: ColumnProfile): number {
  return filled === 0 ? 0 : count / filled;
}
