import type { ICellData, IRange } from '@univerjs/core';
import type { Cell } from 'exceljs';

export type CellRows = Record<number, Record<number, ICellData>>;

/** The areas that array formulas filled when the file was saved; the grid fills them anew. */
export class Spills {
  private readonly areas: IRange[] = [];

  note(cell: Cell): void {
    const { shareType, ref } = cell.value as { shareType?: string; ref?: string };
    if (shareType === 'array' && ref) this.areas.push(areaOf(ref));
  }

  /** Empties the cells behind the first of each area; their looks stay. */
  clear(cellData: CellRows): void {
    for (const { startRow, startColumn, endRow, endColumn } of this.areas) {
      for (let row = startRow; row <= endRow; row++) {
        for (let column = startColumn; column <= endColumn; column++) {
          const spilled = cellData[row]?.[column];
          const isFirst = row === startRow && column === startColumn;
          if (spilled && !isFirst) cellData[row][column] = spilled.s ? { s: spilled.s } : {};
        }
      }
    }
  }
}

/** The range of an address such as "B2:D9". */
function areaOf(ref: string): IRange {
  const [first, last = first] = ref.split(':').map(corner => {
    const [, letters = 'A', row = '1'] = /^\$?([A-Z]+)\$?(\d+)$/.exec(corner) ?? [];
    const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return { row: Number(row) - 1, column: column - 1 };
  });
  return { startRow: first.row, startColumn: first.column, endRow: last.row, endColumn: last.column };
}
