import { WorkbookRefused, type Selection } from '../workbook';
import { findOwnership } from './ownership';
import { readSelection } from './selection';
import type { Session } from './session';

/** Calls back after the selection moves, with where the user stands by then. */
export async function watchSelection(
  session: Session,
  listener: (selection: Selection | undefined) => void,
): Promise<() => void> {
  let moves = 0;
  return watch(session, context =>
    context.workbook.onSelectionChanged.add(async () => {
      const move = ++moves;
      const selection = await readSelection(session).catch(ignoreRefusal);
      // An answer that another move overtook is of no use.
      if (move === moves) listener(selection);
    }),
  );
}

/**
 * Calls back with a sheet's name after the user changes cells. Excel names the originator of a change since
 * ExcelApi 1.14; before that, changes to the product's own sheets count as its own.
 */
export async function watchChanges(session: Session, listener: (sheet: string) => void): Promise<() => void> {
  return watch(session, context =>
    context.workbook.worksheets.onChanged.add(async ({ worksheetId, triggerSource }) => {
      if (triggerSource === 'ThisLocalAddin') return;
      const sheet = await session
        .run(async inner => {
          const { sheets, given } = await findOwnership(inner, () => undefined);
          const changed = sheets.find(({ id }) => id === worksheetId);
          const ours = changed && given(changed) !== undefined && triggerSource === undefined;
          return changed?.visibility === 'Visible' && !ours ? changed.name : undefined;
        })
        .catch(ignoreRefusal);
      if (sheet !== undefined) listener(sheet);
    }),
  );
}

/** While the user edits a cell Excel refuses to look; the event that ends the editing comes anyway. */
function ignoreRefusal(error: unknown): undefined {
  if (!(error instanceof WorkbookRefused)) throw error;
}

async function watch<Event>(
  session: Session,
  add: (context: Excel.RequestContext) => OfficeExtension.EventHandlerResult<Event>,
): Promise<() => void> {
  const watcher = await session.run(async context => {
    const added = add(context);
    await context.sync();
    return added;
  });
  return () => {
    watcher.remove();
    void watcher.context.sync();
  };
}
