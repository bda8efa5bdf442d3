import type { ICellData, Nullable, Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import type { Rectangle } from '../../workbook/rectangle';
import { eachInSlices, type Slices } from '../../credit/slices';
import type { CellValue } from '../../workbook/workbook';
import type { Grid } from '../grid/grid';
import { valueOf } from './cellValue';

type Rows = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>> | undefined>>;

/** The cells of a sheet: those it keeps itself, and those into which formulas spill. */
export interface SheetCells {
  valueAt(row: number, column: number): CellValue;
  /** The smallest rectangle around every cell that has a value or a formula, undefined for an empty sheet. */
  used(): Slices<Rectangle | undefined>;
}

export function cellsOf({ injector, unitId }: Grid, sheet: Worksheet): SheetCells {
  const kept = sheet.getCellMatrix().getMatrix() as Rows;
  const spilled = (injector.get(FormulaDataModel).getArrayFormulaCellData()?.[unitId]?.[sheet.getSheetId()] ??
    {}) as Rows;
  return {
    valueAt(row, column) {
      const value = valueOf(kept[row]?.[column]);
      return value === '' ? valueOf(spilled[row]?.[column]) : value;
    },
    used: () => around(kept, spilled),
  };
}

/** The rectangle around the cells of several layers; the keys of rows and columns are their numbers. */
function* around(...layers: readonly Rows[]): Slices<Rectangle | undefined> {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const layer of layers) {
    const rows = Object.keys(layer);
    yield* eachInSlices(rows, rowKey => {
      const row = Number(rowKey);
      const cells = layer[row];
      for (const columnKey in cells) {
        const column = Number(columnKey);
        if (valueOf(cells[column]) === '' && !cells[column]?.f) continue;
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    });
  }
  return bottom < 0
    ? undefined
    : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
