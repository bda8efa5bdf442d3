import { LocaleType, type IWorkbookData } from '@univerjs/core';
import { extentFor } from '../../../src/preview/extent';
import { openGrid, type Grid } from '../../../src/preview/grid/grid';
import { previewWorkbook } from '../../../src/preview/workbook/previewWorkbook';
import { keepState } from '../../../src/preview/workbook/state';
import { userOf } from './user';
import type { Bench } from '../bench';

const CONTAINER = document.createElement('div');
let grid: Grid | undefined;

/** A fresh workbook in the preview's grid, and our form of it. There is no wire between the two. */
export async function openBench(): Promise<Bench & { readonly grid: Grid }> {
  document.body.append(CONTAINER);
  grid?.close();
  grid = await openGrid({
    container: CONTAINER,
    language: 'en-US',
    help: [],
    blank: () => null,
    snapshot: {
      id: 'workbook',
      name: '',
      appVersion: '',
      locale: LocaleType.EN_US,
      styles: {},
      sheetOrder: ['first'],
      sheets: { first: { id: 'first', name: 'Sheet1', ...extentFor(0, 0) } },
    } satisfies IWorkbookData,
  });
  await grid.calculated();
  return {
    grid,
    workbook: previewWorkbook(grid, { name: 'preview', language: 'en-US', dark: false }),
    user: userOf(grid),
    async markAsBefore(names) {
      const owned = grid!.workbook.getSheets().flatMap(sheet => {
        const name = names[sheet.getName()];
        return name === undefined ? [] : [[sheet.getSheetId(), name]];
      });
      keepState(grid!, { owned: Object.fromEntries(owned) });
    },
    wire: {
      trips: async () => [],
      restart: async () => undefined,
      failAt: async () => undefined,
      limit: Infinity,
    },
  };
}
