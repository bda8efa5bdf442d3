import { BLOCK_BYTES, jsonBytes } from '../blocks';
import type { TimeSlicer } from '../timeSlicer';
import { TOP_ROWS, WorkbookRefused, type CellValue, type SheetInfo } from '../workbook';
import { cells } from './cells';
import { findOwnership } from './ownership';
import type { Session } from './session';

/** The area of a sheet that holds nothing. */
const EMPTY = { row: 0, column: 0, rows: 0, columns: 0, top: [] };

interface Area {
  readonly used: Excel.Range;
  readonly top: Excel.Range;
}

/** Every visible sheet that holds anything, and every sheet of the product's own. Two round trips. */
export async function readSheets(session: Session): Promise<SheetInfo[]> {
  return session.run(async context => {
    const areas = new Map<string, Area>();
    const { sheets, productId: productIdOf } = await findOwnership(context, sheet => {
      areas.set(sheet.id, loadArea(sheet));
    });
    return sheets.flatMap(sheet => {
      const { name, visibility } = sheet;
      const area = areas.get(sheet.id);
      const productId = productIdOf(sheet);
      const owned = productId !== undefined;
      if (!area || (visibility !== 'Visible' && !owned)) return [];
      if (area.used.isNullObject) return owned ? [{ name, ...EMPTY, owned, productId }] : [];
      const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = area.used;
      const top = area.top.values.slice(0, rows) as CellValue[][];
      return [{ name, row, column, rows, columns, top, owned, productId }];
    });
  });
}

function loadArea(sheet: Excel.Worksheet): Area {
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const top = used
    .getRow(0)
    .untrack()
    .getResizedRange(TOP_ROWS - 1, 0)
    .untrack();
  top.load('values');
  return { used, top };
}

/** A guess at the bytes of a row before any is seen: sheets get no narrower than this below their first rows. */
const BYTES_PER_CELL = 12;

/**
 * The cells of a sheet from a sheet row down, in blocks of about BLOCK_BYTES. A block's size is foreseen from
 * the largest row seen so far; where the host still finds a block too large it is halved.
 */
export async function readRows(
  session: Session,
  sheet: SheetInfo,
  fromRow: number,
  slicer: TimeSlicer,
): Promise<CellValue[][]> {
  const rows: CellValue[][] = [];
  const end = sheet.row + sheet.rows;
  let rowBytes = Math.max(BYTES_PER_CELL * sheet.columns, ...sheet.top.map(jsonBytes));
  let most = Infinity;
  const first = Math.max(fromRow, sheet.row);
  for (let row = first; row < end;) {
    const count = Math.min(most, end - row, Math.max(1, Math.floor(BLOCK_BYTES / rowBytes)));
    try {
      const block = await readBlock(session, sheet, row, count);
      let bytes = 0;
      await slicer.each(block, cellsOfRow => {
        rows.push(cellsOfRow);
        bytes += jsonBytes(cellsOfRow);
      });
      row += count;
      rowBytes = Math.max(rowBytes, bytes / count);
      await slicer.pause((row - first) / (end - first));
    } catch (error) {
      const halves = error instanceof WorkbookRefused && error.refusal === 'tooLarge' && count > 1;
      if (!halves) throw error;
      most = Math.floor(count / 2);
    }
  }
  return rows;
}

async function readBlock(
  session: Session,
  sheet: SheetInfo,
  row: number,
  rows: number,
): Promise<CellValue[][]> {
  return session.run(async context => {
    const range = cells(context.workbook.worksheets.getItem(sheet.name), { ...sheet, row, rows });
    range.load('values');
    await context.sync();
    return range.values as CellValue[][];
  }, sheet.name);
}
