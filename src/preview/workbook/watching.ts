import {
  ICommandService,
  type ICellData,
  type ICommandInfo,
  type IExecutionOptions,
  type Nullable,
} from '@univerjs/core';
import {
  FormulaCalculationSessionService,
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SheetsSelectionsService,
  type IMoveRangeMutationParams,
  type ISetRangeValuesMutationParams,
} from '@univerjs/preset-sheets-core';
import type { Selection } from '../../workbook/workbook';
import type { Grid } from '../grid/grid';
import { readSelection } from './selection';

export function watchSelection(grid: Grid, listener: (selection: Selection | undefined) => void): () => void {
  const { injector, workbook } = grid;
  const service = injector.get(SheetsSelectionsService);
  const place = (): string => {
    const ranges = service.getCurrentSelections().map(({ range }) => range);
    return JSON.stringify([workbook.getActiveSheet()?.getSheetId(), ranges]);
  };
  let told = place();
  // One click moves the selection in several small steps.
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const moved = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (grid.isClosed()) return;
      const now = place();
      if (now === told) return;
      told = now;
      void readSelection(grid).then(selection => {
        if (told === now && !grid.isClosed()) listener(selection);
      });
    });
  };
  const watches = [service.selectionMoveEnd$, service.selectionSet$, workbook.activeSheet$].map(moves =>
    (moves as { subscribe(next: () => void): { unsubscribe(): void } }).subscribe(moved),
  );
  return () => {
    clearTimeout(waiting);
    watches.forEach(watch => watch.unsubscribe());
  };
}

/** The sheets whose cells a command of Univer changes, by its id; other commands change none. */
const CHANGES: Readonly<Record<string, (params: never) => readonly string[]>> = {
  [SetRangeValuesMutation.id]: changesValues,
  [MoveRangeMutation.id]: ({ from, to }: IMoveRangeMutationParams) => [from.subUnitId, to.subUnitId],
  ...Object.fromEntries(
    [
      InsertColMutation,
      InsertRowMutation,
      MoveColsMutation,
      MoveRowsMutation,
      RemoveColMutation,
      RemoveRowMutation,
      ReorderRangeMutation,
    ].map(({ id }) => [id, ({ subUnitId }: { subUnitId: string }) => [subUnitId]]),
  ),
};

const VALUE_KEYS = ['v', 'f', 'si', 'p', 't'] as const;

/** A change of looks alone is none of the cells. */
function changesValues({ subUnitId, cellValue = {} }: ISetRangeValuesMutationParams): readonly string[] {
  const changed = Object.values(cellValue).some(row =>
    Object.values((row ?? {}) as Record<number, Nullable<ICellData>>).some(
      cell => !cell || VALUE_KEYS.some(key => key in cell),
    ),
  );
  return changed ? [subUnitId] : [];
}

/** Tells the sheets that the user changes, once the formulas that follow from the change have their results. */
export function watchChanges(
  grid: Grid,
  isOurs: () => boolean,
  listener: (sheet: string) => void,
): () => void {
  const changed = new Set<string>();
  let stopped = false;
  const formatMessage = async (): Promise<void> => {
    await grid.injector.get(FormulaCalculationSessionService).waitForLatestApplied();
    const sheets = [...changed];
    changed.clear();
    for (const id of sheets) {
      const sheet = stopped || grid.isClosed() ? undefined : grid.workbook.getSheetBySheetId(id);
      if (sheet && !sheet.isSheetHidden()) listener(sheet.getName());
    }
  };
  const watch = grid.injector
    .get(ICommandService)
    .onCommandExecuted((command: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
      // What only this screen sees are the results of formulas.
      if (isOurs() || options?.onlyLocal) return;
      const sheets = CHANGES[command.id]?.(command.params as never) ?? [];
      if (sheets.length === 0) return;
      if (changed.size === 0) void formatMessage();
      sheets.forEach(sheet => changed.add(sheet));
    });
  return () => {
    stopped = true;
    watch.dispose();
  };
}
