import type { Cell } from '../../cells/cell';

/** What a function is given for a blank cell: null by Excel on the web, 0 by Excel on the desktop. */
export type BlankCell = null | 0;

/** The part of Univer's values that an argument is read through. */
export interface EngineValue {
  isArray(): boolean;
  isNull(): boolean;
  isError(): boolean;
  getValue(): string | number | boolean;
  /** Rows of cells, where the value is a range or an array; a blank cell may be absent. */
  getArrayValue(): readonly (readonly (EngineValue | null | undefined | void)[])[];
}

/**
 * An argument as Excel hands it to a function: always a block of cells, null where the argument was left out, and
 * an error cell as an error object.
 */
export function argumentOf(value: EngineValue | undefined, blank: BlankCell): Cell[][] | null {
  if (!value) return null;
  if (value.isArray()) {
    return Array.from(value.getArrayValue(), row => Array.from(row ?? [], cell => cellOf(cell, blank)));
  }
  return value.isNull() ? null : [[cellOf(value, blank)]];
}

function cellOf(value: EngineValue | null | undefined | void, blank: BlankCell): Cell {
  if (!value || value.isNull()) return blank;
  const plain = value.getValue();
  return value.isError() ? new CustomFunctions.Error(plain as CustomFunctions.ErrorCode) : plain;
}
