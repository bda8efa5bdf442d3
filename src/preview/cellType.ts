import type { CellValueType } from '@univerjs/core';

/** Univer's types of cells. Its own table stands in a package that cannot be loaded outside a browser. */
export const CELL_TYPE = { text: 1, number: 2, boolean: 3, forcedText: 4 } as const satisfies Record<
  string,
  CellValueType
>;
