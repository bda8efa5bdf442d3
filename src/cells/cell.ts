/**
 * What Excel hands over for one cell. A blank is "", null or, on some hosts, 0; an omitted argument is null; an
 * error is an object (in functions) or its text such as "#N/A" (in a range read by Office.js).
 */
export type Cell = any;

/** A cell, a row, a column or a block, as Excel hands every range over; null where the argument was omitted. */
export type Cells = any[][] | null | undefined;

const ERROR_TEXTS = new Set([
  '#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA', '#SPILL!', '#CALC!',
  '#FIELD!', '#BLOCKED!', '#CONNECT!', '#BUSY!', '#UNKNOWN!', '#EXTERNAL!', '#PYTHON!',
]); // prettier-ignore

/** The text of an error cell, or undefined where the cell is none. */
export function errorText(cell: Cell): string | undefined {
  if (typeof cell === 'string') return cell.startsWith('#') && ERROR_TEXTS.has(cell) ? cell : undefined;
  if (typeof cell !== 'object' || cell === null) return undefined;
  if (cell.type === 'Error') return String(cell.basicValue ?? '#VALUE!');
  return cell instanceof Error ? String((cell as { code?: unknown }).code ?? '#VALUE!') : undefined;
}

/** The plain value of a cell: formatted numbers and entities give the value they stand for. */
export function plainValue(cell: Cell): string | number | boolean {
  const value = typeof cell === 'object' && cell !== null && 'basicValue' in cell ? cell.basicValue : cell;
  return value === null || value === undefined ? '' : value;
}

export function isBlank(cell: Cell): boolean {
  return (
    cell === null || cell === undefined || cell === '' || (typeof cell === 'string' && cell.trim() === '')
  );
}

/** Whether an argument was left out, or is one blank cell, which means the same. */
export function isOmitted(cells: Cells | Cell): boolean {
  if (!Array.isArray(cells)) return isBlank(cells);
  return cells.length === 0 || (cells.length === 1 && cells[0].length === 1 && isBlank(cells[0][0]));
}

/** As `isOmitted`, for a range of several columns: there a lone zero is the one blank cell of some hosts. */
export function isOmittedRange(cells: Cells | Cell): boolean {
  return isOmitted(cells) || (Array.isArray(cells) && cells.flat().every(cell => plainValue(cell) === 0));
}

/** Rows read at a time: few enough for their values to stay near the processor, whatever the length of the sheet. */
export const BLOCK = 4096;
