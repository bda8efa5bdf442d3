import type { ICellData, IRange, Nullable, Workbook } from '@univerjs/core';
import {
  CellAlertManagerService,
  FormulaDataModel,
  SheetsSelectionsService,
} from '@univerjs/preset-sheets-core';
import { addressOf } from '../../workbook/rectangle';
import type { KeptFormula } from '../xlsx/keptFormula';
import type { ErrorNote } from './creditFunction';
import type { CellPlace } from './errorNotes';
import type { Grid } from './grid';

/** What there is to know about a cell beyond what it shows. */
export type CellNote =
  | { readonly kind: 'error'; readonly address: string; readonly error: string; readonly reason: string }
  /** A formula that the grid cannot calculate: the cell shows the value from the file. */
  | { readonly kind: 'kept'; readonly address: string; readonly formula: string };

/**
 * Lets the box that Univer shows over an error cell give our reason, as Excel does, instead of the general text
 * for that error. Univer has no other way in than its own service.
 */
export function showReasons(grid: Grid): void {
  const alerts = grid.injector.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = alert => {
    const { subUnitId: sheetId, row, col: column } = alert.location;
    const found = reasonAt(grid, { sheetId, row, column });
    show(found ? { ...alert, title: found.error, message: found.reason, width: 320 } : alert);
  };
}

/** What there is to know about the selected cell. */
export function selectedNote(grid: Grid): CellNote | undefined {
  const cell = grid.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
  const sheetId = grid.workbook.getActiveSheet()?.getSheetId();
  if (!cell || !sheetId) return undefined;
  const place = { sheetId, row: cell.actualRow, column: cell.actualColumn };
  const address = addressOf({ ...place, rows: 1, columns: 1 });
  const { custom, v: value = '' } = cellAt(grid.workbook, place) ?? {};
  const kept = custom as KeptFormula | null | undefined;
  if (kept?.formula && kept.value === value) return { kind: 'kept', address, formula: kept.formula };
  const found = reasonAt(grid, place);
  return found && { kind: 'error', address, ...found };
}

function reasonAt(grid: Grid, place: CellPlace): Pick<ErrorNote, 'error' | 'reason'> | undefined {
  const error = cellAt(grid.workbook, place)?.v;
  const source = sourceOf(grid, place);
  // A formula may have made something else of what our function gave, so the error itself is compared.
  const notes = grid.notes.of(source).filter(note => note.error === error);
  const here = notes.find(
    ({ row, column }) => source.row + row === place.row && source.column + column === place.column,
  );
  const note = here ?? notes[0];
  return note && { error: note.error, reason: note.reason };
}

function cellAt(workbook: Workbook, { sheetId, row, column }: CellPlace): Nullable<ICellData> {
  return workbook.getSheetBySheetId(sheetId)?.getCell(row, column);
}

/** The cell whose formula fills a cell: itself, or the first of the range into which it spilled. */
function sourceOf({ injector, unitId }: Grid, place: CellPlace): CellPlace {
  const ranges = injector.get(FormulaDataModel).getArrayFormulaRange()?.[unitId]?.[place.sheetId] ?? {};
  for (const row of Object.values(ranges)) {
    for (const range of Object.values((row ?? {}) as Record<number, IRange | null>)) {
      if (range && holds(range, place)) {
        return { sheetId: place.sheetId, row: range.startRow, column: range.startColumn };
      }
    }
  }
  return place;
}

function holds({ startRow, endRow, startColumn, endColumn }: IRange, { row, column }: CellPlace): boolean {
  return row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
}
