import { standingSheet } from '../productSheets';
import { freeSheetName } from '../sheetNames';
import { WorkbookRefused, type ProductSheet } from '../workbook';
import { findOwnership } from './ownership';
import type { Session } from './session';
import { deleteStaging, isStaging } from './staging';

/** Where a sheet of a plan goes: a sheet that the product owns, or a new one. */
export interface Place {
  readonly name: string;
  /** The worksheet's id, undefined for a new sheet. */
  readonly id: string | undefined;
  /** The row below the present cells. */
  readonly nextRow: number;
  readonly filtered: boolean;
}

/**
 * Finds the place of each sheet of a plan, and refuses when one of them or the workbook is protected. Deletes the
 * staging sheets that an earlier session left behind. Two round trips.
 */
export async function findPlaces(session: Session, planned: readonly ProductSheet[]): Promise<Place[]> {
  return session.run(async context => {
    const { protection } = context.workbook;
    protection.load('protected');
    const used = new Map<string, Excel.Range>();
    const { sheets, productId } = await findOwnership(context, sheet => {
      if (!isStaging(sheet)) used.set(sheet.id, loadPresent(sheet));
      else if (!protection.protected) deleteStaging(sheet);
    });
    if (protection.protected) throw new WorkbookRefused('protected', undefined, undefined);

    const standing = sheets.filter(sheet => !isStaging(sheet));
    const taken = standing.map(sheet => sheet.name);
    return planned.map((wanted): Place => {
      const sheet = standingSheet(wanted, standing, productId);
      if (sheet) return standingPlace(sheet, used.get(sheet.id)!);
      const free = freeSheetName(wanted.name, taken);
      taken.push(free);
      return { name: free, id: undefined, nextRow: 0, filtered: false };
    });
  });
}

function loadPresent(sheet: Excel.Worksheet): Excel.Range {
  sheet.protection.load('protected');
  sheet.autoFilter.load('enabled');
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load('rowIndex,rowCount');
  return used;
}

function standingPlace(sheet: Excel.Worksheet, used: Excel.Range): Place {
  if (sheet.protection.protected) throw new WorkbookRefused('protected', sheet.name, undefined);
  return {
    name: sheet.name,
    id: sheet.id,
    nextRow: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
    filtered: sheet.autoFilter.enabled,
  };
}
