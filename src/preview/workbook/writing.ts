import {
  generateRandomId,
  ICommandService,
  IPermissionService,
  IUndoRedoService,
  mergeWorksheetSnapshotWithDefault,
  type IWorksheetData,
  type Worksheet,
} from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetHideMutation,
  SetWorksheetRowCountMutation,
  WorkbookEditablePermission,
  WorksheetProtectionRuleModel,
  type IInsertSheetMutationParams,
} from '@univerjs/preset-sheets-core';
import type { Slices } from '../../credit/slices';
import type { TimeSlicer } from '../../workbook/timeSlicer';
import { standingSheet } from '../../workbook/productSheets';
import { freeSheetName } from '../../workbook/sheetNames';
import {
  WorkbookRefused,
  type GrowingSheet,
  type NewHeaders,
  type ProductSheet,
  type SheetContent,
  type WritePlan,
} from '../../workbook/workbook';
import { extentFor } from '../extent';
import type { Grid } from '../grid/grid';
import { cellsOf } from './cells';
import { cellRowsOf, sheetDataOf, type CellRows } from './sheetData';
import { keepState, productIdIn, stateOf } from './state';

/** The rows of a sheet in Excel, which the preview does not exceed either. */
const SHEET_ROWS = 1_048_576;

/** One change of the workbook, and what takes it back, also where it failed half-way. */
interface Step {
  apply(): void;
  revert(): void;
}

/**
 * Writes the product's sheets. All steps are prepared before the first is taken, each is a task of its own because Univer
 * takes long over one, and those taken are taken back when a later one fails. `asOurs` is what changes the workbook without the knowledge of those
 * who watch for the user's changes.
 */
export async function writeSheets(
  grid: Grid,
  plan: WritePlan,
  slicer: TimeSlicer,
  asOurs: (change: () => void) => void,
): Promise<string[]> {
  const book = new Book(grid, slicer);
  book.assertUnprotected();
  const steps: Step[] = [];
  const names: string[] = [];
  for (const content of plan.replace) names.push(await book.replace(content, steps));
  if (plan.append) names.push(await book.append(plan.append, steps));
  const shown = [...plan.replace, ...(plan.append ? [plan.append] : [])].findIndex(
    ({ id }) => id === plan.show,
  );
  try {
    await takeAll(steps, slicer, asOurs);
  } catch (error) {
    book.show(undefined);
    throw error;
  }
  keepState(grid, { owned: book.owned });
  grid.injector.get(IUndoRedoService).clearUndoRedo(grid.unitId);
  book.show(shown < 0 ? undefined : names[shown]);
  return names;
}

async function takeAll(
  steps: readonly Step[],
  slicer: TimeSlicer,
  asOurs: (change: () => void) => void,
): Promise<void> {
  const taken: Step[] = [];
  try {
    for (const step of steps) {
      await slicer.pause(taken.length / steps.length);
      taken.unshift(step);
      asOurs(step.apply);
    }
  } catch (error) {
    asOurs(() => taken.forEach(step => step.revert()));
    throw error;
  }
}

class Book {
  readonly owned: Record<string, string>;
  private readonly taken: string[];
  private readonly standingOn: string | undefined;

  constructor(
    private readonly grid: Grid,
    private readonly slicer: TimeSlicer,
  ) {
    const sheets = grid.workbook.getSheets();
    const present = new Set(sheets.map(sheet => sheet.getSheetId()));
    this.owned = Object.fromEntries(Object.entries(stateOf(grid).owned).filter(([id]) => present.has(id)));
    this.taken = sheets.map(sheet => sheet.getName());
    this.standingOn = grid.workbook.getActiveSheet()?.getSheetId();
  }

  assertUnprotected(): void {
    const { injector, unitId } = this.grid;
    const editable = injector
      .get(IPermissionService)
      .getPermissionPoint(new WorkbookEditablePermission(unitId).id);
    if (editable?.value === false) throw new WorkbookRefused('protected', undefined, undefined);
  }

  /** Adds the steps that write a whole sheet. Returns the sheet's name. */
  async replace(content: SheetContent, steps: Step[]): Promise<string> {
    this.assertFits(content.name, content.cells.length);
    const standing = this.standing(content);
    const data = await this.slicer.run(sheetDataOf(content));
    if (!standing) return this.insert(content, data, steps);
    const before = structuredClone(standing.getSnapshot());
    const after = {
      ...data,
      id: before.id,
      name: before.name,
      hidden: before.hidden,
      tabColor: before.tabColor,
    };
    const index = this.grid.workbook.getSheetIndex(standing);
    steps.push({
      apply: () => this.exchange(after, index),
      revert: () => this.exchange(before, index),
    });
    return before.name;
  }

  /** Adds the steps that write below what a sheet holds. Returns the sheet's name. */
  async append(growing: GrowingSheet, steps: Step[]): Promise<string> {
    const { name, header, rows, newHeaders, formats = [] } = growing;
    const formatted = (from: number): SheetContent['styles'] =>
      formats.flatMap((format, column) =>
        format && rows.length > 0 ? [{ row: from, column, rows: rows.length, columns: 1, format }] : [],
      );
    const standing = this.standing(growing);
    const used = standing && (await this.slicer.run(cellsOf(this.grid, standing).used()));
    const atRow = used ? used.row + used.rows : 0;
    const top: SheetContent['styles'] = [
      { row: 0, column: 0, rows: 1, columns: header.length, style: 'header' },
    ];
    const content = used
      ? { cells: rows, styles: formatted(0) }
      : { cells: [header, ...rows], styles: [...top, ...formatted(1)] };
    this.assertFits(name, atRow + content.cells.length);
    if (!standing) {
      const sheet = { ...growing, widths: [], frozenRows: 1, ...content };
      return this.insert(growing, await this.slicer.run(sheetDataOf(sheet)), steps);
    }

    const target = { unitId: this.grid.unitId, subUnitId: standing.getSheetId() };
    const cellValue = {
      ...(newHeaders && (await this.slicer.run(headerCells(newHeaders)))),
      ...(await this.slicer.run(cellRowsOf(content, atRow))),
    };
    const blank = Object.fromEntries(
      Object.entries(cellValue).map(([row, cells]) => [
        row,
        Object.fromEntries(Object.keys(cells).map(column => [column, null])),
      ]),
    );
    const rowCount = standing.getRowCount();
    const needed = atRow + content.cells.length;
    const columnCount = standing.getColumnCount();
    const neededColumns = newHeaders ? newHeaders.column + newHeaders.texts.length : 0;
    const more = extentFor(needed, neededColumns);
    steps.push({
      apply: () => {
        if (needed > rowCount)
          this.run(SetWorksheetRowCountMutation.id, { ...target, rowCount: more.rowCount });
        if (neededColumns > columnCount)
          this.run(SetWorksheetColumnCountMutation.id, { ...target, columnCount: more.columnCount });
        this.run(SetRangeValuesMutation.id, { ...target, cellValue });
      },
      revert: () => {
        this.run(SetRangeValuesMutation.id, { ...target, cellValue: blank });
        if (needed > rowCount) this.run(SetWorksheetRowCountMutation.id, { ...target, rowCount });
        if (neededColumns > columnCount)
          this.run(SetWorksheetColumnCountMutation.id, { ...target, columnCount });
      },
    });
    return standing.getName();
  }

  /** Shows a sheet, or the one the user stood on. */
  show(name: string | undefined): void {
    const { workbook, unitId } = this.grid;
    const sheet = name === undefined ? undefined : workbook.getSheetBySheetName(name);
    const subUnitId = sheet?.getSheetId() ?? this.standingOn;
    if (sheet?.isSheetHidden()) this.run(SetWorksheetHideMutation.id, { unitId, subUnitId, hidden: 0 });
    if (subUnitId && workbook.getSheetBySheetId(subUnitId)) {
      this.run(SetWorksheetActiveOperation.id, { unitId, subUnitId });
    }
  }

  private insert(planned: ProductSheet, data: Partial<IWorksheetData>, steps: Step[]): string {
    const { unitId, workbook } = this.grid;
    const name = freeSheetName(planned.name, this.taken);
    const id = generateRandomId();
    this.taken.push(name);
    if (!planned.handedOver) this.owned[id] = planned.id;
    const sheet = mergeWorksheetSnapshotWithDefault({ ...data, id, name });
    steps.push({
      apply: () =>
        this.run(InsertSheetMutation.id, {
          unitId,
          index: workbook.getSheets().length,
          sheet,
        } satisfies IInsertSheetMutationParams),
      revert: () => this.removeIfThere(id),
    });
    return name;
  }

  /** Puts another sheet of the same id in a sheet's place, so that formulas go on referring to it. */
  private exchange(data: Partial<IWorksheetData>, index: number): void {
    const { unitId } = this.grid;
    this.removeIfThere(data.id!);
    this.run(InsertSheetMutation.id, { unitId, index, sheet: mergeWorksheetSnapshotWithDefault(data) });
  }

  private removeIfThere(subUnitId: string): void {
    const { unitId, workbook } = this.grid;
    if (workbook.getSheetBySheetId(subUnitId)) this.run(RemoveSheetMutation.id, { unitId, subUnitId });
  }

  private standing(planned: ProductSheet): Worksheet | undefined {
    const sheets = this.grid.workbook
      .getSheets()
      .map(sheet => ({ name: sheet.getName(), id: sheet.getSheetId(), sheet }));
    const found = standingSheet(planned, sheets, ({ id }) => productIdIn(this.owned, id));
    if (!found) return undefined;
    if (this.isProtected(found.sheet)) throw new WorkbookRefused('protected', found.name, undefined);
    this.owned[found.id] = planned.id;
    return found.sheet;
  }

  private isProtected(sheet: Worksheet): boolean {
    const { injector, unitId } = this.grid;
    return injector.get(WorksheetProtectionRuleModel).getRule(unitId, sheet.getSheetId()) !== undefined;
  }

  private assertFits(name: string, rows: number): void {
    if (rows > SHEET_ROWS) throw new WorkbookRefused('tooLarge', name, undefined);
  }

  /** Univer's mutations change the workbook at once and leave no trace in what the user can undo. */
  private run(id: string, params: object): void {
    if (this.grid.injector.get(ICommandService).syncExecuteCommand(id, params) === false) {
      throw new Error(`${id} was refused`);
    }
  }
}

/** Headers beside those that stand. */
function headerCells({ row, column, texts }: NewHeaders): Slices<CellRows> {
  const cells = [[...Array.from({ length: column }, () => ''), ...texts]];
  const styles = [{ row: 0, column, rows: 1, columns: texts.length, style: 'header' as const }];
  return cellRowsOf({ cells, styles }, row);
}
