import type { ICellData } from '@univerjs/core';
import type { Rectangle } from '../../workbook/rectangle';
import type { FileRow } from '../../workbook/xlsx/sheet';

export type CellRows = Record<number, Record<number, ICellData>>;

/** The areas that array formulas filled when the file was saved; the grid fills them anew. */
export class Spills {
  private readonly areas: Rectangle[] = [];

  note(area: Rectangle): void {
    if (area.rows * area.columns > 1) this.areas.push(area);
  }

  /** Empties the cells behind the first of each area, of the rows that the file has; their looks stay. */
  clear(cellData: CellRows, rows: readonly FileRow[]): void {
    for (const area of this.areas) {
      for (let at = firstFrom(rows, area.row); at < rows.length; at++) {
        const { row, cells } = rows[at];
        if (row >= area.row + area.rows) break;
        for (const { column } of cells) {
          const inside = column >= area.column && column < area.column + area.columns;
          const isFirst = row === area.row && column === area.column;
          const spilled = cellData[row]?.[column];
          if (inside && !isFirst && spilled) cellData[row][column] = spilled.s ? { s: spilled.s } : {};
        }
      }
    }
  }
}

/** The place of the first of the rows that lies at or below a row of the sheet. */
function firstFrom(rows: readonly FileRow[], row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle].row < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
