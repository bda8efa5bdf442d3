import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import { FUNCTIONS } from '../../functions/registry';
import type { Grid } from '../grid/grid';
import type { Knows } from './readXlsx';
import type { GridBook } from './saveXlsx';

/** The workbook in the grid, as saving needs it; `file` are the bytes it was opened from. */
export function gridBook(
  { workbook, injector, unitId }: Grid,
  file: Uint8Array | undefined,
  knows: Knows,
): GridBook {
  const formulas = injector.get(FormulaDataModel);
  return {
    snapshot: { ...workbook.getSnapshot(), styles: workbook.getStyles().toJSON() },
    spilled: id => formulas.getArrayFormulaCellData()?.[unitId]?.[id] ?? {},
    areaAt: (id, row, column) => {
      const range = formulas.getArrayFormulaRange()?.[unitId]?.[id]?.[row]?.[column];
      if (!range) return undefined;
      const { startRow, startColumn, endRow, endColumn } = range;
      return {
        row: startRow,
        column: startColumn,
        rows: endRow - startRow + 1,
        columns: endColumn - startColumn + 1,
      };
    },
    file,
    knows,
    isOurs: name => FUNCTIONS.has(name),
  };
}
