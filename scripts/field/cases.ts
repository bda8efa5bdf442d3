import { readFileSync } from 'node:fs';
import { dayOfText } from '../../src/credit/text/date';
import type { CellValue } from '../../src/workbook/workbook';

/** A cell of a case: as a workbook hands it over, and a date as "@2026-08-31". */
type WrittenCell = CellValue | null;

/** A ledger as somebody keeps it, or formulas somebody typed. */
export interface FieldCase {
  readonly id: string;
  /** The as-of date where the case's policy names none, as ISO text. */
  readonly asOf?: string;
  readonly sheets?: Readonly<Record<string, readonly (readonly WrittenCell[])[]>>;
  readonly formulas?: readonly string[];
  /** Whether every proposal is accepted, as one click in the pane does, before the sheets are read. */
  readonly accept?: boolean;
}

/** The cases of a file: a list, or an object with a list called `cases`. Errors: throws where it is neither. */
export function casesOf(file: string): FieldCase[] {
  const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const list = Array.isArray(read) ? read : (read as { cases?: unknown }).cases;
  if (!Array.isArray(list)) throw new Error(`${file} holds no list of cases`);
  return list as FieldCase[];
}

/** What the cell holds in a workbook. */
export function cellOf(written: WrittenCell): CellValue {
  if (written === null) return '';
  if (typeof written !== 'string' || !written.startsWith('@')) return written;
  return dayOfText(written.slice(1)) ?? written;
}
