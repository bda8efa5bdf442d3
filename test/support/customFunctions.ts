/** What Excel gives the functions at run time, as far as they use it. Import it for its effect. */
export class FunctionError extends Error {
  constructor(
    readonly code: string,
    message = '',
  ) {
    super(message);
  }
}

export const associated = new Map<string, unknown>();

Object.assign(globalThis, {
  CustomFunctions: {
    Error: FunctionError,
    ErrorCode: {
      invalidValue: '#VALUE!',
      notAvailable: '#N/A',
      divisionByZero: '#DIV/0!',
      invalidNumber: '#NUM!',
      nullReference: '#NULL!',
      invalidName: '#NAME?',
      invalidReference: '#REF!',
    },
    associate: (name: string, run: unknown) => associated.set(name, run),
  },
});

/** A column of cells, as a range argument hands it over. */
export function column(...cells: unknown[]): any[][] {
  return cells.map(cell => [cell]);
}

/** The one cell of a result. */
export function single(result: any[][]): any {
  expect(result).toHaveLength(1);
  expect(result[0]).toHaveLength(1);
  return result[0][0];
}

/** An expected error value with its message. */
export function errorSaying(code: string, message: string | RegExp): unknown {
  return expect.objectContaining({
    code,
    message: typeof message === 'string' ? expect.stringContaining(message) : expect.stringMatching(message),
  });
}
