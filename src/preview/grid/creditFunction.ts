import {
  BaseFunction,
  BooleanValueObject,
  ArrayValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/preset-sheets-core';
import type { WorksheetFunction } from '../../functions/registry';
import { argumentOf, type BlankCell } from './argument';

/** How the functions are called; the user may change it while the workbook is open. */
export interface CallingHabit {
  blank: BlankCell;
}

/** What a cell with one of our errors carries beside it. */
export interface ErrorNote {
  readonly reason: string;
}

/** Our worksheet functions as Univer's engine takes them: a class for each name. */
export function creditFunctions(
  functions: ReadonlyMap<string, WorksheetFunction>,
  habit: CallingHabit,
): [new (name: string) => BaseFunction, string][] {
  return Array.from(functions, ([name, run]) => {
    class CreditFunction extends BaseFunction {
      override calculate(...given: BaseValueObject[]): BaseValueObject {
        const omitted = Array<undefined>(Math.max(0, run.length - given.length)).fill(undefined);
        try {
          return blockOf(run(...[...given, ...omitted].map(value => argumentOf(value, habit.blank))));
        } catch (error) {
          // An exception would stop the calculation of every other cell.
          return errorOf(ErrorType.VALUE, error instanceof Error ? error.message : String(error));
        }
      }
    }
    return [CreditFunction as unknown as new (name: string) => BaseFunction, name];
  });
}

function blockOf(rows: readonly (readonly unknown[])[]): BaseValueObject {
  const cells = rows.map(row => row.map(cellOf));
  if (cells.length === 1 && cells[0]!.length === 1) return cells[0]![0]!;
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
  if (value instanceof CustomFunctions.Error)
    return errorOf(value.code as unknown as ErrorType, value.message);
  // Excel shows null as 0.
  return NumberValueObject.create(0);
}

function errorOf(code: ErrorType, reason: string | undefined): BaseValueObject {
  const error = new ErrorValueObject(code);
  return reason ? error.withCustomData({ reason } satisfies ErrorNote) : error;
}
