import { freeSheetName } from '../sheetNames';
import { WorkbookRefused } from '../workbook';
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

export interface Places {
  readonly places: readonly Place[];
  /** The names the product gave the sheets it owns, by worksheet id. */
  readonly owned: Readonly<Record<string, string>>;
}

/**
 * Finds the place of each named sheet, and refuses when one of them or the workbook is protected. Deletes the
 * staging sheets that an earlier session left behind. Two round trips.
 */
export async function findPlaces(session: Session, names: readonly string[]): Promise<Places> {
  return session.run(async context => {
    const { protection } = context.workbook;
    protection.load('protected');
    const used = new Map<string, Excel.Range>();
    const { sheets, given } = await findOwnership(context, (sheet, maybeOwned) => {
      if (isStaging(sheet)) {
        if (!protection.protected) deleteStaging(sheet);
      } else if (maybeOwned) {
        used.set(sheet.id, loadPresent(sheet));
      }
    });
    if (protection.protected) throw new WorkbookRefused('protected', undefined, undefined);

    const standing = sheets.filter(sheet => !isStaging(sheet));
    const taken = standing.map(sheet => sheet.name);
    const places = names.map((name): Place => {
      const sheet = standing.find(candidate => given(candidate) === name);
      if (sheet) return standingPlace(sheet, used.get(sheet.id)!);
      const free = freeSheetName(name, taken);
      taken.push(free);
      return { name: free, id: undefined, nextRow: 0, filtered: false };
    });
    const owned = standing.flatMap(sheet => {
      const name = given(sheet);
      return name === undefined ? [] : [[sheet.id, name] as const];
    });
    return { places, owned: Object.fromEntries(owned) };
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
