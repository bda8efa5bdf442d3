import {
  BaseFunction,
  BooleanValueObject,
  ArrayValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type ErrorType,
} from '@univerjs/preset-sheets-core';
import type { WorksheetFunction } from '../../functions/worksheetFunction';
import { argumentOf, type BlankCell } from './argument';

/** How the functions are called. */
export interface Calling {
  /** What stands for a blank cell; the user may change it while the workbook is open. */
  blank(): BlankCell;
  /** Takes the errors of a call, none where all went well, with the cell whose formula made it. */
  note(sheetId: string, row: number, column: number, errors: readonly ErrorNote[]): void;
}

/** An error in a function's result, and why. */
export interface ErrorNote {
  /** Place in the result, from zero. */
  readonly row: number;
  readonly column: number;
  /** For example "#VALUE!". */
  readonly error: string;
  readonly reason: string;
}

/** Our worksheet functions as Univer's engine takes them: a class for each name. */
export function creditFunctions(
  functions: ReadonlyMap<string, WorksheetFunction>,
  calling: Calling,
): [new (name: string) => BaseFunction, string][] {
  return Array.from(functions, ([name, run]) => {
    class CreditFunction extends BaseFunction {
      override calculate(...given: BaseValueObject[]): BaseValueObject {
        const rows = this.run(given);
        calling.note(this.subUnitId ?? '', this.row, this.column, notesOf(rows));
        return blockOf(rows);
      }

      /** A text such as "7/15/30" stays the text it is, as in Excel; Univer would make a date of it. */
      override isArgumentsIgnoreNumberPattern(): boolean {
        return true;
      }

      private run(given: readonly BaseValueObject[]): readonly (readonly unknown[])[] {
        const omitted = Array<undefined>(Math.max(0, run.length - given.length)).fill(undefined);
        try {
          return run(...[...given, ...omitted].map(value => argumentOf(value, calling.blank())));
        } catch (error) {
          // An exception would stop the calculation of every other cell.
          const reason = error instanceof Error ? error.message : String(error);
          return [[new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, reason)]];
        }
      }
    }
    return [CreditFunction, name];
  });
}

function notesOf(rows: readonly (readonly unknown[])[]): ErrorNote[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell instanceof CustomFunctions.Error && cell.message
        ? [{ row, column, error: cell.code, reason: cell.message }]
        : [],
    ),
  );
}

function blockOf(rows: readonly (readonly unknown[])[]): BaseValueObject {
  const cells = rows.map(row => row.map(cellOf));
  if (cells.length === 1 && cells[0].length === 1) return cells[0][0];
  return ArrayValueObject.create({
    calculateValueList: cells,
    rowCount: cells.length,
    columnCount: cells[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function cellOf(value: unknown): BaseValueObject {
  switch (typeof value) {
    case 'string':
      return StringValueObject.create(value);
    case 'number':
      return NumberValueObject.create(value);
    case 'boolean':
      return BooleanValueObject.create(value);
  }
  if (value instanceof CustomFunctions.Error) {
    return ErrorValueObject.create(value.code as unknown as ErrorType);
  }
  // Excel shows null as 0.
  return NumberValueObject.create(0);
}
