import type { Rectangle } from '../rectangle';
import type { TimeSlicer } from '../timeSlicer';
import { areaOf } from './address';
import type { Pieces } from './package';
import { unescaped } from './escapedText';
import { walk, wholeNumber } from './xml';

/** A table of a sheet, as Excel's Insert > Table makes it. */
export interface Table {
  readonly part: string;
  /** The name that formulas use. */
  readonly name: string;
  /** All its cells, header and totals among them. */
  readonly area: Rectangle;
  readonly headerRows: number;
  readonly totalsRows: number;
  readonly columns: readonly string[];
}

/** Reads a table's part, undefined for one without an area. Source: ECMA-376 part 1, 18.5.1.2. */
export async function readTable(
  pieces: Pieces,
  part: string,
  slicer: TimeSlicer,
): Promise<Table | undefined> {
  let table: Table | undefined;
  const columns: string[] = [];
  await walk(
    pieces,
    {
      open(tag, at) {
        if (tag === 'tableColumn') columns.push(unescaped(at.name ?? ''));
        const area = tag === 'table' ? areaOf(at.ref ?? '') : undefined;
        if (!area) return;
        table = {
          part,
          name: at.displayName ?? at.name ?? '',
          area,
          headerRows: wholeNumber(at.headerRowCount) ?? 1,
          totalsRows: wholeNumber(at.totalsRowCount) ?? 0,
          columns,
        };
      },
    },
    slicer,
  );
  return table;
}
