import ExcelJS from 'exceljs';
import { cellAddress, sheetPrefix } from '../sheets/address';
import { LOOKS } from '../sheets/look';
import type { PlacedFormula, Sheet } from '../sheets/sheet';
import type { Cell } from '../sheets/term';
import { finish } from './finish';
import { storedFormula } from './storedFormula';

/** The day the file claims to be written on: with the clock's own, no two files would be the same. */
const WRITTEN = new Date(Date.UTC(2026, 9, 31));

/** Writes sheets as an .xlsx file, the same bytes for the same sheets. */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  Object.assign(book, {
    creator: 'Credit Desk',
    lastModifiedBy: 'Credit Desk',
    created: WRITTEN,
    modified: WRITTEN,
  });
  for (const sheet of sheets) addSheet(book, sheet);
  return finish(new Uint8Array(await book.xlsx.writeBuffer()), WRITTEN);
}

function addSheet(book: ExcelJS.Workbook, { name, widths, frozen, heights, cells, formulas }: Sheet): void {
  const sheet = book.addWorksheet(name, {
    views: [
      frozen.rows || frozen.columns
        ? { state: 'frozen', xSplit: frozen.columns, ySplit: frozen.rows }
        : { state: 'normal', showGridLines: false },
    ],
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  widths.forEach((width, i) => (sheet.getColumn(i + 1).width = width));
  for (const [row, height] of heights ?? []) sheet.getRow(row + 1).height = height;
  for (const { row, column, value, look } of cells) {
    const cell = sheet.getCell(row + 1, column + 1);
    cell.style = LOOKS[look];
    if (value !== '') cell.value = value;
  }
  for (const formula of formulas) addFormula(sheet, formula);
}

/** The formula stands in its first cell; the others hold the values that it spilled when it was saved. */
function addFormula(sheet: ExcelJS.Worksheet, { row, column, term, look }: PlacedFormula): void {
  const formula = storedFormula(term.text.replaceAll(sheetPrefix(sheet.name), ''));
  const { cells } = term;
  const ref = `${cellAddress(row, column)}:${cellAddress(row + cells.length - 1, column + cells[0].length - 1)}`;
  cells.forEach((line, i) =>
    line.forEach((value, j) => {
      const cell = sheet.getCell(row + i + 1, column + j + 1);
      cell.style = LOOKS[look(i, j)];
      if (i === 0 && j === 0) {
        const array = { shareType: 'array', ref };
        cell.value = { formula, result: stored(value), ...array };
      } else if (value !== '') cell.value = stored(value);
    }),
  );
}

function stored(value: Cell): string | number | boolean | ExcelJS.CellErrorValue {
  return typeof value === 'object'
    ? { error: value.code as unknown as ExcelJS.CellErrorValue['error'] }
    : value;
}
