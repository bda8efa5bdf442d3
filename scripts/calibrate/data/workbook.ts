import ExcelJS from 'exceljs';

/**
 * Reads the first sheet of an .xlsx file.
 * Arguments: where the file is. Result: its rows of cells as they show; blanks are ''.
 * Errors: thrown where the file has no sheet or cannot be read.
 */
export async function cellsOf(path: string): Promise<unknown[][]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const sheet = workbook.worksheets.at(0);
  if (!sheet) throw new Error(`${path} has no sheet.`);
  const width = sheet.columnCount;
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: width }, (_, cell) => plainCell(sheet.getRow(row + 1).getCell(cell + 1).value)),
  );
}

/** The value that a cell shows: of a formula its result, of rich text its words, of a date its day. */
function plainCell(value: ExcelJS.CellValue): unknown {
  if (value === null || typeof value !== 'object') return value ?? '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if ('result' in value) return plainCell(value.result ?? '');
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  return 'text' in value ? value.text : 'error' in value ? value.error : '';
}
