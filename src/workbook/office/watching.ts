import { WorkbookRefused, type Selection } from '../workbook';
import { findOwnership } from './ownership';
import { readSelection } from './selection';
import type { Session } from './session';

/** Calls back after the selection moves or another sheet is shown, with where the user stands by then. */
export async function watchSelection(
  session: Session,
  listener: (selection: Selection | undefined) => void,
): Promise<() => void> {
  let moves = 0;
  const moved = async (): Promise<void> => {
    const move = ++moves;
    const selection = await readSelection(session).catch(ignoreRefusal);
    // An answer that another move overtook is of no use.
    if (move === moves) listener(selection);
  };
  return watch(session, ({ workbook: { worksheets } }) => [
    worksheets.onSelectionChanged.add(moved),
    worksheets.onActivated.add(moved),
  ]);
}

/**
 * Calls back with a sheet's name after the user changes cells. Excel names the originator of a change since
 * ExcelApi 1.14; before that, changes to the product's own sheets count as its own.
 */
export async function watchChanges(session: Session, listener: (sheet: string) => void): Promise<() => void> {
  return watch(session, ({ workbook: { worksheets } }) => [
    worksheets.onChanged.add(async ({ worksheetId, triggerSource }) => {
      if (triggerSource === 'ThisLocalAddin') return;
      const sheet = await session
        .run(async inner => {
          const { sheets, productId } = await findOwnership(inner, () => undefined);
          const changed = sheets.find(({ id }) => id === worksheetId);
          const ours = changed && productId(changed) !== undefined && triggerSource === undefined;
          return changed?.visibility === 'Visible' && !ours ? changed.name : undefined;
        })
        .catch(ignoreRefusal);
      if (sheet !== undefined) listener(sheet);
    }),
  ]);
}

/** While the user edits a cell Excel refuses to look; the event that ends the editing comes anyway. */
function ignoreRefusal(error: unknown): undefined {
  if (!(error instanceof WorkbookRefused)) throw error;
}

interface Watcher {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

async function watch(
  session: Session,
  add: (context: Excel.RequestContext) => readonly Watcher[],
): Promise<() => void> {
  const watchers = await session.run(async context => {
    const added = add(context);
    await context.sync();
    return added;
  });
  return () => {
    watchers.forEach(watcher => watcher.remove());
    void watchers[0]?.context.sync();
  };
}
