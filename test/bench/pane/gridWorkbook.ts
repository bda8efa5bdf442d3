import '../../../src/preview/customFunctions';
import { ICommandService, LocaleType, type IWorkbookData } from '@univerjs/core';
import { extentFor } from '../../../src/preview/extent';
import { openGrid } from '../../../src/preview/grid/grid';
import { previewWorkbook } from '../../../src/preview/workbook/previewWorkbook';
import type { CellValue, Workbook } from '../../../src/workbook/workbook';
import { portfolioSheets } from '../portfolio';

declare global {
  interface Window {
    /** The milliseconds of each of Univer's commands that our code had it do. */
    commanded: number[];
  }
}

/** A workbook of so many invoices in the preview's grid, and our form of it. */
export async function inGrid(invoices: number): Promise<Workbook> {
  const container = document.createElement('div');
  container.style.cssText = 'width: 900px; height: 600px';
  document.body.append(container);
  const sheets = Object.entries(portfolioSheets(invoices));
  const grid = await openGrid({
    container,
    language: 'en-US',
    help: [],
    blank: () => null,
    snapshot: {
      id: 'workbook',
      name: '',
      appVersion: '',
      locale: LocaleType.EN_US,
      styles: {},
      sheetOrder: sheets.map(([name]) => name),
      sheets: Object.fromEntries(
        sheets.map(([name, cells]) => [
          name,
          { id: name, name, cellData: kept(cells), ...extentFor(cells.length, cells[0].length) },
        ]),
      ),
    } satisfies IWorkbookData,
  });
  await grid.calculated();
  const commands = grid.injector.get(ICommandService);
  const execute = commands.syncExecuteCommand.bind(commands);
  window.commanded = [];
  commands.syncExecuteCommand = (...given) => {
    const start = performance.now();
    const result = execute(...given);
    window.commanded.push(performance.now() - start);
    return result as never;
  };
  return previewWorkbook(grid, { name: 'preview', language: 'en-US', dark: false });
}

function kept(cells: readonly (readonly CellValue[])[]) {
  return Object.fromEntries(
    cells.map((row, at) => [at, Object.fromEntries(row.map((v, column) => [column, { v }]))]),
  );
}
