import type { ICellData, Nullable } from '@univerjs/core';
import type { CellValue } from '../../workbook/workbook';
import { CELL_TYPE } from '../cellType';

/** The value of a cell as the grid keeps it, '' for a blank one. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return '';
  const value = cell.v;
  if (value === null || value === undefined) {
    // Text with several looks in it is kept as a small document, whose paragraphs end in these.
    return cell.p?.body?.dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n') ?? '';
  }
  switch (cell.t) {
    case CELL_TYPE.boolean:
      return value === 1 || value === true || value === '1';
    case CELL_TYPE.number:
      return Number(value);
    case CELL_TYPE.text:
    case CELL_TYPE.forcedText:
      return String(value);
    default:
      return value;
  }
}
