import type { IRange } from '@univerjs/core';
import type { Rectangle } from '../../workbook/rectangle';

/** The grid keeps a merged area cell by cell, and is slow in wide ones: of a larger one the upper left part is merged. */
const MOST = { cells: 5000, columns: 200 };

/** The merged areas of a sheet as far as the grid reaches; of areas that overlap, which no program writes, the first. */
export class Merges {
  readonly ranges: IRange[] = [];
  /** For a row the columns from one to another, both included, that are merged. */
  private readonly merged = new Map<number, [from: number, to: number][]>();

  constructor(
    areas: readonly Rectangle[],
    grid: { readonly rowCount: number; readonly columnCount: number },
  ) {
    for (const { row, column, rows, columns } of areas) {
      const endColumn = Math.min(column + Math.min(columns, MOST.columns), grid.columnCount) - 1;
      const most = Math.max(1, Math.floor(MOST.cells / (endColumn - column + 1)));
      const endRow = Math.min(row + Math.min(rows, most), grid.rowCount) - 1;
      if (row > endRow || column > endColumn || (row === endRow && column === endColumn)) continue;
      if (this.overlaps(row, endRow, column, endColumn)) continue;
      for (let at = row; at <= endRow; at++) {
        const spans = this.merged.get(at);
        if (spans) spans.push([column, endColumn]);
        else this.merged.set(at, [[column, endColumn]]);
      }
      this.ranges.push({ startRow: row, startColumn: column, endRow, endColumn });
    }
  }

  has(row: number, column: number): boolean {
    return this.merged.get(row)?.some(([from, to]) => column >= from && column <= to) ?? false;
  }

  private overlaps(row: number, endRow: number, column: number, endColumn: number): boolean {
    for (let at = row; at <= endRow; at++) {
      if (this.merged.get(at)?.some(([from, to]) => column <= to && endColumn >= from)) return true;
    }
    return false;
  }
}
