import type { ICellData, IFreeze, IRange, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { Cell, Row, Style, Workbook, Worksheet } from 'exceljs';
import { columnPixels, extentFor, pixels } from '../extent';
import { contentOf } from './cell';
import { paletteOf, type Palette } from './colour';
import { isCalculable, typedFormula } from './formula';
import type { KeptFormula } from './snapshot';
import { styleOf } from './style';
import { assertWorkbookFile, FileUnreadable } from './unreadable';

/** Whether the grid has a function of that name. */
export type Knows = (functionName: string) => boolean;

/**
 * Reads an .xlsx file into a snapshot that the grid opens. Refuses with `FileUnreadable`.
 * Formulas that the grid does not know keep the value that the file has for them.
 */
export async function readXlsx(bytes: Uint8Array, name: string, knows: Knows): Promise<IWorkbookData> {
  assertWorkbookFile(bytes);
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.Workbook();
  try {
    await book.xlsx.load(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
    );
  } catch (error) {
    throw new FileUnreadable('damaged', error);
  }
  if (book.worksheets.length === 0) throw new FileUnreadable('notWorkbook');
  return snapshotOf(book, name, knows);
}

/** The parts of the reader's objects that its types leave out. */
interface Untyped {
  readonly model: { readonly themes?: Readonly<Record<string, string>> };
}
interface MergedSheet {
  readonly _merges: Readonly<Record<string, { top: number; left: number; bottom: number; right: number }>>;
}

function snapshotOf(book: Workbook, name: string, knows: Knows): IWorkbookData {
  const { themes } = (book as unknown as Untyped).model;
  const looks = new Looks(paletteOf(themes?.theme1));
  const sheets = book.worksheets.map((sheet, index) => sheetOf(sheet, `sheet${index + 1}`, looks, knows));
  // A workbook shows at least one sheet, whatever the file says.
  if (sheets.every(({ hidden }) => hidden)) sheets[0]!.hidden = 0;
  return {
    id: 'workbook',
    name,
    appVersion: '',
    locale: 'enUS' as IWorkbookData['locale'],
    styles: looks.styles,
    sheetOrder: sheets.map(({ id }) => id!),
    sheets: Object.fromEntries(sheets.map(sheet => [sheet.id, sheet])),
    resources: [{ name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(definedNamesOf(book)) }],
  };
}

/** The looks of a workbook, each kept once; the reader gives cells of equal looks the same object. */
class Looks {
  readonly styles: Record<string, IStyleData> = {};
  private readonly ids = new Map<object, string | undefined>();

  constructor(private readonly palette: Palette) {}

  idOf(style: Partial<Style>): string | undefined {
    if (this.ids.has(style)) return this.ids.get(style);
    const look = styleOf(style, this.palette);
    const id = Object.keys(look).length === 0 ? undefined : `file${this.ids.size}`;
    if (id) this.styles[id] = look;
    this.ids.set(style, id);
    return id;
  }
}

function sheetOf(sheet: Worksheet, id: string, looks: Looks, knows: Knows): Partial<IWorksheetData> {
  const spills = new Spills();
  const cellData: Record<number, Record<number, ICellData>> = {};
  const rowData: IWorksheetData['rowData'] = {};
  sheet.eachRow({ includeEmpty: true }, row => {
    const at = row.number - 1;
    if (row.hidden || row.height) {
      rowData[at] = { ...(row.hidden && { hd: 1 }), ...(row.height && { h: pixels(row.height) }) };
    }
    const cells = cellsOf(row, looks, knows, spills);
    if (cells) cellData[at] = cells;
  });
  spills.clear(cellData);

  const columnData: IWorksheetData['columnData'] = {};
  for (let at = 0; at < sheet.columnCount; at++) {
    const { width, hidden } = sheet.getColumn(at + 1);
    if (width || hidden)
      columnData[at] = { ...(width && { w: columnPixels(width) }), ...(hidden && { hd: 1 }) };
  }
  return {
    id,
    name: sheet.name,
    hidden: sheet.state === 'visible' ? 0 : 1,
    cellData,
    rowData,
    columnData,
    ...extentFor(sheet.rowCount, sheet.columnCount),
    mergeData: Object.values((sheet as unknown as MergedSheet)._merges).map(rangeOf),
    freeze: freezeOf(sheet),
    showGridlines: viewOf(sheet)?.showGridLines === false ? 0 : 1,
    ...(sheet.properties.tabColor?.argb && { tabColor: `#${sheet.properties.tabColor.argb.slice(-6)}` }),
  };
}

/** Rows that reach this far are read without their blank cells, whose looks are then lost. */
const WIDE = 1000;

function cellsOf(
  row: Row,
  looks: Looks,
  knows: Knows,
  spills: Spills,
): Record<number, ICellData> | undefined {
  let cells: Record<number, ICellData> | undefined;
  row.eachCell({ includeEmpty: row.cellCount <= WIDE }, (cell, column) => {
    const style = looks.idOf(cell.style);
    // A merged cell repeats the value of its first.
    const content = cell.isMerged && cell.master !== cell ? undefined : cellOf(cell, knows, spills);
    if (!style && !content) return;
    (cells ??= {})[column - 1] = { ...content, ...(style && { s: style }) };
  });
  return cells;
}

function cellOf(cell: Cell, knows: Knows, spills: Spills): ICellData | undefined {
  const content = contentOf(cell.value);
  if (!cell.formula) return content;
  const formula = typedFormula(cell.formula);
  if (!isCalculable(formula, knows)) return { ...content, custom: { formula } satisfies KeptFormula };
  spills.note(cell);
  return { ...content, f: formula };
}

/** Cells into which an array formula spilled when the file was saved; the grid spills it anew. */
class Spills {
  private readonly found: { cell: Cell; ref: string }[] = [];

  note(cell: Cell): void {
    const { shareType, ref } = cell.value as { shareType?: string; ref?: string };
    if (shareType === 'array' && ref) this.found.push({ cell, ref });
  }

  /** Empties the cells behind the first of each array formula; their looks stay. */
  clear(cellData: Record<number, Record<number, ICellData>>): void {
    for (const { cell, ref } of this.found) {
      const area = areaOf(ref);
      for (let row = area.startRow; row <= area.endRow; row++) {
        for (let column = area.startColumn; column <= area.endColumn; column++) {
          const spilled = cellData[row]?.[column];
          const isFirst = row === +cell.row - 1 && column === +cell.col - 1;
          if (spilled && !isFirst) cellData[row]![column] = spilled.s ? { s: spilled.s } : {};
        }
      }
    }
  }
}

function areaOf(ref: string): IRange {
  const [first, last = first] = ref.split(':').map(corner => {
    const [, letters = 'A', row = '1'] = /^\$?([A-Z]+)\$?(\d+)$/.exec(corner) ?? [];
    const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return { row: Number(row) - 1, column: column - 1 };
  });
  return { startRow: first!.row, startColumn: first!.column, endRow: last!.row, endColumn: last!.column };
}

function rangeOf({ top, left, bottom, right }: MergedSheet['_merges'][string]): IRange {
  return { startRow: top - 1, startColumn: left - 1, endRow: bottom - 1, endColumn: right - 1 };
}

/** How a sheet is shown; the reader gives null for a sheet that says nothing of it, unlike its types. */
function viewOf(sheet: Worksheet): Worksheet['views'][number] | undefined {
  return (sheet.views as Worksheet['views'] | null)?.[0];
}

function freezeOf(sheet: Worksheet): IFreeze {
  const view = viewOf(sheet);
  if (view?.state !== 'frozen') return { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 };
  const { xSplit = 0, ySplit = 0 } = view;
  return { xSplit, ySplit, startRow: ySplit || -1, startColumn: xSplit || -1 };
}

/** Names in Univer's form: by an id, with the reference as text. */
function definedNamesOf(
  book: Workbook,
): Record<string, { id: string; name: string; formulaOrRefString: string }> {
  const names = book.definedNames.model as readonly { name: string; ranges: readonly string[] }[];
  return Object.fromEntries(
    names
      .filter(({ name, ranges }) => ranges.length === 1 && !name.startsWith('_xlnm.'))
      .map(({ name, ranges }, index) => {
        const id = `name${index + 1}`;
        return [id, { id, name, formulaOrRefString: ranges[0]! }];
      }),
  );
}
