import { SHEET_SIZE } from '../workbook/xlsx/address';

/** The rows and columns a sheet on the screen has at least, and those it has beyond its used cells. */
const LEAST = { rows: 1000, columns: 26 };
const SPARE = { rows: 1000, columns: 12 };

/** How many rows and columns a sheet on the screen has for so many used ones. */
export function extentFor(rows: number, columns: number): { rowCount: number; columnCount: number } {
  return {
    rowCount: Math.min(SHEET_SIZE.rows, Math.max(LEAST.rows, rows + SPARE.rows)),
    columnCount: Math.min(SHEET_SIZE.columns, Math.max(LEAST.columns, columns + SPARE.columns)),
  };
}

/** Pixels of a digit: more than the 7 of Calibri 11, Excel's font, because most machines draw a wider one for it. */
const DIGIT_PIXELS = 8;

/** A column's width on the screen from its width in characters. */
export function columnPixels(characters: number): number {
  return Math.round(characters * DIGIT_PIXELS);
}

/** A length on the screen from one in points. */
export function pixels(points: number): number {
  return Math.round((points * 96) / 72);
}

/** A column's width in characters from that on the screen, to what Excel keeps of it. */
export function columnCharacters(width: number): number {
  return Math.round((width / DIGIT_PIXELS) * 100) / 100;
}

/** A length in points from one on the screen. */
export function points(length: number): number {
  return Math.round(((length * 72) / 96) * 100) / 100;
}
