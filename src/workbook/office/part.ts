import type { CellStyle, GrowingSheet, NewHeaders, ProductSheet, SheetContent, WritePlan } from '../workbook';
import type { Place } from './place';

/** One sheet of a plan: what is prepared on a staging sheet, and the place it goes to. */
export interface Part {
  readonly content: SheetContent;
  readonly place: Place;
  /** The row of the place at which the content starts; what stands above it stays. */
  readonly atRow: number;
  /** Headers for the row of headers that stands. */
  readonly newHeaders?: NewHeaders;
}

/** The sheets of a plan, in the order of `partsOf`. */
export function plannedSheets({ replace, append }: WritePlan): ProductSheet[] {
  return [...replace, ...(append ? [append] : [])];
}

export function partsOf({ replace, append }: WritePlan, places: readonly Place[]): Part[] {
  const parts = replace.map((content, index): Part => ({ content, place: places[index], atRow: 0 }));
  const place = places[replace.length];
  if (append && place) {
    const newHeaders = place.nextRow > 0 ? append.newHeaders : undefined;
    parts.push({ content: grown(append, place.nextRow), place, atRow: place.nextRow, newHeaders });
  }
  return parts;
}

/** The rows to add to a growing sheet, with the header when the sheet holds nothing yet. */
function grown({ id, name, header, rows, formats = [] }: GrowingSheet, nextRow: number): SheetContent {
  const fresh = nextRow === 0;
  const top: CellStyle[] = fresh
    ? [{ row: 0, column: 0, rows: 1, columns: header.length, style: 'header' }]
    : [];
  const columns = formats.flatMap((format, column): CellStyle[] =>
    format && rows.length > 0 ? [{ row: top.length, column, rows: rows.length, columns: 1, format }] : [],
  );
  return {
    id,
    name,
    widths: [],
    cells: fresh ? [header, ...rows] : rows,
    styles: [...top, ...columns],
    frozenRows: fresh ? 1 : 0,
  };
}
