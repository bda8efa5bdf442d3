import '../../support/customFunctions';
import { argumentOf, type EngineValue } from '../../../src/preview/grid/argument';

const value = (plain: string | number | boolean | null, isError = false): EngineValue => ({
  isArray: () => false,
  isNull: () => plain === null,
  isError: () => isError,
  getValue: () => plain ?? '',
  getArrayValue: () => [],
});

const block = (...rows: (EngineValue | null | undefined)[][]): EngineValue => ({
  ...value(''),
  isArray: () => true,
  getArrayValue: () => rows,
});

// How Excel calls a custom function: Microsoft, "Custom functions parameter options" (an omitted argument is null);
// blank cells are null on the web and 0 on the desktop (office-js issues 1951 and 4702).
describe.each([null, 0] as const)('blank cells as %s', blank => {
  test('an argument left out is null, whatever stands for a blank cell', () => {
    expect(argumentOf(undefined, blank)).toBeNull();
    expect(argumentOf(value(null), blank)).toBeNull();
  });

  test('a single value is a block of one cell', () => {
    expect(argumentOf(value(46142), blank)).toEqual([[46142]]);
    expect(argumentOf(value('7/15/30'), blank)).toEqual([['7/15/30']]);
    expect(argumentOf(value(false), blank)).toEqual([[false]]);
  });

  test('a blank cell is not an argument left out', () => {
    expect(argumentOf(block([null]), blank)).toEqual([[blank]]);
    expect(argumentOf(block([value(null), undefined], [value(1), value('')]), blank)).toEqual([
      [blank, blank],
      [1, ''],
    ]);
  });

  test('an error cell is an error object, the cells around it stay', () => {
    const [[first, error]] = argumentOf(block([value(1), value('#N/A', true)]), blank)! as [
      [unknown, unknown],
    ];
    expect(first).toBe(1);
    expect(error).toBeInstanceOf(CustomFunctions.Error);
    expect((error as CustomFunctions.Error).code).toBe('#N/A');
  });

  test('rows without cells are rows of blanks', () => {
    const rows: (EngineValue | undefined)[][] = [];
    rows[1] = [];
    rows[1][1] = value(2);
    expect(argumentOf(block(...rows), blank)).toEqual([[], [blank, 2]]);
  });
});
