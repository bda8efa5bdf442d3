import { IUniverInstanceService, UniverInstanceType, type Injector, type Workbook } from '@univerjs/core';
import { CellAlertManagerService, SheetsSelectionsService } from '@univerjs/preset-sheets-core';
import { addressOf } from '../../workbook/rectangle';
import type { ErrorNote } from './creditFunction';
import type { Grid } from './grid';

/** Why a cell shows an error of ours. */
export interface Reason {
  /** For example "C5". */
  readonly address: string;
  /** For example "#VALUE!". */
  readonly error: string;
  readonly reason: string;
}

/**
 * Lets the box that Univer shows over an error cell give our reason, as Excel does, instead of the general text
 * for that error. Univer has no other way in than its own service.
 */
export function showReasons(injector: Injector): void {
  const alerts = injector.get(CellAlertManagerService);
  const instances = injector.get(IUniverInstanceService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = alert => {
    const { unitId, subUnitId, row, col } = alert.location;
    const workbook = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    const found = workbook && reasonAt(workbook, subUnitId, row, col);
    show(found ? { ...alert, title: found.error, message: found.reason, width: 320 } : alert);
  };
}

/** The reason of the selected cell, undefined where it is no error of ours. */
export function selectedReason({ injector, workbook }: Grid): Reason | undefined {
  const cell = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
  const sheet = workbook.getActiveSheet();
  return cell && sheet && reasonAt(workbook, sheet.getSheetId(), cell.actualRow, cell.actualColumn);
}

function reasonAt(workbook: Workbook, sheetId: string, row: number, column: number): Reason | undefined {
  const cell = workbook.getSheetBySheetId(sheetId)?.getCell(row, column);
  const reason = (cell?.custom as Partial<ErrorNote> | null | undefined)?.reason;
  const error = String(cell?.v ?? '');
  if (!reason || !error.startsWith('#')) return undefined;
  return { address: addressOf({ row, column, rows: 1, columns: 1 }), error, reason };
}
