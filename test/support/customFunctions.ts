import '../../src/preview/customFunctions';

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
