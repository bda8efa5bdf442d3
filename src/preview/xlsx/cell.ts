import type { ICellData } from '@univerjs/core';
import type { CellRichTextValue, CellValue } from 'exceljs';
import { CELL_TYPE } from '../cellType';

const DAY_MS = 86_400_000;
/** The serial number of 1970-01-01. */
const UNIX_EPOCH = 25_569;
/** Dates are kept to the millisecond in the reader; more digits than these would be noise. */
const SERIAL_DIGITS = 1e7;

/** A date of the reader, which counts in UTC whatever the workbook's date system, as a 1900 serial number. */
export function serialOf(date: Date): number {
  return Math.round((date.getTime() / DAY_MS + UNIX_EPOCH) * SERIAL_DIGITS) / SERIAL_DIGITS;
}

/** What a cell shows, without its formula and its style; undefined for a blank one. */
export function contentOf(value: CellValue): Pick<ICellData, 'v' | 't'> | undefined {
  switch (typeof value) {
    case 'undefined':
      return undefined;
    case 'string':
      return { v: value, t: CELL_TYPE.text };
    case 'number':
      return { v: value, t: CELL_TYPE.number };
    case 'boolean':
      return { v: value ? 1 : 0, t: CELL_TYPE.boolean };
  }
  if (value === null) return undefined;
  if (value instanceof Date) return { v: serialOf(value), t: CELL_TYPE.number };
  if ('error' in value) return { v: value.error, t: CELL_TYPE.text };
  if ('richText' in value) return contentOf(plainText(value));
  if ('text' in value) return contentOf(value.text);
  if ('result' in value) return contentOf(value.result);
  return undefined;
}

function plainText({ richText }: CellRichTextValue): string {
  return richText.map(run => run.text).join('');
}
