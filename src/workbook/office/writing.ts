import type { TimeSlicer } from '../timeSlicer';
import { WorkbookRefused, type WritePlan } from '../workbook';
import { cells } from './cells';
import { drawHeaders, showSheet } from './drawing';
import { extentOf } from './extent';
import { markOwned } from './ownership';
import { partsOf, plannedSheets, type Part } from './part';
import { findPlaces } from './place';
import type { Session } from './session';
import { clearStaging, deleteStaging, stage } from './staging';

/** The rows of a sheet. */
const SHEET_ROWS = 1_048_576;

/**
 * Writes the product's sheets. Two round trips find their places, one per block fills the staging sheets, and
 * the last one alone touches what the user sees: it copies over the sheets that stand, so that formulas which
 * refer to them keep their references, and shows the new ones under their names. An error before it leaves the
 * workbook as it was.
 */
export async function writeSheets(session: Session, plan: WritePlan, slicer: TimeSlicer): Promise<string[]> {
  const places = await findPlaces(session, plannedSheets(plan));
  const parts = partsOf(plan, places);
  for (const { atRow, content, place } of parts) {
    if (atRow + content.cells.length > SHEET_ROWS)
      throw new WorkbookRefused('tooLarge', place.name, undefined);
  }
  try {
    const ids = await stage(
      session,
      parts.map(part => part.content),
      slicer,
    );
    await putInPlace(session, plan, parts, ids);
  } catch (error) {
    // Should this fail as well, the next write clears them.
    await clearStaging(session).catch(() => undefined);
    throw error;
  }
  return places.map(place => place.name);
}

async function putInPlace(
  session: Session,
  { show }: WritePlan,
  parts: readonly Part[],
  stagingIds: readonly string[],
): Promise<void> {
  await session.run(async context => {
    const { worksheets } = context.workbook;
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    // All sheets are asked for before the first is touched: one that has gone meanwhile then spoils nothing.
    const stagings = stagingIds.map(id => worksheets.getItem(id));
    const sheets = parts.map(({ place }, index) =>
      place.id === undefined ? stagings[index] : worksheets.getItem(place.id),
    );
    parts.forEach((part, index) => {
      const { id } = part.content;
      const sheet = sheets[index];
      const staging = stagings[index];
      if (!part.content.handedOver) markOwned(sheet, part.place.id ?? stagingIds[index], id);
      if (sheet === staging) {
        present(part, sheet);
      } else {
        copyOver(part, staging, sheet);
        deleteStaging(staging);
      }
      if (show === id) {
        sheet.visibility = 'Visible';
        sheet.activate();
      }
    });
    await context.sync();
  });
}

/** The staging sheet becomes the new sheet. */
function present({ place, content }: Part, staging: Excel.Worksheet): void {
  staging.visibility = 'Visible';
  staging.name = place.name;
  showSheet(staging, content);
}

/** The staging sheet's cells go over those of the sheet that stands, or below them. */
function copyOver(
  { place, content, atRow, newHeaders }: Part,
  staging: Excel.Worksheet,
  sheet: Excel.Worksheet,
): void {
  if (atRow === 0) {
    if (place.filtered) sheet.autoFilter.remove();
    const whole = sheet.getRange().untrack();
    whole.rowHidden = false;
    whole.clear('All');
    showSheet(sheet, content);
  }
  if (newHeaders) drawHeaders(sheet, newHeaders);
  const extent = extentOf(content);
  if (extent.rows === 0 || extent.columns === 0) return;
  const source = cells(staging, { row: 0, column: 0, ...extent });
  cells(sheet, { row: atRow, column: 0, ...extent }).copyFrom(source, 'All');
}
