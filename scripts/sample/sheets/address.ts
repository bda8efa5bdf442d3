/** The letters of a column, counted from 0: A, B … Z, AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** A cell in the way of the file, such as "C5". Row and column count from 0. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + (row + 1);
}

/** A range on a sheet that stays what it is when its formula is copied: Invoices!$F$2:$F$601. */
export function rangeAddress(
  sheet: string,
  row: number,
  column: number,
  rows: number,
  columns: number,
): string {
  const first = `$${columnLetters(column)}$${row + 1}`;
  const last = `$${columnLetters(column + columns - 1)}$${row + rows}`;
  return sheetPrefix(sheet) + (first === last ? first : `${first}:${last}`);
}

/** What stands before the addresses of a sheet in the formulas of the others. */
export function sheetPrefix(sheet: string): string {
  return /^\w+$/.test(sheet) ? `${sheet}!` : `'${sheet.replaceAll("'", "''")}'!`;
}
